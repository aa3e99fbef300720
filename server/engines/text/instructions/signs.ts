/** What an order to a machine is known by, and where a text has it. */

export const STRONG = 4;
export const WEAK = 2;
export const FAINT = 1;
export type Weight = typeof STRONG | typeof WEAK | typeof FAINT;

/**
 * A pattern of folded text. A strong sign is an order by itself; others need more beside them.
 * - order: only where the verb is an order, at the beginning of a clause or after a word that makes it one
 * - notReported: not where it says what somebody else does
 * - notNever: not where it says what one never does
 * - before, after: what must stand directly around it
 * - with: what else its sentence must hold, within so many characters
 */
export type Sign = {
  name: string;
  weight: Weight;
  of: string;
  order?: true;
  notReported?: true;
  notNever?: true;
  before?: string;
  after?: string;
  with?: readonly string[];
  within?: number;
};

/** A sign found in a folded text. */
export type Hit = { from: number; to: number; weight: Weight; sign: string };

/** A sign ready to be looked for: `beginnings` are those of the words that it may begin with. */
export type Search = {
  sign: Sign;
  pattern: RegExp;
  beginnings: readonly string[];
  before: RegExp | null;
  after: RegExp | null;
  with: ReadonlyArray<{ pattern: RegExp; beginnings: readonly string[] }>;
};

/** Letters and digits of folded text. As ranges: a hundred patterns with `\p{L}` take half a second to compile. */
const LETTER = 'a-z0-9\\u00df-\\u024f\\u0370-\\u052f\\u0590-\\u06ff\\u0900-\\u0dff\\u1e00-\\u1fff';
/** Scripts that part words with blanks have edges; Chinese and Japanese have none, and Arabic puts words together. */
export const edged = (source: string) => `(?<![${LETTER}])(?:${source})(?![${LETTER}])`;

/** @param isOpen whether a pattern may begin within a word */
export function searchFor(sign: Sign, isOpen = false): Search {
  const known = (source: string) => (isOpen ? [''] : beginnings(source));
  const startsWord = sign.order === true || sign.notReported === true ? '\\b' : '';
  return {
    sign,
    pattern: new RegExp(`${startsWord}${sign.of}`, 'g'),
    beginnings: known(sign.of),
    before: sign.before === undefined ? null : new RegExp(`${sign.before}$`),
    after: sign.after === undefined ? null : new RegExp(`^${sign.after}`),
    with: (sign.with ?? []).map((other) => ({ pattern: new RegExp(other, 'g'), beginnings: known(other) })),
  };
}

/** Every place of these signs in a folded text. */
export function hitsIn(text: string, searches: readonly Search[], known = beginningsIn(text)): Hit[] {
  const mayHave = (ways: readonly string[]) => ways.some((way) => known.has(way));
  return searches.flatMap((search) => {
    if (!mayHave(search.beginnings) || !search.with.every((other) => mayHave(other.beginnings))) return [];
    return placesOf(text, search);
  });
}

const LOOK_BACK = 100;
const SENTENCE = 110;

function placesOf(text: string, { sign, pattern, before, after, with: others }: Search): Hit[] {
  const hits: Hit[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const [from, to] = [index, index + found.length];
    const back = text.slice(Math.max(0, from - LOOK_BACK), from);
    if (sign.order && !ORDERED.test(back)) continue;
    if (sign.notReported && isReported(back)) continue;
    if (sign.notNever && NEVER.test(back)) continue;
    if (before !== null && !before.test(back)) continue;
    if (after !== null && !after.test(text.slice(to, to + LOOK_BACK))) continue;
    if (others.length === 0) {
      hits.push({ from, to, weight: sign.weight, sign: sign.name });
      continue;
    }
    const span = together(text, from, to, others, sign.within ?? SENTENCE);
    if (span !== null) hits.push({ ...span, weight: sign.weight, sign: sign.name });
  }
  return hits;
}

