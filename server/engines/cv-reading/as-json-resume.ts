/** What was read from a CV as JSON Resume 1.0, each value with the place it was read from. */
import type { JsonResume } from '#server/engines/json-resume/index.ts';
import { placeParts } from '#server/engines/places/index.ts';
import { certificatesOf } from './extract/certificates.ts';
import { findDates } from './extract/dates.ts';
import type { CvReading } from './read-cv.ts';
import type { Fact } from './types.ts';

/** Where a value stands: `path` is a JSON pointer into the résumé, offsets are UTF-16 units into the page's text. */
export type Span = {
  path: string;
  page: number;
  start: number;
  end: number;
  text: string;
  confidence: number;
};

/** Ours, beside the standard's fields: where each value was read, and what was said of the file. */
export type CvExtension = {
  kind: string;
  pages: number;
  language: string | null;
  spans: Span[];
  hidden: CvReading['document']['hidden'];
  warnings: CvReading['document']['warnings'];
};

export type CvResume = JsonResume & { 'x-guildhall': CvExtension };

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** One entry of `work` for each role, dates as exact as they were written; a current role has no `endDate`. */
export function asJsonResume({ document, facts }: CvReading): CvResume {
  const spans: Span[] = [];
  const put = new Writer(spans);
  const entries = (kind: string): Fact[][] => {
    const byEntry = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (fact.entry?.startsWith(`${kind}:`))
        byEntry.set(fact.entry, [...(byEntry.get(fact.entry) ?? []), fact]);
    }
    return [...byEntry.values()];
  };
  const of = (field: Fact['field']) => facts.filter((fact) => fact.field === field);
  const resume: JsonResume = {
    $schema: SCHEMA,
    basics: basicsOf(of, put),
    work: entries('work').map((leaves, i) => workOf(leaves, `/work/${i}`, put)),
    education: entries('education').map((leaves, i) => educationOf(leaves, `/education/${i}`, put)),
    certificates: certificatesIn(of('certificate'), put),
    publications: of('publication').map((fact, i) => ({ name: put.text(fact, `/publications/${i}/name`) })),
    skills: listedOrNamed(entries('skill')).map((leaves, i) =>
      put.leaves(leaves, `/skills/${i}`, { name: 'skill.name', level: 'skill.level' }),
    ),
    languages: entries('language').map((leaves, i) =>
      put.leaves(leaves, `/languages/${i}`, { language: 'language.name', fluency: 'language.level' }),
    ),
    projects: of('project').map((fact, i) => projectOf(fact, `/projects/${i}`, put)),
  };
  const { kind, pageCount, language, hidden, warnings } = document;
  return { ...resume, 'x-guildhall': { kind, pages: pageCount, language, spans, hidden, warnings } };
}

/** Writes values down with their places. */
class Writer {
  constructor(private readonly spans: Span[]) {}

  text({ value, source, confidence }: Fact, path: string): string {
    this.spans.push({ path, ...source, confidence });
    return String(value ?? '');
  }

  /** The object of an entry's leaves that have a value. */
  leaves(leaves: Fact[], at: string, names: Record<string, Fact['field']>): Record<string, string> {
    const object: Record<string, string> = {};
    for (const [name, field] of Object.entries(names)) {
      const fact = leaves.find((leaf) => leaf.field === field);
      if (fact !== undefined && fact.value !== null) object[name] = this.text(fact, `${at}/${name}`);
    }
    return object;
  }
}

type Of = (field: Fact['field']) => Fact[];

function basicsOf(of: Of, put: Writer): NonNullable<JsonResume['basics']> {
  const basics: NonNullable<JsonResume['basics']> = {};
  const single = {
    name: 'name',
    label: 'headline',
    email: 'email',
    phone: 'phone',
    summary: 'summary',
  } as const;
  for (const [key, field] of Object.entries(single)) {
    const [fact] = of(field);
    if (fact !== undefined) basics[key] = put.text(fact, `/basics/${key}`);
  }
  const [place] = of('location');
  if (place !== undefined) basics.location = { ...placeParts(put.text(place, '/basics/location')) };
  const links = of('link');
  const home = links.find((fact) => networkOf(String(fact.value)) === null);
  if (home !== undefined) basics.url = put.text(home, '/basics/url');
  basics.profiles = links
    .filter((fact) => fact !== home)
    .map((fact, i) => profileOf(put.text(fact, `/basics/profiles/${i}/url`)));
  return basics;
}

