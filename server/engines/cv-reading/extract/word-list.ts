/**
 * Finding words of a long list in a text. A pattern of thousands of words takes a second to compile, once in each thread;
 * looking words up takes no time at all.
 */

/** `dependient*` may go on; `klinik` among the ends may have something before it. */
export type WordLists = {
  /** words and phrases of up to four words, separated by `|`; with `*` at its end a beginning */
  words: string[];
  /** ends of words */
  ends?: string;
  /** what may follow an end: `in`, `innen` */
  suffixes?: string[];
  /** letters that must stand before an end */
  before?: number;
};

const WORD = /[\p{L}\p{M}\d+&]+/gu;
const LONGEST_PHRASE = 4;

export class WordList {
  private readonly exact = new Set<string>();
  private readonly beginnings = new Map<string, string[]>();
  private readonly ends = new Set<string>();
  private readonly longestEnd: number;

  constructor(private readonly lists: WordLists) {
    for (const word of lists.words.flatMap((list) => list.split('|'))) {
      const plain = (word.match(WORD) ?? []).join(' ');
      if (plain === '') continue;
      if (!word.endsWith('*')) this.exact.add(plain);
      else {
        const key = plain.slice(0, 3);
        this.beginnings.set(key, [...(this.beginnings.get(key) ?? []), plain]);
      }
    }
    for (const end of (lists.ends ?? '').split('|')) if (end !== '') this.ends.add(end);
    this.longestEnd = Math.max(0, ...[...this.ends].map((end) => end.length));
  }

  /** How many of its words a folded text holds. */
  countIn(folded: string): number {
    const words = folded.match(WORD) ?? [];
    let count = 0;
    for (let i = 0; i < words.length; i++) {
      const length = this.phraseAt(words, i);
      if (length === 0 && !this.isWord(words[i]!)) continue;
      count += 1;
      i += Math.max(0, length - 1);
    }
    return count;
  }

  /** Words of the longest phrase that begins here, 0 without one. */
  private phraseAt(words: string[], at: number): number {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
      if (this.exact.has(words.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }

  private isWord(word: string): boolean {
    if (this.exact.has(word) || (word.endsWith('s') && this.exact.has(word.slice(0, -1)))) return true;
    if (this.beginnings.get(word.slice(0, 3))?.some((start) => word.startsWith(start))) return true;
    return ['', ...(this.lists.suffixes ?? [])].some(
      (suffix) => word.endsWith(suffix) && this.hasEnd(word.slice(0, word.length - suffix.length)),
    );
  }

  private hasEnd(word: string): boolean {
    const before = this.lists.before ?? 0;
    for (let length = Math.min(this.longestEnd, word.length - before); length >= 2; length--) {
      if (this.ends.has(word.slice(-length))) return true;
    }
    return false;
  }
}
