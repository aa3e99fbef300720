import { bulletLength } from './clean.ts';
import type { Box, Mark, ReadLine, ReadPage } from './types.ts';

/** A line before it has a place in its page's text. */
export type DraftLine = Omit<ReadLine, 'start' | 'end' | 'bullet'> & { text: string };

/** Joins lines to a page; blank ones only widen the gap of the next. */
export function composePage(drafts: DraftLine[]): ReadPage {
  let text = '';
  let blanks = 0;
  const lines: ReadLine[] = [];
  for (const { text: content, ...draft } of drafts) {
    const trimmed = content.trim();
    if (trimmed === '') {
      blanks += 1;
      continue;
    }
    if (lines.length > 0) text += blanks > 0 && draft.box === null ? '\n\n' : '\n';
    const start = text.length;
    text += trimmed;
    const line: ReadLine = { ...draft, start, end: text.length };
    if (draft.marks !== undefined)
      line.marks = moved(draft.marks, content.length - content.trimStart().length, trimmed.length);
    if (bulletLength(trimmed) > 0) line.bullet = true;
    if (line.gap === undefined) line.gap = blanks;
    lines.push(line);
    blanks = 0;
  }
  return { text, lines };
}

/** Marks of a text of which `cut` characters at its start are gone, `length` are left. */
const moved = (marks: Mark[], cut: number, length: number): Mark[] =>
  marks
    .map((mark) => ({ ...mark, from: Math.max(0, mark.from - cut), to: Math.min(length, mark.to - cut) }))
    .filter((mark) => mark.to > mark.from);

/** The smallest box around both. */
export function unite(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
