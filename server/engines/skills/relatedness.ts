import { skillById, skills } from './catalogue.ts';

/** Who has the narrower skill nearly has the broader one; the other way round is a start. */
const NARROWER_FOR_BROADER = 0.9;
const BROADER_FOR_NARROWER = 0.4;
/** Two that share a broader skill (PostgreSQL, MySQL) without a stated relation. Wide parents say nothing. */
const SIBLINGS = 0.35;
const WIDE = new Set(['skl_programming', 'skl_nursing', 'skl_teaching', 'skl_cloud', 'skl_marketing']);

/** near.get(asked)?.get(have) */
const near = new Map<string, Map<string, number>>();
function note(have: string, asked: string, weight: number): void {
  const row = near.get(asked) ?? new Map<string, number>();
  row.set(have, Math.max(weight, row.get(have) ?? 0));
  near.set(asked, row);
}

for (const skill of skills) {
  for (const [other, weight] of skill.related) {
    note(skill.id, other, weight);
    note(other, skill.id, weight);
  }
  for (const up of skill.broader) {
    note(skill.id, up, NARROWER_FOR_BROADER);
    note(up, skill.id, BROADER_FOR_NARROWER);
  }
}
for (const a of skills) {
  const shared = a.broader.filter((up) => !WIDE.has(up));
  if (shared.length === 0) continue;
  for (const b of skills) {
    if (a !== b && b.broader.some((up) => shared.includes(up))) note(a.id, b.id, SIBLINGS);
  }
}

/** How much of the skill `asked` a person brings who has `have`: 1 the same, 0 nothing known. Not symmetric. */
export function relatedness(have: string, asked: string): number {
  if (have === asked) return skillById(have) === undefined ? 0 : 1;
  return near.get(asked)?.get(have) ?? 0;
}
