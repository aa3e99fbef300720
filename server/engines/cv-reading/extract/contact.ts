/** Addresses, numbers and links. */
import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { countryCodeOf, isRegionCode, townsNamed } from '#server/engines/places/index.ts';
import { findDates } from './dates.ts';
import type { FactList } from './facts.ts';
import { type Line, type Part, textOf } from './lines.ts';
import { readLocation } from './location.ts';
import type { Section } from './sections.ts';

export { placeIn } from './location.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const TLDS =
  'com|org|net|edu|gov|io|dev|me|app|ai|co|info|biz|tech|page|blog|site|online|cloud|digital|design|studio|work|works|xyz|name|tv|cc|eu|de|at|ch|fr|es|it|pt|nl|be|lu|uk|ie|se|dk|no|fi|pl|cz|sk|hu|ro|bg|gr|hr|si|rs|tr|ru|ua|us|ca|au|nz|in|cn|jp|kr|sg|hk|br|ar|cl|mx|za|ng|ke|eg|ma|tn|ae|sa|il|bzh|cat|eus|gal|berlin|wien|paris|london|academy|science|photography|art|fyi|pro|space|codes|engineering|software|systems|example|test';
const HOSTS =
  'linkedin\\.com|github\\.com|gitlab\\.com|bitbucket\\.org|xing\\.com|stackoverflow\\.com|behance\\.net|medium\\.com|orcid\\.org|kaggle\\.com|dribbble\\.com|twitter\\.com|x\\.com|facebook\\.com|instagram\\.com|youtube\\.com|researchgate\\.net|scholar\\.google\\.[a-z.]+|leetcode\\.com|hackerrank\\.com|codeforces\\.com|about\\.me|t\\.me|huggingface\\.co|dev\\.to|vimeo\\.com|soundcloud\\.com|pinterest\\.com|telegram\\.me|github\\.io';
const LINK = new RegExp(
  '(?:https?:\\/\\/|www\\.)[^\\s<>()|,;]+[^\\s<>()|,;.]' +
    `|(?<![@\\w.])(?:[a-z]{2,3}\\.)?(?:${HOSTS})\\/[^\\s<>()|,;]+` +
    `|(?<![@\\w.-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\.(?:${TLDS})(?:\\/[^\\s<>()|,;]*)?(?![\\w@.-])`,
  'giu',
);
/** `GitHub: mayal`: a name at a network, without its address. */
const HANDLE =
  /(?<![\p{L}./])(linkedin|github|gitlab|xing|twitter|kaggle|medium|behance|dribbble|stack overflow)\s*(?::|\t|\s[|–-]\s)\s*@?([\p{L}\p{N}][\p{L}\p{N}_.-]{2,38})(?![\p{L}\p{N}@/.])/giu;
const HOME_OF_NETWORK: Record<string, string> = {
  linkedin: 'www.linkedin.com/in/',
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  xing: 'www.xing.com/profile/',
  twitter: 'twitter.com/',
  kaggle: 'www.kaggle.com/',
  medium: 'medium.com/@',
  behance: 'www.behance.net/',
  dribbble: 'dribbble.com/',
};

/** Where a person's own contact stands; references carry those of others. */
export const isOwn = ({ kind }: Pick<Section, 'kind'>) =>
  ['top', 'contact', 'links', 'other', 'summary'].includes(kind);

export function readContact(list: FactList, sections: Section[]): void {
  const all = sections.flatMap((section) => section.lines);
  const own = sections.filter(isOwn).flatMap((section) => section.lines);
  const lines = own.length > 0 ? own : all;
  readEmail(list, lines.some((line) => line.text.match(EMAIL)) ? lines : all);
  readLocation(
    list,
    sections.filter((s) => s.kind === 'top' || s.kind === 'contact').flatMap((s) => s.lines),
    sections.filter((s) => s.kind === 'other').flatMap((s) => s.lines),
  );
  readPhone(list, sections);
  readLinks(list, lines);
}

/** The first address; where the page breaks it in two, the one that a link carries whole. */
function readEmail(list: FactList, lines: Line[]): void {
  const found = lines.flatMap(emailsIn);
  const first = found[0];
  if (first === undefined) return;
  const written = textOf(first);
  const whole = found.find((part) => part.line.stream < 0 && textOf(part).endsWith(written));
  const part = whole ?? first;
  list.add('email', part, { value: textOf(part), confidence: 0.97 });
}

export const emailsIn = (line: Line): Part[] =>
  [...line.text.matchAll(EMAIL)].map((match) => {
    // "e-mail-me@…" stays; what a separator glued on does not.
    const lead = /^[._%+-]+/.exec(match[0])?.[0].length ?? 0;
    return { line, from: match.index + lead, to: match.index + match[0].length };
  });

