/** Schools, degrees, subjects, grades. */
import { foldAccents } from '#server/engines/text/index.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { FactList } from './facts.ts';
import { type FormEntry, formEntries } from './forms.ts';
import { isForm } from './labels.ts';
import { companyScore, isPlace, looksLikeName } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf, trimPart } from './lines.ts';
import { pairUp } from './pairing.ts';
import { cutAt, type Piece, piecesOf, splitPlace, uncut } from './pieces.ts';
import { DEGREES, GRADES, INSTITUTION_ENDS, INSTITUTION_WORDS, WHOLE_DEGREES } from './schools-lexicon.ts';
import { WordList } from './word-list.ts';
import { addDates } from './work.ts';

const INSTITUTION = new WordList({ words: [INSTITUTION_WORDS], ends: INSTITUTION_ENDS });
const INSTITUTION_LAST = /(?:gmbh|ag|s\.?l\.?|plc|ltd)\.?$/;
// Both are matched on folded text: a pattern of this length takes five times as long to compile when case does not count.
const DEGREE = new RegExp(`^(?:${DEGREES.join('|')})(?![\\p{L}])`, 'u');
const WHOLE_DEGREE = new WordList({ words: [WHOLE_DEGREES], ends: 'ausbildung' });
const GRADE = new RegExp(
  `(?<![\\p{L}])(?:${GRADES})(?![\\p{L}])(?:\\s*[:=–-]\\s*|\\s+(?=[\\d(]))[\\d.,/ %()]*\\p{L}*|[\\d.,/]+ (?:gpa|cgpa)\\b|first[- ]class(?: honou?rs)?|second class(?: honou?rs)?(?: \\((?:upper|lower) division\\))?|^(?:with )?merit$|^\\d{2,3}(?:[.,]\\d{1,2})?\\s?%$|(?:upper|lower) second(?:[- ]class)?(?: honou?rs)?|\\b2[:.][12]\\b|distinction|(?:summa |magna )?cum laude|sehr gut|mention (?:tres |assez )?bien|sobresaliente|notable|con lode|\\b\\d{2,3}/1[01]0(?: e lode)?|\\b[1-4][.,]\\d{1,2}\\s?/\\s?(?:4|5|10)(?:[.,]0+)?\\b`,
  'u',
);

export type Parts = { institution: Part | null; degree: Part | null; area: Part | null; grade: Part | null };

export function readEducation(list: FactList, sections: Line[][]): void {
  let number = 0;
  for (const lines of sections) {
    const form = isForm(lines) ? formEntries(lines) : null;
    const dated =
      form ??
      entriesOf(lines, {
        single: true,
        needsMore: (heads) => heads.map(wantedBelow),
        names: (line) => isDegree(line.text) || isInstitution(line.text),
      });
    const entries: Entry[] = (dated.length > 0 ? dated : undated(lines)).map((entry) => ({
      head: [],
      ...entry,
    }));
    const all = form === null ? partsOfAll(entries) : form.map(partsOnForm);
    entries.forEach((entry, i) => {
      const parts = all[i]!;
      if (parts.institution === null && parts.degree === null) return;
      number += 1;
      const group = { entry: `education:${number}` };
      if (parts.degree !== null) list.add('education.degree', parts.degree, { ...group, confidence: 0.85 });
      if (parts.area !== null) list.add('education.area', parts.area, { ...group, confidence: 0.75 });
      if (parts.institution !== null)
        list.add('education.institution', parts.institution, { ...group, confidence: 0.85 });
      addDates(list, 'education', entry, group);
      if (parts.grade !== null) list.add('education.grade', parts.grade, { ...group, confidence: 0.75 });
    });
  }
}

function partsOnForm({ parts: { degree, school, subjects } }: FormEntry): Parts {
  const parts: Parts = { institution: null, degree: null, area: null, grade: null };
  if (school !== undefined) parts.institution = splitPlace(school, true).rest;
  if (degree !== undefined) takeDegree(parts, degree);
  else if (subjects !== undefined) parts.degree = subjects;
  return parts;
}

