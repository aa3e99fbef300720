import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCK,
  type Choice,
  type ColumnRow,
  type Columns,
  countAmong,
  emptyColumns,
  findAmong,
  firstOf,
  putBlock,
  rowsOfBlock,
  type Standing,
  writeBlock,
} from './index.ts';

const NOW = 1_000_000;
const anyRow = fc.record({
  publishedAt: fc.integer({ min: 1, max: 40 }),
  deadlineAt: fc.constantFrom(NOW - 1, NOW, NOW + 1),
  pay: fc.integer({ min: 0, max: 5 }),
  currency: fc.integer({ min: 0, max: 1 }),
  remote: fc.integer({ min: 0, max: 2 }),
  jobType: fc.integer({ min: 0, max: 5 }),
  level: fc.integer({ min: 0, max: 3 }),
  company: fc.integer({ min: 0, max: 4 }),
  latitude: fc.constantFrom(53.55, 53.6, 48.1, Number.NaN),
  longitude: fc.constantFrom(10, 10.1, 11.5),
  titleWords: fc.integer({ min: 1, max: 6 }),
  skills: fc.uniqueArray(fc.integer({ min: 5, max: 9 }), { maxLength: 3 }),
  heads: fc.array(fc.integer(), { maxLength: 3 }),
});
const anyRows = fc.array(anyRow, { maxLength: 60 });
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  now: fc.constant(NOW),
  since: fc.constantFrom(0, 20),
  remote: fc.option(fc.integer({ min: 1, max: 7 })),
  jobType: fc.option(fc.integer({ min: 1, max: 63 })),
  level: fc.option(fc.integer({ min: 1, max: 15 })),
  company: fc.option(fc.integer({ min: -1, max: 4 })),
  skills: fc.uniqueArray(fc.integer({ min: 5, max: 9 }), { maxLength: 2 }),
  payMin: fc.option(fc.integer({ min: 0, max: 5 })),
  currency: fc.integer({ min: 0, max: 1 }),
  place: fc.option(
    fc.constant({ latitude: 53.55, longitude: 10, kilometres: 30, named: Int32Array.of(1, 900) }),
  ),
});

const blockWith = (rows: ReadonlyArray<Omit<ColumnRow, 'no'>>): Uint8Array =>
  writeBlock(rows.map((row, no) => ({ ...row, no })));

const filled = (rows: ReadonlyArray<Omit<ColumnRow, 'no'>>): Columns => {
  const columns = emptyColumns(0);
  putBlock(columns, 0, blockWith(rows));
  return columns;
};

type Row = Omit<ColumnRow, 'no'> & { skills: number[] };

/** What passes, said as plainly as can be; `except` leaves one choice out. */
function passes(row: Row, no: number, choice: Choice, except?: keyof Choice): boolean {
  const on = (name: keyof Choice) => name !== except && choice[name] !== null;
  // 53.55, 10 and 53.6, 10.1 are nine kilometres apart; 11.5 is a hundred further east.
  const near = (row.latitude > 53 && row.longitude < 11) || no === 1;
  return (
    row.publishedAt >= choice.since &&
    row.deadlineAt > choice.now &&
    (!on('payMin') || (row.pay >= choice.payMin! && row.currency === choice.currency)) &&
    (!on('place') || near) &&
    (!on('remote') || ((1 << row.remote) & choice.remote!) !== 0) &&
    (!on('jobType') || ((1 << row.jobType) & choice.jobType!) !== 0) &&
    (!on('level') || ((1 << row.level) & choice.level!) !== 0) &&
    (!on('company') || row.company === choice.company) &&
    choice.skills.every((skill) => row.skills.includes(skill))
  );
}

describe('columns', () => {
  it('find and count what passes, each facet without its own choice', () => {
    fc.assert(
      fc.property(anyRows, anyChoice, (rows, choice) => {
        const columns = filled(rows);
        const { found, counts } = countAmong(columns, null, choice);
        const expected = rows.flatMap((row, no) => (passes(row, no, choice) ? [no] : []));
        expect([...found]).toEqual(expected);
        expect([...findAmong(columns, null, choice)]).toEqual(expected);
        for (const facet of ['remote', 'jobType', 'level', 'company'] as const)
          for (let value = 0; value < 6; value++)
            expect(counts[facet][value] ?? 0).toBe(
              rows.filter((row, no) => row[facet] === value && passes(row, no, choice, facet)).length,
            );
        for (let skill = 5; skill < 10; skill++)
          expect(counts.skills[skill] ?? 0).toBe(
            expected.filter((no) => rows[no]!.skills.includes(skill)).length,
          );
      }),
    );
  });

  it('hold a posting that was written over or taken out as if nothing else had been', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const columns = filled(before);
        putBlock(columns, 0, blockWith(after));
        const choice = { now: NOW, since: 0, remote: null, jobType: null, level: null, company: null };
        const all = { ...choice, skills: [], payMin: null, currency: 0, place: null };
        expect([...findAmong(columns, null, all)]).toEqual([...findAmong(filled(after), null, all)]);
      }),
    );
  });

  it('come back from blocks as they went in, whatever the address they are read from', () => {
    const numbered = fc.uniqueArray(fc.integer({ min: 3 * BLOCK, max: 4 * BLOCK - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbered, anyRow, anyRow, (numbers, one, other) => {
        const rows = numbers.map((no, i) => ({ ...(i % 2 ? one : other), no })).sort((a, b) => a.no - b.no);
        const shifted = new Uint8Array([7, ...writeBlock(rows)]).subarray(1);
        const back = rowsOfBlock(3, shifted);
        expect(
          back.map((row) => ({ ...row, skills: Array.from(row.skills), heads: Array.from(row.heads) })),
        ).toEqual(
          rows.map((row) => ({
            ...row,
            latitude: Math.fround(row.latitude),
            longitude: Math.fround(row.longitude),
          })),
        );
      }),
    );
  });

  it('give pages that together are the whole order, each posting once', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 7 }), (rows, most) => {
        const columns = filled(rows);
        const all = Int32Array.from(rows, (_, no) => no);
        const keys = Float64Array.from(all, (no) => columns.pay[no]!);
        const key = (no: number) => keys[no]!;
        const sorted = [...all].sort(
          (a, b) => key(b) - key(a) || columns.publishedAt[b]! - columns.publishedAt[a]! || b - a,
        );
        const walked: number[] = [];
        for (let after: Standing | null = null; ; ) {
          const page = firstOf(columns, all, keys, { after, most });
          walked.push(...page.map(([, , no]) => no));
          if (page.length < most) break;
          after = page.at(-1)!;
        }
        expect(walked).toEqual(sorted);
      }),
    );
  });
});
