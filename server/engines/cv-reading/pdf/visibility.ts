/**
 * What of a page's text can be seen. Replays the page's drawing operations, keeping only what matters to that:
 * matrices, fill colour, what was painted beneath, render mode. Coordinates are points from the page's top left.
 */
import type { HiddenReasonKey } from '../types.ts';
import { apply, IDENTITY, type Matrix, scaleOf, times } from './geometry.ts';

/** One drawn run of glyphs; `reason` says why it cannot be seen, `letters` where each stands, if they are drawn wide. */
export type DrawnRun = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  letters: Letter[];
  reason: HiddenReasonKey | null;
};
type Letter = { text: string; x: number; width: number };

type Rgb = [number, number, number];
/** `color` null: a picture or pattern, on which anything may show. */
type Ground = { x0: number; y0: number; x1: number; y1: number; color: Rgb | null };
type State = {
  ctm: Matrix;
  fill: Rgb | null;
  alpha: number;
  mode: number;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
};
type Glyph = { unicode?: string; width?: number; isSpace?: boolean };

/** Below this size nobody reads. */
const TINY_PT = 2.5;
/** Larger shapes are no bullets. */
const DOT_PT = 6;
/** Letters that stand further apart than this many ems are drawn wide. */
const WIDE_LETTERS_EM = 0.06;
/** WCAG contrast under which text does not stand out from its ground at all. */
const UNSEEN_CONTRAST = 1.12;

function hex(color: unknown): Rgb | null {
  const match = typeof color === 'string' ? /^#(..)(..)(..)$/.exec(color) : null;
  if (match === null) return null;
  return [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)];
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const c = part / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const placed = ({ text, x, width }: Letter, from: number, scale: number): Letter => ({
  text,
  x: from + x * scale,
  width: width * scale,
});

const WHITE: Rgb = [255, 255, 255];
/** Fill, even-odd fill, and both with stroke and closing: pdfjs 22–27. */
const isFill = (operation: unknown) => typeof operation === 'number' && operation >= 22 && operation <= 27;

/** A small filled shape, as wide as high: lists have them instead of bullets. Points from the page's top left. */
export type Dot = { x: number; y: number; size: number };

export class Replay {
  readonly runs: DrawnRun[] = [];
  readonly dots: Dot[] = [];
  private grounds: Ground[] = [];
  private stack: State[] = [];
  private textMatrix: Matrix = IDENTITY;
  private lineMatrix: Matrix = IDENTITY;
  private state: State;
  private readonly actions: Map<number, (args: unknown[]) => void>;

  constructor(
    base: Matrix,
    private readonly width: number,
    private readonly height: number,
    operations: Record<string, number>,
  ) {
    this.state = {
      ctm: base,
      fill: [0, 0, 0],
      alpha: 1,
      mode: 0,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      hScale: 1,
      leading: 0,
      rise: 0,
    };
    this.actions = new Map(
      Object.entries(this.handlers()).map(([name, action]) => [operations[name] ?? -1, action] as const),
    );
  }

  play(operators: { fnArray: number[]; argsArray: unknown[] }): DrawnRun[] {
    operators.fnArray.forEach((operation, i) => {
      this.actions.get(operation)?.((operators.argsArray[i] as unknown[] | null) ?? []);
    });
    return this.runs;
  }

  private handlers(): Record<string, (args: unknown[]) => void> {
    const picture = () => this.paint([0, 0, 1, 1], null);
    return {
      save: () => this.stack.push({ ...this.state }),
      restore: () => this.restore(),
      transform: (args) => this.concat(args as Matrix),
      paintFormXObjectBegin: ([matrix]) => {
        this.stack.push({ ...this.state });
        if (matrix) this.concat(matrix as Matrix);
      },
      paintFormXObjectEnd: () => this.restore(),
      setFillRGBColor: ([color]) => this.setFill(hex(color)),
      setFillTransparent: () => this.setAlpha(0),
      setFillColorN: () => this.setFill(null),
      setGState: ([entries]) => this.graphicsState(entries as [string, unknown][]),
      constructPath: ([operation, , box]) => {
        if (isFill(operation) && box) this.paint(box as ArrayLike<number>, this.state.fill);
      },
      shadingFill: () => this.paintAll(),
      paintImageXObject: picture,
      paintInlineImageXObject: picture,
      paintImageXObjectRepeat: picture,
      ...this.textHandlers(),
    };
  }