// ── phone ────────────────────────────────────────────────────────────────────────────────────────────────────────

const COUNTRY_OF_LANGUAGE: Record<string, CountryCode> = { de: 'DE', en: 'GB', fr: 'FR', es: 'ES' };
function readPhone(list: FactList, sections: Section[]): void {
  const own = sections.filter(isOwn).flatMap((section) => section.lines);
  const head = sections
    .filter(({ kind }) => kind === 'top' || kind === 'contact')
    .flatMap(({ lines }) => lines);
  const country = countryOf(head, list.document.language);
  const tries: [Line[], (line: Line) => Phone | null][] = [
    [own, (line) => phoneIn(line, country)],
    [own, looseNumberIn],
    [head, anyNumberIn],
  ];
  for (const [lines, find] of tries) {
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
  const names = lines.slice(0, 25).flatMap(({ text }) => text.split(/\s*[,|·•\t()]\s*|\s[–—-]\s/));
  const named = names.map((name) => countryCodeOf(name.trim())).find((code) => code !== null);
  if (named !== undefined) return named as CountryCode;
  if (names.some((name) => isRegionCode(name.replace(/\s\d{5}(?:-\d{4})?$/, '')))) return 'US';
  const town = names.map((name) => townsNamed(withoutPostcode(name))[0]).find((one) => one !== undefined);
  return (town?.country as CountryCode) ?? COUNTRY_OF_LANGUAGE[language ?? 'en'] ?? 'GB';
}

const withoutPostcode = (name: string): string => name.replace(/^(?:[A-Z]{1,2}-)?[\d -]{4,7}\s/, '').trim();

/** As numbers are grouped in North America, and hardly anywhere else: `(909) 555-5555`. */
const NORTH_AMERICAN = /^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/;

type Phone = { part: Part; value?: string; confidence: number };

/** The first number of a line that fits a country's plan. */
export function phoneIn(line: Line, country: CountryCode): Phone | null {
  if (!/\d[\d\s()./–-]{5}/.test(line.text)) return null;
  // Spaced dashes part nothing in a number, and (0) is not dialled.
  const text = line.text.replace(/\(0\)/g, '   ').replace(/[–—]/g, '-');
  for (const found of findPhoneNumbersInText(text, country)) {
    const part = { line, from: found.startsAt, to: found.endsAt };
    if (isOtherNumber(part) || !found.number.isPossible() || textOf(part).replace(/\D/g, '').length < 8)
      continue;
    // Which country a number belongs to is said by its prefix, or by fitting the country's plan.
    const isSure = /^(?:\+|00)/.test(textOf(part)) || (found.number.isValid() && !isForeign(part, country));
    return {
      part,
      ...(isSure ? { value: found.number.formatInternational() } : {}),
      confidence: found.number.isValid() ? 0.95 : 0.7,
    };
  }
  return null;
}

const isForeign = (part: Part, country: CountryCode): boolean =>
  NORTH_AMERICAN.test(textOf(part)) && country !== 'US' && country !== 'CA';

/** Dates, and digits within an address of a page, are no telephone. */
function isOtherNumber({ line, from, to }: Part): boolean {
  const text = line.text.slice(from, to);
  if (/^\s*[+(]?0?\d{1,2}\.\d{1,2}\.\d{4}$/.test(text.trim())) return true;
  if (findDates(text).length > 0 && !/^\s*[+0(]/.test(text)) return true;
  return /[/@\w-]$/.test(line.text.slice(0, from)) && !/[\s(]$/.test(line.text.slice(0, from));
}

const PHONE_LABEL =
  '(?:tel|t[eé]l[eé]fon\\p{L}*|telephone|phone|ph|mobile|mobil\\p{L}*|m[óo]vil|handy|cell\\p{L}*|cellulare|portable|gsm|celular|whatsapp|kom[oó]rka|puhelin|telefoon|tlf|fon|contact)';
const LOOSE = new RegExp(
  `(?:(?<![\\p{L}])${PHONE_LABEL}(?:\\([a-z]\\))?\\.?\\s*(?:no|number|nr|nummer)?\\.?\\s*[:\\t ]\\s*|(?=\\+)|(?<![\\d(+.\\p{L}])(?=\\(?0\\s?\\d))(\\+?\\(?\\d[\\d\\s()/.–-]{6,20}\\d)`,
  'iu',
);

/** A number that fits no country's plan (example numbers, typing slips) still counts behind its label or a plus. */
export function looseNumberIn(line: Line): Phone | null {
  const match = LOOSE.exec(line.text);
  if (match?.[1] === undefined) return null;
  return numberAt(line, match.index + match[0].length - match[1].length, match[1]);
}

/** At the head of a CV anything with as many digits as a number has: `(313) 555-0138`. */
function anyNumberIn(line: Line): Phone | null {
  for (const match of line.text.matchAll(/(?<![\d\p{L}@/.-])\(?\d[\d\s()/.–-]{7,20}\d(?![\d\p{L}@])/gu)) {
    const found = numberAt(line, match.index, match[0]);
    if (found !== null) return found;
  }
  return null;
}

function numberAt(line: Line, from: number, written: string): Phone | null {
  const digits = written.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || /\t/.test(written)) return null;
  const dated = findDates(written).reduce(
    (sum, { from: a, to: b }) => sum + written.slice(a, b).replace(/\D/g, '').length,
    0,
  );
  // `(313) 555-2019` ends like a year; `03/2019 - 05/2023` is nothing but dates.
  if (dated > digits / 2) return null;
  return { part: { line, from, to: from + written.length }, confidence: 0.6 };
}

// ── links ────────────────────────────────────────────────────────────────────────────────────────────────────────

function readLinks(list: FactList, lines: Line[]): void {
  const seen = new Set<string>();
  const mail = list.facts.find(({ field }) => field === 'email')?.source.text.split('@')[1] ?? '';
  const all = lines.flatMap((line) => [...linksIn(line), ...handlesIn(line)]);
  for (const { part, value } of all) {
    const key = linkKey(value);
    // A line too narrow for an address breaks it; a link below the text may have it whole.
    const isCut =
      /[-/_.]$/.test(part.line.text) &&
      all.some((other) => other.value !== value && linkKey(other.value).startsWith(key));
    if (isCut) continue;
    if (part.line.stream < 0 && isOfOthers(key, seen)) continue;
    // The host of one's mail is written as a link only by programs that find hosts everywhere.
    if (seen.has(key) || (key === mail.toLowerCase() && part.line.stream < 0)) continue;
    seen.add(key);
    list.add('link', part, { value, confidence: 0.9 });
  }
}

const PROFILE =
  /^((?:[a-z]{2,3}\.)?linkedin\.com\/in|github\.com|gitlab\.com|xing\.com\/profile|twitter\.com|x\.com)\/([^/]+)(\/.*)?$/;

/** Behind the words of a CV lie links to colleagues, to repositories, to maps: one's own stand first. */
function isOfOthers(key: string, seen: ReadonlySet<string>): boolean {
  if (/^(?:www\.)?google\.[a-z.]+\/maps|^maps\./.test(key)) return true;
  const [, network, , more] = PROFILE.exec(key) ?? [];
  if (network === undefined) return false;
  return more !== undefined || [...seen].some((known) => known.startsWith(`${network}/`));
}

/** The same page, however its address is written. */
export const linkKey = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');

/** Names that end like an address and are none. */
const NO_LINK = /^(?:asp\.net|node\.js|vb\.net|ado\.net|socket\.io|[a-z]\.[a-z]{2}|e\.g|i\.e)$/i;

export const linksIn = (line: Line): Array<{ part: Part; value: string }> =>
  [...line.text.matchAll(LINK)].flatMap((match) => {
    if (line.text[match.index - 1] === '@' || NO_LINK.test(match[0])) return [];
    const written = match[0].replace(/[.)/]+$/, '');
    const value = /^https?:/i.test(written) ? written : `https://${written}`;
    return [{ part: { line, from: match.index, to: match.index + written.length }, value }];
  });

/** `LinkedIn | GitHub | Portfolio` are three links, not names at networks. */
const NO_HANDLE =
  /^(?:linkedin|github|gitlab|xing|twitter|kaggle|medium|behance|dribbble|stackoverflow|leetcode|facebook|instagram|youtube|portfolio|website|webseite|homepage|blog|e-?mail|phone|mobile|telefon|profile?|scholar|resume|cv)$/i;

function handlesIn(line: Line): Array<{ part: Part; value: string }> {
  return [...line.text.matchAll(HANDLE)].flatMap((match) => {
    const home = HOME_OF_NETWORK[match[1]!.toLowerCase()];
    const name = match[2]!;
    if (home === undefined || /\.(?:com|org|net|io)$/i.test(name) || NO_HANDLE.test(name)) return [];
    const from = match.index + match[0].length - name.length;
    return [{ part: { line, from, to: from + name.length }, value: `https://${home}${name}` }];
  });
}
