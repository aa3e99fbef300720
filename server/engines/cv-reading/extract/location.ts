/** The place where someone lives, as their contact data names it. */
import { countryCodeOf, isRegion } from '#server/engines/places/index.ts';
import { foldForSearch } from '#server/engines/text/index.ts';
import { headingKind } from '../headings.ts';
import { findDates } from './dates.ts';
import type { FactList } from './facts.ts';
import { companyScore, isCity, isCountry, isPlace, looksLikeName, titleScore } from './lexicon.ts';
import { type Line, type Part, textOf, trimPart } from './lines.ts';

const LABEL =
  /^(?:[•*-]\s*)?(?:current\s+)?(?:location|address|adresse?|anschrift|wohnort|wohnhaft in|based in|lives in|residence|residenza|residente a|indirizzo|domicilio|direcci[óo]n|ubicaci[óo]n|localidad|ciudad|localisation|ville|ort|endere[çc]o|morada|localidade|cidade|woonplaats|adres(?:\(y\))?|zamieszkanie|проживает|адрес|город|العنوان|bostadsort|adresa|bydli[šs]t[ěe]|lakc[íi]m|adresse postale)\s*(?:\(s\))?\s*[:\t ]\s*/iu;
const BIRTH =
  /(?<![\p{L}])(?:born|birth\w*|geb\.|geboren|geburts\w*|nat[oa] |nascita|nacimiento|nacid[oa]|naissance|n[ée]e? (?:le|en|à)|nascimento|geboorte\w*|urodz\w*|f[öo]dd|narozen\w*)/iu;
const NAME =
  "\\p{Lu}[\\p{L}.’'-]*(?:[ -](?:\\p{Lu}[\\p{L}.’'-]*|upon|am|an|der|im|in|de|del|di|la|las|los|le|les|en|sur|sous|aan|den|a\\.|d\\.|i\\.|v\\.|ob)){0,4}";
