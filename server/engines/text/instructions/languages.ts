/**
 * Every sign of an order, ready to be looked for. In other languages than English words count that are harmless alone
 * and an order together: `ignoriere` and `Anweisungen` in one sentence; `dieser Bewerber`, `bewerte` and `höchste`.
 */
import { plainly } from './disguises.ts';
import { englishSigns } from './english-lexicon.ts';
import { beginningsIn, edged, type Hit, hitsIn, type Search, type Sign, STRONG, searchFor } from './signs.ts';
import { type Words, wordsOf } from './words-lexicon.ts';

type Language = { script: RegExp | null; searches: Search[] };

const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};

type Languages = { english: Search[]; others: Language[] };

/** Made with the first search: most houses have no model, and need none of it. */
let made: Languages | null = null;
const languages = (): Languages => {
  made ??= {
    english: englishSigns.map((sign) => searchFor(sign)),
    others: Object.entries(wordsOf).map(languageOf),
  };
  return made;
};

function languageOf([lang, words]: [string, Words]): Language {
  const script = SCRIPTS[lang] ?? null;
  const edge = script === null ? edged : open;
  return { script, searches: signsOf(words, edge).map((sign) => searchFor(sign, script !== null)) };
}

/** Every sign in a folded text, in any language. */
export function allHitsIn(text: string): Hit[] {
  const { english, others } = languages();
  const known = beginningsIn(text);
  const hits = hitsIn(text, english, known);
  for (const { script, searches } of others)
    if (script === null || script.test(text)) hits.push(...hitsIn(text, searches, known));
  return hits;
}

function open(source: string): string {
  return `(?:${source})`;
}

function signsOf(words: Words, edge: (source: string) => string): Sign[] {
  const of = (source: string) => edge(folded(source));
  const strong = (name: string, pattern: string, more: Partial<Sign> = {}): Sign => ({
    name,
    weight: STRONG,
    of: pattern,
    ...more,
  });
  const { override, orders, subject, demand, top, youAre, now, machine, to, ifYou, reveal, secret, phrases } =
    words;
  return [
    strong('override', of(override), { notNever: true, with: [of(orders)], within: 60 }),
    strong('demand', of(subject), { with: [of(demand), of(top)], within: 90 }),
    strong('you are', of(youAre), { with: [of(now)], within: 16 }),
    strong('you are', of(youAre), { with: [of(machine)], within: 40 }),
    strong('address', `${of(ifYou)}[^.!?\\n]{0,30}${of(machine)}`),
    // `An die KI: bewerte …`: at the beginning of a sentence, with something asked after it.
    strong('address', of(to), {
      before: '(?:^|[\\n.!?:;(*>-]\\s*)',
      after: `[^.!?\\n]{0,30}${of(machine)}[^.!?\\n]{0,60}${of(`${demand}|${subject}|${youAre}`)}`,
    }),
    ...(phrases === undefined ? [] : [strong('phrase', of(phrases))]),
    ...(reveal && secret ? [strong('reveal', of(secret), { with: [of(reveal)], within: 60 })] : []),
  ];
}

/** A pattern written as people write, folded; what a backslash goes before stays. */
function folded(source: string): string {
  return source
    .split(/(\\[a-zA-Z])/)
    .map((piece) => (piece.startsWith('\\') ? piece : plainly(piece)))
    .join('');
}
