import { namesOfTown } from '#server/engines/places/index.ts';
import { findSkillsIn } from '#server/engines/skills/index.ts';
import { type Token, tokenise } from '#server/engines/text/index.ts';
import { attributeOf } from './attributes.ts';
import { cutWord, formsOf, HEAD_ZONES, ZONE } from './tokens.ts';

/** One word of one way to write a term; `begins`: it may be the beginning of a longer one. */
type Word = { text: string; begins: boolean };

/** One idea of a query: the words as they were typed, and what else it is called; all words of a way must be there. */
export type Term = {
  /** as it stands in the query */
  written: string;
  asked: Word[];
  /** the same in other languages: as good as what was typed */
  same: Word[][];
  /** the skill of the vocabulary that they name: other names for it are of use, but not what was typed */
  skillId: string | null;
  /** the value of a field that it names */
  attribute: string | null;
};

/** What an index is asked: a token, the beginning of one, or a combination. */
export type Match = string | { begins: string } | { all: Match[] } | { any: Match[] };

const MOST_WORDS = 8;

/** Words that say nothing of the work; a query of nothing else keeps them. */
const EMPTY = new Set(
  (
    'a an the and or of for in at on to as near with by job jobs work ' +
    'der die das ein eine und oder im am bei für fur als mit in stelle stellen stellenangebote ' +
    'le la les un une et ou de du des pour chez en ' +
    'el los las una y o con para del trabajo empleo emploi ' +
    'il lo gli di da lavoro m w d h f x'
  ).split(' '),
);

const isEmptyWord = (word: string) => EMPTY.has(word);

/** A query's words that count, in order, folded, without doubles. */
function queryTokens(q: string): Token[] {
  const tokens = tokenise(q);
  const telling = tokens.filter(({ text }) => !isEmptyWord(text));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : tokens)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MOST_WORDS)
    .map((token) => ({ ...token, text: cutWord(token.text) }));
}

/**
 * The terms of a query. A skill of the vocabulary may be written in any of its ways (`k8s`, Kubernetes), a town in any language
 * (Munich, München). The last word may be unfinished, unless something follows it.
 */
export function parseQuery(q: string): Term[] {
  const tokens = queryTokens(q);
  const last = /[\s\p{P}]$/u.test(q) ? undefined : tokens.at(-1);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { length, same, skillId } = spanAt(q, tokens, at);
    const asked = tokens
      .slice(at, at + length)
      .map((token) => ({ text: token.text, begins: token === last }));
    const written = q.slice(tokens[at]!.start, tokens[at + length - 1]!.end);
    const attribute = length === 1 ? attributeOf(asked[0]!.text) : null;
    terms.push({ written, asked, same: waysOf(same, asked), skillId, attribute });
    at += length;
  }
  return terms;
}

/** How many words are one idea, and what else it is called. */
type Span = { length: number; same: string[]; skillId: string | null };

function spanAt(q: string, tokens: readonly Token[], at: number): Span {
  const rest = tokens.slice(at);
  const { start } = rest[0]!;
  const skill = findSkillsIn(q.slice(start)).find((mention) => mention.start === 0);
  if (skill) {
    const length = rest.filter((token) => token.end <= start + skill.end).length;
    return { length, same: [], skillId: skill.skillId };
  }
  for (const length of [3, 2, 1]) {
    if (rest.length < length) continue;
    const written = rest.slice(0, length).map(({ text }) => text);
    const same = namesOfTown(written.join(' '));
    if (same.length > 1) return { length, same, skillId: null };
  }
  return { length: 1, same: [], skillId: null };
}

/** Names as words, without the one that is there already. */
function waysOf(names: readonly string[], asked: readonly Word[]): Word[][] {
  const keyOf = (way: readonly Word[]) => way.map(({ text }) => text).join(' ');
  return names
    .map((name) => tokenise(name).map(({ text }) => ({ text: cutWord(text), begins: false })))
    .filter((way) => way.length > 0 && keyOf(way) !== keyOf(asked));
}

/** Zones that a term is looked for in; `anywhere` is the whole posting. */
type Zones = readonly (typeof HEAD_ZONES)[number][] | 'anywhere';

/** From this length on a beginning is looked for anywhere; shorter ones begin too much, and only heads are looked at. */
const LONG_BEGINNING = 4;
const SHORTEST_BEGINNING = 2;

