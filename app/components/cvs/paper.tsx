import { useEffect, useRef } from 'react';
import { Marked } from '../ui/evidence.tsx';
import type { PaperLine } from './paper-lines.ts';

/** Pages are drawn 1000 wide in the proportions of A4. */
const WIDTH = 1000;
const HEIGHT = 1414;
const MARGIN = 26;
const NUMBER_SIZE = 17;

type Box = NonNullable<PaperLine['box']>;
export type PlacedLine = PaperLine & { box: Box };

/** The lines whose place is known. */
export const placedOf = (lines: PaperLine[]): PlacedLine[] =>
  lines.filter((line): line is PlacedLine => line.box !== null);

/** A page of a CV: drawn where its lines stand when that is known, as numbered lines otherwise. */
export function Paper({ lines, label, crop }: { lines: PaperLine[]; label: string; crop?: boolean }) {
  const placed = placedOf(lines);
  if (placed.length < lines.length || placed.length === 0)
    return <LineList lines={lines} label={label} crop={crop} />;
  return <Drawing lines={placed} label={label} crop={crop} />;
}

function Drawing({ lines, label, crop }: { lines: PlacedLine[]; label: string; crop?: boolean }) {
  const left = Math.min(...lines.map(({ box }) => box.x)) * WIDTH - MARGIN - 2 * NUMBER_SIZE;
  const right = Math.max(...lines.map(({ box }) => box.x + box.width)) * WIDTH + MARGIN;
  const top = Math.min(...lines.map(({ box }) => box.y)) * HEIGHT - MARGIN;
  const bottom = Math.max(...lines.map(({ box }) => box.y + box.height)) * HEIGHT + MARGIN;
  const now = lines.find((line) => line.state === 'now');
  const at = now ? (now.box.y * HEIGHT - top) / (bottom - top) : 0;
  return (
    <div
      className={crop ? 'paper-page paper-crop' : 'paper-page'}
      style={{ '--line-at': at } as React.CSSProperties}
    >
      <svg role="img" aria-label={label} viewBox={`${left} ${top} ${right - left} ${bottom - top}`}>
        {lines
          .filter((line) => !isCovered(line, lines))
          .map((line) => (
            <DrawnLine key={line.number} line={line} numbered={hasRoom(line, lines)} />
          ))}
      </svg>
    </div>
  );
}

/** A line that lies on an earlier one, such as the address behind a word: drawn only while it is looked at. */
function isCovered(line: PlacedLine, lines: PlacedLine[]): boolean {
  const middle = line.box.y + line.box.height / 2;
  return (
    line.state !== 'now' &&
    lines.some(
      ({ number, box }) =>
        number < line.number &&
        box.y < middle &&
        box.y + box.height > middle &&
        box.x < line.box.x + line.box.width * 0.5 &&
        box.x + box.width > line.box.x + line.box.width * 0.5,
    )
  );
}

/** Whether nothing stands where the number of a line would: between columns there may be no room. */
function hasRoom(line: PlacedLine, lines: PlacedLine[]): boolean {
  const from = line.box.x - (2.2 * NUMBER_SIZE) / WIDTH;
  return !lines.some(
    (other) =>
      other !== line &&
      other.box.x < line.box.x - 0.002 &&
      other.box.x + other.box.width > from &&
      other.box.y < line.box.y + line.box.height * 0.7 &&
      other.box.y + other.box.height > line.box.y + line.box.height * 0.3,
  );
}

function DrawnLine({ line, numbered }: { line: PlacedLine; numbered: boolean }) {
  const { box, text, number, state, marks } = line;
  const x = box.x * WIDTH;
  const width = box.width * WIDTH;
  const height = box.height * HEIGHT;
  const size = sizeOf(box);
  const base = box.y * HEIGHT + height * 0.8;
  const parts = partsOf(text);
  return (
    <g>
      {marks.map((mark) => {
        const { from, long } = placeOf(mark, line, size);
        const { start } = mark;
        return (
          <g key={start}>
            <rect className="paper-mark" x={from} y={base - size} width={long} height={size * 1.3} rx={3} />
            <rect className="paper-mark-line" x={from} y={base + size * 0.26} width={long} height={2.5} />
          </g>
        );
      })}
      {numbered && state === 'now' && (
        <rect
          className="paper-flag"
          x={x - 2.3 * NUMBER_SIZE}
          y={base - NUMBER_SIZE - 1}
          width={NUMBER_SIZE * 1.8}
          height={NUMBER_SIZE * 1.4}
          rx={4}
        />
      )}
      {numbered && (
        <text
          aria-hidden
          className={state === 'now' ? 'paper-flag-text' : 'paper-number'}
          data-state={state}
          x={x - NUMBER_SIZE * (state === 'now' ? 0.75 : 0.6)}
          y={base}
          fontSize={NUMBER_SIZE}
          textAnchor="end"
        >
          {number}
        </text>
      )}
      <text x={x} y={base} fontSize={size} {...fitted(parts[0], size, width)}>
        {parts[0]}
      </text>
      {parts[1] && (
        <text x={x + width} y={base} fontSize={size} textAnchor="end">
          {parts[1]}
        </text>
      )}
    </g>
  );
}

