/** What a posting says of the people it wants: what the law forbids, and what is better said otherwise. */
export { findWording, type WordingFinding } from './find.ts';
export type { Ground, Weight } from './lexicon.ts';
export { needsTitleMark } from './title.ts';

import { lexicon } from './lexicon.ts';

/** Every thought there is, as `ground.name`: each has its advice in the texts, under `wording`. */
export const wordingNames: readonly string[] = lexicon.map(({ name }) => name);
