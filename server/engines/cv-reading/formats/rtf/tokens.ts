/** RTF as a row of signs: groups, control words, bytes. */

export type Token =
  | { is: 'open' }
  | { is: 'close' }
  /** `\b0` is the word `b` with 0; without a number null */
  | { is: 'word'; word: string; value: number | null }
  /** bytes of text in whatever encoding the font has, one char for each; `escaped`: one written as \'hh */
  | { is: 'bytes'; bytes: string; escaped?: boolean };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const PLAIN = /[^\\{}\r\n]+/y;

/** @param text of one character for each byte */
export function* tokensOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    if (sign === '{' || sign === '}') {
      yield { is: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\\') {
      const [token, next] = escapeAt(text, at);
      if (token) yield token;
      at = next;
    } else if (sign === '\r' || sign === '\n') {
      at += 1;
    } else {
      PLAIN.lastIndex = at;
      const bytes = PLAIN.exec(text)![0];
      yield { is: 'bytes', bytes };
      at += bytes.length;
    }
  }
}

/** What a backslash begins, and where it ends. */
function escapeAt(text: string, at: number): [Token | null, number] {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (match) {
    const value = match[2] === undefined ? null : Number(match[2]);
    const end = at + match[0].length;
    // Raw bytes that may look like anything.
    if (match[1] === 'bin') return [null, end + Math.max(0, value ?? 0)];
    return [{ is: 'word', word: match[1]!, value }, end];
  }
  const next = text[at + 1] ?? '';
  if (next === "'") {
    const code = Number.parseInt(text.slice(at + 2, at + 4), 16);
    return [
      Number.isNaN(code) ? null : { is: 'bytes', bytes: String.fromCharCode(code), escaped: true },
      at + 4,
    ];
  }
  if (next === '\r' || next === '\n') return [{ is: 'word', word: 'par', value: null }, at + 2];
  return [{ is: 'word', word: next, value: null }, at + 2];
}