/** Postcode and town, by the forms of countries; the town is the group `town`. */
const POSTAL = [
  // Detroit, MI 48208; Toronto, ON M5V 2T6; Sydney NSW 2000
  `(?<town>${NAME}),?\\s+(?:[A-Z]{2,3}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?),?\\s+(?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4})(?!\\d)`,
  // London SE5 9NR; SE5 9NR London
  `(?<town>${NAME}),?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2},?\\s+(?<town>${NAME})`,
  // 1012 AB Amsterdam; 81-368 Gdynia; 110 00 Praha; 412 56 Göteborg; 30.123-456 Belo Horizonte
  `(?<![\\d/])\\d{4}\\s?[A-Z]{2},?\\s+(?<town>${NAME})`,
  `(?<![\\d/])(?:\\d{2}-\\d{3}|\\d{3}\\s\\d{2}|\\d{5}-\\d{3}|\\d{4}-\\d{3}),?\\s+(?<town>${NAME})`,
  // 50968 Köln, D-10115 Berlin, 8001 Zürich, F-75011 Paris
  `(?<![\\d/.,+-])(?:[A-Z]{1,3}[- ])?\\d{4,6},?\\s+(?<town>${NAME})`,
  // Bengaluru 560001, Mumbai - 400 001
  `(?<town>${NAME})\\s*[,–-]?\\s*\\d{3}\\s?\\d{3}(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'du'));
const STREET =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|blvd|boulevard|strasse|str\.|weg|platz|allee|rue|quai|chemin|via|viale|corso|piazza|calle|c\/|avda?\.?|plaza|paseo|rua|ul\.|apartment|apt|flat|floor)(?![\p{L}])|\p{L}+(?:strasse|straße|str\.|weg|gasse|platz|straat|laan|gatan|vägen|gata)\b/iu;

/** @param lines of contact data; @param others of sections in which an address may stand at the foot of a page */
export function readLocation(list: FactList, lines: Line[], others: Line[]): void {
  const candidates = lines.slice(0, 45).filter((line) => !BIRTH.test(line.text.slice(0, 30)));
  // In the largest letters stands the name.
  const largest = Math.max(...lines.map(({ size }) => size)) - (isOneSize(lines) ? -1 : 0);
  for (const find of [placeIn, standAlone]) {
    for (const line of candidates.filter(({ size }) => size < largest || size === 0)) {
      const part = find(line);
      if (part === null) continue;
      list.add('location', part, { confidence: find === placeIn ? 0.85 : 0.7 });
      return;
    }
  }
  // `CS 3410 Cache Race Bot Tournament`: far from an address only a known town will do.
  const foot = others
    .map(postalTown)
    .find((part) => part !== null && isCity(textOf(part).split(/\s*[,(/–—]\s*|\s-\s/)[0]!));
  if (foot) list.add('location', foot, { confidence: 0.7 });
}

const isOneSize = (lines: Line[]): boolean => lines.every(({ size }) => size === lines[0]!.size);

/** The place that a line of contact data names: behind a postcode, a label, or with the country it lies in. */
export function placeIn(line: Line): Part | null {
  return postalTown(line) ?? labelled(line) ?? pieceWith(line, isPlacePiece);
}

function postalTown(line: Line): Part | null {
  for (const pattern of POSTAL) {
    const match = pattern.exec(line.text) as
      | (RegExpExecArray & { indices: { groups: Record<string, [number, number]> } })
      | null;
    const town = match?.indices.groups.town;
    if (match === null || town === undefined) continue;
    const text = line.text.slice(...town);
    if (
      findDates(match[0]).length > 0 ||
      titleScore(text) > 0 ||
      headingKind(text) !== null ||
      isStreet(text)
    )
      continue;
    // `1414 Social Sciences Building` begins with the number of a house.
    if (/^\d{4}\s/.test(match[0]) && match.index === 0 && !isCity(text)) continue;
    return withCountry(line, townOnly(line, town));
  }
  return null;
}

const isStreet = (text: string) => STREET.test(text) && !isCity(text);

/** `Trumbull Avenue Detroit` without a comma: the known town at its end. */
function townOnly(line: Line, [from, to]: [number, number]): [number, number] {
  const words = line.text.slice(from, to);
  const starts = [...words.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  if (isCity(words)) return [from, to];
  const known = starts.find((at) => at > 0 && isCity(words.slice(at)));
  return known === undefined ? [from, to] : [from + known, to];
}

/** Country or region behind the town stay with it, as it is written. */
function withCountry(line: Line, [from, to]: [number, number]): Part {
  const behind = /^\s*[,(/–-]\s*([\p{L} .]+?)\)?(?=$|[\t|·•,])/u.exec(line.text.slice(to));
  const wider = behind !== null && (isCountry(behind[1]!) || isRegion(behind[1]!)) ? behind[0].length : 0;
  return trimPart({ line, from, to: to + wider });
}

function labelled(line: Line): Part | null {
  const label = LABEL.exec(line.text);
  if (label === null) return null;
  const rest: Part = trimPart({ line, from: label[0].length, to: line.text.length });
  return pieceFrom(rest, isPlacePiece) ?? lastNames(rest);
}

/** After a label a whole address may stand: its end is the place. */
function lastNames(part: Part): Part | null {
  const text = textOf(part);
  const pieces = [...text.matchAll(/[^,]+/g)];
  const from = pieces.findIndex(
    ({ 0: piece }) => !/\d/.test(piece) && looksLikeName(piece.trim()) && !isStreet(piece),
  );
  if (from < 0) return null;
  return trimPart({ ...part, from: part.from + pieces[from]!.index });
}

/** Between signs, and before a label or an age on the same line. */
const PIECE =
  /(?:(?![|·•\t–—⋄◦◆]|\p{Extended_Pictographic}|\.\s+(?:tel|phone|e-?mail|mobile|gsm|cell)|,?\s\d\d (?:ans|years|jahre|años|anni|anos)(?![\p{L}]))[\s\S]|\d)+/giu;

const pieceWith = (line: Line, fits: (text: string) => boolean): Part | null =>
  pieceFrom({ line, from: 0, to: line.text.length }, fits);

function pieceFrom(part: Part, fits: (text: string) => boolean): Part | null {
  for (const piece of textOf(part).matchAll(PIECE)) {
    const one = trimPart({
      ...part,
      from: part.from + piece.index,
      to: part.from + piece.index + piece[0].length,
    });
    if (fits(textOf(one))) return one;
    const tail = tailPlace(one, fits);
    if (tail !== null) return tail;
  }
  return null;
}

/** `4416 Trumbull Avenue, Detroit, Michigan`: what stands behind the street. */
function tailPlace(part: Part, fits: (text: string) => boolean): Part | null {
  const text = textOf(part);
  if (!/\d|straße|street|rue |calle/i.test(text)) return null;
  for (const { index } of text.matchAll(/,\s*/g)) {
    const tail = trimPart({ ...part, from: part.from + index });
    if (fits(textOf(tail)) && !isQuarter(textOf(tail))) return tail;
  }
  return null;
}

/** `Uwani, Enugu` behind a street: the town is what stands last. */
const isQuarter = (text: string): boolean => {
  const [first, ...behind] = text.split(/\s*,\s*/) as [string, ...string[]];
  return behind.length === 1 && !isCity(first) && isCity(behind[0]!) && !isCountry(behind[0]!);
};

/** As a network names where someone lives: `San Francisco Bay Area`, `Paris et périphérie`. */
const AREA =
  /^(?:greater\s+)?(\p{Lu}[\p{L} '-]+?)\s+(?:(?:metropolitan|bay)\s+)?(?:area|region|et périphérie|y alrededores|e dintorni|und umgebung|e região|en omgeving)$/iu;
const isArea = (text: string): boolean => {
  const name = AREA.exec(text.trim())?.[1];
  return name !== undefined && isCity(name);
};

function isPlacePiece(text: string): boolean {
  if (headingKind(text) !== null || titleScore(text) > 0) return false;
  return isPlace(text) || isTown(text) || isArea(text);
}

/** `Somewhere, Germany`: an unknown town before a known country or city. */
function isTown(text: string): boolean {
  const parts = text.split(/\s*[,/]\s*/);
  const last = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 3 || companyScore(text) > 0) return false;
  // Capitals at the end of a name are a legal form: `Põhja Kaubandus OÜ, Tartu`.
  if (parts[0]!.split(' ').length > 3 || /\s\p{Lu}{2,4}$/u.test(parts[0]!)) return false;
  return looksLikeName(parts[0]!) && (isCountry(last) || isCity(last));
}

/** A country by itself, or a name beside an address. */
function standAlone(line: Line): Part | null {
  return pieceWith(line, (text) => countryCodeOf(text) !== null && foldForSearch(text).length > 3);
}
