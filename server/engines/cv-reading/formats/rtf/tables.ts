import { isWhite } from '../sight.ts';
import { codePageOf } from './vocabulary.ts';

/** Fonts, colours and styles as an RTF lists them at its head. */
export class Tables {
  /** RRGGBB; the first is the reader's own colour. */
  readonly colors: (string | null)[] = [];
  private readonly charsets = new Map<number, number>();
  private readonly headings = new Map<number, number>();
  private codePage = 1252;
  private defaultFont = 0;
  private font = 0;
  private rgb: [number | null, number | null, number | null] = [null, null, null];
  private style = { id: 0, level: null as number | null, name: '' };

  document(word: 'ansicpg' | 'deff' | 'mac', value: number): void {
    if (word === 'deff') this.defaultFont = value;
    else this.codePage = word === 'mac' ? 10_000 : value;
  }

  word(table: 'fonts' | 'colors' | 'styles', word: string, value: number | null): void {
    if (table === 'fonts') {
      if (word === 'f') this.font = value ?? 0;
      if (word === 'fcharset') this.charsets.set(this.font, value ?? 0);
    } else if (table === 'colors') {
      const at = ['red', 'green', 'blue'].indexOf(word);
      if (at >= 0) this.rgb[at] = Math.min(255, Math.max(0, value ?? 0));
    } else if (word === 's') this.style = { id: value ?? 0, level: null, name: '' };
    else if (word === 'outlinelevel' && value !== null && value < 9) this.style.level = value + 1;
  }

  text(table: 'fonts' | 'colors' | 'styles', text: string): void {
    if (table === 'colors') for (const sign of text) if (sign === ';') this.endColor();
    if (table !== 'styles') return;
    for (const [i, part] of text.split(';').entries()) {
      if (i > 0) this.endStyle();
      this.style.name += part;
    }
  }

  private endColor(): void {
    const [red, green, blue] = this.rgb;
    const hex = (part: number | null) => (part ?? 0).toString(16).padStart(2, '0');
    this.colors.push(
      red === null && green === null && blue === null ? null : hex(red) + hex(green) + hex(blue),
    );
    this.rgb = [null, null, null];
  }

  private endStyle(): void {
    const named = /^\s*(?:heading|überschrift|titre|título)\s*(\d)/i.exec(this.style.name)?.[1];
    const level = named ? Number(named) : /^\s*(title|titel)$/i.test(this.style.name) ? 1 : this.style.level;
    if (level !== null) this.headings.set(this.style.id, level);
    this.style = { id: -1, level: null, name: '' };
  }

  charsetOf = (font: number): number => this.charsets.get(font < 0 ? this.defaultFont : font) ?? 0;

  /** The font's own code page; a font of the Western set is written in the document's. */
  codePageOf(font: number): number {
    const charset = this.charsetOf(font);
    return charset === 0 || charset === 1 ? this.codePage : (codePageOf(charset) ?? this.codePage);
  }

  headingOf = (style: number): number | null => this.headings.get(style) ?? null;

  /** Whether this colour as a ground is other than paper. */
  isPaint(color: number | null): boolean {
    const ground = this.colors[color ?? 0] ?? null;
    return ground !== null && !isWhite(ground);
  }
}