const ORDERED =
  /(?:(?:^|[\n.!?:;,>|#*[\](){}"'/-])\s{0,3}|\b(?:please|now|then|and|you|must|should|shall|always|just|simply|kindly|also|immediately|instead|first|will|can|therefore|so|hereby|only|you to|you are to|or|but|do|let's|to also|to me)\s)$/;
/** Before the verb, these make it a report of what others do. */
const REPORTED =
  /(?:^|[^a-z])(?:to|not|never|n't|models?|llms?|they|that|who|which|agents?|users?|attackers?|people|it|often|would|could|cannot|i|we)$/;

const NEVER =
  /(?:^|[^a-z])(?:never|nie|niemals|nooit|nunca|jamais|mai|nigdy|никогда|asla)\s+(?:\S+\s+){0,2}$/;

function isReported(back: string): boolean {
  const before = back.trimEnd();
  const isTold = /\byou(?:r|'re)?\b[^.!?]{0,30}$|\b(?:reader|recipient)\b[^.!?]{0,30}$/.test(before);
  return !isTold && REPORTED.test(before);
}

/** The part of the sentence around a place, if all of the others stand in it beside that place. */
function together(text: string, from: number, to: number, others: Search['with'], within: number) {
  const start = sentenceStart(text, from, within);
  const end = sentenceEnd(text, to, within);
  const around = text.slice(start, end);
  const isBeside = (one: RegExpMatchArray) =>
    start + one.index! >= to || start + one.index! + one[0].length <= from;
  const all = others.every(({ pattern }) => [...around.matchAll(pattern)].some(isBeside));
  return all ? { from: start, to: end } : null;
}

function sentenceStart(text: string, at: number, within: number): number {
  const from = Math.max(0, at - within);
  const stop = /[.!?。！？؟][\s"']*(?=[^.!?。！？؟]*$)/u.exec(text.slice(from, at));
  return stop === null ? from : from + stop.index + stop[0].length;
}

function sentenceEnd(text: string, at: number, within: number): number {
  const stop = text.slice(at, at + within).search(/[.!?](?:\s|$)|[。！？؟]/u);
  return stop < 0 ? Math.min(text.length, at + within) : at + stop;
}

// ── what a pattern begins with ──

/** As many letters as a word's beginning is known by. */
const LETTERS = 4;
const WORD = new RegExp(`[${LETTER}]+`, 'g');

/** The beginnings of all words of a text, of one letter up to as many as are looked for; and none. */
export function beginningsIn(text: string): Set<string> {
  const found = new Set<string>(['']);
  for (const [word] of text.matchAll(WORD))
    for (let length = 1; length <= Math.min(LETTERS, word.length); length++) found.add(word.slice(0, length));
  return found;
}

/**
 * How the words of a pattern begin: a text without any such word need not be searched. What is not plain letters may
 * begin in any way: `vergiss|la(?:ss|sst)|\w+` → `verg`, `la`, ``.
 */
function beginnings(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= source.length; i++) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')') depth -= 1;
    if (i < source.length && (source[i] !== '|' || depth > 0)) continue;
    found.push(...beginningsOfOne(source.slice(from, i)));
    from = i + 1;
  }
  return [...new Set(found)];
}

function beginningsOfOne(alternative: string): string[] {
  const bare = alternative.replace(/^(?:\\b|\(\?<?!(?:[^()[\]]|\[[^\]]*\])*\))+/, '');
  if (bare.startsWith('(?:')) {
    const end = groupEnd(bare);
    const after = bare.slice(end + 1);
    const isOptional = /^[?*]/.test(after);
    return [
      ...beginnings(bare.slice(3, end)),
      ...(isOptional ? beginningsOfOne(after.slice(1).replace(/^ /, '')) : []),
    ];
  }
  const letters = /^\p{L}*/u.exec(bare)![0];
  // A letter before a question mark or a star may be missing.
  const sure = /^[?*{]/.test(bare.slice(letters.length)) ? letters.slice(0, -1) : letters;
  return [sure.slice(0, LETTERS)];
}

function groupEnd(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}
