import { foldWord, type Token, tokenise } from '#server/engines/text/index.ts';
import { type Skill, type SkillId, skills } from './catalogue.ts';

/** A skill named in a text; offsets are UTF-16 into that text, `written` is what stands there. */
export type SkillMention = { skillId: SkillId; start: number; end: number; written: string };

type Form = { skill: Skill; words: string[]; exact: string | null; alone: boolean };
type Written = { skill: Skill; form: string };

/** What a skill is written as. A name that is guarded (=Go) is among its aliases, and counts only there. */
function formsOf(skill: Skill): Set<string> {
  const forms = new Set([skill.name, skill.nameDe, ...skill.aliases]);
  for (const form of skill.aliases) if (isGuarded(form)) forms.delete(form.slice(1));
  return forms;
}

const isGuarded = (form: string) => form.startsWith('=') || form.startsWith('~');

/** Most forms begin with plain letters and a blank; cutting such a one into words would find no other first word. */
const PLAIN_START = /^[=~]?([a-z]+)(?: |$)/i;

function firstWord(form: string): string {
  const plain = PLAIN_START.exec(form)?.[1];
  return plain === undefined ? tokenise(form)[0]!.text : foldWord(plain);
}

function sortForms(): Map<string, Written[]> {
  const byFirst = new Map<string, Written[]>();
  for (const skill of skills) {
    for (const form of formsOf(skill)) {
      const word = firstWord(form);
      const others = byFirst.get(word);
      if (others === undefined) byFirst.set(word, [{ skill, form }]);
      else others.push({ skill, form });
    }
  }
  return byFirst;
}

/** By their first word, sorted on first use: many who load the vocabulary only look up names. */
let written: Map<string, Written[]> | null = null;
/** Those whose first word a text had, cut into words: of ten thousand a text has a few hundred. */
const cut = new Map<string, Form[]>();

function formsFrom(word: string): Form[] {
  const known = cut.get(word);
  if (known !== undefined) return known;
  written ??= sortForms();
  const forms = written.get(word)?.map(cutIntoWords) ?? [];
  // Words that begin no form are without number.
  if (forms.length > 0) cut.set(word, forms);
  return forms;
}

const cutIntoWords = ({ skill, form }: Written): Form => ({
  skill,
  words: tokenise(form).map(({ text }) => text),
  exact: form.startsWith('=') ? form.slice(1) : null,
  alone: form.startsWith('~'),
});

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
  let best: Hit | null = null;
  for (const { skill, words, exact, alone } of formsFrom(tokens[at]!.text)) {
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
