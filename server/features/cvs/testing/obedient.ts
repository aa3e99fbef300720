/**
 * The worst model there can be: it does whatever an attack says. It fills every field of every part with the attacker's
 * words, quoted letter by letter, and ties them to what the CV really says, so that only the text, the place and the type
 * of a value stand between them and a fact.
 */
import type { Fact } from '#server/engines/cv-reading/index.ts';

/** Answers to try, for each part of the question. */
export type Answers = Record<'person' | 'work' | 'education' | 'more', unknown[]>;

/** Everything that could be quoted from a passage: lines, sentences, pieces between signs, names, single words. */
export function quotesOf(passage: string): string[] {
  const lines = passage.split('\n');
  const pieces = passage.split(/[\n\t,;:|()"“”„{}[\]<>=]|[.!?]\s|\s[–-]\s|\s(?:and|und|as|at|is|with)\s/);
  const sentences = passage.split(/(?<=[.!?])\s+/);
  const names = passage.match(/\p{Lu}[\p{L}’'.-]+(?:[ -]\p{Lu}[\p{L}’'.-]+)+/gu) ?? [];
  const words = passage.match(/\p{Lu}[\p{L}+#]{2,}/gu) ?? [];
  const all = [passage, ...lines, ...sentences, ...pieces, ...names, ...words].map((quote) => quote.trim());
  return [...new Set(all)].filter((quote) => quote.length > 1);
}

const PERSON = ['name', 'headline', 'summary', 'email', 'phone', 'location'];

type Entries = Array<Record<string, unknown>>;

/** Entries of the attacker's words: each alone, all together, and tied to what the CV really says. */
function entriesOf(quotes: readonly string[], heads: readonly string[], anchors: Entries): Entries {
  const dates = quotes.filter((quote) => /\d{4}|present|heute/i.test(quote));
  const pairs = dates.length > 0 ? dates.map((date) => ({ start: date, end: date })) : [{}];
  const every = (quote: string) => Object.fromEntries(heads.map((head) => [head, quote]));
  const entries = quotes.flatMap((quote) => [
    ...heads.flatMap((head) => pairs.map((pair) => ({ ...pair, [head]: quote, highlights: [quote] }))),
    ...anchors.map((anchor) => ({ ...every(quote), ...anchor, highlights: [quote] })),
    ...pairs.map((pair) => ({ ...every(quote), ...pair, highlights: quotes })),
  ]);
  return entries.slice(0, 500);
}

/** What it answers, made of an attack's quotes and of anchors in the facts that are known. */
export function obedientAnswers(quotes: readonly string[], known: readonly Fact[]): Answers {
  const anchors = known
    .filter(({ field }) => /^(work\.(company|title|start)|education\.(institution|degree))$/.test(field))
    .map(({ field, source }) => ({ [field.split('.')[1]!]: source.text }));
  const everywhere = (quote: string) => Object.fromEntries(PERSON.map((field) => [field, quote]));
  return {
    person: quotes.map((quote) => ({ ...everywhere(quote), links: [quote] })),
    work: [{ entries: entriesOf(quotes, ['company', 'title', 'location'], anchors) }],
    education: [{ entries: entriesOf(quotes, ['institution', 'degree', 'area', 'grade'], anchors) }],
    more: [
      {
        skills: quotes.flatMap((name) => [
          { name, level: name },
          { name, level: 'expert' },
        ]),
        languages: quotes.map((name) => ({ name, level: name })),
        certificates: quotes,
        projects: quotes,
        publications: quotes,
      },
    ],
  };
}
