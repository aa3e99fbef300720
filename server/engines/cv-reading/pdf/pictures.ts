/** The pictures of a PDF page, laid out on one grey raster as they lie on the page. */
import type { GreyPicture } from '#server/values/recognised.ts';
import { apply, type Matrix, times } from './geometry.ts';
import type { PdfPage } from './open.ts';

/** Pixels as pdfjs hands them over. `kind` 1: a bit for each, 2: three bytes, 3: four. */
type Pixels = { width: number; height: number; kind?: number; data: Uint8Array | Uint8ClampedArray };
type Placed = { pixels: Pixels; matrix: Matrix; isMask: boolean };

/** Enough for small print; more only takes longer. */
const MOST_DPI = 300;
const LEAST_DPI = 100;
/** An A4 page at 300 dpi has nine million. */
const MOST_PIXELS = 14_000_000;
/** Pictures of a page that are laid out; more are a drawing cut in pieces. */
const MOST_PICTURES = 60;
/** Part of a page that must be pictures before they are worth reading. */
const LEAST_COVER = 0.15;
/** pdfjs hands some pictures over after the list of operations. */
const WAIT_MS = 10_000;

/** The page's pictures as one; null when they cover too little to hold a text. */
export async function pictureOf(
  page: PdfPage,
  operations: Record<string, number>,
): Promise<GreyPicture | null> {
  const viewport = page.getViewport({ scale: 1 });
  const placed = await placedPictures(page, operations, viewport.transform as Matrix);
  const cover = placed.reduce(
    (sum, { matrix }) => sum + Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]),
    0,
  );
  if (cover < viewport.width * viewport.height * LEAST_COVER) return null;
  const dpi = dpiFor(placed, viewport.width * viewport.height);
  const scale = dpi / 72;
  const width = Math.ceil(viewport.width * scale);
  const height = Math.ceil(viewport.height * scale);
  const picture = { width, height, dpi: Math.round(dpi), pixels: new Uint8Array(width * height).fill(255) };
  for (const one of placed) paint(picture, one, scale);
  return picture;
}

/** As fine as the finest picture, within limits. `area` in square points. */
function dpiFor(placed: Placed[], area: number): number {
  const own = placed.map(({ pixels, matrix }) => (pixels.width / Math.hypot(matrix[0], matrix[1])) * 72);
  const wanted = Math.min(MOST_DPI, Math.max(LEAST_DPI, ...own));
  return Math.min(wanted, 72 * Math.sqrt(MOST_PIXELS / area));
}

async function placedPictures(
  page: PdfPage,
  operations: Record<string, number>,
  base: Matrix,
): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(operations).map(([name, number]) => [number, name]));
  const placed: Placed[] = [];
  const stack: Matrix[] = [];
  let matrix = base;
  for (const [i, operation] of (fnArray as number[]).entries()) {
    if (placed.length >= MOST_PICTURES) break;
    const name = names.get(operation) ?? '';
    const args = (argsArray[i] ?? []) as unknown[];
    if (name === 'save' || name === 'paintFormXObjectBegin') {
      stack.push(matrix);
      if (name !== 'save' && args[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (name === 'restore' || name === 'paintFormXObjectEnd') matrix = stack.pop() ?? base;
    else if (name === 'transform') matrix = times(matrix, args as Matrix);
    else if (PAINTS.has(name)) {
      const pixels = await pixelsOf(page, args[0]);
      if (pixels) placed.push({ pixels, matrix, isMask: name === 'paintImageMaskXObject' });
    }
  }
  return placed;
}

const PAINTS = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']);

/** The pixels behind an operation's argument: a name, or the thing itself, whose data may again be a name. */
async function pixelsOf(page: PdfPage, what: unknown): Promise<Pixels | null> {
  const thing = (typeof what === 'string' ? await objectOf(page, what) : what) as Partial<Pixels> | null;
  if (!thing?.width || !thing.height) return null;
  const data: unknown = typeof thing.data === 'string' ? await objectOf(page, thing.data) : thing.data;
  if (data instanceof Uint8Array || data instanceof Uint8ClampedArray) return { ...thing, data } as Pixels;
  const inner = data as Partial<Pixels> | null;
  return inner?.data instanceof Uint8Array ? ({ ...thing, ...inner } as Pixels) : null;
}

function objectOf(page: PdfPage, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, WAIT_MS, null);
    objects.get(name, (object: unknown) => {
      clearTimeout(timer);
      resolve(object);
    });
  });
}

/** Lays one picture on the raster. A picture is the unit square of its matrix, its first row at the top. */
function paint(raster: GreyPicture, { pixels, matrix, isMask }: Placed, scale: number): void {
  const toRaster = times([scale, 0, 0, scale, 0, 0], matrix);
  const inverse = inverted(toRaster);
  if (inverse === null) return;
  const corners = [
    apply(toRaster, 0, 0),
    apply(toRaster, 1, 0),
    apply(toRaster, 0, 1),
    apply(toRaster, 1, 1),
  ];
  const range = (axis: 0 | 1, most: number) => [
    Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner[axis])))),
    Math.min(most, Math.ceil(Math.max(...corners.map((corner) => corner[axis])))),
  ];
  const [left, right] = range(0, raster.width) as [number, number];
  const [top, bottom] = range(1, raster.height) as [number, number];
  const grey = greyReader(pixels, isMask);
  const [a, b, c, d, e, f] = inverse;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const u = (a * (x + 0.5) + c * (y + 0.5) + e) * pixels.width;
      const v = (1 - (b * (x + 0.5) + d * (y + 0.5) + f)) * pixels.height;
      if (u < 0 || v < 0 || u >= pixels.width || v >= pixels.height) continue;
      const shade = grey(u | 0, v | 0);
      if (shade >= 0) raster.pixels[y * raster.width + x] = shade;
    }
  }
}

function inverted([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c;
  if (Math.abs(det) < 1e-9) return null;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** The shade at a pixel, -1 where a mask lets the ground through. */
function greyReader({ width, kind, data }: Pixels, isMask: boolean): (x: number, y: number) => number {
  if (isMask || kind === 1) {
    const stride = (width + 7) >> 3;
    const one = isMask ? -1 : 255;
    return (x, y) => (((data[y * stride + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? one : 0);
  }
  const size = kind === 3 ? 4 : kind === 2 ? 3 : 1;
  return (x, y) => {
    const at = (y * width + x) * size;
    if (size === 1) return data[at] ?? 255;
    if (size === 4 && data[at + 3]! < 128) return -1;
    return (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
  };
}
