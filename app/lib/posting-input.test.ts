import { expect, it } from 'vitest';
import { minorOf } from './posting-input.server.ts';

it('reads amounts as people write them', () => {
  expect(minorOf('62000')).toBe(6_200_000);
  expect(minorOf('62.000')).toBe(6_200_000);
  expect(minorOf('62,000.50')).toBe(6_200_050);
  expect(minorOf('62.000,5')).toBe(6_200_050);
  expect(minorOf('14,50')).toBe(1450);
  expect(minorOf(' ')).toBeNull();
  expect(minorOf('a lot')).toBeNaN();
});
