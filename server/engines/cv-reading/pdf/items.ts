/** The text of a PDF page as placed pieces that can be seen, and those that cannot. */
import { cleanText, undoLetterSpacing, withAccents } from '../clean.ts';
import type { HiddenReasonKey, Mark } from '../types.ts';
import { type Matrix, scaleOf, times } from './geometry.ts';
import type { PdfPage } from './open.ts';
import { type Dot, type DrawnRun, Replay } from './visibility.ts';

/** `x`, `y` in points from the page's top left, `y` the baseline. */
export type Piece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  rtl: boolean;
  marks: Mark[];
};

export type PageItems = {
  width: number;
  height: number;
  pieces: Piece[];
  hidden: { text: string; reasonKey: HiddenReasonKey }[];
  links: { url: string; x: number; y: number; width: number; height: number }[];
};

type TextItem = { str: string; dir: string; width: number; transform: number[]; fontName: string };

/** Reads one page; `operations` from pdfOperations(). */
export async function readItems(page: PdfPage, operations: Record<string, number>): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as Matrix;
  const { width, height } = viewport;
  const replay = new Replay(base, width, height, operations);
  const runs = replay.play(await page.getOperatorList());
  const readable = unhideScans(runs);
  const content = await page.getTextContent();
  const items: PageItems = { width, height, pieces: [], hidden: [], links: await linksOf(page, base) };
  const fonts = fontsOf(page, content.items as TextItem[]);
  const unseen = readable.some((run) => run.reason !== null);
  const hasSoft = readable.some((run) => run.text.includes(SOFT_HYPHEN));
  for (const item of content.items as TextItem[]) {
    if (item.str === undefined || item.str.trim() === '') continue;
    const matrix = times(base, item.transform as Matrix);
    // Text written upwards along a margin is decoration.
    if (Math.abs(matrix[1]) > Math.abs(matrix[0])) continue;
    const size = scaleOf(matrix);
    const font = fonts.get(item.fontName);
    const piece: Piece = {
      text: item.str,
      x: matrix[4],
      y: matrix[5],
      width: item.width,
      size,
      bold: font?.bold ?? false,
      rtl: item.dir === 'rtl',
      marks: [],
    };
    if (hasSoft) piece.text = withSoftHyphens(piece, readable);
    const seen = unseen ? partBySight(piece, readable, items) : [piece];
    for (const part of seen)
      items.pieces.push(...lettersOf(part, readable).map((letter) => mend(letter, font)));
  }
  items.pieces = items.pieces.filter((piece) => piece.text.trim() !== '');
  items.pieces.push(...bulletsOf(replay.dots, items.pieces));
  items.hidden = items.hidden
    .map((h) => ({ ...h, text: cleanText(h.text).trim() }))
    .filter((h) => h.text !== '');
  return items;
}

/** Fonts of icons: a calendar, a telephone; their letters mean nothing. */
const ICONS = /awesome|academicons|icon|typicons|glyph|fontello|entypo|feather|material|devicon|social/i;
/** Fonts that hold nothing else: some files name each icon in letters, `GITHUB-SQUARE`. */
const ONLY_ICONS = /fontawesome|academicons|fontello|typicons|devicon|glyphicon/i;
/** Fonts of signs, from which bullets are taken. */
const SIGNS =
  /marvosym|dingbat|wingding|webding|^symbol|bbding|pzd|ifsym|cmsy|lmsy|txsy|pxsy|msam|msbm|pifont/i;
const ONLY_SIGNS = /^[\s\p{Co}\p{Cc}]+$/u;
/** Dots and stars that show how good someone is at something. */
const RATING = /^[\s●○◉◯★☆✩✭◆◇■□▪▫▮▯⚫⚪•·∙⬤]{3,}$/u;

function mend(piece: Piece, font: Font | undefined): Piece {
  const { bold = false, italic = false, name = '' } = font ?? {};
  const text = meantBy(piece.text, name);
  // Drawn wide is a look of its own.
  const drawn = text.length > 2 && text.length < piece.text.trim().length * 0.7 ? `${name} wide` : name;
  return { ...piece, text, marks: [{ from: 0, to: text.length, bold, italic, font: drawn }] };
}

function meantBy(drawn: string, font: string): string {
  const isShort = drawn.trim().length <= 2;
  // Some templates take their bullets from a font of icons.
  if (/^\s*[●○◉◦•▪■]\s*$/u.test(drawn)) return '•';
  if (RATING.test(drawn) || (isShort && ICONS.test(font)) || ONLY_ICONS.test(font)) return '';
  // A sign that has no meaning as text is drawn as a bullet.
  const isSign =
    ONLY_SIGNS.test(drawn) || (isShort && SIGNS.test(font) && /^[\p{L}\p{N}{}]/u.test(drawn.trim()));
  if (isSign && isShort) return ICONS.test(font) ? '' : '•';
  // A soft hyphen that is drawn is one that is seen.
  return undoLetterSpacing(cleanText(withAccents(drawn.replaceAll(SOFT_HYPHEN, '-'))));
}

/** A scan read by OCR carries all its words as invisible text over the picture: there it is the text. */
function unhideScans(runs: DrawnRun[]): DrawnRun[] {
  const length = (list: DrawnRun[]) => list.reduce((sum, run) => sum + run.text.trim().length, 0);
  const invisible = runs.filter((run) => run.reason === 'cv.hidden.invisible');
  if (length(invisible) < length(runs) * 0.9) return runs;
  return runs.map((run) => (run.reason === 'cv.hidden.invisible' ? { ...run, reason: null } : run));
}

const SOFT_HYPHEN = '\u00ad';

