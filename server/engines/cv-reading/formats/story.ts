import type { Block, Run } from './blocks.ts';

/** How a paragraph stands: in how many tables, as what. */
export type Standing = { depth: number; heading: number | null; listed: boolean };

/** One row of paragraphs that belong together (body, header, text box) as it grows, with tables within tables. */
export class Story {
  runs: Run[] = [];
  /** What hangs on the paragraph that is being read. */
  frames: Block[] = [];
  private readonly levels: { cells: Block[][]; content: Block[] }[] = [{ cells: [], content: [] }];

  /** Ends the paragraph; empty ones part others. */
  endParagraph({ depth, heading, listed }: Standing): void {
    const { content } = this.level(depth);
    content.push({ is: 'paragraph', runs: this.runs, heading, listed }, ...this.frames);
    this.runs = [];
    this.frames = [];
  }

  endCell(standing: Standing): void {
    const level = this.level(standing.depth);
    this.endParagraph(standing);
    level.cells.push(level.content);
    level.content = [];
  }

  /** Ends a row; it becomes a table of its own in the cell or text around it. */
  endRow(depth: number): void {
    const level = this.level(depth);
    if (level.content.length > 0) level.cells.push(level.content);
    if (level.cells.length > 0) this.level(depth - 1).content.push({ is: 'table', rows: [level.cells] });
    this.levels[depth] = { cells: [], content: [] };
  }

  /** All of it; what a damaged file left open is closed. */
  blocks(): Block[] {
    if (this.runs.length > 0 || this.frames.length > 0)
      this.endParagraph({ depth: 0, heading: null, listed: false });
    for (let depth = this.levels.length - 1; depth > 0; depth--) this.endRow(depth);
    return this.levels[0]!.content;
  }

  private level(depth: number) {
    while (this.levels.length <= depth) this.levels.push({ cells: [], content: [] });
    return this.levels[depth]!;
  }
}
