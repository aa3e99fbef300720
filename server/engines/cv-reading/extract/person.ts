/** Who it is: name, headline, summary. */
import { foldAccents } from '#server/engines/text/index.ts';
import { undoLetterSpacing } from '../clean.ts';
import { headingKind } from '../headings.ts';
import type { FactList } from './facts.ts';
import { companyScore, isPlace, titleScore } from './lexicon.ts';
import { contentOf, type Line, type Part, passage, textOf, trimPart } from './lines.ts';
import type { Section } from './sections.ts';

const NAME_LABEL =
  /^(?:[•*-]\s*)?(?:full name|name(?:\s*\/\s*surname|,? vorname)?|surname\(?s?\)?\s*\/\s*first name\(?s?\)?|first name(?:\s*\/\s*surname)?|nombre(?: y apellidos)?|apellidos?(?:\s*\/\s*|,? (?:y )?)nombres?|nom(?: et pr[ée]nom|\s*\/\s*pr[ée]nom|,? pr[ée]nom)?|pr[ée]noms?(?: et nom|\s*\/\s*nom)?|vor- und (?:nach|zu)name|nachname,? vorname|vorname,? (?:nach)?name|nome(?: e cognome|\s*\/\s*cognome|,? cognome| completo)?|cognome(?: e nome|\s*\/\s*nome|\(?i?\)?\s*\/?\s*nome\(?i?\)?)|naam|nazwisko\s*\/?\s*(?:i )?imi[ęe]|imi[ęe] i nazwisko|namn|navn|jm[ée]no(?: a p[řr][íi]jmen[íi])?|ad[ıi] soyad[ıi]|ad soyad|n[ée]v)\s*[:\t]\s*/iu;
const FIRST_LABEL =
  /^(?:vorname|first name|given name|pr[ée]nom|nombre|nome|imi[ęe]|voornaam|f[öo]rnamn|fornavn)\(?s?\)?\s*[:\t]\s*/iu;
const LAST_LABEL =
  /^(?:nachname|familienname|zuname|last name|surname|family name|nom(?: de famille)?|apellidos?|cognome|nazwisko|achternaam|efternamn|etternavn)\(?s?\)?\s*[:\t]\s*/iu;
const DOCUMENT_WORDS =
  /^(?:curriculum vit(?:ae|æ)(?: et studiorum)?|curriculum|tabellarischer lebenslauf|lebenslauf|resume|cv|bewerbung|hoja de vida|europass(?: curriculum vitae)?|personal information|formato europeo per il curriculum vitae|zyciorys|oz ?gecmis)(?: of| de| von| di| for)?(?![\p{L}])\s*[-–—:|]?\s*/iu;

/** `Jane Doe Resume` */
const DOCUMENT_BEHIND = /[\s–—-]+(?:r[ée]sum[ée]|curriculum vitae|cv|lebenslauf)\s*$/iu;

export function readPerson(list: FactList, sections: Section[], email: string | null): void {
  const head = sections
    .filter((section) => section.kind === 'top' || section.kind === 'contact')
    .flatMap((s) => s.lines);
  const firstPage = head.filter((line) => line.page === 1);
  const name = labelledName(firstPage) ?? bestName(firstPage, email);
  const other = name === null ? null : otherHalf(name, firstPage);
  const halves = name === null || other === null ? [] : [name.line, other].sort((a, b) => a.start - b.start);
  if (halves.length > 0) addOverTwoLines(list, halves);
  else if (name !== null)
    list.add('name', name, { value: nameValue(textOf(trimPart(name))), confidence: 0.9 });
  readHeadline(
    list,
    firstPage.filter((line) => line !== halves[1]),
    halves[0] ?? name?.line ?? null,
  );
  readSummary(list, sections, firstPage);
}

/** The other line of a name that is drawn over two: `AOIFE⏎HARTIGAN`, `Marisol⏎Okonjo Bell`. */
function otherHalf(name: Part, lines: Line[]): Line | null {
  const at = lines.indexOf(name.line);
  return [lines[at + 1], lines[at - 1]].find((line) => line !== undefined && areHalves(name, line)) ?? null;
}

const isOneWord = (text: string): boolean => /^\p{Lu}[\p{L}'’-]+$/u.test(text);
const isWords = (text: string): boolean => /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}$/u.test(text);

