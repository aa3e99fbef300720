import type { CvFact, CvPage } from '#app/lib/shapes.ts';

/** A line of a page as it is shown: its number, its text, and which parts of it are evidence. */
export type PaperLine = {
  number: number;
  text: string;
  box: CvPage['lines'][number]['box'];
  state: 'plain' | 'taken' | 'now';
  /** parts to be marked, as offsets into `text` */
  marks: Array<{ start: number; end: number }>;
  /** the fact to look at when the line is pressed */
  fact: string | null;
};

type Span = CvFact['source'];

/**
 * The lines of a page with what stands on them.
 * @param taken sources that are in the profile
 * @param now the source that is looked at
 * @param facts what was read here, for lines that lead to it; those that wait come before the others
 */
export function toPaperLines(
  page: CvPage,
  taken: Span[],
  now: Span[],
  facts: Array<{ id: string; source: Span }> = [],
): PaperLine[] {
  const here = (spans: Span[]) => spans.filter((span) => span.page === page.number);
  const takenHere = here(taken);
  const nowHere = here(now);
  const factsHere = facts.filter(({ source }) => source.page === page.number);
  return page.lines
    .map(({ start, end, box }, index): PaperLine => {
      const marks = nowHere
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
      const isTaken = takenHere.some((span) => span.start < end && span.end > start);
      return {
        number: index + 1,
        text: page.text.slice(start, end),
        box,
        marks,
        fact: factsHere.find(({ source }) => source.start < end && source.end > start)?.id ?? null,
        state: marks.length > 0 ? 'now' : isTaken ? 'taken' : 'plain',
      };
    })
    .filter((line) => line.text.trim() !== '');
}

/** The number of the line on which a span begins; null when it is on another page. */
export function lineOf(page: CvPage | null, span: Span): number | null {
  if (!page || page.number !== span.page) return null;
  const index = page.lines.findIndex((line) => span.start >= line.start && span.start <= line.end);
  return index < 0 ? null : index + 1;
}