/** pdfjs leaves out soft hyphens, but some fonts draw every hyphen as one: they are put back where they were drawn. */
function withSoftHyphens(piece: Piece, runs: DrawnRun[]): string {
  const drawn = runsOf(piece, runs)
    .map(({ text }) => text)
    .join('');
  if (!drawn.includes(SOFT_HYPHEN)) return piece.text;
  let text = '';
  let at = 0;
  const skip = () => {
    while (/[\s\u00ad]/.test(drawn[at] ?? '')) text += drawn[at++] === SOFT_HYPHEN ? '-' : '';
  };
  for (const sign of piece.text) {
    if (!/\s/.test(sign)) {
      skip();
      if (drawn[at] !== sign) return piece.text;
      at += 1;
    }
    text += sign;
  }
  skip();
  return text;
}

/** pdfjs joins neighbours of one font whatever their colour: pieces are cut again where sight ends. */
function partBySight(piece: Piece, runs: DrawnRun[], items: PageItems): Piece[] {
  const within = runsOf(piece, runs);
  const hidden = within.filter((run) => run.reason !== null);
  if (hidden.length === 0) return [piece];
  if (hidden.length === within.length) {
    items.hidden.push({ text: piece.text, reasonKey: hidden[0]!.reason! });
    return [];
  }
  items.hidden.push(...hidden.map(({ text, reason }) => ({ text, reasonKey: reason! })));
  return within
    .filter((run) => run.reason === null)
    .map(({ text, x, width }) => ({ ...piece, text, x, width }));
}

/** What was drawn where a piece stands. */
const runsOf = (piece: Piece, runs: DrawnRun[]): DrawnRun[] =>
  runs.filter(
    (run) =>
      Math.abs(run.y - piece.y) < Math.max(1, piece.size * 0.2) &&
      run.x > piece.x - 1.5 &&
      run.x < piece.x + Math.max(piece.width, 1) + 1 &&
      run.text.trim() !== '',
  );

/** pdfjs puts one blank between wide letters as between wide words: taken one by one, their places tell which is which. */
function lettersOf(piece: Piece, runs: DrawnRun[]): Piece[] {
  const word = undoLetterSpacing(piece.text);
  if (piece.rtl || word === piece.text || /\s/.test(word)) return [piece];
  const letters = runsOf(piece, runs)
    .flatMap((run) => (run.text.length === 1 ? run : run.letters))
    .filter(({ text }) => text.trim() !== '');
  if (letters.map(({ text }) => text).join('') !== word) return [piece];
  return letters.map((letter) => ({ ...piece, ...letter }));
}

/** Dotted lines have some thousands; more are a drawing, and each would be held against all others. */
const MAX_DOTS = 10_000;

/** Dots that are drawn before a line are its bullets; several in a row show how good someone is at something. */
function bulletsOf(dots: Dot[], pieces: Piece[]): Piece[] {
  if (dots.length > MAX_DOTS) return [];
  return dots.flatMap((dot) => {
    const middle = dot.y + dot.size / 2;
    const isBeside = (x: number, y: number, size: number) =>
      Math.abs(y - middle) < size * 0.3 && x > dot.x + dot.size * 0.5 && x - dot.x < size * 2.2;
    const others = dots.filter((one) => one !== dot && Math.abs(one.y - dot.y) < 1);
    if (others.some((one) => Math.abs(one.x - dot.x) < 20)) return [];
    const line = pieces.find(({ x, y, size }) => dot.size < size * 0.5 && isBeside(x, y - size * 0.32, size));
    const isFirst = !pieces.some(
      (one) =>
        line !== undefined && Math.abs(one.y - line.y) < 1 && one.x < dot.x && dot.x - one.x - one.width < 12,
    );
    if (line === undefined || !isFirst) return [];
    const mark = { from: 0, to: 1, bold: false, italic: false };
    return [{ ...line, text: '•', x: dot.x, width: dot.size, bold: false, rtl: false, marks: [mark] }];
  });
}

type Font = { name: string; bold: boolean; italic: boolean };

/** How the fonts of a page look; a font that is not embedded tells by its name. */
function fontsOf(page: PdfPage, items: TextItem[]): Map<string, Font> {
  const fonts = new Map<string, Font>();
  for (const id of new Set(items.map((item) => item.fontName))) {
    if (id === undefined || !page.commonObjs.has(id)) continue;
    const font = page.commonObjs.get(id) as {
      name?: string;
      bold?: boolean;
      black?: boolean;
      italic?: boolean;
    } | null;
    const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
    const bold =
      Boolean(font?.bold || font?.black) ||
      /bold|black|heavy|semib|demi|-bd|cmbx|cmssbx|cmb\d|sfbx|sfssbx|medium/i.test(name);
    const italic =
      Boolean(font?.italic) || /ital|obli|cmti|cmsl|cmssi|sfti|sfsl|sfsi|lmri|-it$|slant/i.test(name);
    fonts.set(id, { name, bold, italic });
  }
  return fonts;
}

async function linksOf(page: PdfPage, base: Matrix): Promise<PageItems['links']> {
  const annotations = (await page.getAnnotations().catch(() => [])) as {
    subtype?: string;
    url?: string;
    unsafeUrl?: string;
    rect?: number[];
  }[];
  return annotations.flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype !== 'Link' || url === undefined || annotation.rect === undefined) return [];
    if (!/^(https?|mailto|tel):/i.test(url)) return [];
    const [x0, y0, x1, y1] = annotation.rect as [number, number, number, number];
    const [, , , , left, top] = times(base, [1, 0, 0, 1, Math.min(x0, x1), Math.max(y0, y1)]);
    return [{ url, x: left, y: top, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }];
  });
}
