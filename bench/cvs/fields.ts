/** What of a CV is compared, field by field, and when a value that was read is the one that stands in the CV. */
import type { JsonResume } from '#server/engines/json-resume/index.ts';

/** A CV as a careful person types it off the page: JSON Resume, with what kind of CV it is. */
export type Gold = JsonResume & { layout: string; language: string; trade: string; columns?: number };

/** One value of a field; `text` is compared, folded. */
type Value = string;
type Field = {
  /** the values that a resume has */
  of: (resume: JsonResume) => Value[];
  /** whether one that was read is one that is expected, 0..1; the best pairs from 0.75 on are taken as right */
  likeness: (gold: Value, read: Value) => number;
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const words = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/** Dice's coefficient over words: 1 the same words, 0 none shared. */
function dice(gold: string, read: string): number {
  const left = words(gold);
  const rest = new Map<string, number>();
  for (const word of words(read)) rest.set(word, (rest.get(word) ?? 0) + 1);
  const size = left.length + [...rest.values()].reduce((sum, n) => sum + n, 0);
  let shared = 0;
  for (const word of left) {
    const n = rest.get(word) ?? 0;
    if (n === 0) continue;
    rest.set(word, n - 1);
    shared += 1;
  }
  return size === 0 ? 0 : (2 * shared) / size;
}

const same = (gold: string, read: string): number => (fold(gold) === fold(read) ? 1 : 0);
const digits = (text: string): string => text.replace(/\(0\)/g, '').replace(/\D/g, '');
/** National and international forms of a number end alike. */
const samePhone = (gold: string, read: string): number =>
  digits(gold).slice(-8) === digits(read).slice(-8) ? 1 : 0;
const bareLink = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

const some = (...values: Array<string | null | undefined>): Value[] =>
  values.filter((value): value is string => value !== undefined && value !== null && value.trim() !== '');
const joined = (...values: Array<string | undefined>): Value[] => some(some(...values).join(' '));
const PAIR = '\u0000';
const pair = (a: string | undefined, b: string | undefined): Value[] =>
  a || b ? [`${a ?? ''}${PAIR}${b ?? ''}`] : [];
/** Both halves must be right. */
const samePair = (gold: string, read: string): number => {
  const [a = '', b = ''] = gold.split(PAIR);
  const [c = '', d = ''] = read.split(PAIR);
  const half = (x: string, y: string) => (x === '' && y === '' ? 1 : dice(x, y));
  return Math.min(half(a, c), half(b, d));
};

/** Every field of the table in the docs, in its order. */
export const fields = {
  name: { of: ({ basics }) => some(basics?.name), likeness: same },
  'e-mail': { of: ({ basics }) => some(basics?.email), likeness: same },
  phone: { of: ({ basics }) => some(basics?.phone), likeness: samePhone },
  location: { of: ({ basics }) => some(basics?.location?.city), likeness: same },
  links: {
    of: ({ basics }) => some(basics?.url, ...(basics?.profiles ?? []).map(({ url }) => url)).map(bareLink),
    likeness: (gold, read) => (gold === read ? 1 : 0),
  },
  headline: { of: ({ basics }) => some(basics?.label), likeness: dice },
  summary: { of: ({ basics }) => some(basics?.summary), likeness: dice },
  'work: company': { of: ({ work = [] }) => work.flatMap(({ name }) => some(name)), likeness: dice },
  'work: title': { of: ({ work = [] }) => work.flatMap(({ position }) => some(position)), likeness: dice },
  'work: both': {
    of: ({ work = [] }) => work.flatMap(({ name, position }) => pair(name, position)),
    likeness: samePair,
  },
  'work: dates': {
    of: ({ work = [] }) => work.flatMap(({ startDate, endDate }) => pair(startDate, endDate)),
    likeness: (gold, read) => (gold === read ? 1 : 0),
  },
  'work: points': {
    of: ({ work = [] }) => work.flatMap(({ highlights = [], summary }) => some(summary, ...highlights)),
    likeness: dice,
  },
  'education: school': {
    of: ({ education = [] }) => education.flatMap(({ institution }) => some(institution)),
    likeness: dice,
  },
  'education: degree': {
    of: ({ education = [] }) => education.flatMap(({ studyType, area }) => joined(studyType, area)),
    likeness: dice,
  },
  'education: dates': {
    of: ({ education = [] }) => education.flatMap(({ startDate, endDate }) => pair(startDate, endDate)),
    likeness: (gold, read) => (gold === read ? 1 : 0),
  },
  skills: {
    of: ({ skills = [] }) =>
      skills.flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? keywords : some(name))),
    likeness: same,
  },
  languages: {
    of: ({ languages = [] }) => languages.flatMap(({ language }) => some(language)),
    likeness: same,
  },
  certificates: {
    of: ({ certificates = [] }) => certificates.flatMap(({ name }) => some(name)),
    likeness: dice,
  },
  projects: { of: ({ projects = [] }) => projects.flatMap(({ name }) => some(name)), likeness: dice },
  publications: {
    of: ({ publications = [] }) => publications.flatMap(({ name }) => some(name)),
    likeness: dice,
  },
} satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];
