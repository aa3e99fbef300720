import type { FactSource, ReadDocument } from '../types.ts';
import { drawnAs, type Line, passage } from './lines.ts';

export type Passage = { value: string; source: FactSource };

/** Running text and lists as passages: a bullet with the lines it goes on in, a paragraph up to its end. */
export function bodyPassages(document: ReadDocument, lines: Line[]): Passage[] {
  // `Main tasks:` by itself says nothing.
  const isLabel = ({ value }: Passage) => /:$/.test(value) && value.split(' ').length <= 4;
  return passagesOf(document, groupsOf(lines, goesOn)).filter((one) => !isLabel(one));
}

/**
 * Things of which each has a name and words below it (projects): a new one begins with a line that looks like the first
 * line of all, after a gap, or with a bullet where they are a plain list.
 */
export function entryPassages(document: ReadDocument, lines: Line[]): Passage[] {
  const first = lines[0];
  if (first === undefined) return [];
  const head = drawnAs(first);
  const body = lines.filter((line) => drawnAs(line) !== head || line.bullet !== first.bullet);
  // Where all lines look alike, only gaps and bullets part them.
  const hasHeads = body.length > 0 && first.marks.length > 0;
  const starts = (line: Line, before: Line): boolean => {
    if (goesOn(line, before)) return false;
    if (first.bullet) return line.bullet && Math.abs(line.x - first.x) < 1.5;
    if (hasHeads)
      return drawnAs(line) === head && line.bullet === first.bullet && Math.abs(line.x - first.x) < 3;
    return line.gap >= 0.35 || line.heading !== null || !lines.some((one) => one.gap >= 0.35);
  };
  return passagesOf(
    document,
    groupsOf(lines, (line, before) => line.page === before.page && !starts(line, before)),
  );
}

/** Works one after the other: a new one begins at the left edge behind a full stop. */
export function workPassages(document: ReadDocument, lines: Line[]): Passage[] {
  const joins = (line: Line, before: Line): boolean => {
    const isNext =
      /[.)”"»]$/.test(before.text) && /^[\p{Lu}\d“"«[]/u.test(line.text) && line.x - before.x < 0.7;
    const isOne = lines.some((one) => one.x > before.x + 0.7) || lines.every((one) => one.x === lines[0]!.x);
    return goesOn(line, before) && !(isNext && isOne);
  };
  return passagesOf(document, groupsOf(lines, joins));
}

export function groupsOf(lines: Line[], joins: (line: Line, before: Line) => boolean): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && joins(line, before)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

export const passagesOf = (document: ReadDocument, groups: Line[][]): Passage[] =>
  groups.flatMap((group) => passage(document, group) ?? []).filter(({ value }) => /\p{L}{3}/u.test(value));

/** Whether a line carries on what the one before it says. */
export function goesOn(line: Line, before: Line): boolean {
  if (line.bullet || line.page !== before.page || line.stream !== before.stream || line.heading !== null)
    return false;
  if (line.gap >= 0.5 || line.start - before.end > 1) return false;
  if (/^\p{Ll}/u.test(line.text) || /[-‐,]$/.test(before.text)) return true;
  if (/[.!?:]$/.test(before.text) && !before.bullet) return isFull(before, line) && before.text.length > 75;
  return before.room < 0 ? before.text.length > 55 && !/[.!?:]$/.test(before.text) : isFull(before, line);
}

/** Whether the first word of the next line would not have fitted at the end of this one: then it had to break here. */
export function isFull(before: Line, next: Line): boolean {
  if (before.room < 0 || before.text.length < 12) return before.room < 0;
  const width = (next.right - next.x) / Math.max(1, next.text.length);
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return (word + 1) * width > before.room;
}

/** `2019⇥City & Guilds 2391`, `[ 2019 ] FEBOT`: a year in a column of its own is not part of the name. */
export function withoutKey(line: Line): Line {
  const key = /^(?:[\d./ –-]{4,}\t|[[(]\s*[\d./ –-]{4,}[\])]\s+)/.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + key, text: line.text.slice(key) };
}
