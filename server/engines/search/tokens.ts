import { LRUCache } from 'lru-cache';
import { findPlace } from '#server/engines/places/index.ts';
import { findSkillsIn } from '#server/engines/skills/index.ts';
import { isTextLang, searchWords, stem, type TextLang } from '#server/engines/text/index.ts';

/**
 * Tokens are words with a letter before them that says where in a posting the word stands, so that one index of tokens without places
 * answers for a zone as for the whole: "zones" as in Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.1.
 */
export const ZONE = {
  title: 't',
  skill: 's',
  company: 'c',
  place: 'p',
  /** the country of the place, by its code */
  country: 'n',
  /** what it states in fields of its own: the value of its job type, level or way of working */
  attribute: 'a',
  /** a skill of the vocabulary, by its id: named in title or skills, by whatever name */
  knownSkill: 'h',
  /** the same, named anywhere */
  mentionedSkill: 'k',
  /** anywhere, as written */
  written: 'x',
  /** anywhere, and only as the stem of what is written */
  stem: 'z',
} as const;

/** Zones of the few words that a posting is known by. */
export const HEAD_ZONES = [ZONE.title, ZONE.skill, ZONE.company, ZONE.place] as const;

/** Longer ones are addresses and accidents; Postgres holds no token of more than two kilobytes. */
const LONGEST_WORD = 48;

export const cutWord = (word: string): string =>
  word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;

/** Languages whose stems a query tries: nobody says in which they type. */
const STEMMED: readonly TextLang[] = ['en', 'de', 'fr', 'es'];

/** Remembered: a page of results goes through some thousand words, most of them again and again. */
const forms = new LRUCache<string, readonly string[]>({ max: 20_000 });

/** A word of a query and the stems it has in any language. */
export function formsOf(word: string): readonly string[] {
  const known = forms.get(word);
  if (known) return known;
  const made = [...new Set([word, ...STEMMED.map((lang) => stem(word, lang))])];
  forms.set(word, made);
  return made;
}

/** What the search knows a posting by. */
export type Searchable = {
  title: string;
  /** as written */
  skills: readonly string[];
  /** those of the vocabulary */
  skillIds: readonly string[];
  company: string;
  location: string;
  description: string;
  lang: string;
  remote: string;
  jobType: string;
  level: string;
};

/** The tokens of a posting, without doubles. */
export function tokensOf(posting: Searchable): string[] {
  const lang = isTextLang(posting.lang) ? posting.lang : undefined;
  const tokens = new Set<string>();
  const add = (text: string, zone: (typeof HEAD_ZONES)[number] | null) => {
    for (const long of searchWords(text)) {
      const word = cutWord(long);
      const root = lang ? stem(word, lang) : word;
      tokens.add(ZONE.written + word);
      if (root !== word) tokens.add(ZONE.stem + root);
      if (zone !== null) tokens.add(zone + word).add(zone + root);
    }
  };
  add(posting.title, ZONE.title);
  add(posting.skills.join('\n'), ZONE.skill);
  add(posting.company, ZONE.company);
  add(posting.location, ZONE.place);
  add(posting.description, null);
  const { countryCode } = findPlace(posting.location);
  if (countryCode) tokens.add(ZONE.country + countryCode.toLowerCase());
  addSkills(tokens, posting);
  for (const value of [posting.remote, posting.jobType, posting.level]) tokens.add(ZONE.attribute + value);
  return [...tokens];
}

/** A skill is one thing by any of its names, so that who asks for k8s finds Kubernetes without asking for each. */
function addSkills(tokens: Set<string>, { title, skills, skillIds, description }: Searchable): void {
  const named = (text: string) => findSkillsIn(text).map(({ skillId }) => skillId);
  const heads = [...skillIds, ...named(title), ...skills.flatMap(named)];
  for (const id of heads) tokens.add(ZONE.knownSkill + id).add(ZONE.mentionedSkill + id);
  for (const id of named(description)) tokens.add(ZONE.mentionedSkill + id);
}

/** The words behind tokens as they were written: all of them, and those of the head. */
export function wordsOf(tokens: readonly string[]): { text: string[]; head: string[] } {
  const heads = new Set<string>();
  const text: string[] = [];
  for (const token of tokens) {
    const word = token.slice(1);
    if (token.startsWith(ZONE.written)) text.push(word);
    else if (HEAD_ZONES.some((zone) => token.startsWith(zone))) heads.add(word);
  }
  return { text, head: text.filter((word) => heads.has(word)) };
}

/** A title without what stands in brackets, as (m/w/d) does. */
export const bareTitle = (title: string): string =>
  title
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || title.trim();
