/** Lines of a document with what is needed to judge them, and the way back from any part of one to its source. */
import { bulletLength, joinLines } from '../clean.ts';
import type { FactSource, Mark, ReadDocument } from '../types.ts';

/**
 * `text` is page.text from `start` to `end`. `x`, `right`: its edges in hundredths of the page, -1 where nothing has a
 * place; `room`: the white from its end to the right edge of its column, -1 where that is not known. `caps`: written in capitals throughout. `marks`: its looks from left to right, none where the file says nothing of them.
 */
export type Line = {
  page: number;
  start: number;
  end: number;
  text: string;
  size: number;
  bold: boolean;
  heading: number | null;
  bullet: boolean;
  stream: number;
  gap: number;
  x: number;
  right: number;
  room: number;
  caps: boolean;
  marks: readonly Mark[];
  addressed: boolean;
};

/** Part of a line: offsets into its text. */
export type Part = { line: Line; from: number; to: number };

/** Patterns look back from every character: a longer line would be an attack on their time. */
const MAX_LINE = 2_000;

/** Every line in the order of reading, columns followed across pages. */
export function orderedLines(document: ReadDocument): Line[] {
  const lines: Line[] = [];
  document.pages.forEach((page, p) => {
    const seenBefore = new Set(lines.map((line) => line.stream));
    for (const read of page.lines) {
      const end = Math.min(read.end, read.start + MAX_LINE);
      const text = page.text.slice(read.start, end);
      const line: Line = {
        page: p + 1,
        start: read.start,
        end,
        text,
        size: read.size ?? 0,
        bold: read.bold ?? false,
        heading: read.heading ?? null,
        bullet: read.bullet ?? false,
        stream: read.stream ?? 0,
        gap: read.gap ?? 0,
        x: read.box === null ? -1 : read.box.x * 100,
        right: read.box === null ? -1 : (read.box.x + read.box.width) * 100,
        room: -1,
        marks: read.marks ?? [],
        caps: /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text),
        addressed: read.addressed ?? false,
      };
      // A column goes on where it left off on the page before.
      const at =
        line.stream > 0 && seenBefore.has(line.stream) ? lastOf(lines, line.stream) + 1 : lines.length;
      lines.splice(at, 0, line);
    }
  });
  measureRoom(lines);
  return lines;
}

/** A column reaches as far right as its longest lines do; full-width text as far as its left margin is wide. */
function measureRoom(lines: Line[]): void {
  const edges = new Map<string, number>();
  const keyOf = (line: Line) => `${line.page} ${line.stream}`;
  const margin = Math.min(...lines.filter((line) => line.x >= 0 && line.stream >= 0).map((line) => line.x));
  for (const line of lines) if (line.stream === 0) edges.set(keyOf(line), 100 - margin);
  for (const line of lines) edges.set(keyOf(line), Math.max(edges.get(keyOf(line)) ?? 0, line.right));
  for (const line of lines) if (line.right >= 0) line.room = edges.get(keyOf(line))! - line.right;
}

function lastOf(lines: Line[], stream: number): number {
  return lines.findLastIndex((line) => line.stream === stream);
}

/** How a line looks at this offset, as a key: two that are equal were drawn alike. */
export function lookAt(line: Line, offset: number): string {
  const mark = line.marks.find(({ from, to }) => offset >= from && offset < to) ?? line.marks[0];
  const bold = mark?.bold ?? line.bold;
  const size = Math.round(line.size * 2) / 2;
  return `${size}${bold ? 'b' : ''}${mark?.italic ? 'i' : ''}${line.caps ? 'c' : ''}${line.heading === null ? '' : `h${line.heading}`} ${mark?.font ?? ''}`;
}

/** How a line is drawn, whatever its letters are: an abbreviation is no other look. */
export const drawnAs = ({ marks: [mark], size, bold, heading }: Line): string =>
  `${Math.round(size * 2) / 2} ${mark?.bold ?? bold} ${mark?.italic} ${heading} ${mark?.font ?? ''}`;

/** A part without blanks and separators at its edges. */
export function trimPart({ line, from, to }: Part): Part {
  const text = line.text.slice(from, to);
  const lead = /^[\s,;|·•–—\-:/(]*/u.exec(text)?.[0].length ?? 0;
  const trail = /[\s,;|·•–—\-:/(]*$/u.exec(text.slice(lead))?.[0].length ?? 0;
  let start = from + lead;
  let end = to - trail;
  const inner = line.text.slice(start, end);
  // A bracket that was opened outside of the part, or just trimmed off: (0431) 123456.
  if (inner.includes(')') && !/\(.*\)/.test(inner)) {
    if (!inner.endsWith(')') && line.text[start - 1] === '(') start -= 1;
    else if (inner.endsWith(')')) end -= 1;
  }
  return { line, from: start, to: Math.max(start, end) };
}

export const textOf = (part: Part) => part.line.text.slice(part.from, part.to);

/** The line without its bullet. */
export function contentOf(line: Line): Part {
  return { line, from: line.bullet ? bulletLength(line.text) : 0, to: line.text.length };
}

export function sourceOf(part: Part): FactSource {
  const start = part.line.start + part.from;
  return { page: part.line.page, start, end: part.line.start + part.to, text: textOf(part) };
}

/** A passage over consecutive lines of one page, as value and source; null when they are not together on one page. */
export function passage(document: ReadDocument, lines: Line[]): { value: string; source: FactSource } | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first.page !== last.page || last.end < first.start)
    return null;
  const start = first.start + contentOf(first).from;
  const text = document.pages[first.page - 1]!.text.slice(start, last.end);
  return { value: joinLines(text), source: { page: first.page, start, end: last.end, text } };
}
