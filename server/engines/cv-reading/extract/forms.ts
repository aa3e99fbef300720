/** Entries of sections that are written on a form: each thing of an entry has its label. */

import type { DatePart } from './anchors.ts';
import { findDates } from './dates.ts';
import { labelled, type Meaning } from './labels.ts';
import { contentOf, type Line, type Part, textOf, trimPart } from './lines.ts';

export type FormEntry = {
  start: DatePart | null;
  end: DatePart | null;
  parts: Partial<Record<Meaning, Part>>;
  body: Line[];
};

/** A new entry begins with its dates, or with a meaning that the one before has already. */
export function formEntries(lines: Line[]): FormEntry[] {
  const entries: FormEntry[] = [];
  let meaning: Meaning | null = null;
  for (const line of lines) {
    const found = labelled(line);
    if (found !== null) meaning = found.meaning;
    const part = found?.value ?? contentOf(line);
    const isNew =
      entries.length === 0 ||
      (found !== null &&
        (found.meaning === 'dates'
          ? hasBegun(entries.at(-1)!)
          : entries.at(-1)!.parts[found.meaning] !== undefined));
    if (isNew) entries.push({ start: null, end: null, parts: {}, body: [] });
    put(entries.at(-1)!, meaning, part, line, found !== null);
  }
  return entries;
}

const hasBegun = ({ start, end, parts }: FormEntry) =>
  start !== null || end !== null || Object.keys(parts).length > 0;

function put(entry: FormEntry, meaning: Meaning | null, part: Part, line: Line, isLabelled: boolean): void {
  const trimmed = trimPart(part);
  const text = textOf(trimmed);
  if (meaning === 'dates') putDates(entry, part);
  else if (!/\p{L}/u.test(text)) return;
  else if (meaning === 'tasks') {
    entry.body.push(isLabelled ? tailOf(line, trimmed.from) : line);
  } else if (meaning !== null) entry.parts[meaning] ??= trimmed;
}

const tailOf = (line: Line, from: number): Line => ({
  ...line,
  start: line.start + from,
  text: line.text.slice(from),
});

function putDates(entry: FormEntry, part: Part): void {
  const [range] = findDates(textOf(part));
  if (range === undefined || entry.start !== null || entry.end !== null) return;
  const place = (point: typeof range.start): DatePart | null =>
    point === null
      ? null
      : {
          value: point.value,
          part: { line: part.line, from: part.from + point.from, to: part.from + point.to },
        };
  entry.start = place(range.start);
  entry.end = place(range.end);
}
