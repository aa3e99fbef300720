import type { FactSource, ReadDocument } from '../types.ts';
import { type Line, passage } from './lines.ts';

/** Running text and lists as passages: a bullet with the lines it goes on in, a paragraph up to its end. */
export function bodyPassages(document: ReadDocument, lines: Line[]): { value: string; source: FactSource }[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(line, before)) group.push(line);
    else groups.push([line]);
  }
  return groups
    .flatMap((group) => passage(document, group) ?? [])
    .filter(({ value }) => /\p{L}{3}/u.test(value));
}

function goesOn(line: Line, before: Line): boolean {
  if (line.bullet || line.page !== before.page || line.stream !== before.stream || line.heading !== null)
    return false;
  if (line.gap >= 0.5 || line.start - before.end > 1) return false;
  if (/^\p{Ll}/u.test(line.text) || /[-‐,]$/.test(before.text)) return true;
  return !/[.!?:]$/.test(before.text) && before.text.length > 55;
}

/** `2019⇥City & Guilds 2391`: a year in a column of its own is not part of the name. */
export function withoutKey(line: Line): Line {
  const key = /^[\d./ –-]{4,}\t/.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + key, text: line.text.slice(key) };
}