/** A mark is a little wider than its words. */
const OVER = 3;

/** About how wide a text of our face is, in units of its size: close enough to lay a mark under a word. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 0.54;
  return width;
}

const letterWidths: Array<[RegExp, number]> = [
  [/\s/, 0.21],
  [/[.,:;'|!ijlI]/, 0.28],
  [/[/\-()tfr]/, 0.35],
  [/[A-Z%@mw]/, 0.66],
];

/** The size a line is drawn in. */
const sizeOf = ({ height }: Box): number => Math.min(height * HEIGHT * 0.92, 44);

/** Where a mark stands on the page, in fractions of its width. */
export function placeOnPage(mark: PaperLine['marks'][number], line: PlacedLine) {
  const { from, long } = placeOf(mark, line, sizeOf(line.box));
  return { x: from / WIDTH, width: long / WIDTH };
}

/** Where a mark stands: within the whole line, or within the part of it that is drawn at its far end. */
function placeOf({ start, end }: PaperLine['marks'][number], { box, text }: PlacedLine, size: number) {
  const [head, tail] = partsOf(text);
  const within = (x: number, width: number, part: string, from: number) => {
    const scale = width / widthOf(part);
    return {
      from: x + scale * widthOf(part.slice(0, start - from)) - OVER,
      long: scale * widthOf(part.slice(start - from, end - from)) + 2 * OVER,
    };
  };
  const x = box.x * WIDTH;
  const width = box.width * WIDTH;
  if (!tail) return within(x, width, text, 0);
  const begin = text.length - tail.length;
  const long = widthOf(tail) * size;
  if (start >= begin) return within(x + width - long, long, tail, begin);
  return within(x, Math.min(width, widthOf(head) * size), head, 0);
}

/** A line with a wide gap, such as a title and its dates at the far end, in its two parts. */
function partsOf(text: string): [string, string?] {
  const gap = /\t|\s{3,}/.exec(text);
  return gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text];
}

/** Our face may be wider than that of the document: then a line is drawn closer, never wider. */
const fitted = (text: string, size: number, width: number) =>
  text.length * size * 0.5 > width ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' as const } : {};

/** For files without places: the text line by line. */
function LineList({ lines, label, crop }: { lines: PaperLine[]; label: string; crop?: boolean }) {
  const box = useRef<HTMLOListElement>(null);
  const now = lines.find((line) => line.state === 'now')?.number;
  useEffect(() => {
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${now}"]`);
    if (line && box.current) box.current.scrollTop = line.offsetTop - box.current.clientHeight / 2;
  }, [now]);
  return (
    <ol
      ref={box}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={`paper-page relative max-h-[75vh] overflow-auto py-4 text-sm ${crop ? 'paper-crop' : ''}`}
    >
      {lines.map(({ number, text, state, marks, fact }) => (
        <li key={number} data-line={number} className="grid grid-cols-[2.75rem_1fr] gap-2 pe-3">
          <span aria-hidden className="line-number" data-state={state}>
            {number}
          </span>
          <span dir="auto" className="min-w-0">
            {fact && crop ? (
              <a href={`?fact=${fact}`} data-scroll="keep" className="block min-h-6 hover:underline">
                <Marked pieces={cut(text, marks)} />
              </a>
            ) : (
              <Marked pieces={cut(text, marks)} />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A text in pieces, marked and not. */
export function cut(text: string, marks: Array<{ start: number; end: number }>) {
  const pieces: Array<{ text: string; hit: boolean }> = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    if (end > Math.max(start, at)) pieces.push({ text: text.slice(Math.max(start, at), end), hit: true });
    at = Math.max(at, end);
  }
  return at < text.length ? [...pieces, { text: text.slice(at), hit: false }] : pieces;
}
