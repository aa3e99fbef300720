/**
 * Finding where a quote stands. A model copies nearly letter by letter: it joins lines, heals hyphens, changes quotation
 * marks, drops bullets and case. So text and quote are both reduced to what survives that, and every letter that is left
 * remembers where it came from:
 *
 *     page   P f l e g e - ⏎ p l a n u n g   ( „ I C W “ )
 *     key    p f l e g e     p l a n u n g   (   i c w   )
 *     from   0 1 2 3 4 5     8 9 …
 *
 * The quote `Pflegeplanung (ICW)` has the key `pflegeplanung(icw)`; the span is from the first letter's place to the
 * last one's, in the page as it is.
 */
import type { ReadDocument } from '../types.ts';

/** UTF-16 offsets into the text of a page, which counts from 1. */
export type Span = { page: number; start: number; end: number };

/** Whoever quotes more than that copies the CV. */
const LONGEST_QUOTE = 2_000;
/** A quote that stands in more places says too little. */
const MAX_PLACES = 60;
/** Starts of words are known by so many letters. */
const PREFIX = 3;

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}/u;
const DROPPED = /[\s\-\u2010-\u2015\u2212"'“”„‟‘’‚‛«»‹›´`ʼ′″•●○▪▫■□◦‣⁃∙➢➤►▶✓✔❖*]/u;
const MARKS = /\p{M}+/gu;
const folded = new Map<string, string>();

/** What is left of one character; nothing of blanks, hyphens, quotation marks, bullets and what is not seen. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x60 && code < 0x7b) return character;
  const before = folded.get(character);
  if (before !== undefined) return before;
  const isDropped = DROPPED.test(character) || UNSEEN.test(character);
  const kept = isDropped
    ? ''
    : character
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/ς/g, 'σ')
        .replace(/\s/g, '');
  folded.set(character, kept);
  return kept;
}

const keyOf = (quote: string): string => [...quote.slice(0, LONGEST_QUOTE)].map(fold).join('');

/** Scripts without blanks have no edges of words. */
const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const isWord = (character: string | undefined) =>
  character !== undefined && WORD.test(character) && !UNPARTED.test(character);

/** Pages ready to be searched: one key for all of them, and for each of its letters the page and the place. */
export class Quotable {
  private readonly key: string;
  private readonly page: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** Places in the key where a word begins, by its first letters. */
  private readonly starts = new Map<string, number[]>();
  private readonly found = new Map<string, Span[]>();

  constructor(private readonly document: ReadDocument) {
    const pieces: string[] = [];
    document.pages.forEach(({ text }, p) => {
      pieces.push(this.readPage(text, p + 1), '\n');
      this.page.push(0);
      this.from.push(0);
      this.to.push(0);
    });
    this.key = pieces.join('');
    this.indexStarts();
  }

  private readPage(text: string, page: number): string {
    let key = '';
    let at = 0;
    for (const character of text) {
      const kept = fold(character);
      key += kept;
      for (let i = 0; i < kept.length; i++) {
        this.page.push(page);
        this.from.push(at);
        this.to.push(at + character.length);
      }
      at += character.length;
    }
    return key;
  }

  private indexStarts(): void {
    for (let i = 0; i < this.key.length; i++) {
      if (this.page[i] === 0 || !this.beginsWord(i)) continue;
      const prefix = this.key.slice(i, i + PREFIX);
      const places = this.starts.get(prefix);
      if (places === undefined) this.starts.set(prefix, [i]);
      else places.push(i);
    }
  }

  private beginsWord(i: number): boolean {
    if (i > 0 && this.page[i - 1] === this.page[i] && this.from[i - 1] === this.from[i]) return false;
    const text = this.document.pages[this.page[i]! - 1]!.text;
    return !(isWord(text[this.from[i]! - 1]) && isWord(text[this.from[i]!]));
  }

  private endsWord(i: number): boolean {
    if (this.page[i + 1] === this.page[i] && this.from[i + 1] === this.from[i]) return false;
    const text = this.document.pages[this.page[i]! - 1]!.text;
    return !(isWord(text[this.to[i]! - 1]) && isWord(text[this.to[i]!]));
  }

  /** Every place of a quote, in order; whole words only. */
  places(quote: string): Span[] {
    const key = keyOf(quote);
    const before = this.found.get(key);
    if (before !== undefined) return before;
    const exact = this.search(key);
    const spans = exact.length > 0 ? exact : this.search(key.replace(/^[.,;:|…]+|[.,;:|…]+$/g, ''));
    this.found.set(key, spans);
    return spans;
  }

  private search(key: string): Span[] {
    const spans: Span[] = [];
    if (key === '') return spans;
    for (const i of this.candidates(key)) {
      const last = i + key.length - 1;
      if (!this.key.startsWith(key, i) || !this.endsWord(last)) continue;
      spans.push({ page: this.page[i]!, start: this.from[i]!, end: this.to[last]! });
      if (spans.length === MAX_PLACES) break;
    }
    return spans;
  }

  /** Where its first letters begin a word. One or two letters are looked for among all that begin so. */
  private candidates(key: string): readonly number[] {
    if (key.length >= PREFIX) return this.starts.get(key.slice(0, PREFIX)) ?? [];
    const among = [...this.starts]
      .filter(([prefix]) => prefix.startsWith(key))
      .flatMap(([, places]) => places);
    return among.sort((a, b) => a - b);
  }
}

const known = new WeakMap<ReadDocument, Quotable>();

/** A document's pages ready to be searched; made once. */
export function quotable(document: ReadDocument): Quotable {
  const made = known.get(document) ?? new Quotable(document);
  known.set(document, made);
  return made;
}
