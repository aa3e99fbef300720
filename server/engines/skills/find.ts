import { type Token, tokenise } from '#server/engines/text/index.ts';
import { type Skill, type SkillId, skills } from './catalogue.ts';

/** A skill named in a text; offsets are UTF-16 into that text, `written` is what stands there. */
export type SkillMention = { skillId: SkillId; start: number; end: number; written: string };

type Form = { skill: Skill; exact: string | null };
type Node = { next: Map<string, Node>; forms: Form[] };

/** Forms as a tree of words: one walk per starting word finds the longest. */
const root: Node = { next: new Map(), forms: [] };

function plant(skill: Skill, form: string): void {
  const exact = form.startsWith('=') ? form.slice(1) : null;
  let node = root;
  for (const token of tokenise(exact ?? form)) {
    let next = node.next.get(token.text);
    if (next === undefined) {
      next = { next: new Map(), forms: [] };
      node.next.set(token.text, next);
    }
    node = next;
  }
  node.forms.push({ skill, exact });
}

for (const skill of skills) {
  // A name of the form =Go is listed among its aliases, and then the name itself must not match any "go".
  const guarded = new Set(skill.aliases.filter((form) => form.startsWith('=')).map((form) => form.slice(1)));
  for (const form of new Set([skill.name, skill.nameDe, ...skill.aliases])) {
    if (!guarded.has(form)) plant(skill, form);
  }
}

type Hit = { skill: Skill; words: number };

function longestAt(text: string, tokens: Token[], at: number, anyCase: boolean): Hit | null {
  let node: Node | undefined = root;
  let best: Hit | null = null;
  for (let i = at; i < tokens.length; i++) {
    const token: Token = tokens[i]!;
    // A line end or a list sign between two words parts them.
    if (i > at && /[\n,;•|·]/.test(text.slice(tokens[i - 1]!.end, token.start))) break;
    node = node.next.get(token.text);
    if (node === undefined) break;
    const written = text.slice(tokens[at]!.start, token.end);
    const form = node.forms.find(({ exact }) => exact === null || exact === written || anyCase);
    if (form !== undefined) best = { skill: form.skill, words: i - at + 1 };
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