function areHalves(name: Part, line: Line): boolean {
  const [a, b] = [textOf(name), line.text].map((text) => undoLetterSpacing(text.trim())) as [string, string];
  const lower = line.start > name.line.start ? line : name.line;
  const isAlike = line.size === name.line.size && line.size > 0 && lower.gap < 0.8;
  const isNear = line.page === name.line.page && line.stream === name.line.stream;
  return (
    isAlike && isNear && (isOneWord(a) || isOneWord(b)) && isWords(a) && isWords(b) && headingKind(b) === null
  );
}

function addOverTwoLines(list: FactList, lines: Line[]): void {
  const both = passage(list.document, lines);
  if (both === null) return;
  const value = nameValue(lines.map(({ text }) => undoLetterSpacing(text)).join(' '));
  list.push({ field: 'name', value, source: both.source, confidence: 0.85 });
}

function labelledName(lines: Line[]): Part | null {
  for (const line of lines) {
    const label = NAME_LABEL.exec(line.text) ?? FIRST_LABEL.exec(line.text) ?? LAST_LABEL.exec(line.text);
    if (label === null || isHalf(line, lines)) continue;
    return { line, from: label[0].length, to: line.text.length };
  }
  return null;
}

/** `Vorname: Anna`, `Nachname: Beck` on two lines: neither is the name. */
const isHalf = (line: Line, lines: Line[]) =>
  (FIRST_LABEL.test(line.text) && lines.some((other) => other !== line && LAST_LABEL.test(other.text))) ||
  (LAST_LABEL.test(line.text) && lines.some((other) => other !== line && FIRST_LABEL.test(other.text)));

function bestName(lines: Line[], email: string | null): Part | null {
  let best: { part: Part; score: number } | null = null;
  const largest = Math.max(0, ...lines.map((line) => line.size));
  const cells = lines.slice(0, 40).flatMap((line, i) => nameParts(line).map((part) => ({ line, part, i })));
  cells.forEach(({ line, part, i }) => {
    let score = nameLikeness(textOf(part), email);
    if (line.size > 0 && line.size === largest) score += 3;
    if (line.heading === 1 || line.bold) score += 1;
    score += Math.max(0, 3 - i * 0.5);
    if (score >= 3 && (best === null || score > best.score)) best = { part, score };
  });
  return (best as { part: Part; score: number } | null)?.part ?? null;
}

/** Parts of a line that could be a name: of a head in three columns each cell. */
function nameParts(line: Line): Part[] {
  const first = namePart(line);
  const cells = line.text.split('\t');
  if (cells.length < 2) return first === null ? [] : [first];
  let from = 0;
  const parts = cells.flatMap((cell): Part[] => {
    const at = from;
    from += cell.length + 1;
    const part = namePart({ ...line, text: cell });
    return part === null ? [] : [{ line, from: at + part.from, to: at + part.to }];
  });
  return parts;
}

/** The part of a line that could be a name: without `Curriculum Vitae`, before a separator. */
export function namePart(line: Line): Part | null {
  const prefix = DOCUMENT_WORDS.exec(foldAccents(line.text.normalize('NFC')))?.[0].length ?? 0;
  // `OKAFOR, Emeka Christopher`: who writes the surname first sets it in capitals.
  const isTurned = /^\p{Lu}[\p{Lu}'’-]+,\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*\.?)*$/u.test(
    line.text.slice(prefix),
  );
  const stop = isTurned ? -1 : line.text.slice(prefix).search(/[|•·\t\n]|,\s|\s[–—-]\s/);
  const whole = { line, from: prefix, to: stop < 0 ? line.text.length : prefix + stop };
  const part = trimPart({ ...whole, to: whole.to - (DOCUMENT_BEHIND.exec(textOf(whole))?.[0].length ?? 0) });
  const text = undoLetterSpacing(textOf(part));
  const words = text.split(/\s+/);
  if (text.length < 3 || words.length > 6 || /[\d@:/]/.test(text) || headingKind(text) !== null) return null;
  if (
    words.some(
      (word) =>
        /^\p{Ll}{4,}/u.test(word) && !/^(?:dela|della|delle|degli|dalla|vander|vanden|zum|aus)$/.test(word),
    )
  )
    return null;
  return part;
}

