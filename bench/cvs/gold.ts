/** The gold set: CVs made for this, and what stands in them. `held-out` was made first and is never looked at while tuning. */
import { readdirSync, readFileSync } from 'node:fs';
import { asJsonResume, readCv } from '#server/engines/cv-reading/index.ts';
import type { Recognise } from '#server/values/recognised.ts';
import type { Gold } from './fields.ts';
import { type Counts, compare } from './score.ts';

export type GoldSet = 'tuned' | 'held-out';
export type Scored = { file: string; gold: Gold; counts: Counts; problem: string | null; ms: number };

const folderOf = (set: GoldSet) => new URL(`./${set}/`, import.meta.url);

/** Files of a set that have an answer beside them. */
export function filesOf(set: GoldSet): string[] {
  const names = new Set(readdirSync(folderOf(set)));
  return [...names]
    .filter((name) => !name.endsWith('.gold.json') && names.has(name.replace(/\.[^.]+$/, '.gold.json')))
    .sort();
}

export const bytesOf = (set: GoldSet, file: string): Buffer => readFileSync(new URL(file, folderOf(set)));

const goldOf = (set: GoldSet, file: string): Gold =>
  JSON.parse(bytesOf(set, file.replace(/\.[^.]+$/, '.gold.json')).toString()) as Gold;

/** Reads one CV by rules and compares it with what stands in it. @param recognise reads scans, where it is given */
export async function score(set: GoldSet, file: string, recognise: Recognise | null = null): Promise<Scored> {
  const gold = goldOf(set, file);
  const bytes = bytesOf(set, file);
  const began = performance.now();
  const reading = await readCv(bytes, { fileName: file, recognise });
  const ms = performance.now() - began;
  return {
    file,
    gold,
    counts: compare(gold, asJsonResume(reading)),
    problem: reading.problem?.key ?? null,
    ms,
  };
}
