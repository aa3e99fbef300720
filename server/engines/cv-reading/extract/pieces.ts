/**
 * What stands in the head of an entry, cut into pieces: `Senior Nurse · City Hospital, Leeds` is a title, an employer and
 * a place. Signs always cut; a change of look cuts where a sign or blank lies; commas cut only where nothing else did.
 */
import { labelledPart } from './labels.ts';
import { companyScore, hasLegalForm, isPlace, looksLikeName, titleScore } from './lexicon.ts';
import { type Line, lookAt, type Part, textOf, trimPart } from './lines.ts';

/** `row` counts the head's lines, `look` is how it is drawn, `after` what a word before it says that it is. */
export type Piece = Part & { row: number; look: string; after: 'title' | 'employer' | null };

/** Signs that part title, employer and place. */
const SIGN = /\t|\s[|•·●▪∙◦]\s|\s[–—-]{1,3}\s|\s\/\/\s|\s@\s|;\s/gu;
/** Words between a title and who it was for. */
const FOR =
  /(?:,\s*)?(?<![\p{L}])(?:at|bei(?:m)?|bei der|chez|presso|en|para|by|hos|bij|dla|w)\s+(?:the\s+)?(?=[\p{Lu}\d«"“'])|\s@\s*/gu;

const hasLetters = (part: Part) => /\p{L}{2}|\p{Lu}/u.test(textOf(part));

/** The stretches of a part between the signs of a pattern, with their blanks. */
export function cutAt(part: Part, pattern: RegExp): Part[] {
  const text = textOf(part);
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ ...part, from: part.from + from, to: part.from + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ ...part, from: part.from + from });
  return parts;
}

/** Where the look changes within a part, at a blank or a sign. */
function cutAtLooks(part: Part): Part[] {
  const { line } = part;
  const cuts: number[] = [];
  for (const [i, mark] of line.marks.entries()) {
    const before = line.marks[i - 1];
    if (before === undefined || mark.from <= part.from || mark.from >= part.to) continue;
    if (mark.bold === before.bold && mark.italic === before.italic) continue;
    const edge = line.text.slice(mark.from - 1, mark.from + 1);
    if (/[\s,|(–—-]/.test(edge)) cuts.push(mark.from);
  }
  const parts: Part[] = [];
  let from = part.from;
  for (const cut of [...cuts, part.to]) {
    parts.push({ ...part, from, to: cut });
    from = cut;
  }
  const whole = parts.map(trimPart).filter(hasLetters);
  return whole.length >= 2 && whole.every((one) => textOf(one).length >= 3) ? whole : [part];
}

/** For heads in which `at` and `en` part nothing: degrees. */
export const uncut = (part: Part): { line: Line; from: number; to: number; after: Piece['after'] }[] => [
  { ...part, after: null },
];

/** The pieces of a head's parts. */
export function piecesOf(head: Part[], cut: (part: Part) => ReturnType<typeof cutAtFor> = cutAtFor): Piece[] {
  const rows = new Map<Line, number>();
  for (const { line } of head) if (!rows.has(line)) rows.set(line, rows.size);
  return head
    .flatMap(firstSentences)
    .flatMap((part) => cutAt(part, SIGN))
    .map(trimPart)
    .filter(hasLetters)
    .flatMap(cutAtLooks)
    .flatMap(cut)
    .map((piece) => ({ ...piece, row: rows.get(piece.line)!, look: lookAt(piece.line, piece.from) }));
}

/** `Waiter, OX (Belfast). One Michelin star; …`: what follows a full stop is told, unless it names a firm or school. */
function firstSentences(part: Part): Part[] {
  const stop = /(?<=[\p{Ll})]{2})\.\s+(?=\p{Lu})|;\s+(?=\p{Ll})/u.exec(textOf(part));
  if (
    stop === null ||
    // `Omnious. Co., Ltd.`
    hasLegalForm(textOf(part).slice(stop.index).split(' ', 3).join(' ')) ||
    /(?:\b(?:inc|ltd|co|corp|dr|prof|st|dept|univ|dipl|ing|bros|gmbh))$/i.test(
      textOf(part).slice(0, stop.index),
    )
  )
    return [part];
  const first = { ...part, to: part.from + stop.index };
  const rest = trimPart({ ...part, from: part.from + stop.index + stop[0].length });
  const isName = companyScore(textOf(rest)) > 0 && textOf(rest).split(' ').length <= 8;
  return isName ? [first, rest] : [first];
}

/** `Cook at Anchor Inn`: what follows the word is the employer. */
function cutAtFor(part: Part): (Part & { after: Piece['after'] })[] {
  const named = labelledPart(part);
  if (named?.meaning === 'title' || named?.meaning === 'employer')
    return [{ ...named.value, after: named.meaning }];
  const parts = cutAt(part, FOR);
  const before = parts[0]!;
  // "at" within a name stays: only what has a title before it is cut.
  if (parts.length < 2 || titleScore(textOf(before)) === 0) return [{ ...part, after: null }];
  // "Técnico en Radiología" is a title, "Cocinera en Hotel Miramar" is one with its employer.
  const isSubject =
    /\sen\s+$/i.test(part.line.text.slice(before.to, parts[1]!.from)) &&
    companyScore(textOf(parts[1]!)) === 0;
  if (isSubject) return [{ ...part, after: null }];
  const rest = trimPart({ ...part, from: parts[1]!.from, to: part.to });
  return [
    { ...trimPart(before), after: null },
    { ...rest, after: 'employer' },
  ];
}

