import { describe, expect, it } from 'vitest';
import { changesOf } from './index.ts';

const words = (before: string, after: string) =>
  changesOf(before, after).map(
    ({ text, change }) => `${{ same: '', added: '+', removed: '-' }[change]}${text}`,
  );

describe('what changed in a text', () => {
  it('is told word by word, with every line end kept', () => {
    expect(words('You work at night.\n\n- one', 'You work by day.\n\n- one\n- two')).toEqual([
      'You work ',
      '-at',
      '+by',
      ' ',
      '-night',
      '+day',
      '.\n\n- one',
      '+\n- two',
    ]);
  });

  it('gives back both texts', () => {
    const [before, after] = ['Ein Satz. Noch einer.', 'Kein Satz! Noch einer, länger.'];
    const pieces = changesOf(before, after);
    const without = (change: string) =>
      pieces
        .filter((one) => one.change !== change)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('is all of it where one text took the place of another', () => {
    const many = (word: string) => Array.from({ length: 2_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(changesOf(many('a'), many('b')).length).toBe(2);
  });

  it('is nothing between equal texts', () => {
    expect(changesOf('same', 'same')).toEqual([{ text: 'same', change: 'same' }]);
    expect(changesOf('', '')).toEqual([]);
  });
});
