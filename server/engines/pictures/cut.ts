import { fileTypeFromBuffer } from 'file-type';
import type { Sharp } from 'sharp';

export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
/** What a phone makes; a file of a few bytes can claim much more and would be unpacked into memory. */
export const MAX_PICTURE_PIXELS = 50_000_000;
/** A picture smaller than this would be a blur. */
const SMALLEST = 96;
const DECODE_SECONDS = 10;

/**
 * The square to keep. `side` is a share of the shorter side, `across` and `down` say where it lies in the room that is left:
 * 0 at the start, 1 at the end.
 */
export type Crop = { across: number; down: number; side: number };
/** A face stands a little above the middle. */
const USUAL: Crop = { across: 0.5, down: 0.35, side: 1 };

type Problem = { key: string; params: Record<string, string | number> };
export type CutPicture =
  | { ok: true; pictures: Uint8Array[]; mediaType: 'image/webp' }
  | { ok: false; problem: Problem };

const refused = (key: string, params: Problem['params'] = {}): CutPicture => ({
  ok: false,
  problem: { key, params },
});

/** Three formats and no other are ever decoded: what reads SVG, TIFF and the like has had holes, and nobody needs it here. */
const LOADERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];
const KINDS = new Set(['jpg', 'png', 'webp']);

/** The library comes with the first picture: a house without one carries nothing of it. It works off the event loop. */
async function openSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  return sharp;
}

/** What the bytes are by content, never by name. */
async function refusalOf(bytes: Uint8Array): Promise<CutPicture | null> {
  if (bytes.length === 0) return refused('picture.empty');
  if (bytes.length > MAX_PICTURE_BYTES) return refused('picture.too_large', { maxBytes: MAX_PICTURE_BYTES });
  const kind = (await fileTypeFromBuffer(bytes.subarray(0, 4_100)))?.ext;
  if (kind === 'heic') return refused('picture.heic');
  return kind && KINDS.has(kind) ? null : refused('picture.unsupported');
}

/**
 * Cuts a picture to a square and draws it anew in each size, smallest first. Where it was taken, by whom and with what stays
 * behind. The header is looked at before anything is unpacked.
 */
export const cutPicture = (
  bytes: Uint8Array,
  sizes: readonly number[],
  crop: Crop = USUAL,
): Promise<CutPicture> =>
  drawPicture(bytes, sizes, {
    measure: Math.min,
    place: (picture, width, height) => picture.extract(squareOf(width, height, crop)),
  });

/** The same for a mark, of which nothing may be cut off: it stands whole in its square, on white. */
export const fitPicture = (bytes: Uint8Array, sizes: readonly number[]): Promise<CutPicture> =>
  drawPicture(bytes, sizes, { measure: Math.max, place: (picture) => picture });

type Way = {
  /** which of its sides must not be too small */
  measure: (width: number, height: number) => number;
  place: (picture: Sharp, width: number, height: number) => Sharp;
};

async function drawPicture(
  bytes: Uint8Array,
  sizes: readonly number[],
  { measure, place }: Way,
): Promise<CutPicture> {
  const refusal = await refusalOf(bytes);
  if (refusal) return refusal;
  const sharp = await openSharp();
  const open = () =>
    sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error', sequentialRead: true });
  try {
    const { width, height } = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
    if (width * height > MAX_PICTURE_PIXELS)
      return refused('picture.too_many_pixels', { millions: MAX_PICTURE_PIXELS / 1_000_000 });
    if (measure(width, height) < SMALLEST) return refused('picture.too_small', { pixels: SMALLEST });
    const square = place(open().autoOrient(), width, height);
    return { ok: true, mediaType: 'image/webp', pictures: await inSizes(square, sizes) };
  } catch {
    return refused('picture.damaged');
  }
}

function squareOf(width: number, height: number, { across, down, side }: Crop) {
  const shorter = Math.min(width, height);
  const size = Math.max(Math.min(SMALLEST, shorter), Math.round(shorter * side));
  return {
    left: Math.round((width - size) * across),
    top: Math.round((height - size) * down),
    width: size,
    height: size,
  };
}

/** The largest is decoded once; the others are made of it. */
async function inSizes(square: Sharp, sizes: readonly number[]): Promise<Uint8Array[]> {
  const largest = Math.max(...sizes);
  const { data, info } = await square
    .resize(largest, largest, { fit: 'contain', background: 'white' })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .timeout({ seconds: DECODE_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { default: sharp } = await import('sharp');
  const drawn: Uint8Array[] = [];
  for (const size of sizes)
    drawn.push(
      await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
        .resize(size, size)
        .webp({ quality: 82 })
        .toBuffer(),
    );
  return drawn;
}
