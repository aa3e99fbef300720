import { findInstructions } from '#server/engines/text/index.ts';
import type { ReadPage } from './types.ts';

/** Marks the lines of a page that give orders to a machine. The first search of a process takes a third of a second. */
export function withAddressed({ text, lines }: ReadPage): ReadPage {
  const found = findInstructions(text);
  if (found.length === 0) return { text, lines };
  const isAddressed = ({ start, end }: ReadPage['lines'][number]) =>
    found.some((one) => start < one.end && end > one.start);
  return { text, lines: lines.map((line) => (isAddressed(line) ? { ...line, addressed: true } : line)) };
}
