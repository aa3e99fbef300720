import { LRUCache } from 'lru-cache';
import { formsOf, type Term } from '#server/engines/search/index.ts';
import { skillById } from '#server/engines/skills/index.ts';
import { type Token, tokenise } from '#server/engines/text/index.ts';
import type { Piece } from '../schema.ts';

/** Characters of a snippet: about two lines on a wide screen. */
const SNIPPET = 170;

type Span = { start: number; end: number };

/** Says of a word whether a query asks for it: as written, by stem, the last one also as a beginning. */
export type Asked = (token: Token) => boolean;

/** A skill's names, as words. */
function namesOf(skillId: string | null) {
  const skill = skillId && skillById(skillId);
  if (!skill) return [];
  const names = [skill.name, skill.nameDe, ...skill.aliases];
  return names.map((name) => tokenise(name).map(({ text }) => ({ text, begins: false })));
}

/** What a query asks for. Words come again from text to text, so what was said of one is said again. */
export function askedBy(terms: readonly Term[]): Asked {
  if (terms.length === 0) return () => false;
  // Of what something is called in several words, each alone says little, unless it was typed.
  const words = terms.flatMap(({ asked, same, skillId }) => [
    ...asked,
    ...[...same, ...namesOf(skillId)].filter((way) => way.length === 1).flat(),
  ]);
  const wanted = new Set(words.flatMap(({ text }) => formsOf(text)));
  const beginnings = words.filter(({ text, begins }) => begins && text.length > 1);
  const said = new Map<string, boolean>();
  return ({ text }) => {
    const known = said.get(text);
    if (known !== undefined) return known;
    const is =
      formsOf(text).some((form) => wanted.has(form)) ||
      beginnings.some((beginning) => text.startsWith(beginning.text));
    said.set(text, is);
    return is;
  };
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
export const highlight = (text: string, asked: Asked): Piece[] => pieces(text, tokenise(text).filter(asked));

/** A description as running text, with its words. */
type Reading = { markdown: string; text: string; tokens: Token[] };

/** Going through a description takes longer than all that is done with it, and the first results are much the same. */
const readings = new LRUCache<string, Reading>({ max: 200 });

function readingOf(id: string, markdown: string): Reading {
  const known = readings.get(id);
  if (known?.markdown === markdown) return known;
  const text = markdown
    .replace(/^#+ .*$/gm, ' ')
    .replace(/\n+[-*] /g, ' · ')
    .replace(/\s+/g, ' ')
    .trim();
  const reading = { markdown, text, tokens: tokenise(text) };
  readings.set(id, reading);
  return reading;
}

/** The part of a posting's text that says most about a query: around its first words, or the beginning. */
export function snippetOf(id: string, markdown: string, asked: Asked): Piece[] {
  const { text, tokens } = readingOf(id, markdown);
  const first = tokens.find(asked)?.start ?? 0;
  const from = first < SNIPPET / 2 ? 0 : text.lastIndexOf(' ', first - SNIPPET / 3) + 1;
  const end = text.length <= from + SNIPPET ? text.length : text.lastIndexOf(' ', from + SNIPPET);
  const to = end > from ? end : from + SNIPPET;
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  const hits = tokens
    .filter((token) => token.start >= from && token.end <= to && asked(token))
    .map((token) => ({ start: token.start + shift, end: token.end + shift }));
  return pieces(`${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`, hits);
}
