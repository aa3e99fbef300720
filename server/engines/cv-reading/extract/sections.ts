/** Cutting a CV into its sections. */

import { findSkillsIn, skillById } from '#server/engines/skills/index.ts';
import { bulletLength } from '../clean.ts';
import { headingKind, looseHeadingKind, type SectionKind } from '../headings.ts';
import { type Line, lookAt } from './lines.ts';
import { settled } from './settled.ts';

/** 'top': before any heading. 'links': targets of links that the page does not show. */
export type Section = { kind: SectionKind | 'top' | 'links'; title: Line | null; lines: Line[] };

/** A heading over `lines` lines; `rest`: the first of its content, where that shares its line. */
type Heading = { kind: SectionKind; lines: 1 | 2; rest: Line | null };

export function sectionsOf(lines: Line[]): Section[] {
  const headings = headingsOf(lines);
  const cutter = new Cutter();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    cutter.enter(line, lines[i - 1]);
    const found = headings(i);
    if (found !== null) {
      cutter.open(found.kind, line);
      if (found.rest !== null) cutter.add(found.rest);
      i += found.lines - 1;
      continue;
    }
    const inline = inlineHeading(line, cutter.current.kind);
    if (inline !== null) cutter.aside(inline.kind, line, inline.rest);
    else cutter.add(line);
  }
  return settled(cutter.sections.filter((section) => section.lines.length > 0));
}

/** Puts lines into sections, and knows which section a column goes on with. */
class Cutter {
  readonly sections: Section[] = [{ kind: 'top', title: null, lines: [] }];
  current: Section = this.sections[0]!;
  /** What each column was about when it was left. */
  private readonly left = new Map<number, Section>();
  /** A heading above several columns: all of them are its content. */
  private above: Section | null = null;

  enter(line: Line, before: Line | undefined): void {
    if (before === undefined || line.stream === before.stream) return;
    this.left.set(before.stream, this.current);
    if (before.stream < 0) {
      // Links stand at the end of each page; what was written goes on behind them.
      const known =
        this.left.get(line.stream) ?? [...this.left].filter(([stream]) => stream >= 0).at(-1)?.[1];
      if (known !== undefined) this.current = known;
      if (known !== undefined && (this.left.has(line.stream) || line.stream === 0)) return;
    }
    if (line.stream < 0) {
      this.open('links', null);
    } else if (line.stream > 0) {
      this.enterColumn(line, before);
    } else this.above = null;
  }

  private enterColumn(line: Line, before: Line): void {
    if (this.current.lines.length === 0 && this.current.title !== null && before.stream === 0) {
      this.above = this.current;
      return;
    }
    const known = before.stream === 0 ? this.left.get(line.stream) : undefined;
    if (this.above !== null && before.stream > 0) this.current = this.above;
    else if (known !== undefined) this.current = known;
    else this.open('top', null);
  }

  open(kind: Section['kind'], title: Line | null): void {
    this.current = { kind, title, lines: [] };
    this.sections.push(this.current);
  }

  add(line: Line): void {
    this.current.lines.push(line);
  }

  /** A section of one line within another, which goes on below. */
  aside(kind: Section['kind'], title: Line, rest: Line): void {
    const outer = this.current;
    this.open(kind, title);
    this.add(rest);
    this.open(outer.kind, outer.title);
  }
}

// ── headings ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Tells what section, if any, the line at an index opens. */
function headingsOf(lines: Line[]): (at: number) => Heading | null {
  const body = bodySize(lines);
  const known = lines.filter((line) => !line.bullet && headingKind(line.text) !== null);
  const usual = bodyLook(lines);
  const styled = known.filter((line) => isStyled(line, body, usual));
  const onlyStyled = styled.length >= 2;
  const looks = headingLooks(lines, styled);
  const levels = new Set(styled.flatMap((line) => line.heading ?? []));
  const kindAt = (line: Line): SectionKind | null => {
    const kind = headingKind(line.text);
    if (kind !== null && (!onlyStyled || isStyled(line, body, usual) || standsAlone(line))) return kind;
    const alike = looks.get(headingLook(line));
    const drawn =
      line.heading === null ? alike !== undefined && standsWith(line, alike) : levels.has(line.heading);
    return drawn && couldHead(line) ? looseHeadingKind(line.text) : null;
  };
  return (at) => {
    const line = lines[at]!;
    if (line.bullet || carriesOn(line, lines[at - 1])) return null;
    const found = twoLines(line, lines[at + 1], kindAt) ?? besideContent(line);
    if (found !== null) return found;
    // Only its look makes it a heading, and names and titles look so too.
    if (headingKind(line.text) === null && isAboveAll(lines, at)) return null;
    return oneLine(line, kindAt);
  };
}

/** `Freelance architect – 20 years of⏎experience` */
const carriesOn = (line: Line, before: Line | undefined): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  before !== undefined &&
  before.stream === line.stream &&
  before.page === line.page &&
  line.gap < 0.5 &&
  lookAt(before, 0) === lookAt(line, 0);

/** Among the first lines of a CV or a column stand names and titles, drawn as large as headings. */
function isAboveAll(lines: Line[], at: number): boolean {
  const { page, stream } = lines[at]!;
  const before = lines.slice(0, at).filter((line) => line.page === page && line.stream === stream);
  return page === 1 && before.length < 4 && !before.some((line) => headingKind(line.text) !== null);
}