function wantedBelow(head: Part[]): number {
  const pieces = head
    .flatMap(headPieces)
    .filter((part) => !isPlace(textOf(part)) && !isGrade(textOf(part)) && /\p{L}{2}/u.test(textOf(part)));
  const [school, degree] = [isInstitution, isDegree].map((is) => pieces.some((piece) => is(textOf(piece))));
  if (school && degree) return 0;
  return Math.max(school || degree ? 0.5 : 0, 2 - pieces.length);
}

/** Without dates each block of lines is an entry. */
function undated(lines: Line[]): Entry[] {
  const entries: Entry[] = [];
  lines.forEach((line, i) => {
    const fresh = i === 0 || line.bullet || line.gap >= 0.35 || line.heading !== null || line.bold;
    if (fresh) entries.push({ start: null, end: null, head: [contentOf(line)], body: [] });
    else if (entries.at(-1)!.head.length < 3) entries.at(-1)!.head.push(contentOf(line));
  });
  return entries;
}

export const isInstitution = (text: string) => INSTITUTION.countIn(foldAccents(text)) > 0;
export const isDegree = (text: string) => {
  const folded = foldAccents(text.trim());
  return DEGREE.test(folded) || WHOLE_DEGREE.countIn(folded) > 0;
};

export const isGrade = (text: string) =>
  GRADE.test(foldAccents(text)) && text.length < 40 && !isInstitution(text);

/** Above 0 a piece sounds like a degree, below like a school. */
function leanOf(piece: Piece): number {
  const text = textOf(piece);
  if (endsAsInstitution(text)) return -2;
  const [degree, school] = [isDegree(text), isInstitution(text)];
  if (degree && school) return DEGREE.test(foldAccents(text)) ? 1 : -0.5;
  if (degree) return 2;
  return school ? -2 : companyScore(text) > 0 ? -1 : 0;
}

function partsOfAll(entries: Entry[]): Parts[] {
  const grades: (Part | null)[] = [];
  const all = entries.map(({ head, body }, i) => {
    const pieces = piecesOf(head, uncut).flatMap(cutFurther);
    const more = body.map(contentOf).filter((part) => textOf(part).length < 60);
    grades[i] = [...pieces, ...more.flatMap(headPieces)].find((piece) => isGrade(textOf(piece))) ?? null;
    const naming = pieces.filter((piece) => !isGrade(textOf(piece)));
    return naming.filter((piece, at) => naming.length < 2 || !isWhere(piece, naming[at - 1]));
  });
  return pairUp(all, leanOf).map(({ first, second, rest }, i) => {
    const parts: Parts = { institution: null, degree: null, area: null, grade: grades[i]! };
    // One thing that is neither degree nor school by its words is what was learnt.
    parts.institution = second === null ? null : splitPlace(second).rest;
    if (first !== null) takeDegree(parts, first);
    // `Master of Science - MS, Human Resource Management`: both names of the degree, then what of.
    const short = rest.find((piece) => piece.row === first?.row && isShortDegree(piece));
    if (short !== undefined && parts.degree !== null && parts.area === null)
      takeShort(parts, parts.degree, short);
    const behind = rest.find((piece) => first !== null && piece.row === first.row && leanOf(piece) === 0);
    if (parts.area === null && behind !== undefined && !isWholeDegree(parts.degree)) parts.area = behind;
    return parts;
  });
}

const isShortDegree = (piece: Piece): boolean =>
  /^[A-Z][A-Za-z.]{1,6}(?:,|$)/.test(textOf(piece)) && isDegree(textOf(piece));

function takeShort(parts: Parts, long: Part, short: Part): void {
  const named: Parts = { institution: null, degree: null, area: null, grade: null };
  takeDegree(named, short);
  parts.degree = { ...long, to: (named.degree ?? short).to };
  parts.area = named.area;
}

