import { type Token, tokenise } from '#server/engines/text/index.ts';
import { type Skill, type SkillId, skills } from './catalogue.ts';

/** A skill named in a text; offsets are UTF-16 into that text, `written` is what stands there. */
export type SkillMention = { skillId: SkillId; start: number; end: number; written: string };

type Form = { skill: Skill; words: string[]; exact: string | null; alone: boolean };

/** What a skill is written as. A name that is guarded (=Go) is among its aliases, and counts only there. */
function formsOf(skill: Skill): Set<string> {
  const guarded = new Set(skill.aliases.filter((form) => /^[=~]/.test(form)).map((form) => form.slice(1)));
  return new Set([skill.name, skill.nameDe].filter((name) => !guarded.has(name)).concat(skill.aliases));
}

/** Forms by their first word. */
function sortForms(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  const forms = skills.flatMap((skill) => [...formsOf(skill)].map((form) => ({ skill, form })));
  // One long text is cut into words far faster than each form alone.
  const tokens = tokenise(forms.map(({ form }) => form).join('\n'));
  let at = 0;
  let end = 0;
  for (const { skill, form } of forms) {
    end += form.length + 1;
    const words: string[] = [];
    for (; at < tokens.length && tokens[at]!.start < end; at++) words.push(tokens[at]!.text);
    const made = {
      skill,
      words,
      exact: form.startsWith('=') ? form.slice(1) : null,
      alone: form.startsWith('~'),
    };
    const others = byFirst.get(words[0]!);
    if (others === undefined) byFirst.set(words[0]!, [made]);
    else others.push(made);
  }
  return byFirst;
}

/** Sorted on first use: many who load the vocabulary only look up names. */
let sorted: Map<string, Form[]> | null = null;

/** A line end or a list sign between two words parts them. */
const PARTING = /[\n,;•|·]/;

/** Whether these words stand at that place. */
function standsAt(text: string, tokens: Token[], at: number, words: string[]): boolean {
  if (at + words.length > tokens.length) return false;
  // The first word brought us here.
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]!;
    if (token.text !== words[i]) return false;
    if (PARTING.test(text.slice(tokens[at + i - 1]!.end, token.start))) return false;
  }
  return true;
}

type Hit = { skill: Skill; words: number };

function longestAt(text: string, tokens: Token[], at: number, anyCase: boolean): Hit | null {
  sorted ??= sortForms();
  let best: Hit | null = null;
  for (const { skill, words, exact, alone } of sorted.get(tokens[at]!.text) ?? []) {
    const { length } = words;
    if (length <= (best?.words ?? 0) || !standsAt(text, tokens, at, words)) continue;
    if (alone && length < tokens.length) continue;
    if (exact !== null && !anyCase && exact !== text.slice(tokens[at]!.start, tokens[at + length - 1]!.end))
      continue;
    best = { skill, words: length };
  }
  return best;
}

/**
 * The skill that this text as a whole names (`postgres`, `Node JS`), or null. Case does not count here:
 * who types "go" into a skill field means Go.
 */
export function findSkill(text: string): Skill | null {
  const tokens = tokenise(text);
  if (tokens.length === 0) return null;
  const hit = longestAt(text, tokens, 0, true);
  return hit !== null && hit.words === tokens.length ? hit.skill : null;
}

/** Every skill that a text names, longest forms first, in order, not overlapping; the same skill may come twice. */
export function findSkillsIn(text: string): SkillMention[] {
  const tokens = tokenise(text);
  const mentions: SkillMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(text, tokens, i, false);
    if (hit === null) {
      i += 1;
      continue;
    }
    const start = tokens[i]!.start;
    const end = tokens[i + hit.words - 1]!.end;
    mentions.push({ skillId: hit.skill.id, start, end, written: text.slice(start, end) });
    i += hit.words;
  }
  return mentions;
}
