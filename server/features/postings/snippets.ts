import { eachToken, type Token } from '#server/engines/text/index.ts';
import type { Piece } from './schema.ts';
import { formsOf } from './words.ts';

/** Characters of a snippet: about two lines on a wide screen. */
const SNIPPET = 170;

type Span = { start: number; end: number };

/** Tells the words that a query asks for: as written, by stem, the last one also as a beginning. */
function asked(words: readonly string[]): (token: Token) => boolean {
  const wanted = new Set(words.flatMap(formsOf));
  const last = words.at(-1) ?? '';
  return ({ text }) =>
    formsOf(text).some((form) => wanted.has(form)) || (last.length > 1 && text.startsWith(last));
}

function hitsIn(text: string, words: readonly string[]): Span[] {
  return words.length === 0 ? [] : [...eachToken(text)].filter(asked(words));
}

/** Where the first of the words stands; 0 when none does. */
function firstHit(text: string, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const isAsked = asked(words);
  for (const token of eachToken(text)) if (isAsked(token)) return token.start;
  return 0;
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
export const highlight = (text: string, words: readonly string[]): Piece[] =>
  pieces(text, hitsIn(text, words));

/** The part of a text that says most about a query: around its first words, or the beginning. */
export function snippetOf(markdown: string, words: readonly string[]): Piece[] {
  const text = markdown
    .replace(/^#+ .*$/gm, ' ')
    .replace(/\n+[-*] /g, ' · ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = firstHit(text, words);
  const from = first < SNIPPET / 2 ? 0 : text.lastIndexOf(' ', first - SNIPPET / 3) + 1;
  const cut = text.length <= from + SNIPPET ? text.length : text.lastIndexOf(' ', from + SNIPPET);
  const part = text.slice(from, cut > from ? cut : from + SNIPPET);
  return highlight(`${from > 0 ? '… ' : ''}${part}${from + part.length < text.length ? ' …' : ''}`, words);
}
