import type { Block } from './blocks.ts';

const PAGE_NUMBER = /^(?:(?:page|seite|página|p\.)\s*)?\d*(?:\s*(?:of|von|de|sur|\/)\s*\d*)?$/i;

/** Headers of first, even and other pages say the same; page numbers say nothing. */
export function repeatedOnce(parts: Block[][]): Block[] {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  return parts.flat().filter((block) => {
    if (block.is !== 'paragraph') return isNew(JSON.stringify(block));
    const text = block.runs
      .map((run) => run.text)
      .join('')
      .trim();
    return !PAGE_NUMBER.test(text) && isNew(text);
  });
}
