/** Addresses, numbers, links and the place where someone lives. */
import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { foldAccents } from '#server/engines/text/index.ts';
import { findDates } from './dates.ts';
import type { FactList } from './facts.ts';
import { isCity, isCountry, isPlace, looksLikeName } from './lexicon.ts';
import { type Line, type Part, textOf, trimPart } from './lines.ts';
import type { Section } from './sections.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()|,;]+[^\s<>()|,;.]|(?<![@\w.])(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|stackoverflow\.com|behance\.net|medium\.com|orcid\.org|kaggle\.com|dribbble\.com)\/[^\s<>()|,;]+|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|dev|io|de|me|eu|fr|es|at|ch|uk)(?:\/[^\s<>()|,;]*)?(?![\w@])/giu;

/** Where a person's own contact stands; references carry those of others. */
export const isOwn = ({ kind }: Pick<Section, 'kind'>) =>
  ['top', 'contact', 'links', 'other', 'summary'].includes(kind);

export function readContact(list: FactList, sections: Section[]): void {
  const own = sections.filter(isOwn).flatMap((section) => section.lines);
  const lines = own.length > 0 ? own : sections.flatMap((section) => section.lines);
  readEmail(
    list,
    lines.some((line) => line.text.match(EMAIL)) ? lines : sections.flatMap((section) => section.lines),
  );
  readLocation(
    list,
    sections.filter((s) => s.kind === 'top' || s.kind === 'contact').flatMap((s) => s.lines),
  );
  readPhone(list, lines);
  readLinks(list, lines);
}

function readEmail(list: FactList, lines: Line[]): void {
  for (const line of lines) {
    const part = emailsIn(line)[0];
    if (part === undefined) continue;
    list.add('email', part, { value: textOf(part), confidence: 0.97 });
    return;
  }
}

export const emailsIn = (line: Line): Part[] =>
  [...line.text.matchAll(EMAIL)].map((match) => ({
    line,
    from: match.index,
    to: match.index + match[0].length,
  }));

const COUNTRY_OF_LANGUAGE: Record<string, CountryCode> = { de: 'DE', en: 'GB', fr: 'FR', es: 'ES' };
const COUNTRY_HINTS: [RegExp, CountryCode][] = [
  [/\b(austria|osterreich|wien|vienna|graz|salzburg|linz)\b/, 'AT'],
  [/\b(switzerland|schweiz|suisse|zurich|basel|bern)\b/, 'CH'],
  [/\b(germany|deutschland|berlin|hamburg|munchen|koln|allemagne)\b/, 'DE'],
  [/\b(spain|espana|madrid|barcelona|sevilla|valencia)\b/, 'ES'],
  [/\b(france|paris|lyon|marseille|toulouse)\b/, 'FR'],
  [/\b(united states|usa|new york|california|ca \d{5})\b/, 'US'],
  [/\b(ireland|dublin)\b/, 'IE'],
  [/\b(united kingdom|uk|england|london|scotland|wales)\b/, 'GB'],
];

function readPhone(list: FactList, lines: Line[]): void {
  const country = countryOf(lines, list.document.language);
  for (const find of [(line: Line) => phoneIn(line, country), looseNumberIn]) {
    for (const line of lines) {
      const found = find(line);
      if (found === null) continue;
      list.add('phone', found.part, found);
      return;
    }
  }
}

/** Where numbers without a country's prefix are at home, by the places named at the top, else by the language. */
export function countryOf(lines: Line[], language: string | null): CountryCode {
  const text = foldAccents(
    lines
      .slice(0, 25)
      .map((line) => line.text)
      .join(' '),
  );
  const hinted = COUNTRY_HINTS.find(([hint]) => hint.test(text))?.[1];
  return hinted ?? COUNTRY_OF_LANGUAGE[language ?? 'en'] ?? 'GB';
}

type Phone = { part: Part; value?: string; confidence: number };

/** The first number of a line that fits a country's plan. */
export function phoneIn(line: Line, country: CountryCode): Phone | null {
  const found = findPhoneNumbersInText(line.text.replace(/\(0\)/g, '   '), country)[0];
  if (found === undefined) return null;
  const part = { line, from: found.startsAt, to: found.endsAt };
  const isDate = findDates(textOf(part)).length > 0 && !/^\s*[+0]/.test(textOf(part));
  if (isDate || line.text[found.startsAt - 1] === '/') return null;
  return { part, value: found.number.formatInternational(), confidence: found.number.isValid() ? 0.95 : 0.7 };
}

