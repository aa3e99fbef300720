import { describe, expect, it } from 'vitest';
import { createFormat, listOf } from './format.ts';

const NOW = '2026-11-21T08:12:00.000Z';
const en = createFormat('en', 'Europe/Berlin', NOW);
const de = createFormat('de', 'Europe/Berlin', NOW);

describe('pay', () => {
  const range = { min: 6_200_000, max: 7_400_000, currency: 'EUR', period: 'year' } as const;

  it('has one symbol for the range, where the language puts it', () => {
    expect(en.pay(range)).toBe('€62,000–74,000');
    expect(de.pay(range).replace(/\s/g, ' ')).toBe('62.000–74.000 €');
  });

  it('keeps cents where there are any, and says one amount once', () => {
    expect(en.pay({ min: 1450, max: 1800, currency: 'GBP', period: 'hour' })).toBe('£14.50–18.00');
    expect(en.pay({ ...range, max: range.min })).toBe('€62,000');
  });
});

describe('times', () => {
  it('are days of the reader, not of the server', () => {
    expect(en.daysUntil('2026-11-21T23:30:00.000Z')).toBe(1);
    expect(createFormat('en', 'America/New_York', NOW).daysUntil('2026-11-21T23:30:00.000Z')).toBe(0);
  });

  it('say the year only when it is another one', () => {
    expect(en.day('2026-12-04T12:00:00.000Z')).toBe('Fri 4 Dec');
    expect(en.day('2025-12-04T12:00:00.000Z')).toContain('2025');
  });

  it('are told as shortly as a week allows', () => {
    expect(en.near('2026-11-22T12:00:00.000Z')).toBe('tomorrow');
    expect(en.near('2026-11-26T12:00:00.000Z')).toBe('Thu');
    expect(en.near('2026-12-26T12:00:00.000Z')).toBe('26 Dec');
  });
});

it('a date of a CV is never more exact than it was written', () => {
  expect(en.partial('2019')).toBe('2019');
  expect(en.partial('2022-03')).toBe('March 2022');
  expect(de.partial('2022-03')).toBe('März 2022');
});

describe('dollars', () => {
  it('are told exactly enough: cents, or fractions of them', () => {
    expect(en.dollars(2_500_000)).toBe('$2.50');
    expect(en.dollars(412_345)).toBe('$0.4123');
    expect(de.dollars(2_500_000).replace(/\s/g, ' ')).toBe('2,50 $');
  });

  it('have the digits of the largest beside them, and never read as nothing when they are something', () => {
    expect(en.dollars(412_345, 3_000_000)).toBe('$0.41');
    expect(en.dollars(38, 3_000_000)).toBe('< $0.01');
    expect(en.dollars(0, 3_000_000)).toBe('$0');
  });
});

it('a time taken has the unit that suits it', () => {
  const plain = (ms: number) => en.duration(ms).replace(/\s/g, ' ');
  expect([0, 250, 1_000, 2_440, 60_000, 600_000].map(plain)).toEqual([
    '0 ms',
    '250 ms',
    '1 s',
    '2.4 s',
    '60 s',
    '10 min',
  ]);
});

it('a day of the calendar is the same day in every zone', () => {
  const far = createFormat('en', 'Pacific/Auckland', NOW);
  expect(far.date('2026-11-27', 'weekday')).toBe('Fri 27 Nov');
  expect(createFormat('de', 'America/Los_Angeles', NOW).date('2026-11-27')).toBe('27. Nov.');
});

it('things in a row are joined as the language does', () => {
  expect(listOf('en', ['rules', 'this', 'that'])).toBe('rules, this and that');
  expect(listOf('de', ['Regeln', 'dies'])).toBe('Regeln und dies');
});
