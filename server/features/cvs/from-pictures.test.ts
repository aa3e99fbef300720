import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ocr } from '#server/core/ocr.ts';
import { tesseract } from '#server/providers/ocr/tesseract.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

const isThere = spawnSync('tesseract', ['--version']).status === 0;
const scan = new Uint8Array(readFileSync('e2e/cvs/kinds/scan.pdf'));

let town: TestHouse;
let mira: Person;
beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate');
});

async function readScan(ocr: Ocr | null) {
  town.house.ocr = ocr;
  const { id } = await mira.call.cvs.upload({ fileName: 'scan.pdf', bytes: scan });
  await town.settle();
  return mira.call.cvs.get({ id });
}

describe('a CV that is only pictures', { timeout: 20_000 }, () => {
  it('is refused with what to do where nothing reads pictures', async () => {
    for (const ocr of [null, tesseract('/nowhere/tesseract', town.house.log)])
      expect(await readScan(ocr)).toMatchObject({
        status: 'failed',
        problem: { key: 'cv.no_text' },
        facts: [],
      });
  });

  it('is asked about once for each page, outside of the thread that reads it', async () => {
    const asked: number[] = [];
    const cv = await readScan({
      async recognise({ width, dpi }) {
        asked.push(width);
        expect(dpi).toBe(200);
        const word = { y: 100, height: 30, line: 0, confidence: 0.9, width: 120 };
        return [
          { ...word, text: 'Grace', x: 100 },
          { ...word, text: 'Hopper', x: 235 },
        ];
      },
    });
    expect(asked).toEqual([1654]);
    expect(cv).toMatchObject({ status: 'ready', warnings: [{ key: 'cv.read_from_picture' }] });
    expect(cv.facts.find(({ field }) => field === 'name')?.value).toBe('Grace Hopper');
  });

  it('ends the reader of pictures when its owner stops the reading', async () => {
    let hasEnded = false;
    const reading = readScan({
      recognise: (_, signal) =>
        new Promise((resolve) => {
          signal!.addEventListener('abort', () => {
            hasEnded = true;
            resolve(null);
          });
          void mira.call.cvs.list().then(({ items }) => mira.call.cvs.stop({ id: items[0]!.id }));
        }),
    });
    expect(await reading).toMatchObject({ status: 'failed', problem: { key: 'cv.stopped' } });
    expect(hasEnded).toBe(true);
  });

  it.skipIf(!isThere)(
    `is read by Tesseract${isThere ? '' : ' (skipped: tesseract is not installed)'}`,
    { timeout: 30_000 },
    async () => {
      const cv = await readScan(tesseract('tesseract', town.house.log));
      expect(cv.status).toBe('ready');
      expect(cv.facts.find(({ field }) => field === 'name')?.value).toBe('Maya Lindqvist');
      expect(cv.facts.every(({ confidence }) => confidence < 0.8)).toBe(true);
    },
  );
});
