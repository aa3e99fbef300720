import type { Cv } from '#app/lib/shapes.ts';

export type Ignored = {
  text: string;
  reasonKey: string;
  /** "1–3, 7" */
  pages: string;
  pageCount: number;
};

/** The same text, whatever number it carries: "Page 1 of 40" and "Page 2 of 40". */
const kindOf = ({ text, reasonKey }: Cv['hidden'][number]): string =>
  `${reasonKey} ${text.replaceAll(/\d+/g, '#')}`;

/** Text that was set aside, the same on several pages as one, in the order of its first page. */
export function gather(hidden: Cv['hidden']): Ignored[] {
  const kinds = new Map<string, Cv['hidden']>();
  for (const passage of hidden) {
    const kind = kindOf(passage);
    kinds.set(kind, [...(kinds.get(kind) ?? []), passage]);
  }
  return [...kinds.values()].map((passages) => {
    const pages = [...new Set(passages.map(({ page }) => page))].sort((a, b) => a - b);
    const { text, reasonKey } = passages[0]!;
    return { text, reasonKey, pages: runs(pages), pageCount: pages.length };
  });
}

/** Numbers in a row as a range: [1, 2, 3, 7] is "1–3, 7". */
function runs(numbers: number[]): string {
  const found: Array<[number, number]> = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
