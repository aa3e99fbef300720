import { type Entry, lexicon, type Weight } from './lexicon.ts';

/** One thought found in a text, with the words that say it; offsets are UTF-16 into that text. */
export type WordingFinding = {
  /** `ground.name` of the lexicon */
  name: string;
  weight: Weight;
  /** each way of saying it once, as written, in the order of the text */
  written: string[];
  start: number;
  end: number;
};

type Compiled = Entry & { pattern: RegExp };

/** Blanks and line ends that a paragraph may have between two words, and the stars of bold text. */
const GAP = '[\\s\\u00a0*]{1,3}';

const compile = (entry: Entry): Compiled => ({
  ...entry,
  // A gap inside brackets is one of several letters, and needs no count.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entry.find.join('|')})(?![\\p{L}\\p{N}])`
      .replace(/\[([^\]]*)_([^\]]*)\]/g, '[$1\\s$2]')
      .replaceAll('_', GAP),
    'giu',
  ),
});

/**
 * Like `matchAll`, which works on a copy of the pattern: the copy's machine code is thrown away with it, and making all of it
 * anew takes a tenth of a second.
 */
function hitsOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    hits.push(hit);
    if (hit[0] === '') pattern.lastIndex += 1;
  }
  return hits;
}

let compiled: Compiled[] | null = null;

/** What is said in a part of a posting that should not be, each thought once, walls first. */
export function findWording(text: string, part: 'title' | 'text'): WordingFinding[] {
  compiled ??= lexicon.map(compile);
  const found = compiled.flatMap(({ name, weight, only, pattern }) => {
    if (only && only !== part) return [];
    const hits = hitsOf(pattern, text);
    const [first] = hits;
    if (!first) return [];
    const written = [...new Set(hits.map(([words]) => words.replace(/[\s*]+/g, ' ')))];
    return [{ name, weight, written, start: first.index, end: first.index + first[0].length }];
  });
  return found.sort((a, b) => Number(a.weight === 'hint') - Number(b.weight === 'hint') || a.start - b.start);
}
