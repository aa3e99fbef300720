import { describe, expect, test } from 'vitest';
import { COUNTRIES } from './country-names.ts';
import { countryCodeOf, townsNamed } from './index.ts';
import { CITIES } from './town-names.ts';

describe('names of places', () => {
  test.each([
    ['towns', CITIES, (name: string) => townsNamed(name).length > 0],
    ['countries', COUNTRIES, (name: string) => countryCodeOf(name) !== null],
  ])('%s stand in the order of their folded names, and each is found under its own', (_, text, isKnown) => {
    const keys = text
      .trim()
      .split('\n')
      .map((line) => line.split(';')[0]!);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
  });

  test('every town is found as it is written', () => {
    const names = CITIES.trim()
      .split('\n')
      .map((line) => line.split(';')[1]!);
    expect(names.length).toBeGreaterThan(10_000);
    const isFound = (name: string) => townsNamed(name).some((town) => town.name === name);
    expect(names.filter((name) => !isFound(name))).toEqual([]);
  });

  test('of towns with one name the largest is the first', () => {
    expect(townsNamed('Birmingham').map(({ country }) => country)).toEqual(['GB', 'US']);
  });

  test.each([
    ['Köln', 'Köln'],
    ['KOELN', 'Köln'],
    ['Colonia', 'Köln'],
    ['Mailand', 'Milan'],
    ['Den Haag', 'The Hague'],
  ])('%s is found as %s', (written, name) =>
    expect(townsNamed(written).map((town) => town.name)).toContain(name),
  );

  test.each([
    ['Deutschland', 'DE'],
    ['the Netherlands', 'NL'],
    ['Estados Unidos', 'US'],
    ['U.K.', 'GB'],
    ['Türkiye', 'TR'],
  ])('%s is %s', (written, code) => expect(countryCodeOf(written)).toBe(code));

  test('what is no place is none', () => {
    expect(townsNamed('')).toEqual([]);
    expect(townsNamed('zzzz')).toEqual([]);
    expect(countryCodeOf('Berlin')).toBeNull();
  });
});
