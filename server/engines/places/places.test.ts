import { describe, expect, test } from 'vitest';
import { COUNTRIES } from './country-names.ts';
import { countryCodeOf, findPlace, kilometresBetween, townsNamed } from './index.ts';
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

describe('a place', () => {
  test.each([
    ['München', 'Munich'],
    ['Mailand', 'Milan'],
    ['Köln', 'Köln'],
    ['50968 Cologne, Germany', 'Köln'],
  ])('%s is the town %s', (written, name) => {
    expect(findPlace(written).town?.name).toBe(name);
  });

  test('may be a country alone, or nowhere', () => {
    expect(findPlace('Deutschland')).toEqual({ town: null, countryCode: 'DE' });
    expect(findPlace('on the moon')).toEqual({ town: null, countryCode: null });
    expect(findPlace('')).toEqual({ town: null, countryCode: null });
  });

  test('is as far from another as a map says', () => {
    const [berlin, hamburg] = [findPlace('Berlin').town!, findPlace('Hamburg').town!];
    const between = (one: typeof berlin, other: typeof berlin) =>
      kilometresBetween(one.latitude, one.longitude, other.latitude, other.longitude);
    expect(between(berlin, hamburg)).toBeGreaterThan(250);
    expect(between(berlin, hamburg)).toBeLessThan(260);
    expect(between(berlin, berlin)).toBe(0);
  });
});
