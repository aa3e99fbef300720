import { type Skill, skillById, skills } from './catalogue.ts';

/** Who has the narrower skill nearly has the broader one, step by step; the other way round is a start. */
const NARROWER_FOR_BROADER = 0.9;
const BROADER_FOR_NARROWER = 0.4;
/** Two that share a broader skill (PostgreSQL, MySQL) without a stated relation. Wide parents say nothing. */
const SIBLINGS = 0.35;

/** near.get(asked)?.get(have) */
type Near = Map<string, Map<string, number>>;

function note(near: Near, have: string, asked: string, weight: number): void {
  const row = near.get(asked) ?? new Map<string, number>();
  row.set(have, Math.max(weight, row.get(have) ?? 0));
  near.set(asked, row);
}

/** Next.js lies below React, and React below JavaScript: each step up counts a little less. */
function noteBroader(near: Near, skill: Skill, from: Skill, weight: number): void {
  for (const up of from.broader) {
    note(near, skill.id, up, weight);
    noteBroader(near, skill, skillById(up)!, weight * NARROWER_FOR_BROADER);
  }
}

function build(): Near {
  const near: Near = new Map();
  const below = new Map<string, string[]>();
  for (const skill of skills) {
    for (const [other, weight] of skill.related) {
      note(near, skill.id, other, weight);
      note(near, other, skill.id, weight);
    }
    noteBroader(near, skill, skill, NARROWER_FOR_BROADER);
    for (const up of skill.broader) {
      note(near, up, skill.id, BROADER_FOR_NARROWER);
      below.set(up, [...(below.get(up) ?? []), skill.id]);
    }
  }
  for (const [up, ids] of below) {
    if (skillById(up)!.wide) continue;
    for (const a of ids) for (const b of ids) if (a !== b) note(near, a, b, SIBLINGS);
  }
  return near;
}

/** Built on first use: many who load the vocabulary never compare. */
let built: Near | null = null;

/** How much of the skill `asked` a person brings who has `have`: 1 the same, 0 nothing known. Not symmetric. */
export function relatedness(have: string, asked: string): number {
  if (have === asked) return skillById(have) === undefined ? 0 : 1;
  built ??= build();
  return built.get(asked)?.get(have) ?? 0;
}
