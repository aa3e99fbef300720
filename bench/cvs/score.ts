/** Precision, recall and F1 of what was read, over many CVs. */
import type { JsonResume } from '#server/engines/json-resume/index.ts';
import { type FieldName, fieldNames, fields } from './fields.ts';

/** `expected` and `read` count values, `right` those of both. */
export type Count = { expected: number; read: number; right: number };
export type Counts = Record<FieldName, Count>;

/** From here on two values say the same. */
const ALIKE = 0.75;

/** Compares one CV; pairs are taken greedily, the most alike first, each value once. */
export function compare(gold: JsonResume, read: JsonResume): Counts {
  return Object.fromEntries(
    fieldNames.map((name) => {
      const { of, likeness } = fields[name];
      const [expected, got] = [of(gold), of(read)];
      return [name, { expected: expected.length, read: got.length, right: pairsOf(expected, got, likeness) }];
    }),
  ) as Counts;
}

function pairsOf(expected: string[], got: string[], likeness: (a: string, b: string) => number): number {
  const pairs = expected
    .flatMap((a, i) => got.map((b, j) => ({ i, j, like: likeness(a, b) })))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
  }
  return left.size;
}

/** Adds up the counts of several CVs. */
export function sum(all: Counts[]): Counts {
  return Object.fromEntries(
    fieldNames.map((name) => [
      name,
      all.reduce<Count>(
        (total, counts) => ({
          expected: total.expected + counts[name].expected,
          read: total.read + counts[name].read,
          right: total.right + counts[name].right,
        }),
        { expected: 0, read: 0, right: 0 },
      ),
    ]),
  ) as Counts;
}

export const precisionOf = ({ read, right }: Count): number => (read === 0 ? 1 : right / read);
export const recallOf = ({ expected, right }: Count): number => (expected === 0 ? 1 : right / expected);
/** Harmonic mean of precision and recall. */
export const f1Of = ({ expected, read, right }: Count): number =>
  expected + read === 0 ? 1 : (2 * right) / (expected + read);

/** Mean of the fields' F1: every field counts the same, however many values it has. */
export const macroF1 = (counts: Counts): number =>
  fieldNames.reduce((total, name) => total + f1Of(counts[name]), 0) / fieldNames.length;
