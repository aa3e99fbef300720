import { type Span, spanOf } from './dates.ts';
import { headOf, type Item, type Section, type Source } from './source.ts';

/** What a careful human would type off the page. Shape: JSON Resume 1.0 and the extras told in ../README.md. */
export type Gold = Record<string, unknown>;
export type Level = { name: string; level?: string };
export type Line = { group?: string; items: Level[] };

/** Marks for the printer alone: **bold**. */
export const plain = (text: string) => text.replaceAll('**', '');

const given = <T extends Record<string, unknown>>(entry: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  ) as Partial<T>;

/** `MSc [in] Computer Science`: what joins degree and field is printed and belongs to neither. */
export function degreeOf(written: string): { studyType?: string; area?: string; printed: string } {
  const parts = /^(.*?)\s*\[(.*?)\]\s*(.*)$/.exec(written);
  if (!parts) return { studyType: written || undefined, printed: written };
  const [, studyType, joint, area] = parts as unknown as [string, string, string, string];
  const between = !joint.trim() ? ' ' : /^[,:;]/.test(joint) ? `${joint} ` : ` ${joint} `;
  return {
    studyType: studyType || undefined,
    area,
    printed: `${studyType}${studyType ? between : ''}${area}`,
  };
}

/** `GPA: =3.8`: the label is printed, the value after the sign is the score. */
export const scoreOf = (written = '') => ({
  score: written.split('=').at(-1) || undefined,
  printed: written.replace('=', ''),
});

export function lineOf(text: string): Line {
  const group = /^([^:{}]{1,48}):\s+(.*)$/.exec(text);
  const list = group ? group[2]! : text;
  // A comma in brackets belongs to the item.
  const names = list.split(list.includes(';') ? /\s*;\s*/ : /,\s+(?![^({]*[)}])/).filter(Boolean);
  return { group: group?.[1], items: names.map(levelOf) };
}

function levelOf(text: string): Level {
  const found = /^(.*?)\s*\{(.*)\}$/.exec(text);
  return found ? { name: found[1]!, level: found[2]! } : { name: text };
}

const spanGold = (span: Span | undefined) => ({
  // A single date of a job is its first and its last; of a study, the end.
  startDate: span?.start,
  endDate: span?.end,
  isCurrent: span?.isCurrent,
});

const workSpan = (span: Span | undefined) => {
  const dates = spanGold(span);
  return dates.startDate || !dates.endDate ? dates : { ...dates, startDate: dates.endDate };
};

function workGold(section: Section, keys: [string, string], isShared = true) {
  let [company, place] = ['', ''];
  return section.items.map(({ fields, text, bullets, isContinued }) => {
    const [title, named = '', there = '', dates] = fields;
    if (!isContinued) [company, place] = [named, there];
    const entry = { [keys[0]]: company, [keys[1]]: title, location: there || (isShared ? place : '') };
    const told = { summary: plain(text.join('\n\n')), highlights: bullets.map(plain) };
    return given({
      ...entry,
      ...workSpan(spanOf(dates)),
      ...told,
      highlights: bullets.length ? told.highlights : undefined,
    });
  });
}

function eduGold({ fields }: Item) {
  const [degree, institution, , dates, score] = fields;
  const { studyType, area } = degreeOf(degree ?? '');
  return given({ institution, studyType, area, ...spanGold(spanOf(dates)), score: scoreOf(score).score });
}

function certGold({ fields }: Item) {
  const [name, issuer, date] = fields;
  return given({ name, issuer, date: spanOf(date)?.end });
}

function projectGold({ fields, text, bullets }: Item) {
  const description = plain(text.join('\n\n'));
  return given({
    name: fields[0],
    description,
    highlights: bullets.length ? bullets.map(plain) : undefined,
  });
}

/** A level that is drawn (bars, dots: `{4}`) is not typed off. */
const levelGold = (level: string | undefined) => (level && /^\d$/.test(level) ? undefined : level);

const linesOf = (section: Section) =>
  [...section.text, ...section.bullets].map((text) => lineOf(plain(text)));

const skillGold = (section: Section) =>
  linesOf(section).flatMap(({ group, items }) =>
    items.map(({ name, level }) => given({ name, level: levelGold(level), group })),
  );

