/**
 * With a model the facts of a CV are never worse than the rules' own, whatever the model is like. The sample CVs are read
 * by rules, some of what they found is taken away at random, and models of all sorts fill in. What is right is what
 * `samples.test.ts` holds the whole reading to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CvReading, type Fact, ground, type Proposals, readCv } from '../index.ts';
import { type Chance, chance, lazy, lying, perfect, sloppy } from './testing/models.ts';
import { compare, recallOf } from './testing/score.ts';

const folder = new URL('../../../../e2e/cvs/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

const readings = new Map<string, CvReading>();
beforeAll(async () => {
  for (const name of names)
    readings.set(name, await readCv(readFileSync(new URL(name, folder)), { fileName: name }));
});

/**
 * Facts one by one; a level goes with what it is the level of, an employer with all roles under it. An entry is found by
 * its dates: one that has lost them is gone.
 */
function without(facts: readonly Fact[], random: Chance, share: number): Fact[] {
  const gone = new Map<string, boolean>();
  const left = facts.filter(({ field, entry, source }) => {
    const key = /^(skill|language)\./.test(field) ? entry! : `${field} ${source.page} ${source.start}`;
    if (!gone.has(key)) gone.set(key, random() < share);
    return !gone.get(key);
  });
  const dated = new Set(left.filter(({ field }) => /\.(start|end)$/.test(field)).map(({ entry }) => entry));
  return left.filter(({ entry }) => !/^(work|education):/.test(entry ?? '') || dated.has(entry));
}

/** Ways in which rules could have found less: single facts, whole entries, everything of one kind, half of all. */
const losses: Record<string, (facts: readonly Fact[], random: Chance) => Fact[]> = {
  'single facts': (facts, random) => without(facts, random, 0.3),
  'whole entries': (facts, random) => {
    const gone = new Set(
      facts.flatMap(({ entry }) => (entry !== undefined && random() < 0.4 ? [entry] : [])),
    );
    return facts.filter(({ entry }) => entry === undefined || !gone.has(entry));
  },
  'one kind': (facts, random) => {
    const kinds = [...new Set(facts.map(({ field }) => field.split('.')[0]))];
    const gone = kinds[Math.floor(random() * kinds.length)];
    return facts.filter(({ field }) => field.split('.')[0] !== gone);
  },
  half: (facts, random) => without(facts, random, 0.5),
  nothing: (facts) => [...facts],
};

const models: Record<string, (right: readonly Fact[], reading: CvReading, random: Chance) => Proposals> = {
  perfect: (right) => perfect(right),
  lazy: () => lazy(),
  sloppy: (right, _reading, random) => sloppy(perfect(right), random),
  lying: (_right, reading, random) => lying(reading, random),
};

/** Mean recall of all tries, without the model and with it. */
type Recall = { alone: number; beside: number };
const SEEDS = 8;

/** The model beside the rules, on every sample, with every loss: no try is worse for it, and nothing is wrong. */
function recallWith(model: keyof typeof models): Recall {
  const tries: Recall[] = [];
  for (const [name, reading] of readings)
    for (const [loss, lose] of Object.entries(losses))
      for (let seed = 1; seed <= SEEDS; seed++) {
        const random = chance(seed * 97 + loss.length * 7 + name.length);
        const known = lose(reading.facts, random);
        const proposals = models[model]!(reading.facts, reading, random);
        const facts = ground({ document: reading.document, facts: known }, proposals);
        const [before, after] = [compare(reading.facts, known), compare(reading.facts, facts)];
        const way = [name, loss, seed];
        expect([...way, after.wrong]).toEqual([...way, 0]);
        expect([...way, after.right >= before.right]).toEqual([...way, true]);
        tries.push({ alone: recallOf(before), beside: recallOf(after) });
      }
  const mean = (of: keyof Recall) => tries.reduce((all, one) => all + one[of], 0) / tries.length;
  return { alone: mean('alone'), beside: mean('beside') };
}

describe('facts with a model beside the rules: recall without it, with it; precision is 100 % with each', () => {
  // One that obeys an attack adds nothing at all: see injection.test.ts of the feature.
  it.each([
    ['perfect', 70, 99],
    ['lazy', 70, 70],
    ['sloppy', 70, 88],
    ['lying', 70, 70],
  ])(
    'a %s one: %i to %i percent',
    (model, alone, beside) => {
      const recall = recallWith(model);
      expect([Math.round(recall.alone * 100), Math.round(recall.beside * 100)]).toEqual([alone, beside]);
    },
    20_000,
  );
});
