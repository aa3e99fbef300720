/** Schools, degrees, subjects, grades. */
import { foldAccents } from '#server/engines/text/index.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { FactList } from './facts.ts';
import { isPlace } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf, trimPart } from './lines.ts';
import { addDates } from './work.ts';

const INSTITUTION =
  /(?<![\p{L}])(?:university|universit\p{L}*|universidad|universitat|college|institute?|instituto|academy|akademie|academia|school|ies|iae|ecole|lycee|colegio|polytechn\p{L}*|politecnic\p{L}*|polytechnique|eth|epfl|mit|hec|essec|iut|ucl|tu|fh|lmu|rwth|kit|uned|insa|ihk|handwerkskammer|cfa|centro|seminary|conservator\p{L}*)(?![\p{L}])|\p{L}*(?:schule|hochschule|universitat|gymnasium|klinikum|kolleg|akademie|berufskolleg|krankenhaus|gesamtschule)(?![\p{L}])/u;
const INSTITUTION_ENDS = /(?:gmbh|ag|s\.?l\.?|plc|ltd)\.?$/;

const DEGREE = new RegExp(
  '^(?:' +
    [
      'b\\.?\\s?sc\\.?(?: \\(hons\\))?|m\\.?\\s?sc\\.?|b\\.?\\s?a\\.?(?: \\(hons\\))?|m\\.?\\s?a\\.?|b\\.?\\s?eng\\.?(?: \\(hons\\))?|m\\.?\\s?eng\\.?|ll\\.?b\\.?|ll\\.?m\\.?|mba|mphil|ph\\.?\\s?d\\.?|dr\\.(?: \\p{L}+\\.)*',
      "bachelor(?:'s|’s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|business administration))?(?: \\((?:hons|b\\.?sc\\.?|b\\.?a\\.?)\\))?",
      "master(?:'s|’s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|business administration))?(?: \\((?:m\\.?sc\\.?|m\\.?a\\.?)\\))?",
      'doctor of philosophy|doctorate|doctorado|doctorat|promotion|magister|diplom(?:[- ]\\p{L}+)?(?: \\(fh\\))?|staatsexamen|licence|licenciatura|grado|m[áa]ster|ingenier[íi]a|diplomatura|pgce|nvq(?: level \\d)?|hnd|hnc|btec(?: level \\d)?|foundation degree|bts|dut|but|cap|bac(?: pro| \\+ ?\\d)?|associate degree|city & guilds(?: level \\d)?',
    ].join('|') +
    ')(?![\\p{L}])',
  'iu',
);
/** Degrees that are named whole: an apprenticeship, a school's leaving examination. */
const WHOLE_DEGREE =
  /abitur|matura|ausbildung|realschulabschluss|hauptschulabschluss|mittlere reife|fachhochschulreife|hochschulreife|umschulung|meister|gcse|a-level|a level|baccalaureat|bachillerato|tecnic|ciclo formativo|apprenticeship|diploma|certificate|high school|formacion profesional|brevet|\beso\b|geselle|facharbeiter|examen|studium/;
const GRADE =
  /(?:(?:abschluss)?note|grade|gpa|nota(?: media)?|mention|score|average|result)\s*[:=]?\s*[\d.,/ ]*\p{L}*|first[- ]class(?: honours)?|upper second|2[:.][12]\b|distinction|cum laude|summa cum laude|magna cum laude|sehr gut|mention (?:tres )?bien|sobresaliente|notable/iu;

export type Parts = { institution: Part | null; degree: Part | null; area: Part | null; grade: Part | null };

export function readEducation(list: FactList, sections: Line[][]): void {
  let number = 0;
  for (const lines of sections) {
    const dated = entriesOf(lines, { single: true, needsMore: wantedBelow });
    for (const entry of dated.length > 0 ? dated : undated(lines)) {
      const parts = partsOf(entry.head, entry.body);
      if (parts.institution === null && parts.degree === null) continue;
      number += 1;
      const group = { entry: `education:${number}` };
      if (parts.degree !== null) list.add('education.degree', parts.degree, { ...group, confidence: 0.85 });
      if (parts.area !== null) list.add('education.area', parts.area, { ...group, confidence: 0.75 });
      if (parts.institution !== null)
        list.add('education.institution', parts.institution, { ...group, confidence: 0.85 });
      addDates(list, 'education', entry, group);
      if (parts.grade !== null) list.add('education.grade', parts.grade, { ...group, confidence: 0.75 });
    }
  }
}

