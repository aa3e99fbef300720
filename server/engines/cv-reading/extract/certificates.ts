/** Certificates, licences and courses: which lines are one, and what in it is its name, who gave it, and when. */
import { foldAccents } from '#server/engines/text/index.ts';
import type { Fact, ReadDocument } from '../types.ts';
import { entryPassages, goesOn, groupsOf, type Passage, passagesOf, withoutKey } from './bodies.ts';
import { findDates, isOnlyDates } from './dates.ts';
import { isInstitution } from './education.ts';
import { companyScore, hasLegalForm } from './lexicon.ts';
import { drawnAs, type Line } from './lines.ts';
import { pairUp } from './pairing.ts';

// ── lines that belong together ───────────────────────────────────────────────────────────────────────────────────

/** Certificates with who gave them below: each begins or ends with its year, or looks another way; or a plain list. */
export function certificatePassages(document: ReadDocument, dated: Line[]): Passage[] {
  const lines = dated.map(withoutKey);
  const keyed = lines.map((line, i) => line.start > dated[i]!.start);
  const starts = startsByKey(lines, keyed) ?? startsByDate(lines);
  if (starts !== null)
    return passagesOf(
      document,
      groupsOf(lines, (line, before) => line.page === before.page && !starts(line, before)),
    );
  if (areHeaded(lines)) return entryPassages(document, lines);
  return passagesOf(
    document,
    groupsOf(
      lines,
      (line, before) => goesOn(line, before) && !(isDone(before) && /^\p{Lu}/u.test(line.text)),
    ),
  );
}

type Starts = (line: Line, before: Line) => boolean;

/** `2019⇥City & Guilds 2391` */
function startsByKey(lines: Line[], keyed: boolean[]): Starts | null {
  if (keyed.filter(Boolean).length < 2 || !keyed.includes(false)) return null;
  const starts = new Set(lines.filter((_, i) => keyed[i]));
  return (line) => starts.has(line);
}

/** Each ends with its year, some lines below its name. */
function startsByDate(lines: Line[]): Starts | null {
  const ended = lines.filter(endsWithDate).length;
  const isWhole = ended >= 2 && ended < lines.length && endsWithDate(lines.at(-1)!);
  return isWhole && !lines.some(({ bullet }) => bullet) ? (_, before) => endsWithDate(before) : null;
}

const endsWithDate = (line: Line): boolean => /(?:\b(?:19|20)\d\d|\d\d\.\d{4})[.)]?$/.test(line.text);

const isDone = (line: Line): boolean => endsWithDate(line) || /\)[.]?$/.test(line.text);

/** The first of each is drawn otherwise than what stands below it. */
function areHeaded(lines: Line[]): boolean {
  const [first] = lines;
  if (first === undefined || first.bullet) return false;
  const heads = lines.filter((line) => drawnAs(line) === drawnAs(first)).length;
  return heads < lines.length && heads >= lines.length * 0.3;
}

// ── what is said of one ──────────────────────────────────────────────────────────────────────────────────────────

export type Certificate = { name: string; issuer?: string; date?: string };
type Cell = { text: string; row: number; look: string; sign: string };

const SIGN =
  /\t+|\s*\|\s*|\s+[·•]\s+|\s+[–—-]+\s+|;\s+|\.\s+(?=\p{Lu})|,\s+(?=\p{Lu}[^,]{1,45}$)|\s+\((?=\p{Lu}[^)]*\)?$)/gu;
/** What stands beside a date says what the date is of. */
const DATE_LABEL =
  /(?:exp(?:\.|ires|iry)?|valid (?:until|to|through)|g[üu]ltig bis|issued|since|seit|obtained|earned|completed|expir[ae]\w*|scadenza|valable jusqu\p{L}*|v[áa]lido hasta)\s*:?\s*$/iu;
const CERTIFIES =
  /certif|zertifi|licen[cs]|diplom|course|kurs|curso|corso|cours\b|training|schulung|\blevel \d|award|schein\b|fuhrerschein|permis|habilit|patente|carnet|formation|foundation|associate|professional|practitioner|registered|chartered|accredit|attest|szkolen|korkort|\biso \d|first aid|fellow\b|provider\b|auditor\b|mediation/;

/**
 * A section writes its certificates alike, in one order: where some name who gave them by words that only firms and schools
 * have, that order holds for all.
 */
export function certificatesOf(facts: Fact[]): Certificate[] {
  const said = facts.map(({ source }) => rowsOf(source.text));
  const pairs = pairUp(
    said.map(({ cells }) => cells),
    leanOf,
  );
  return pairs.map(({ first, second }, i) => {
    const { cells, date } = said[i]!;
    const name = first ?? second;
    if (name === null) return { name: facts[i]!.source.text.replace(/\s+/g, ' ').trim() };
    const issuer = name === second ? null : second;
    return {
      name: wholeName(name, cells, issuer),
      ...(issuer === null ? {} : { issuer: issuer.text }),
      ...(date === undefined ? {} : { date }),
    };
  });
}

