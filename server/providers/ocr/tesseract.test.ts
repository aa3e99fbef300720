import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCv } from '#server/engines/cv-reading/index.ts';
import type { GreyPicture } from '#server/values/recognised.ts';
import { tesseract } from './tesseract.ts';

const isThere = spawnSync('tesseract', ['--version']).status === 0;
const quiet = { warn() {} };

const blank = (width: number, height: number): GreyPicture => ({
  width,
  height,
  dpi: 200,
  pixels: new Uint8Array(width * height).fill(255),
});

describe('reading pictures without Tesseract', () => {
  it('says that nobody can', async () => {
    expect(await tesseract('/nowhere/tesseract', quiet).recognise(blank(100, 100))).toBeNull();
  });
});

describe.skipIf(!isThere)(
  `reading pictures with Tesseract${isThere ? '' : ' (skipped: tesseract is not installed)'}`,
  () => {
    const read = async (name: string) => {
      const ocr = tesseract('tesseract', quiet);
      const bytes = readFileSync(new URL(`../../../e2e/cvs/kinds/${name}.pdf`, import.meta.url));
      return readCv(bytes, { fileName: 'cv.pdf', recognise: ocr.recognise });
    };
    const valuesOf = ({ facts }: Awaited<ReturnType<typeof read>>, field: string) =>
      facts.filter((fact) => fact.field === field).map(({ value }) => value);

    it('finds in a scan what stands in the file that was scanned', { timeout: 30_000 }, async () => {
      const reading = await read('scan');
      expect(valuesOf(reading, 'name')).toEqual(['Maya Lindqvist']);
      expect(valuesOf(reading, 'email')).toEqual(['maya.lindqvist@example.com']);
      expect(valuesOf(reading, 'work.title')).toEqual([
        'Senior Data Engineer',
        'Data Engineer',
        'Junior Software Developer',
      ]);
      expect(valuesOf(reading, 'work.start')).toEqual(['2021-03', '2018-06', '2016-09']);
    });
    it('reads black and white too', { timeout: 30_000 }, async () => {
      const reading = await read('scan-black-and-white');
      expect(reading.problem).toBeUndefined();
      expect(valuesOf(reading, 'name')).toEqual(['Thomas O’Brien']);
      expect(valuesOf(reading, 'work.title')).toContain('Maintenance Electrician');
    });
    it('finds nothing on an empty page', async () => {
      expect(await tesseract('tesseract', quiet).recognise(blank(800, 600))).toEqual([]);
    });
    it('ends when nobody waits any more', async () => {
      const started = performance.now();
      const picture = {
        ...blank(3_500, 4_500),
        pixels: new Uint8Array(3_500 * 4_500).map((_, i) => (i * 7919) % 256),
      };
      const ocr = tesseract('tesseract', quiet);
      await ocr.recognise(blank(10, 10));
      expect(await ocr.recognise(picture, AbortSignal.timeout(300))).toBeNull();
      expect(performance.now() - started).toBeLessThan(4_000);
    });
  },
);
