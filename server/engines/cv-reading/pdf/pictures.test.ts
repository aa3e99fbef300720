/** Pages that are only pictures: how they are laid out to be read, and what becomes of the words. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { GreyPicture, PictureWord } from '#server/values/recognised.ts';
import { readCv } from '../index.ts';

const scan = readFileSync(new URL('../../../../e2e/cvs/kinds/scan.pdf', import.meta.url));

type Draw = (doc: PDFDocument) => void;
function pdf(...pages: Draw[]): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, compress: false });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(parts))));
  for (const draw of pages) draw(doc.addPage({ size: [400, 200] }));
  doc.end();
  return done;
}

/** Black at the left half, white at the right. */
const halves = (format: 'png' | 'jpeg', colours = 256): Promise<Buffer> => {
  const pixels = Buffer.alloc(200 * 100 * 3, 255);
  for (let y = 0; y < 100; y++) pixels.fill(0, y * 600, y * 600 + 300);
  const picture = sharp(pixels, { raw: { width: 200, height: 100, channels: 3 } });
  return (
    format === 'jpeg'
      ? picture.jpeg({ quality: 95 })
      : picture.png(colours === 2 ? { palette: true, colours } : {})
  ).toBuffer();
};

/** The picture that a reader of pictures would be given for each page. */
async function picturesOf(bytes: Uint8Array): Promise<GreyPicture[]> {
  const asked: GreyPicture[] = [];
  await readCv(bytes, {
    fileName: 'cv.pdf',
    recognise: async (picture) => {
      asked.push(picture);
      return null;
    },
  });
  return asked;
}

const shade = ({ pixels, width, height }: GreyPicture, x: number, y: number) =>
  pixels[Math.floor(y * height) * width + Math.floor(x * width)]!;

describe('a page of pictures', () => {
  test.each(['png', 'jpeg', 'two colours'])('is laid out as it lies on the page: %s', async (kind) => {
    const picture = await halves(kind === 'jpeg' ? 'jpeg' : 'png', kind === 'two colours' ? 2 : 256);
    const [raster] = await picturesOf(
      await pdf((doc) => doc.image(picture, 200, 0, { width: 200, height: 200 })),
    );
    expect(raster!.width / raster!.height).toBeCloseTo(2, 1);
    expect(shade(raster!, 0.25, 0.5)).toBe(255);
    expect(shade(raster!, 0.6, 0.5)).toBeLessThan(20);
    expect(shade(raster!, 0.9, 0.5)).toBeGreaterThan(235);
  });
  test('is turned as the page is turned', async () => {
    const picture = await halves('png');
    const plain = (await pdf((doc) => doc.image(picture, 0, 0, { width: 400, height: 200 }))).toString(
      'latin1',
    );
    const turned = Buffer.from(plain.replace('/Type /Page\n', '/Type /Page\n/Rotate 90\n'), 'latin1');
    const [raster] = await picturesOf(turned);
    expect(raster!.height / raster!.width).toBeCloseTo(2, 1);
    expect(shade(raster!, 0.5, 0.25)).toBeLessThan(20);
    expect(shade(raster!, 0.5, 0.75)).toBeGreaterThan(235);
  });
  test('is not read when it has text of its own, or a picture too small to hold any', async () => {
    const picture = await halves('png');
    const withText = await pdf((doc) => {
      doc.image(picture, 0, 0, { width: 400, height: 200 });
      doc.text('Ada Lovelace, mathematician and writer of programs');
    });
    expect(await picturesOf(withText)).toEqual([]);
    expect(await picturesOf(await pdf((doc) => doc.image(picture, 0, 0, { width: 40 })))).toEqual([]);
  });
  test('a scan of A4 is read as finely as it was made', async () => {
    const [raster] = await picturesOf(scan);
    expect(raster).toMatchObject({ width: 1654, height: 2340, dpi: 200 });
  });
});

const word = (text: string, x: number, line: number, confidence = 0.95): PictureWord => ({
  text,
  x,
  y: 200 + line * 60,
  width: text.length * 20,
  height: 30,
  line,
  confidence,
});

describe('words from a picture', () => {
  const read = (words: PictureWord[] | null) =>
    readCv(scan, { fileName: 'cv.pdf', recognise: async () => words });
  const lines = [['Grace', 'Hopper'], ['grace@example.org'], ['Skills'], ['Python,', 'COBOL,', 'SQL']];
  const words = lines.flatMap((line, i) =>
    line.map((text, j) => word(text, 150 + line.slice(0, j).join(' ').length * 20 + (j && 15), i)),
  );

  test('become lines with a place, and facts that nobody takes unseen', async () => {
    const { document, facts, problem } = await read(words);
    expect(problem).toBeUndefined();
    expect(document.pages[0]!.text).toContain('Grace Hopper');
    expect(document.pages[0]!.lines[0]!.box!.x).toBeCloseTo(150 / 1654, 2);
    expect(facts.map(({ value }) => value)).toContain('grace@example.org');
    for (const { confidence, source } of facts) {
      expect(confidence).toBeLessThan(0.8);
      expect(document.pages[0]!.text.slice(source.start, source.end)).toBe(source.text);
    }
    expect(document.warnings).toContainEqual({
      key: 'cv.read_from_picture',
      params: { pages: '1', count: 0 },
    });
  });
  test('that are stains are left out, those that are hard to make out are counted', async () => {
    const { document } = await read([
      ...words,
      word('~', 900, 0, 0.4),
      word('Kiel', 900, 1, 0.5),
      word('x', 900, 2, 0.1),
    ]);
    expect(document.pages[0]!.text).not.toMatch(/~|x$/m);
    expect(document.pages[0]!.text).toContain('Kiel');
    expect(document.warnings).toContainEqual({
      key: 'cv.read_from_picture',
      params: { pages: '1', count: 1 },
    });
  });
  test('that nobody could read are not made up', async () => {
    for (const nothing of [null, []]) {
      const { facts, problem } = await read(nothing);
      expect(problem?.key).toBe('cv.no_text');
      expect(facts).toEqual([]);
    }
  });
});