/** Above 0 a cell sounds like a certificate, below like who gives them. */
function leanOf({ text }: Cell): number {
  // Only at the end: "Java SE" is no firm.
  if (hasLegalForm(text.split(' ').at(-1)!)) return -2;
  const bare = text.replace(/\([^)]*\)/g, '');
  const gives = companyScore(bare) + (/\s/.test(bare) && isInstitution(bare) ? 1 : 0);
  if (CERTIFIES.test(foldAccents(text))) return gives > 0 ? 0 : 1.5;
  return -Math.min(2, gives);
}

/** `Registered Nurse, State of Nevada`: what goes on in its row belongs to a name. */
function wholeName(name: Cell, cells: Cell[], issuer: Cell | null): string {
  let text = name.text;
  for (const cell of cells.slice(cells.indexOf(name) + 1)) {
    if (cell === issuer || cell.row !== name.row) break;
    text += joint(cell);
  }
  return text;
}

/** A cell as it stands behind the one before it. */
const joint = ({ sign, text }: Cell): string =>
  sign.trim() === '(' && !text.endsWith(')') ? ` (${text})` : sign + text;

function rowsOf(source: string): { cells: Cell[]; date: string | undefined } {
  const rows = source.split('\n');
  const dates = rows.flatMap((row) => findDates(row).slice(-1));
  const date = dates.map(({ start, end }) => end?.value ?? start?.value).find((value) => value) ?? undefined;
  return { cells: joined(healed(rows.map(withoutDates)).flatMap(cellsOf)), date };
}

/** A short second line is who gave it; behind a long one, a hyphen or a comma the name goes on. */
function healed(lines: string[]): string[] {
  const rows: string[] = [];
  for (const row of lines.map((line) => line.trim())) {
    const last = rows.at(-1);
    const isWord = /^\p{Lu}?\p{Ll}+$/u.test(row);
    if (
      last !== undefined &&
      (isWord ||
        (last.length >= 60 && !last.includes('\t')) ||
        /[-,(&]$/.test(last) ||
        /^[\p{Ll}(]/u.test(row))
    )
      rows[rows.length - 1] = /\p{Ll}-$/u.test(last) ? last.slice(0, -1) + row : `${last} ${row}`;
    else if (row !== '') rows.push(row);
  }
  return rows;
}

function withoutDates(row: string): string {
  let text = row;
  for (const { from, to } of findDates(row).reverse()) {
    const before = text.slice(0, from).replace(DATE_LABEL, '');
    text = `${before}\t${text.slice(to)}`;
  }
  return isOnlyDates(row) ? '' : text.replace(/[\s,;(]+$/, '');
}

function cellsOf(row: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let sign = '';
  for (const match of [...row.matchAll(SIGN), null]) {
    const text = clean(row.slice(from, match?.index));
    if (/\p{L}{2}/u.test(text)) cells.push({ text, row: at, look: sign.trim(), sign });
    else if (text !== '' && cells.length > 0) cells.at(-1)!.text += sign + text;
    if (match === null) break;
    sign = match[0];
    from = match.index + sign.length;
  }
  return cells;
}

const clean = (text: string): string => {
  const bare = text.replace(/^[\s,;:–—|)\]-]+|[\s,;:–—|([-]+$|\[\s*\]|\(\s*\)/g, '').trim();
  return bare.includes(')') && !bare.includes('(') ? bare.replace(/\)$/, '') : bare;
};

/** What is no giver goes on: `… Associate – ABAP with SAP NetWeaver 7.50`, `PMP – Project Management Professional`. */
function joined(cells: Cell[]): Cell[] {
  const whole: Cell[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    const isTold =
      /[([]|\d/.test(cell.text) ||
      cell.text.split(/\s+/).length > 6 ||
      isShortFor(last, cell) ||
      GRADE.test(cell.text);
    const isBracket = cell.sign.trim() === '(' && cells.length > 2;
    const isSilent = companyScore(cell.text) === 0 && !/\t/.test(cell.sign) && leanOf(last ?? cell) >= 0;
    if (last?.row === cell.row && (isBracket || (isTold && isSilent))) last.text += joint(cell);
    else whole.push({ ...cell });
  }
  return whole;
}

/** `AWS Certified Solutions Architect – Professional` */
const GRADE =
  /^(?:associate|professional|specialty|expert|advanced|intermediate|foundation|foundational|fundamentals|practitioner|level \d|stufe \d|niveau \d|nivel \d)$/i;

function isShortFor(last: Cell | undefined, { text }: Cell): boolean {
  const initials = text
    .split(/\s+/)
    .map((word) => word[0])
    .join('');
  return last !== undefined && last.text.length >= 2 && initials.toUpperCase() === last.text.toUpperCase();
}