const NETWORKS: Record<string, string> = {
  'linkedin.com': 'LinkedIn',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'bitbucket.org': 'Bitbucket',
  'xing.com': 'XING',
  'stackoverflow.com': 'Stack Overflow',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'youtube.com': 'YouTube',
  'medium.com': 'Medium',
  'behance.net': 'Behance',
  'dribbble.com': 'Dribbble',
  'orcid.org': 'ORCID',
  'researchgate.net': 'ResearchGate',
  'scholar.google.com': 'Google Scholar',
  'kaggle.com': 'Kaggle',
  'leetcode.com': 'LeetCode',
  'hackerrank.com': 'HackerRank',
  'codeforces.com': 'Codeforces',
  'mastodon.social': 'Mastodon',
};

function networkOf(url: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const known = Object.keys(NETWORKS).find((domain) => host === domain || host.endsWith(`.${domain}`));
  return known === undefined ? null : NETWORKS[known]!;
}

function profileOf(url: string): { network: string; username?: string; url: string } {
  const network = networkOf(url);
  const path = url
    .replace(/[?#].*$/, '')
    .replace(/^(?:https?:\/\/)?[^/]+\/?/i, '')
    .replace(/\/+$/, '');
  const username = path.split('/').at(-1);
  return {
    network: network ?? url.replace(/^https?:\/\/(www\.)?/i, '').split('/')[0]!,
    ...(network !== null && username ? { username } : {}),
    url,
  };
}

function workOf(leaves: Fact[], at: string, put: Writer) {
  const points = leaves.filter((leaf) => leaf.field === 'work.highlight');
  return {
    ...put.leaves(leaves, at, {
      name: 'work.company',
      position: 'work.title',
      location: 'work.location',
      startDate: 'work.start',
      endDate: 'work.end',
    }),
    highlights: points.map((fact, i) => put.text(fact, `${at}/highlights/${i}`)),
  };
}

const educationOf = (leaves: Fact[], at: string, put: Writer) =>
  put.leaves(leaves, at, {
    institution: 'education.institution',
    studyType: 'education.degree',
    area: 'education.area',
    startDate: 'education.start',
    endDate: 'education.end',
    score: 'education.grade',
  });

/** What a certificate says is told by all of them together; its place is the passage that names it. */
function certificatesIn(facts: Fact[], put: Writer) {
  for (const [i, fact] of facts.entries()) put.text(fact, `/certificates/${i}/name`);
  return certificatesOf(facts);
}

/** Skills that are listed; where none is, those that the text names. */
function listedOrNamed(skills: Fact[][]): Fact[][] {
  const listed = skills.filter((leaves) => leaves.some((leaf) => leaf.confidence >= 0.65));
  return listed.length > 0 ? listed : skills;
}

const NUMBERED =
  /^\W*(?:project|projekt|projet|proyecto|progetto|projeto)\s*(?:#|no\.?|nr\.?|n°)?\s*\d*\s*$/i;

/** `Birdsong: an app that …`: what stands on its first line, before the first sign, is the name. */
function projectOf(fact: Fact, at: string, put: Writer): { name: string; description?: string } {
  const text = put.text(fact, `${at}/name`);
  const first = fact.source.text.split('\n')[0]!.replace(/\s+/g, ' ').trim();
  const sign =
    /\s*(?::\s|\s[–—-]\s|\s\|\s|\s[·•]\s|\t|\s\((?=[^)]*\)?$)|,?\s+(?=https?:|www\.|[a-z0-9-]+\.(?:com|org|io|dev|example)))/.exec(
      fact.source.text,
    );
  // `Project #1: Migration` is named by both.
  const isNumbered = NUMBERED.test(fact.source.text.slice(0, sign?.index ?? 0));
  const isCut = sign !== null && !isNumbered && sign.index < first.length + 2 && sign.index <= 80;
  const line = isCut ? text.slice(0, sign.index) : first;
  const [date] = findDates(line);
  const name = (date === undefined ? line : line.slice(0, date.from > 2 ? date.from : line.length)).replace(
    /[\s,(|–-]+$/,
    '',
  );
  const description = text.slice(line.length).replace(/^[\s:,|–—-]+/, '');
  return { name: name || text, ...(description === '' ? {} : { description }) };
}
