/**
 * The one tokeniser: documents and queries, SQLite and Postgres, CVs and postings all see the same words.
 */
import { foldWord } from './fold.ts';
import { stem, type TextLang } from './stem.ts';

/** A word of a text: `text` is folded, `start` and `end` are UTF-16 offsets into the text as it was given. */
export type Token = { text: string; start: number; end: number };

/** Words with a slash are split (und/oder), except these, which are one idea. */
const SLASHED = 'ci\\/cd|tcp\\/ip|pl\\/sql|ui\\/ux|ux\\/ui|i\\/o|r\\/3|s\\/4hana|a\\/b';
const EDGE = '(?![\\p{L}\\p{N}])';
const WORD = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])\\.net${EDGE}`,
    `(?<![\\p{L}\\p{N}/])(?:${SLASHED})${EDGE}`,
    '\\p{N}+(?:[.,]\\p{N}+)+',
    // node.js, asp.net, socket.io; then c++, c#, b2+
    `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:\\.(?:js|net|io|py|ts|ai)${EDGE})?(?:\\+\\+|#|\\+${EDGE})?`,
  ].join('|'),
  'giu',
);

const toToken = (match: RegExpExecArray): Token => ({
  text: foldWord(match[0]),
  start: match.index,
  end: match.index + match[0].length,
});

/** Every word of `text` in order, folded, with its place. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) tokens.push(toToken(match));
  return tokens;
}

const WORD_HERE = new RegExp(WORD.source, 'iuy');
const [BEYOND_ASCII, ZERO, NINE, A, Z] = [128, 48, 57, 97, 122];

/** Whether a code unit may be part of a word, and its lower case; all beyond ASCII may. */
const lowered = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const isInWord = (lower: number): boolean =>
  (lower >= A && lower <= Z) || (lower >= ZERO && lower <= NINE) || lower >= BEYOND_ASCII;

/**
 * The first word that passes a test, among those that begin with one of some letters (folded) or one beyond ASCII. The others are not
 * cut out and folded at all, which of a long text is nearly all the work.
 */
export function findWord(
  text: string,
  letters: ReadonlySet<string>,
  is: (word: Token) => boolean,
): Token | null {
  const wanted = new Set([...letters].map((letter) => letter.charCodeAt(0)));
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const code = lowered(text.charCodeAt(at));
    const inside = isInWord(code);
    if (!before && (wanted.has(code) || code >= BEYOND_ASCII)) {
      WORD_HERE.lastIndex = at;
      const match = WORD_HERE.exec(text);
      const word = match && toToken(match);
      if (word && is(word)) return word;
    }
    before = inside;
  }
  return null;
}

/**
 * Words under which a text is indexed, without doubles, in order: each token, its parts (`node.js` is
 * also `node`, `js`) and, with a language, its stem.
 */
export function searchWords(text: string, lang?: TextLang): string[] {
  const words = new Set<string>();
  for (const token of tokenise(text)) {
    words.add(token.text);
    if (/[./]/.test(token.text)) {
      for (const part of token.text.split(/[./]/)) if (part !== '') words.add(part);
    } else if (lang !== undefined) {
      words.add(stem(token.text, lang));
    }
  }
  return [...words];
}
