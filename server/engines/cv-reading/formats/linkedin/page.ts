import { cleanText } from '../../clean.ts';
import type { ReadLine, ReadPage } from '../../types.ts';
import type { Stated } from '../stated.ts';

/** A table written out as a page, `Title: value` line by line, that knows where each value came to stand. */
export class TablePage {
  /** Joined once: looking into a text that grows copies it each time. */
  private readonly parts: string[] = [];
  private readonly lines: ReadLine[] = [];
  private length = 0;
  private isApart = false;

  constructor(private readonly number: number) {}

  /** Writes a value, its own lines below each other; null when it is empty. */
  write(title: string, value: string | undefined): Stated | null {
    const [first, ...rest] = cleanText(value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (first === undefined) return null;
    const start = this.line(`${title}: ${first}`) + title.length + 2;
    for (const line of rest) this.line(line);
    return this.stated(start, [first, ...rest].join('\n'));
  }

  /** White before the next row. */
  part(): void {
    this.isApart = this.length > 0;
  }

  /** A part of what was written, by its offsets within. */
  within({ value, source }: Stated, from: number, to: number): Stated {
    return this.stated(source.start + from, value.slice(from, to));
  }

  page(): ReadPage {
    return { text: this.parts.join(''), lines: this.lines };
  }

  private stated(start: number, text: string): Stated {
    return { value: text, source: { page: this.number, start, end: start + text.length, text } };
  }

  private line(text: string): number {
    if (this.length > 0) this.put(this.isApart ? '\n\n' : '\n');
    const start = this.length;
    this.put(text);
    this.lines.push({ start, end: this.length, box: null, gap: this.isApart ? 1 : 0 });
    this.isApart = false;
    return start;
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