/** How much it sounds like a person's name; from 2 on it may be one. */
export function nameLikeness(text: string, email: string | null): number {
  const words = undoLetterSpacing(text).split(/\s+/);
  let score = words.length >= 2 && words.length <= 5 ? 2 : words.length === 1 ? -1 : 0;
  if (titleScore(text) > 0) score -= 4;
  if (companyScore(text) > 0) score -= 3;
  if (isPlace(text)) score -= 4;
  const local = foldAccents(email?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  for (const word of words) {
    const folded = foldAccents(word).replace(/[^a-z]/g, '');
    if (folded.length > 2 && local.includes(folded)) score += 2;
  }
  return score;
}

/** Capitals throughout are a way of drawing: MARÍA LÓPEZ is María López. */
export function nameValue(written: string): string {
  const name = undoLetterSpacing(written)
    .replace(/\s+/g, ' ')
    .replace(/^(?:mr|mrs|ms|herr|frau)\.?\s+/i, '');
  if (/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}

function readHeadline(list: FactList, lines: Line[], name: Line | null): void {
  const at = name === null ? -1 : lines.indexOf(name);
  const after = lines.slice(at + 1, at + 5);
  const near = name === null ? after : after.filter((line) => line.stream === name.stream);
  const right = name === null ? [] : besideName(lines, name);
  const headline =
    near.find((line) => isHeadline(line)) ??
    right.find((line) => isHeadline(line) && titleScore(line.text) > 0) ??
    near.find((line) => titleScore(firstPiece(line)) > 0 && line.text.length < 200) ??
    firstOfColumns(lines, name) ??
    (name !== null && near[0] !== undefined && isTagline(near[0], name) ? near[0] : undefined);
  if (headline === undefined) return;
  const piece =
    isHeadline(headline) || isTagline(headline, name) ? headline.text.split('\t')[0]! : firstPiece(headline);
  const confidence = titleScore(piece) > 0 ? 0.85 : 0.6;
  list.add('headline', { line: headline, from: 0, to: piece.length }, { confidence });
}

const besideName = (lines: Line[], name: Line): Line[] =>
  lines.filter((line) => line !== name && line.stream === name.stream).slice(0, 3);

/** A title above everything else in a column that has not begun with a heading. */
const firstOfColumns = (lines: Line[], name: Line | null): Line | undefined =>
  lines.find(
    (line, i) =>
      line !== name && line.stream !== lines[i - 1]?.stream && titleScore(line.text) > 0 && isHeadline(line),
  );

/** What stands right below a large name in letters of its own size, and is no contact. */
function isTagline(line: Line, name: Line | null): boolean {
  if (name === null || line.stream !== name.stream || line.page !== name.page) return false;
  const { text } = line;
  if (text.length > 70 || text.length < 5 || /[@\d|•·\t]|https?:|,\s*\p{Lu}/u.test(text) || isPlace(text))
    return false;
  return (
    line.gap < 1.5 &&
    line.size < name.size &&
    /\p{Ll}/u.test(text) &&
    headingKind(text) === null &&
    companyScore(text) === 0
  );
}

/** `Frontend Developer · London · +44 …`: what stands before the first sign. */
const firstPiece = (line: Line): string => {
  const piece = line.text.split(/\t|\s[|·•]\s/)[0]!;
  return piece.length < line.text.length && piece.length < 60 && !/[@\d]/.test(piece) ? piece : '';
};

function isHeadline(line: Line): boolean {
  const { text } = line;
  if (text.length > 90 || /[@\d]{2}|https?:/.test(text) || /[.:]$/.test(text) || isPlace(text)) return false;
  if (headingKind(text) !== null || line.bullet) return false;
  return titleScore(text) > 0 || (line.gap < 0.6 && line.bold);
}

function readSummary(list: FactList, sections: Section[], head: Line[]): void {
  const section = sections.find(({ kind }) => kind === 'summary');
  const lines = section?.lines ?? paragraphOf(head);
  const onePage = lines.filter((line) => line.page === lines[0]?.page && line.stream === lines[0]?.stream);
  const read = passage(list.document, onePage);
  if (read === null || read.value.split(' ').length < 5) return;
  list.push({ field: 'summary', ...read, confidence: section === undefined ? 0.6 : 0.9 });
}

/** Running text above the first heading. */
function paragraphOf(head: Line[]): Line[] {
  const first = head.findIndex(tellsSomething);
  if (first < 0) return [];
  const rest = head.slice(first);
  const end = rest.findIndex(
    (line, i) => i > 0 && (line.gap > 0.6 || line.stream !== rest[0]!.stream || isContact(line)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

const isContact = ({ text }: Line): boolean => /@|https?:|www\.|(?:\d[\s().-]*){8}/.test(text);

/** Nine words or more, most of them small, and no address. */
const tellsSomething = (line: Line): boolean =>
  wordsOf(line) >= 9 &&
  !/[@|\t]|\d{4,}|:\s/.test(line.text) &&
  (line.text.match(/(?<![\p{L}])\p{Ll}+/gu)?.length ?? 0) >= 5;

const wordsOf = (line: Line) => textOf(contentOf(line)).split(/\s+/).length;