/** What people study, whatever else a name in capitals behind a school may be. */
const SUBJECT =
  /scienc|engineer|studies|econom|mathemat|physi[ckq]|chemi|biolog|\blaw\b|histor|psycholog|philosoph|business|management|administrat|design|\barts?\b|literatur|language|informati|wirtschaft|maschinenbau|gestion|droit|derecho|ingenier|medicin|nursing|educat|marketing|financ|account|statisti|sociolog|politi|linguist|architect|communicat|journalis|music|comput/;

/** A place, or a name behind a school in its row: `National College, Basavanagudi`. */
function isWhere(piece: Piece, before: Piece | undefined): boolean {
  const text = textOf(piece);
  if (leanOf(piece) !== 0) return false;
  if (isPlace(text)) return true;
  return (
    before !== undefined &&
    !SUBJECT.test(foldAccents(text)) &&
    before.row === piece.row &&
    leanOf(before) < 0 &&
    looksLikeName(text) &&
    text.split(' ').length <= 2
  );
}

const isWholeDegree = (part: Part | null) =>
  part !== null && WHOLE_DEGREE.countIn(foldAccents(textOf(part))) > 0;

/** At commas where that lays a school, a degree, a grade or a place bare. */
function cutFurther(piece: Piece): Piece[] {
  return commaCuts(piece).map((part) => ({ ...piece, from: part.from, to: part.to }));
}

function commaCuts(part: Part): Part[] {
  const cut = piecesAt(
    part,
    /,\s+|\s\((?=(?:gpa|grade|note|nota|abschlussnote|score|cgpa|voto|average)\b)/giu,
  );
  if (cut.length < 2 || isPlace(textOf(part))) return [part];
  const telling = (one: Part) =>
    isInstitution(textOf(one)) || GRADE.test(foldAccents(textOf(one))) || isPlace(textOf(one));
  if (!cut.some(telling)) return [part];
  // What tells nothing stays with what stands before it: "Physics, Mathematics, University of York".
  const joined: Part[] = [];
  for (const one of cut) {
    const last = joined.at(-1);
    if (last === undefined || telling(one) || telling(last)) joined.push(one);
    else joined[joined.length - 1] = { ...last, to: one.to };
  }
  return joined;
}

/** "Berufsschule für Ausbildung": names a school though it holds a degree's word. */
function endsAsInstitution(text: string): boolean {
  const folded = foldAccents(text);
  return (
    !DEGREE.test(folded) &&
    INSTITUTION_LAST.test(folded) &&
    isInstitution(text) &&
    !/^ausbildung/.test(folded)
  );
}

/** `MSc Computer Science` is a degree and an area; `Ausbildung zur Pflegefachfrau` is one thing. */
export function takeDegree(parts: Parts, piece: Part): void {
  const text = textOf(piece);
  // Folding keeps the length of what is written with composed accents.
  const match = DEGREE.exec(foldAccents(text));
  const rest = match === null ? '' : text.slice(match[0].length);
  const joint =
    /^(?:\s*,)?\s+(?:(?:in|of|en|de|des|du|im fach|of science in|degree in|with|di|em|w|i|na|inom|aus|der)\s+(?:the\s+)?)?|^\s*[:–-]\s*|^\s*\((?=\p{L})/u.exec(
      rest,
    )?.[0] ?? '';
  const area = rest.slice(joint.length);
  if (match === null || match[0].length > text.length || !/\p{L}{2}/u.test(area)) {
    parts.degree = piece;
    return;
  }
  parts.degree = trimPart({ ...piece, to: piece.from + match[0].length });
  parts.area ??= trimPart({ ...piece, from: piece.from + match[0].length + joint.length });
}

/** At strong signs always, at commas only where that lays a school or a grade bare. */
export function headPieces(part: Part): Part[] {
  return piecesAt(part, /\t|\s[|•·]\s|\s[–—-]\s|\s(?:at|an der|am)\s(?=\p{Lu})/gu).flatMap(commaCuts);
}

const piecesAt = (part: Part, sign: RegExp): Part[] =>
  cutAt(part, sign)
    .map(trimPart)
    .filter((piece) => /\p{L}/u.test(textOf(piece)));
