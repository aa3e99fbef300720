import { stem, tokenise } from '#server/engines/text/index.ts';
import type { Piece } from './schema.ts';

/** Characters of a snippet: about two lines on a wide screen. */
const SNIPPET = 170;

type Span = { start: number; end: number };

/** Where words of a query stand in a text: as written, by stem, the last one also as a beginning. */
function hitsIn(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const stems = new Set(words.flatMap((word) => [word, stem(word, 'en'), stem(word, 'de')]));
  const last = words.at(-1)!;
  return tokenise(text).filter(
    (token) =>
      stems.has(token.text) ||
      stems.has(stem(token.text, 'en')) ||
      stems.has(stem(token.text, 'de')) ||
      (last.length > 1 && token.text.startsWith(last)),
  );
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
    .replace(/^[-*] /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const first = hitsIn(text, words)[0]?.start ?? 0;
  const from = first < SNIPPET / 2 ? 0 : text.lastIndexOf(' ', first - SNIPPET / 3) + 1;
  const cut = text.length <= from + SNIPPET ? text.length : text.lastIndexOf(' ', from + SNIPPET);
  const part = text.slice(from, cut > from ? cut : from + SNIPPET);
  return highlight(`${from > 0 ? '… ' : ''}${part}${from + part.length < text.length ? ' …' : ''}`, words);
}
