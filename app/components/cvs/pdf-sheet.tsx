import { useEffect, useRef, useState } from 'react';
import { Paper, type PlacedLine, placedOf, placeOnPage } from './paper.tsx';
import type { PaperLine } from './paper-lines.ts';
import { drawPage } from './pdf-document.ts';

type Props = {
  /** where its bytes are */
  file: string;
  page: number;
  lines: PaperLine[];
  label: string;
};

/**
 * A page as it looks, with the evidence marked on it; pressing a line leads to what was read there. Until it is drawn, without
 * scripts and when it cannot be, the page made of its text stands here.
 */
export function PdfSheet({ file, page, lines, label }: Props) {
  const canvas = useDrawn(file, page);
  if (!canvas) return <Paper lines={lines} label={label} crop />;
  return <Sheet key={page} canvas={canvas} lines={placedOf(lines)} label={label} />;
}

function useDrawn(file: string, page: number): HTMLCanvasElement | null {
  const [drawn, setDrawn] = useState<{ of: string; canvas: HTMLCanvasElement } | null>(null);
  const of = `${file}#${page}`;
  useEffect(() => {
    let left = false;
    drawPage(file, page).then(
      (canvas) => left || setDrawn({ of: `${file}#${page}`, canvas }),
      // Hostile and broken files are everyday: the text page stays, and nobody needs to be told.
      () => left || setDrawn(null),
    );
    return () => {
      left = true;
    };
  }, [file, page]);
  return drawn?.of === of ? drawn.canvas : null;
}

type SheetProps = { canvas: HTMLCanvasElement; lines: PlacedLine[]; label: string };

function Sheet({ canvas, lines, label }: SheetProps) {
  const frame = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => picture.current?.replaceChildren(canvas), [canvas]);
  useScrollTo(
    frame,
    lines.find((line) => line.state === 'now'),
  );
  return (
    // Places on a page are counted from its left, in every language.
    <section
      ref={frame}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className="sheet-frame"
    >
      <div className="sheet">
        {lines.map((line) => (
          <LineMarks key={line.number} line={line} />
        ))}
        <div ref={picture} className="sheet-picture" />
        {lines.map((line) => line.fact && <LineLink key={line.number} line={line} to={line.fact} />)}
      </div>
    </section>
  );
}

const percent = (part: number) => `${part * 100}%`;

/** Under the picture of the page, whose white lets them through. */
function LineMarks({ line }: { line: PlacedLine }) {
  const { y, height } = line.box;
  return line.marks.map((mark) => {
    const { x, width } = placeOnPage(mark, line);
    return (
      <span
        key={mark.start}
        className="sheet-mark"
        style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
      />
    );
  });
}

/** The cards beside it say the same and are in the order of the keyboard; here is where a pointer would press. */
function LineLink({ line, to }: { line: PlacedLine; to: string }) {
  const { x, y, width, height } = line.box;
  return (
    <a
      href={`?fact=${to}`}
      data-scroll="keep"
      data-state={line.state}
      tabIndex={-1}
      aria-label={line.text}
      className="sheet-line"
      style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
    >
      {line.state !== 'plain' && (
        <span aria-hidden className="line-number sheet-number" data-state={line.state}>
          {line.number}
        </span>
      )}
    </a>
  );
}

/** Brings the line that is looked at into view, within its frame alone. */
function useScrollTo(frame: React.RefObject<HTMLElement>, line: PlacedLine | undefined): void {
  const [x, y] = [line?.box.x ?? 0, line?.box.y ?? 0];
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({
      top: y * box.scrollHeight - box.clientHeight / 2,
      left: Math.max(0, x * box.scrollWidth - 40),
      behavior: calm ? 'instant' : 'smooth',
    });
  }, [frame, x, y]);
}
