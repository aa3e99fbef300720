/** Positions: who, what, where, when, and what was done. Roles that share an employer are grouped. */
import type { Fact } from '../types.ts';
import { bodyPassages } from './bodies.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { FactList } from './facts.ts';
import { type FormEntry, formEntries } from './forms.ts';
import { isForm } from './labels.ts';
import { companyScore, isPlace, titleScore } from './lexicon.ts';
import { type Line, type Part, sourceOf, textOf } from './lines.ts';
import { type Pair, pairUp } from './pairing.ts';
import { leanOf, type Piece, splitComma, splitPlace } from './pieces.ts';
import { placedPieces, withoutPlaceLines } from './whereabouts.ts';

type Role = { title: Part | null; company: Part | null; location: Part | null };

export function readWork(list: FactList, sections: Line[][]): void {
  const writer = new WorkWriter(list);
  for (const lines of sections) {
    writer.nextSection();
    if (isForm(lines)) {
      for (const entry of formEntries(lines))
        writer.add({ ...entry, head: [] }, roleOnForm(entry), undefined);
      continue;
    }
    const entries = entriesOf(lines, {
      single: false,
      needsMore: wantedBelow,
      names: (line) => companyScore(line.text) + titleScore(line.text) > 0,
    });
    const roles = rolesOf(entries);
    entries.forEach((entry, i) => {
      const { body, place } = withoutPlaceLines(entry.body);
      const role = roles[i]!;
      writer.add({ ...entry, body }, { ...role, location: role.location ?? place }, roles[i + 1]);
    });
  }
}

function roleOnForm({ parts }: FormEntry): Role {
  const { title = null, employer = null } = parts;
  const split = employer === null ? null : splitPlace(employer, true);
  return { title, company: split?.rest ?? null, location: split?.place ?? null };
}

/** Writes roles down and remembers the employer that those below it share. */
class WorkWriter {
  private number = 0;
  private employers = 0;
  private last: { company: Part; location: Part | null; id: string } | null = null;
  constructor(private readonly list: FactList) {}

  nextSection(): void {
    this.last = null;
  }

  add(entry: Entry, role: Role, next: Role | undefined): void {
    if (role.title === null && role.company === null) return;
    if (role.company !== null)
      this.last = { company: role.company, location: role.location, id: `employer:${++this.employers}` };
    // An employer with its own dates above several roles is no role itself.
    const isHeader = role.title === null && entry.body.length === 0 && next?.title && next.company === null;
    if (isHeader) return;
    this.number += 1;
    const inherited = role.company === null && this.last !== null;
    addRole(
      this.list,
      `work:${this.number}`,
      entry,
      { ...role, company: role.company ?? this.last?.company ?? null },
      inherited,
      this.last?.id,
    );
  }
}

function addRole(
  list: FactList,
  id: string,
  entry: Entry,
  role: Role,
  inherited: boolean,
  employer: string | undefined,
): void {
  const group = { entry: id, ...(employer === undefined ? {} : { employer }) };
  if (role.company !== null)
    list.add('work.company', role.company, { ...group, confidence: inherited ? 0.75 : 0.85 });
  if (role.title !== null)
    list.add('work.title', role.title, {
      ...group,
      confidence: titleScore(textOf(role.title)) > 0 ? 0.9 : 0.65,
    });
  if (role.location !== null) list.add('work.location', role.location, { ...group, confidence: 0.8 });
  addDates(list, 'work', entry, group);
  for (const { value, source } of bodyPassages(list.document, entry.body)) {
    list.push({ field: 'work.highlight', value, source, confidence: 0.8, ...group });
  }
}

/** A date keeps the text it is written in; a current one has the span of "present". */
export function addDates(
  list: FactList,
  kind: 'work' | 'education',
  entry: Entry,
  group: Partial<Fact>,
): void {
  for (const side of ['start', 'end'] as const) {
    // A job with one date began and ended then; of a study it is the end.
    const date = entry[side] ?? (kind === 'work' && side === 'start' ? entry.end : null);
    if (date === null) continue;
    list.push({
      field: `${kind}.${side}`,
      value: date.value,
      source: sourceOf(date.part),
      confidence: 0.9,
      ...group,
    });
  }
}

/** How many lines below the date are still needed for a title and a company. */
function wantedBelow(heads: Part[][]): number[] {
  return placedPieces(heads).map(({ pieces }) => {
    if (pieces.length === 1 && splitComma(pieces[0]!) !== null) return 0.5;
    return Math.max(0, 2 - pieces.length);
  });
}

const SAID = { title: 3, employer: -3 };

/** Titles and employers of a section's entries, told by their words and by how the section writes them. */
function rolesOf(entries: Entry[]): Role[] {
  const heads = placedPieces(entries.map(({ head }) => head));
  // Where most name both apart, a comma stands within a title: `Regional Director, West`.
  const apart = heads.filter(({ pieces }) => pieces.length > 1).length > heads.length / 2;
  const placed = heads.map(({ pieces, place }) => ({
    pieces: pieces.length === 1 ? (splitComma(pieces[0]!, apart) ?? pieces) : pieces,
    place,
  }));
  const lean = (piece: Piece) => (piece.after === null ? leanOf(textOf(piece)) : SAID[piece.after]);
  const pairs: Pair<Piece>[] = pairUp(
    placed.map(({ pieces }) => pieces),
    lean,
  );
  return pairs.map(({ first, second, rest }, i) => ({
    title: first,
    company: second === null ? null : withoutDepartment(second),
    location: placed[i]!.place ?? rest.find((piece) => isPlace(textOf(piece))) ?? null,
  }));
}

const DEPARTMENT =
  /,\s+(?=(?:dept|department|faculty|school of|division|cent(?:er|re) for|institute of|institut f|laborator|lab|chair|lehrstuhl|fakult|fachbereich|abteilung|d[ée]partement|ufr|facultad|departamento|dipartimento|facolt|unit|office of)(?![\p{Ll}]{4,}ist))/iu;

/** `University of Minnesota, Department of Political Science`: the employer is what stands first. */
function withoutDepartment(piece: Piece): Piece {
  const at = DEPARTMENT.exec(textOf(piece))?.index;
  return at === undefined || at < 4 ? piece : { ...piece, to: piece.from + at };
}