const languageGold = (section: Section) =>
  linesOf(section).flatMap(({ items }) =>
    items.map(({ name, level }) => given({ language: name, fluency: levelGold(level) })),
  );

const textsOf = (section: Section) =>
  [
    ...section.items.map(({ fields }) => fields.filter(Boolean).join(', ')),
    ...section.text,
    ...section.bullets,
  ].map(plain);

const namesOf = (section: Section) => textsOf(section).map((name) => ({ name }));

type Reader = (section: Section, isShared: boolean) => unknown[];
const READERS: Record<string, [string, Reader]> = {
  work: ['work', (section, isShared) => workGold(section, ['name', 'position'], isShared)],
  edu: ['education', (section) => section.items.map(eduGold)],
  skills: ['skills', skillGold],
  languages: ['languages', languageGold],
  certs: ['certificates', (section) => section.items.map(certGold)],
  projects: ['projects', (section) => section.items.map(projectGold)],
  pubs: ['publications', namesOf],
  volunteer: ['volunteer', (section) => workGold(section, ['organization', 'position'])],
  awards: ['awards', (section) => section.items.map(({ fields }) => awardGold(fields))],
  interests: [
    'interests',
    (section) => linesOf(section).flatMap(({ items }) => items.map(({ name }) => ({ name }))),
  ],
  refs: ['references', namesOf],
};

const awardGold = ([title, awarder, date]: string[]) =>
  given({ title, awarder, date: spanOf(date)?.end ?? spanOf(date)?.start });

export function goldOf(source: Source): Gold {
  const head = (key: string) => headOf(source, key);
  const gold: Gold = {
    layout: head('kind') ?? head('layout'),
    language: head('language'),
    trade: head('trade'),
    columns: Number(head('columns') ?? 1),
    basics: basicsOf(source),
    work: [],
    education: [],
    skills: [],
    languages: [],
    certificates: [],
    projects: [],
    publications: [],
  };
  for (const section of source.sections) {
    const [key, read] = READERS[section.kind] ?? [];
    // This program alone prints no place for a role that shares its employer.
    const isShared = head('program') !== 'linkedin';
    if (key && read) gold[key] = [...((gold[key] as unknown[]) ?? []), ...read(section, isShared)];
  }
  return gold;
}

function basicsOf(source: Source) {
  const head = (key: string) => headOf(source, key);
  const summary = source.sections.find((section) => section.kind === 'summary');
  const location = locationOf(head('address'));
  return given({
    name: head('name'),
    label: head('label'),
    email: head('email'),
    phone: head('phone'),
    url: head('url'),
    summary: summary && plain([...summary.text, ...summary.bullets].join('\n\n')),
    location: Object.keys(location).length ? location : undefined,
    profiles: source.head.profile
      ?.map(profileOf)
      .map(({ network, username, url }) => ({ network, username, url })),
  });
}

/** `address: street | postal code | city | region | country` */
export function locationOf(written = '') {
  const [address, postalCode, city, region, country] = written.split('|').map((field) => field.trim());
  return given({ address, postalCode, city, region, country });
}

const SITES: Record<string, string> = {
  GitHub: 'https://github.com/',
  GitLab: 'https://gitlab.com/',
  LinkedIn: 'https://www.linkedin.com/in/',
  Twitter: 'https://twitter.com/',
  X: 'https://x.com/',
  Xing: 'https://www.xing.com/profile/',
  ORCID: 'https://orcid.org/',
  'Stack Overflow': 'https://stackoverflow.com/users/',
  Behance: 'https://www.behance.net/',
  Dribbble: 'https://dribbble.com/',
  Instagram: 'https://www.instagram.com/',
  Medium: 'https://medium.com/@',
  ResearchGate: 'https://www.researchgate.net/profile/',
  'Google Scholar': 'https://scholar.google.com/citations?user=',
  Skype: 'skype:',
};

/** `profile: GitHub | user | printed text` */
export function profileOf(written: string) {
  const [network, username, printed] = written.split('|').map((field) => field.trim()) as string[];
  const url = `${SITES[network!] ?? 'https://'}${username}`;
  return {
    network: network!,
    username: username!,
    url,
    printed: printed || url.replace(/^https:\/\/(www\.)?/, ''),
  };
}
