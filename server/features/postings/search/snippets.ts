import { formsOf, type Term } from '#server/engines/search/index.ts';
import { skillById } from '#server/engines/skills/index.ts';
import { findWord, type Token, tokenise } from '#server/engines/text/index.ts';
import type { Piece } from '../schema.ts';

/** Characters of a snippet: about two lines on a wide screen. */
const SNIPPET = 170;

type Span = { start: number; end: number };

/** Says of a word whether a query asks for it: as written, by stem, the last one also as a beginning. */
export type Asked = {
  is: (token: Token) => boolean;
  /** that such words begin with: a stem begins as its word does */
  letters: ReadonlySet<string>;
};

/** A skill's names, as words. */
function namesOf(skillId: string | null) {
  const skill = skillId && skillById(skillId);
  if (!skill) return [];
  const names = [skill.name, skill.nameDe, ...skill.aliases];
  return names.map((name) => tokenise(name).map(({ text }) => ({ text, begins: false })));
}

/** What a query asks for. Words come again from text to text, so what was said of one is said again. */
export function askedBy(terms: readonly Term[]): Asked {
  // Of what something is called in several words, each alone says little, unless it was typed.
  const words = terms.flatMap(({ asked, same, skillId }) => [
    ...asked,
    ...[...same, ...namesOf(skillId)].filter((way) => way.length === 1).flat(),
  ]);
  const wanted = new Set(words.flatMap(({ text }) => formsOf(text)));
  const beginnings = words.filter(({ text, begins }) => begins && text.length > 1);
  const said = new Map<string, boolean>();
  const letters = new Set(words.map(({ text }) => text[0]!));
  const is = ({ text }: Token) => {
    if (!letters.has(text[0]!)) return false;
    const known = said.get(text);
    if (known !== undefined) return known;
    const found =
      formsOf(text).some((form) => wanted.has(form)) ||
      beginnings.some((beginning) => text.startsWith(beginning.text));
    said.set(text, found);
    return found;
  };
  return { is, letters };
}

function pieces(text: string, hits: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) result.push({ text: text.slice(at, start), hit: false });
    // Neighbouring words that were all searched for read as one mark.
    const before = result.at(-1);
    const beforeThat = result.at(-2);
    if (before && !before.hit && beforeThat?.hit && /^\s$/.test(before.text)) {
      beforeThat.text += before.text + text.slice(start, end);
      result.pop();
    } else result.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), hit: false });
  return result;
}

/** A text in pieces, with what was searched for marked. */
export const highlight = (text: string, asked: Asked): Piece[] =>
  pieces(text, tokenise(text).filter(asked.is));

/** A description as running text. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^#+ .*$/gm, ' ')
    .replace(/\n+[-*] /g, ' · ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

/** The part of a posting's text that says most about a query: around its first words, or the beginning. */
export function snippetOf(markdown: string, asked: Asked): Piece[] {
  const text = plain(markdown);
  const first = findWord(text, asked.letters, asked.is)?.start ?? 0;
  const from = first < SNIPPET / 2 ? 0 : text.lastIndexOf(' ', first - SNIPPET / 3) + 1;
  const end = text.length <= from + SNIPPET ? text.length : text.lastIndexOf(' ', from + SNIPPET);
  const to = end > from ? end : from + SNIPPET;
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return highlight(shown, asked);
}
