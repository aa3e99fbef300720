import { cleanText } from '../../clean.ts';
import type { ReadLine, ReadPage } from '../../types.ts';
import type { Stated } from '../stated.ts';

/** A table written out as a page, `Title: value` line by line, that knows where each value came to stand. */
export class TablePage {
  private text = '';
  private readonly lines: ReadLine[] = [];

  constructor(private readonly number: number) {}

  /** Writes a value, its own lines below each other; null when it is empty. */
  write(title: string, value: string | undefined): Stated | null {
    const clean = cleanText(value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (clean.length === 0) return null;
    const start = this.line(`${title}: ${clean[0]}`) + title.length + 2;
    for (const line of clean.slice(1)) this.line(line);
    return this.stated(start, this.text.length);
  }

  /** White before the next row. */
  part(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** A part of what was written, by its offsets within. */
  within({ source }: Stated, from: number, to: number): Stated {
    return this.stated(source.start + from, source.start + to);
  }

  page(): ReadPage {
    return { text: this.text.trimEnd(), lines: this.lines };
  }

  private stated(start: number, end: number): Stated {
    const text = this.text.slice(start, end);
    return { value: text, source: { page: this.number, start, end, text } };
  }

  private line(text: string): number {
    const gap = this.text.endsWith('\n') ? 1 : 0;
    if (this.text !== '') this.text += '\n';
    const start = this.text.length;
    this.text += text;
    this.lines.push({ start, end: this.text.length, box: null, gap });
    return start;
  }
}