const matchWays = (ways: readonly Word[][], zones: Zones): Match => ({
  any: ways.map((way) => ({ all: way.map((word) => matchWord(word, zones)) })),
});

/** What a term is, beside its words. */
const factsOf = ({ skillId, attribute }: Term): Match[] => [
  ...(skillId ? [ZONE.mentionedSkill + skillId] : []),
  ...(attribute ? [ZONE.attribute + attribute] : []),
];

/** Postings with a term by any of its names. */
export const matchTerm = (term: Term): Match => ({
  any: [matchWays([term.asked, ...term.same], 'anywhere'), ...factsOf(term)],
});

/**
 * Postings that have a word, or one that begins so, as it is written. A stem is not enough to call a word well written: `lerning` has
 * that of a German word.
 */
export function matchAsWritten(word: string): Match {
  const [term] = parseQuery(word);
  const text = cutWord(word);
  const written: Match[] = [ZONE.written + text];
  if (text.length >= LONG_BEGINNING) written.push({ begins: ZONE.written + text });
  return { any: [...written, ...(term ? factsOf(term) : [])] };
}

/** Postings whose place has the words of a term. */
export const matchPlace = ({ asked, same }: Term): Match => matchWays([asked, ...same], [ZONE.place]);

function matchWord({ text, begins }: Word, zones: Zones): Match {
  const forms = formsOf(text);
  const exact = (zones === 'anywhere' ? [ZONE.written, ZONE.stem] : zones).flatMap((zone) =>
    forms.map((form) => zone + form),
  );
  if (!begins || text.length < SHORTEST_BEGINNING) return { any: exact };
  const where = zones !== 'anywhere' ? zones : text.length < LONG_BEGINNING ? HEAD_ZONES : [ZONE.written];
  const beginnings = where.map((zone) => zone + text);
  // What begins so need not be looked for once more.
  const others = exact.filter((token) => !beginnings.some((beginning) => token.startsWith(beginning)));
  return { any: [...others, ...beginnings.map((token) => ({ begins: token }))] };
}

/** Words of a query that are looked for as the beginning of a longer one. */
export const beginningsIn = (terms: readonly Term[]): string[] =>
  terms.flatMap(({ asked }) =>
    asked.filter(({ text, begins }) => begins && text.length >= SHORTEST_BEGINNING).map(({ text }) => text),
  );

/** Postings with every term. */
export const matchAll = (terms: readonly Term[]): Match => ({
  all: terms.map(matchTerm),
});

/** Something that speaks for a posting, and how much. */
export type Evidence = { match: Match; weight: number };

/** In the title, among the skills, in the name of the company or place. */
type ByZone = readonly [title: number, skill: number, head: number];
const ASKED: ByZone = [4, 3, 3];
/** Beside what it is worth that a word begins so. */
const WHOLE: ByZone = [4, 2, 2];
const SUM: ByZone = [ASKED[0] + WHOLE[0], ASKED[1] + WHOLE[1], ASKED[2] + WHOLE[2]];
const OTHER_NAME = 3;
const ATTRIBUTE = 4;

const byZone = (weights: ByZone, match: (zones: Exclude<Zones, 'anywhere'>) => Match): Evidence[] =>
  [[ZONE.title], [ZONE.skill], [ZONE.company, ZONE.place]].map((zones, i) => ({
    match: match(zones),
    weight: weights[i]!,
  }));

/**
 * What speaks for a posting that has a term, to be added up: weighted zone scoring. What was typed is worth more than other names
 * for it, and a whole word more than one that only begins so.
 */
export function evidenceOf({ asked, same, skillId, attribute }: Term): Evidence[] {
  const ways = [asked, ...same];
  const begins = asked.some((word) => word.begins);
  const whole = [asked.map(({ text }) => ({ text, begins: false })), ...same];
  return [
    ...byZone(begins ? ASKED : SUM, (zones) => matchWays(ways, zones)),
    ...(begins ? byZone(WHOLE, (zones) => matchWays(whole, zones)) : []),
    ...(skillId ? [{ match: ZONE.knownSkill + skillId, weight: OTHER_NAME }] : []),
    ...(attribute ? [{ match: ZONE.attribute + attribute, weight: ATTRIBUTE }] : []),
  ];
}
