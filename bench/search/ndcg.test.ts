import { describe, expect, it } from 'vitest';
import { ndcg } from './ndcg.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('NDCG', () => {
  it('is what is worked out by hand', () => {
    // Results b x a: 3/log2(2) + 0 + 7/log2(4) = 6.5; best a b c: 7/log2(2) + 3/log2(3) + 1/log2(4) = 9.392789…
    expect(ndcg(['b', 'x', 'a'], grades)).toBeCloseTo(6.5 / 9.392789, 6);
  });

  it('is 1 for the best order, 0 for nothing of use and null where nothing is of use', () => {
    expect(ndcg(['a', 'b', 'c', 'x'], grades)).toBe(1);
    expect(ndcg(['x', 'y'], grades)).toBe(0);
    expect(ndcg([], grades)).toBe(0);
    expect(ndcg(['a'], new Map([['a', 0]]))).toBeNull();
  });

  it('looks no further than k, and counts a repeated result once', () => {
    expect(ndcg(['x', 'a'], grades, 1)).toBe(0);
    expect(ndcg(['a', 'a', 'a'], grades)).toBeCloseTo(7 / 9.392789, 6);
  });
});
