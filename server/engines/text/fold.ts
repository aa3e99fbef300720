/**
 * Folding: the one place where two spellings become one key. SQL never folds, so that SQLite and Postgres
 * (whose `lower` differ) hold the same keys.
 */
import { LRUCache } from 'lru-cache';

/** Most text is; for it forms and marks change nothing, and looking for them takes ten times as long as all the rest. */
const isAscii = (text: string): boolean => !/[^ -~\t\r\n]/.test(text);

const MARKS = /\p{M}+/gu;
const LIGATED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LIGATED_ANY = /[ßæœøłđðþı]/g;
/** `ue` after a vowel or q is a sound of its own (neue, treue, queue), not a typed umlaut. */
const TYPED_UMLAUT = /(?<![aeiouq])(a|o|u)e/g;
/** Below this length too many words would meet (due, poet, Vue). */
const TYPED_UMLAUT_FROM = 5;

/**
 * Key for equality: NFKC, case-folded, blanks collapsed. Written to `email_key` and `name_key`.
 * Accents stay: José and Jose are two people.
 */
export function foldKey(text: string): string {
  const spelled = isAscii(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replace(/ß/g, 'ss').replace(/ς/g, 'σ').normalize('NFKC');
  return spelled.replace(/\s+/g, ' ').trim();
}

/**
 * Form for finding: foldKey without accents. German umlauts lose their dots (ä → a), and a typed
 * umlaut meets them there: Müller, Mueller and Muller are all `muller`.
 * The digraph rule is for words of five letters and more; see `foldWord`.
 */
export function foldForSearch(text: string): string {
  const key = foldKey(text);
  return key.replace(isAscii(key) ? /[a-z]+/g : /\p{L}[\p{L}\p{M}]*/gu, foldWord);
}

/** Case and accents gone, nothing else touched: for text that is compared with patterns written by hand. */
export function foldAccents(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATED_ANY, (letter) => LIGATED[letter] ?? letter)
    .normalize('NFC');
}

/** Words repeat from text to text, and folding one that is not plain takes ten times as long as finding it here. */
const folded = new LRUCache<string, string>({ max: 20_000 });
/** Longer ones are addresses and the like, which do not come again. */
const USUAL_LENGTH = 40;

/** One word, folded for finding. Input may have any case and accents. */
export function foldWord(word: string): string {
  if (isAscii(word)) return withoutTypedUmlauts(word.toLowerCase());
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = withoutTypedUmlauts(foldAccents(word));
  if (word.length <= USUAL_LENGTH) folded.set(word, made);
  return made;
}

const withoutTypedUmlauts = (plain: string): string =>
  plain.length < TYPED_UMLAUT_FROM || !/[aou]e/.test(plain) ? plain : plain.replace(TYPED_UMLAUT, '$1');
