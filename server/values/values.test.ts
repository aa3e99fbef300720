import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPrefixes, isId, newId } from './id.ts';
import { findPreferredLang, preferredLang } from './lang.ts';
import { perYear } from './money.ts';
import { decodeCursor, encodeCursor, toPage } from './page.ts';
import { instant, monthIndex } from './time.ts';

const time = fc.integer({ min: 0, max: 4_102_444_800_000 });

describe('an id', () => {
  it('has its prefix, and sorts by the time of its making', () => {
    fc.assert(
      fc.property(fc.constantFrom(...idPrefixes), time, time, (prefix, a, b) => {
        const [first, second] = [newId(prefix, Math.min(a, b)), newId(prefix, Math.max(a, b))];
        expect(isId(prefix, first)).toBe(true);
        if (a !== b) expect(first < second).toBe(true);
      }),
    );
  });

  it('is of version 7 and of no other kind', () => {
    const zeros = newId('app', 0, (length) => new Uint8Array(length));
    expect(zeros).toBe('app_0000000000e008000000000000');
    for (const wrong of [
      'pst_01m7y9v4bzf2c8159ppv0qm4az',
      'app_',
      'app_01',
      `app_${'i'.repeat(26)}`,
      `app_${'0'.repeat(27)}`,
    ])
      expect(isId('app', wrong)).toBe(false);
  });
});

describe('a cursor', () => {
  it('comes back as it went', () => {
    const values = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, (given) => {
        expect(decodeCursor(encodeCursor(given), given.length)).toEqual(given);
      }),
    );
  });

  it('of someone else is none', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeCursor(text, 2)));
    expect(decodeCursor(encodeCursor(['a']), 2)).toBeNull();
    expect(decodeCursor(btoa('{"a":1}'), 1)).toBeNull();
  });

  it('is there only when there is more', () => {
    const page = (n: number) =>
      toPage(
        Array.from({ length: n }, (_, i) => i),
        2,
        (i) => [i],
        String,
      );
    expect(page(2)).toEqual({ items: ['0', '1'], next: null });
    expect(page(3)).toEqual({ items: ['0', '1'], next: encodeCursor([1]) });
  });
});

describe('a language', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr, en;q=0.5', 'en'],
    ['en;q=0.3, de;q=0.7', 'de'],
    ['de;q=0', null],
    ['*', null],
    ['', null],
  ])('is chosen from %j', (header, lang) => expect(findPreferredLang(header)).toBe(lang));
  it('is English when nothing fits', () => expect(preferredLang(null)).toBe('en'));
});

describe('times and money', () => {
  it('count months of dates as they were written', () => {
    expect(monthIndex('2020') - monthIndex('2019')).toBe(12);
    expect(monthIndex('2019', 'end') - monthIndex('2019')).toBe(11);
    expect(monthIndex('2019-03') - monthIndex('2019')).toBe(2);
  });
  it('compare pay by the year', () => {
    expect(perYear(20_00, 'hour')).toBe(41_600_00);
    expect(perYear(3_000_00, 'month')).toBe(36_000_00);
  });
  it('write instants with milliseconds', () => expect(instant(0)).toBe('1970-01-01T00:00:00.000Z'));
});