function wantedBelow(head: string[]): number {
  const text = head.join('\n');
  const pieces = text.split(/[\n\t|]|\s[–—-]\s/).filter((piece) => /\p{L}{2}/u.test(piece)).length;
  const complete = isInstitution(text) && head.some(isDegree);
  return complete ? 0 : Math.max(0, 2 - pieces);
}

/** Without dates each block of lines is an entry. */
function undated(lines: Line[]): Entry[] {
  const entries: Entry[] = [];
  lines.forEach((line, i) => {
    const fresh = i === 0 || line.bullet || line.gap >= 0.35 || line.heading !== null || line.bold;
    if (fresh) entries.push({ start: null, end: null, head: [contentOf(line)], body: [] });
    else entries.at(-1)!.head.push(contentOf(line));
  });
  return entries;
}

export const isInstitution = (text: string) => INSTITUTION.test(foldAccents(text));
export const isDegree = (text: string) => DEGREE.test(text.trim()) || WHOLE_DEGREE.test(foldAccents(text));

export const isGrade = (text: string) => GRADE.test(text) && text.length < 40 && !isInstitution(text);

function partsOf(head: Part[], body: Line[]): Parts {
  const parts: Parts = { institution: null, degree: null, area: null, grade: null };
  const pieces = [...head, ...body.map(contentOf).filter((part) => textOf(part).length < 60)].flatMap(split);
  const named = new Set(pieces.filter((piece) => head.some((part) => part.line === piece.line)));
  for (const piece of pieces) {
    const text = textOf(piece);
    const inHead = named.has(piece);
    if (isGrade(text)) parts.grade ??= piece;
    else if (inHead && parts.degree === null && isDegree(text) && !endsAsInstitution(text))
      takeDegree(parts, piece);
    else if (inHead && parts.institution === null && isInstitution(text)) parts.institution = piece;
    else if (!inHead || isPlace(text)) continue;
    else if (parts.degree !== null && parts.institution === null) parts.institution = piece;
    else if (parts.degree === null) parts.degree = piece;
    else parts.area ??= piece;
  }
  return parts;
}

/** "Berufsschule für Ausbildung": names a school though it holds a degree's word. */
function endsAsInstitution(text: string): boolean {
  const folded = foldAccents(text);
  return (
    !DEGREE.test(text) && INSTITUTION_ENDS.test(folded) && isInstitution(text) && !/^ausbildung/.test(folded)
  );
}

/** `MSc Computer Science` is a degree and an area; `Ausbildung zur Pflegefachfrau` is one thing. */
export function takeDegree(parts: Parts, piece: Part): void {
  const text = textOf(piece);
  const match = DEGREE.exec(text);
  const rest = match === null ? '' : text.slice(match[0].length);
  const joint =
    /^(?:\s*,)?\s+(?:(?:in|of|en|de|des|im fach|of science in|degree in)\s+)?|^\s*[:–-]\s*/u.exec(
      rest,
    )?.[0] ?? '';
  const area = rest.slice(joint.length);
  if (match === null || !/\p{L}{2}/u.test(area)) {
    parts.degree = piece;
    return;
  }
  parts.degree = trimPart({ ...piece, to: piece.from + match[0].length });
  const from = piece.from + match[0].length + joint.length;
  parts.area ??= trimPart({ ...piece, from });
}

/** At strong signs always, at commas only where that lays a school or a grade bare. */
function split(part: Part): Part[] {
  const strong = cutAt(part, /\t|\s[|•·]\s|\s[–—-]\s|\s(?:at|an der|am)\s(?=\p{Lu})/gu);
  return strong.flatMap((piece) => {
    const cut = cutAt(piece, /,\s+/g);
    const telling = cut.some(
      (one) => isInstitution(textOf(one)) || GRADE.test(textOf(one)) || isPlace(textOf(one)),
    );
    return telling ? cut : [piece];
  });
}

function cutAt(part: Part, sign: RegExp): Part[] {
  const text = textOf(part);
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(sign)) {
    parts.push({ ...part, from: part.from + from, to: part.from + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ ...part, from: part.from + from });
  return parts.map(trimPart).filter((piece) => /\p{L}/u.test(textOf(piece)));
}
