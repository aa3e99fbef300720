/** What tells a title from a company and a place, in a dozen languages. Matched on folded text. */
import { countryCodeOf, isRegion, townsNamed } from '#server/engines/places/index.ts';
import { foldAccents } from '#server/engines/text/index.ts';
import { COMPANY_ENDS, COMPANY_WORDS, LEGAL_FORMS, TITLE_ENDS, TITLE_WORDS } from './names-lexicon.ts';
import { WordList } from './word-list.ts';

const TITLE = new WordList({
  words: Object.values(TITLE_WORDS),
  ends: TITLE_ENDS,
  suffixes: ['in', 'innen', 's', 'n', 'r'],
});
const COMPANY = new WordList({ words: Object.values(COMPANY_WORDS), ends: COMPANY_ENDS, before: 3 });
const LEGAL = new RegExp(
  `(?<![\\p{L}])(?:${LEGAL_FORMS})(?![\\p{L}])|& (?:sons|co|cie|partner|sohne|figli|hijos|fils)`,
  'gu',
);

/** How much a text sounds like a job title; 0 not at all. */
export function titleScore(text: string): number {
  return TITLE.countIn(foldAccents(text));
}

/** `GmbH`, `S.p.A.`: only firms have one. */
export const hasLegalForm = (text: string): boolean => foldAccents(text).match(LEGAL) !== null;

/** How much a text sounds like an employer or a school; a legal form says the most. */
export function companyScore(text: string): number {
  const folded = foldAccents(text);
  return (folded.match(LEGAL)?.length ?? 0) * 2 + COMPANY.countIn(folded);
}

const REMOTE =
  /^(remote|home ?office|hybrid|teletrabajo|teletravail|full remote|remoto|smart working|da remoto|a distance)$/;

const key = (text: string) =>
  foldAccents(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isCountry = (text: string) => countryCodeOf(text) !== null;
export const isCity = (text: string) =>
  /^\p{Lu}/u.test(text.trim()) &&
  townsNamed(text.replace(/\b(?:area|greater|region)\b/gi, '').trim()).length > 0;

/** A known place, alone or with what it lies in: `Leeds`, `Lyon, France`, `50968 Köln`, `Remote`. */
export function isPlace(text: string): boolean {
  const bare = text
    .replace(/\b(?:[A-Z]{1,2}-)?\d{4,5}\b/, '')
    .replace(/\s*\(([^)]*)\)$/, ', $1')
    .replace(/[.,]$/, '')
    .trim();
  if (bare.length > 60 || bare === '') return false;
  // Fontevivo (PR): Italian provinces.
  if (/^\p{Lu}[\p{L}' -]{2,30}, [A-Z]{2}$/u.test(bare) && text.includes('(')) return true;
  if (REMOTE.test(key(bare)) || /^Co(?:unty|\.) \p{Lu}\p{Ll}+$/u.test(bare)) return true;
  const parts = bare.split(/\s*[,،/]\s*|\s+[–-]\s+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4 || !parts.every((part) => looksLikeName(part) || isRegion(part)))
    return false;
  const [first, ...behind] = parts as [string, ...string[]];
  // The first part decides: "Acme, Berlin" is a firm in a town. A region or country behind any name makes it a town.
  if (isCity(first) || isCountry(first))
    return behind.every(
      (part) => isWider(part) || isCity(part) || REMOTE.test(key(part)) || /^[A-Z]{2}$/.test(part),
    );
  return (
    behind.length > 0 &&
    behind.length <= 2 &&
    first.split(' ').length <= 3 &&
    behind.every(isWider) &&
    companyScore(first) === 0 &&
    titleScore(first) === 0
  );
}

const isWider = (text: string) =>
  isRegion(text) ||
  isCountry(text) ||
  /^(?:co(?:unty|\.)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:State|County|Province|Region))$/u.test(
    text.trim(),
  );

/** One to four capitalised words and nothing else. */
export function looksLikeName(text: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:[ -](?:\p{Lu}[\p{L}.’'-]*|de|del|la|las|los|am|an|der|im|in|upon|sur|en|le|les|of|the|and|&)){0,4}$/u.test(
    text.trim(),
  );
}