  private textHandlers(): Record<string, (args: unknown[]) => void> {
    const state =
      (key: keyof State, factor = 1) =>
      (args: unknown[]) => {
        (this.state[key] as number) = (args[0] as number) * factor;
      };
    return {
      beginText: () => this.setTextMatrix(IDENTITY),
      setTextMatrix: ([matrix]) => this.setTextMatrix(Array.from(matrix as ArrayLike<number>) as Matrix),
      moveText: ([x, y]) => this.moveText(x as number, y as number),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = -(y as number);
        this.moveText(x as number, y as number);
      },
      nextLine: () => this.moveText(0, -this.state.leading),
      setFont: ([, size]) => {
        this.state.fontSize = size as number;
      },
      setLeading: state('leading', -1),
      setCharSpacing: state('charSpacing'),
      setWordSpacing: state('wordSpacing'),
      setHScale: state('hScale', 0.01),
      setTextRise: state('rise'),
      setTextRenderingMode: state('mode'),
      showText: ([glyphs]) => this.showText(glyphs as (Glyph | number)[]),
    };
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private concat(matrix: Matrix): void {
    this.state.ctm = times(this.state.ctm, matrix);
  }

  private setFill(color: Rgb | null): void {
    this.state.fill = color;
    this.state.alpha = this.state.alpha === 0 ? 1 : this.state.alpha;
  }

  private setAlpha(alpha: number): void {
    this.state.alpha = alpha;
  }

  private graphicsState(entries: [string, unknown][] | undefined): void {
    for (const [key, value] of entries ?? []) if (key === 'ca') this.setAlpha(value as number);
  }

  private setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineMatrix = matrix;
  }

  private moveText(x: number, y: number): void {
    this.setTextMatrix(times(this.lineMatrix, [1, 0, 0, 1, x, y]));
  }

  private paint(box: ArrayLike<number>, color: Rgb | null): void {
    if (this.state.alpha < 0.2) return;
    const [ax, ay] = apply(this.state.ctm, box[0]!, box[1]!);
    const [bx, by] = apply(this.state.ctm, box[2]!, box[3]!);
    const ground = {
      x0: Math.min(ax, bx),
      y0: Math.min(ay, by),
      x1: Math.max(ax, bx),
      y1: Math.max(ay, by),
      color,
    };
    this.grounds.push(ground);
    const [width, height] = [ground.x1 - ground.x0, ground.y1 - ground.y0];
    if (width < DOT_PT && height < DOT_PT && Math.abs(width - height) < 0.3 * width && color !== null)
      this.dots.push({ x: ground.x0, y: ground.y0, size: width });
  }

  private paintAll(): void {
    this.grounds.push({ x0: 0, y0: 0, x1: this.width, y1: this.height, color: null });
  }

  private showText(glyphs: (Glyph | number)[]): void {
    const { fontSize, rise } = this.state;
    const matrix = times(this.state.ctm, this.textMatrix);
    const { letters, advance, inked } = this.laidOut(glyphs);
    const [x, y] = apply(matrix, 0, rise);
    const [endX] = apply(matrix, advance, rise);
    const size = Math.abs(fontSize) * scaleOf(matrix);
    const isWide = advance - inked > WIDE_LETTERS_EM * fontSize * Math.max(1, letters.length - 1);
    const scale = advance === 0 ? 0 : (endX - x) / advance;
    this.runs.push({
      text: letters.map((letter) => letter.text).join(''),
      x: Math.min(x, endX),
      y,
      width: Math.abs(endX - x),
      size,
      letters: isWide ? letters.map((letter) => placed(letter, x, scale)) : [],
      reason: this.reason(x, y, size),
    });
    this.textMatrix = times(this.textMatrix, [1, 0, 0, 1, advance, 0]);
  }

  /** Glyphs one after the other, from 0: where each stands, how far they reach, and how much of that is ink. */
  private laidOut(glyphs: (Glyph | number)[]): { letters: Letter[]; advance: number; inked: number } {
    const { fontSize, hScale, charSpacing, wordSpacing } = this.state;
    const letters: Letter[] = [];
    let advance = 0;
    let inked = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * fontSize * hScale;
        continue;
      }
      const ink = ((glyph.width ?? 0) / 1000) * fontSize * hScale;
      letters.push({ text: glyph.unicode ?? '', x: advance, width: ink });
      advance += ink + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * hScale;
      inked += ink;
    }
    return { letters, advance, inked };
  }

  private reason(x: number, y: number, size: number): HiddenReasonKey | null {
    if (x < -2 || y < -2 || x > this.width + 2 || y > this.height + size) return 'cv.hidden.off_page';
    if (size < TINY_PT) return 'cv.hidden.tiny';
    if (this.state.mode === 3 || this.state.mode === 7 || this.state.alpha < 0.1)
      return 'cv.hidden.invisible';
    const { fill } = this.state;
    if (fill === null || this.state.mode === 1) return null;
    // Just above the baseline, where the glyph's body is.
    const [px, py] = [x + size * 0.3, y - size * 0.3];
    const ground = this.grounds.findLast((g) => px >= g.x0 && px <= g.x1 && py >= g.y0 && py <= g.y1);
    if (ground?.color === null) return null;
    return contrast(fill, ground?.color ?? WHITE) < UNSEEN_CONTRAST ? 'cv.hidden.white' : null;
  }
}