/** A place at the end of a piece: `City Hospital, Leeds, UK`. */
export function splitPlace<T extends Part>(piece: T, isEmployer = false): { rest: T; place: Part | null } {
  const text = textOf(piece);
  for (const { index } of text.matchAll(/,\s+|\s*\((?=[^)]*\)$)/g)) {
    const tail = trimPart({ line: piece.line, from: piece.from + index, to: piece.to });
    const written = textOf(tail).replace(/^\(|\)$/g, '');
    if (!isPlace(written) && !(isEmployer && endsAsPlace(written))) continue;
    const rest = trimPart({ ...piece, to: piece.from + index });
    if (hasLetters(rest))
      return { rest: { ...piece, from: rest.from, to: rest.to }, place: withoutBrackets(tail) };
  }
  return splitBehindForm(piece) ?? splitBracket(piece);
}

/** `Adler GmbH Bremen`: a town behind a legal form is where the firm was. */
function splitBehindForm<T extends Part>(piece: T): { rest: T; place: Part } | null {
  const text = textOf(piece);
  const words = [...text.matchAll(/\S+/g)];
  for (const { index } of words.slice(1).reverse()) {
    const [firm, tail] = [text.slice(0, index).trimEnd(), text.slice(index)];
    if (!isPlace(tail) || !hasLegalForm(/\S+$/.exec(firm)![0])) continue;
    const place = { line: piece.line, from: piece.from + index, to: piece.to };
    return { rest: { ...piece, to: piece.from + firm.length }, place };
  }
  return null;
}

/** `Avolon (Ballsbridge)`, `TU Dublin (Tallaght): Merit`: a name in brackets behind an employer is where it was. */
function splitBracket<T extends Part>(piece: T): { rest: T; place: Part | null } {
  const text = textOf(piece);
  const bracket = /\s+\((\p{Lu}\p{Ll}[\p{L}' -]{2,30})\)(?=\s*[:,]|$)/u.exec(text);
  const isName = bracket !== null && titleScore(bracket[1]!) === 0 && companyScore(bracket[1]!) === 0;
  if (!isName || titleScore(text) > 0) return { rest: piece, place: null };
  const from = piece.from + bracket.index;
  const place = trimPart({
    line: piece.line,
    from: from + bracket[0].indexOf('(') + 1,
    to: from + bracket[0].indexOf(')'),
  });
  return { rest: { ...piece, to: from }, place };
}

/** `Shantalla, Galway`: some quarter of a place that is known. */
export function endsAsPlace(text: string): boolean {
  const parts = text.split(/\s*,\s*/);
  const isQuiet = companyScore(text) === 0 && titleScore(text) === 0;
  return (
    isQuiet && parts.length >= 2 && parts.length <= 3 && parts.every(looksLikeName) && isPlace(parts.at(-1)!)
  );
}

function withoutBrackets(part: Part): Part {
  const text = textOf(part);
  const from = text.startsWith('(') ? 1 : 0;
  const to = text.endsWith(')') && from === 1 ? text.length - 1 : text.length;
  return { ...part, from: part.from + from, to: part.from + to };
}

/** Cut at the comma that best parts a title from an employer, or null. @param strict both must sound like it */
export function splitComma(piece: Piece, strict = false): [Piece, Piece] | null {
  const text = textOf(piece);
  let best: { at: number; score: number } | null = null;
  for (const { index } of text.matchAll(/,\s+|\s*:\s+|\s\((?=\p{Lu})/gu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    if (!/\p{L}{2}/u.test(left) || !/\p{L}{2}/u.test(right)) continue;
    const [l, r] = [leanOf(left), leanOf(right)];
    if (strict && l * r >= 0) continue;
    const score = Math.abs(l - r) + (l * r < 0 ? 2 : 0);
    if (score > 0 && (best === null || score > best.score)) best = { at: index, score };
  }
  if (best === null) return null;
  const left = trimPart({ ...piece, to: piece.from + best.at });
  const right = trimPart({ ...piece, from: piece.from + best.at + 1 });
  return [
    { ...piece, from: left.from, to: left.to },
    { ...piece, from: right.from, to: right.to },
  ];
}

/** Firms of those who do the work: `Sagardoy Abogados`. */
const SEVERAL =
  /\s(?:abogados|avocats|avvocati|rechtsanw[äa]lte|anw[äa]lte|solicitors|architects|architekten|architectes|architetti|arquitectos|associates|asociados|advocaten|accountants|engineers|ingenieure|consultants|notaires|partners)$/iu;
const OF = /\s(?:of|for|de|du|des|del|della|di|da|f[üu]r|im|in|der|van|voor|w)\s/i;

/**
 * Above 0 it sounds like a title, below like an employer. What a name begins or ends with says most: "Software Engineer" and
 * "Head of School" are titles though they hold words of employers, "Teacher Training College" is none.
 */
export function leanOf(text: string): number {
  const [titled, firm] = [titleScore(text), companyScore(text)];
  if (titled === 0 || firm === 0) return Math.min(2, titled) - Math.min(3, firm);
  if (hasLegalForm(text)) return -2;
  if (SEVERAL.test(text)) return -1;
  const words = text
    .split(/\s*[,(–|]/)[0]!
    .trim()
    .split(/\s+/);
  const ends = (word: string | undefined) => ({
    titled: titleScore(word ?? ''),
    firm: companyScore(word ?? ''),
  });
  const [first, last] = [ends(words[0]), ends(words.at(-1))];
  if (last.firm > 0 && last.titled === 0) return first.titled > 0 && OF.test(text) ? 1 : -1;
  if (first.titled > 0 || last.titled > 0) return 1.5;
  return titled - firm;
}
