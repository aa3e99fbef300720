import { setImmediate as breath } from 'node:timers/promises';
import { findPlace } from '#server/engines/places/index.ts';
import { findSkill } from '#server/engines/skills/index.ts';
import { guessLanguage } from '#server/engines/text/index.ts';
import { findWording } from '#server/engines/wording/index.ts';

/** One that fits into bytes and one that does not: patterns are made ready for each kind, and once more when they are used again. */
const TEXTS = ['We look for people who read. ', 'We look for people who read “all” of it. '].map((text) =>
  text.repeat(20),
);

const uses: ReadonlyArray<() => unknown> = [
  () => findSkill('SQL'),
  () => findPlace('Hamburg'),
  () => guessLanguage(TEXTS[0]!),
  ...TEXTS.flatMap((text) => [
    () => findWording(text, 'text'),
    () => findWording(text, 'text'),
    () => findWording(text.slice(0, 20), 'title'),
  ]),
];

/**
 * Has the words that postings are read by sorted before the first visitor comes: at first use they would hold everybody up
 * for a tenth of a second.
 */
export async function sortWords(): Promise<void> {
  for (const use of uses) {
    use();
    await breath();
  }
}