const oneLine = (line: Line, kindAt: (line: Line) => SectionKind | null): Heading | null => {
  const kind = kindAt(line);
  return kind === null ? null : { kind, lines: 1, rest: null };
};

/** `Teaching⏎Experience` in a narrow column. */
function twoLines(
  line: Line,
  next: Line | undefined,
  kindAt: (line: Line) => SectionKind | null,
): Heading | null {
  if (next === undefined || next.page !== line.page || next.stream !== line.stream) return null;
  if (line.text.length > 30 || next.gap > 0.3 || next.bullet || lookAt(next, 0) !== lookAt(line, 0))
    return null;
  const kind = headingKind(`${line.text} ${next.text}`);
  // Two headings one below the other are two, unless the second says nothing by itself.
  if (
    kind === null ||
    (kindAt(line) !== null && headingKind(next.text) !== null && kind !== headingKind(next.text))
  )
    return null;
  return next.text.includes('\t') ? null : { kind, lines: 2, rest: null };
}

/** A heading in a key column shares its line with the first of its content. */
function besideContent(line: Line): Heading | null {
  const tab = line.text.indexOf('\t');
  if (tab <= 0) return null;
  const kind = headingKind(line.text.slice(0, tab));
  return kind === null ? null : { kind, lines: 1, rest: tailOf(line, tab + 1) };
}

function bodySize(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How most letters of a document look. */
function bodyLook(lines: Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines) {
    const look = lookAt(line, 0);
    letters.set(look, (letters.get(look) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const isStyled = (line: Line, body: number, usual: string) =>
  line.heading !== null ||
  line.bold ||
  line.caps ||
  line.size > body * 1.08 ||
  (line.marks.length > 0 && lookAt(line, 0) !== usual);

/** A plain word below white, as wide as a heading's. */
const standsAlone = (line: Line) =>
  line.gap >= 0.6 && /^\p{Lu}/u.test(line.text) && !/[.,;:]$/.test(line.text);

/** Short, without a date or an address: a heading could be written so. */
const couldHead = (line: Line) =>
  line.text.length <= 45 &&
  line.text.split(/\s+/).length <= 6 &&
  !/[@\t]|\d{2}|[.;,]$/.test(line.text) &&
  /\p{L}{2}/u.test(line.text);

/** A look in one column: what heads one may be body in another. */
const headingLook = (line: Line) => `${line.stream} ${lookAt(line, 0)}`;

/** How headings are drawn here: looks that known ones have, and that nothing but what could be one has. */
function headingLooks(lines: Line[], styled: Line[]): Map<string, Line[]> {
  const looks = new Map<string, Line[]>();
  for (const line of styled) {
    if (line.marks.length > 0) looks.set(headingLook(line), [...(looks.get(headingLook(line)) ?? []), line]);
  }
  for (const [look, known] of looks) {
    const alike = lines.filter((line) => headingLook(line) === look && isOneLook(line));
    const fit = alike.filter((line) => couldHead(line) && !line.bullet && standsWith(line, known));
    const isPure = fit.length >= alike.length * 0.9 && (known.length >= 2 || alike.length <= 2);
    if (!isPure || known.length < alike.length * 0.25) looks.delete(look);
  }
  return looks;
}

/** What begins like a heading and goes on in bold is the head of an entry. */
const isOneLook = (line: Line): boolean =>
  line.marks.every(({ bold, italic }) => bold === line.marks[0]!.bold && italic === line.marks[0]!.italic);

/** Headings that all begin at one edge leave no other edge to a heading. */
function standsWith(line: Line, known: Line[]): boolean {
  const edges = known.map(({ x }) => x);
  const isFlush = Math.max(...edges) - Math.min(...edges) < 1.5;
  return !isFlush || known.length < 2 || Math.abs(line.x - edges[0]!) < 1.5;
}

/** `Languages: German, English` is a section on one line. */
function inlineHeading(line: Line, within: Section['kind']): { kind: SectionKind; rest: Line } | null {
  const colon = line.text.search(/:\s+\S/);
  if (colon < 0 || colon > 40) return null;
  const label = line.text.slice(line.bullet ? bulletLength(line.text) : 0, colon);
  const kind = headingKind(label);
  if (kind !== 'languages' && kind !== 'skills' && kind !== 'certificates') return null;
  const rest = tailOf(line, colon + 1);
  if (within === kind || within === 'work' || within === 'projects') return null;
  // "Languages: Python, Go" among skills are not spoken.
  if (kind === 'languages' && !namesLanguage(rest.text)) return null;
  return { kind, rest };
}

function namesLanguage(text: string): boolean {
  return findSkillsIn(text).some((mention) => skillById(mention.skillId)?.category === 'language');
}

function tailOf(line: Line, from: number): Line {
  const at = from + (/^\s*/.exec(line.text.slice(from))?.[0].length ?? 0);
  const marks = line.marks
    .map((mark) => ({ ...mark, from: Math.max(0, mark.from - at), to: mark.to - at }))
    .filter((mark) => mark.to > 0);
  const bullet = bulletLength(line.text.slice(at)) > 0;
  const bold = marks[0]?.bold ?? line.bold;
  return { ...line, start: line.start + at, text: line.text.slice(at), bullet, bold, marks };
}
