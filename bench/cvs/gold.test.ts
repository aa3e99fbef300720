/** How truly CVs are read by rules: every value on the page against every value read. `npm run bench cvs` prints the table. */
import { describe, expect, test } from 'vitest';
import { entails } from '#server/engines/cv-reading/ground/testing/entails.ts';
import { asJsonResume, readCv } from '#server/engines/cv-reading/index.ts';
import { jsonResume } from '#server/engines/json-resume/index.ts';
import { bytesOf, filesOf, type GoldSet, score } from './gold.ts';
import { f1Of, macroF1, sum } from './score.ts';

/** Pictures need a program that reads them: they are scored by the bench, where it is installed. */
const written = (set: GoldSet) => filesOf(set).filter((file) => !SCANS.has(file));
const SCANS = new Set(['dubreuil.pdf', 'fabry.pdf']);

async function countsOf(set: GoldSet) {
  const scored = [];
  for (const file of written(set)) scored.push(await score(set, file));
  return scored;
}

describe('CVs made for scoring', () => {
  test('are at least 48, a quarter of them held out', () => {
    const [tuned, heldOut] = [filesOf('tuned').length, filesOf('held-out').length];
    expect(tuned + heldOut).toBeGreaterThanOrEqual(48);
    expect(heldOut / (tuned + heldOut)).toBeGreaterThanOrEqual(0.25);
  });

  test('that rules were tuned with are read well', { timeout: 120_000 }, async () => {
    const total = sum((await countsOf('tuned')).map(({ counts }) => counts));
    expect(macroF1(total)).toBeGreaterThanOrEqual(FLOOR_TUNED);
    for (const name of ['name', 'e-mail', 'phone', 'languages', 'work: dates'] as const)
      expect([name, f1Of(total[name]) >= 0.94]).toEqual([name, true]);
  });

  test('that were held out are read well', { timeout: 60_000 }, async () => {
    const total = sum((await countsOf('held-out')).map(({ counts }) => counts));
    expect(macroF1(total)).toBeGreaterThanOrEqual(FLOOR_HELD_OUT);
  });

  test('give no fact that its place does not bear out', { timeout: 120_000 }, async () => {
    for (const file of written('tuned')) {
      const { document, facts } = await readCv(bytesOf('tuned', file), { fileName: file });
      const unsaid = facts.filter((fact) => !entails(document, fact));
      expect([file, unsaid]).toEqual([file, []]);
    }
  });

  test('become valid JSON Resume, each value with the place that says it', { timeout: 120_000 }, async () => {
    for (const file of written('tuned')) {
      const reading = await readCv(bytesOf('tuned', file), { fileName: file });
      const resume = asJsonResume(reading);
      expect([file, jsonResume.safeParse(resume).error]).toEqual([file, undefined]);
      for (const { page, start, end, text } of resume['x-guildhall'].spans)
        expect([file, reading.document.pages[page - 1]?.text.slice(start, end)]).toEqual([file, text]);
    }
  });
});

/** What is reached, a little less for what differs between machines. Only ever raised. */
const FLOOR_TUNED = 0.94;
const FLOOR_HELD_OUT = 0.88;