/** A number that fits no country's plan (example numbers, typing slips) still counts behind its label or a plus. */
export function looseNumberIn(line: Line): Phone | null {
  const match =
    /(?:(?:tel|phone|mobile|mobil|telefon|movil|m[óo]vil|handy)\p{L}*\.?\s*[:\t ]\s*|(?=\+)|(?<![\d(+.\p{L}])(?=\(?0\d))(\+?\(?\d[\d\s()/.-]{6,18}\d)/iu.exec(
      line.text,
    );
  if (match?.[1] === undefined) return null;
  const digits = match[1].replace(/\D/g, '').length;
  if (
    digits < 8 ||
    digits > 15 ||
    (!/^[+(]?0|^\+/.test(match[1]) && digits < 9) ||
    findDates(match[1]).length > 0
  )
    return null;
  const from = match.index + match[0].length - match[1].length;
  return { part: { line, from, to: from + match[1].length }, confidence: 0.6 };
}

function readLinks(list: FactList, lines: Line[]): void {
  const seen = new Set<string>();
  for (const { part, value } of lines.flatMap(linksIn)) {
    const key = linkKey(value);
    if (seen.has(key)) continue;
    seen.add(key);
    list.add('link', part, { value, confidence: 0.9 });
  }
}

/** The same page, however its address is written. */
export const linkKey = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');

export const linksIn = (line: Line): Array<{ part: Part; value: string }> =>
  [...line.text.matchAll(LINK)].flatMap((match) => {
    if (line.text[match.index - 1] === '@') return [];
    const written = match[0].replace(/[.)]+$/, '');
    const value = /^https?:/i.test(written) ? written : `https://${written}`;
    return [{ part: { line, from: match.index, to: match.index + written.length }, value }];
  });

const LOCATION_LABEL =
  /^(?:[•*-]\s*)?(?:location|address|adresse|anschrift|wohnort|based in|lives in|residence|direcci[óo]n|domicilio|ubicaci[óo]n|localidad|localisation|ville|ort)\s*[:\t ]\s*/iu;
const POSTCODE_CITY =
  /(?<![\d/])(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{Lu}[\p{L}.’'-]*(?:[ -](?:\p{Lu}[\p{L}.’'-]*|am|an|der|im|de|la|las|los|en|le|sur))*)(\s*[,(/–-]\s*\p{Lu}[\p{L} ]+\)?)?/u;
const CITY_UK_POSTCODE =
  /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}),?\s+(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b/u;

function readLocation(list: FactList, lines: Line[]): void {
  const candidates = lines.slice(0, 40);
  for (const line of candidates) {
    const part = placeIn(line);
    if (part === null) continue;
    // Country in brackets or after a comma stays with the town, as it is written.
    list.add('location', part, { confidence: 0.85 });
    return;
  }
}

/** The place that a line of contact data names. */
export function placeIn(line: Line): Part | null {
  const { text } = line;
  const within = (index: number, length: number): Part => trimPart({ line, from: index, to: index + length });
  const town = POSTCODE_CITY.exec(text);
  if (town !== null) {
    const from = town.index + town[0].indexOf(town[2]!, town[1]!.length);
    const country = town[3] !== undefined && isCountry(town[3]) ? town[3].length : 0;
    return within(from, town[2]!.length + country);
  }
  const uk = CITY_UK_POSTCODE.exec(text);
  if (uk !== null) return within(uk.index, uk[1]!.length);
  const label = LOCATION_LABEL.exec(text);
  const from = label?.[0].length ?? 0;
  for (const piece of text.slice(from).matchAll(/[^|·•\t–—]+/g)) {
    const part = within(from + piece.index, piece[0].length);
    const words = textOf(part);
    if (isPlace(words) || isKnownTail(words) || (label !== null && looksLikeName(words.split(',')[0]!))) {
      return label === null ? part : tailPlace(part);
    }
  }
  return null;
}

/** `Somewhere, Germany`: an unknown town before a known country or city. */
function isKnownTail(text: string): boolean {
  const parts = text.split(/\s*,\s*/);
  const last = parts.at(-1)!;
  return parts.length === 2 && looksLikeName(parts[0]!) && (isCountry(last) || isCity(last));
}

/** After a label a whole address may stand: its end is the place. */
function tailPlace(part: Part): Part {
  const text = textOf(part);
  const known = /(?:^|,\s*)([^,]+,\s*[^,]+)$/.exec(text);
  if (known === null || text.split(',').length <= 2) return part;
  return trimPart({ ...part, from: part.to - known[1]!.length });
}
