/** Models of all sorts, told what is right and free to say something else. */
import type { CvReading } from '../../read-cv.ts';
import type { Fact } from '../../types.ts';
import type { EducationProposal, Proposals, WorkProposal } from '../proposals.ts';

/** The next number from 0 to 1. */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: Chance): T => list[Math.floor(random() * list.length)]!;

/** Says everything that is right, letter by letter. */
export function perfect(right: readonly Fact[]): Proposals {
  const one = (field: string) => right.find((fact) => fact.field === field)?.source.text;
  const all = (field: string) =>
    right.filter((fact) => fact.field === field).map(({ source }) => source.text);
  const entries = (kind: string) => {
    const groups = new Map<string, Record<string, unknown> & { highlights: string[] }>();
    for (const { entry, field, source } of right) {
      if (entry?.startsWith(`${kind}:`) !== true) continue;
      const group = groups.get(entry) ?? { highlights: [] };
      groups.set(entry, group);
      const leaf = field.split('.')[1]!;
      if (leaf === 'highlight') group.highlights.push(source.text);
      else group[leaf] = source.text;
    }
    return [...groups.values()];
  };
  return {
    person: {
      name: one('name'),
      headline: one('headline'),
      summary: one('summary'),
      email: one('email'),
      phone: one('phone'),
      location: one('location'),
      links: all('link'),
    },
    work: entries('work') as WorkProposal[],
    education: entries('education') as EducationProposal[],
    more: {
      skills: entries('skill').map(({ name, level }) => ({ name, level }) as { name: string }),
      languages: entries('language').map(({ name, level }) => ({ name, level }) as { name: string }),
      certificates: all('certificate'),
      projects: all('project'),
      publications: all('publication'),
    },
  };
}

/** Says nothing. */
export const lazy = (): Proposals => ({ person: {}, work: [], education: [], more: null });

/** Copies carelessly, and puts every third value into another field. */
export function sloppy(proposals: Proposals, random: Chance): Proposals {
  const mangled = (value: unknown): unknown => {
    if (typeof value !== 'string') return Array.isArray(value) ? value.map(mangled) : value;
    const ways = [
      (text: string) => text.replace(/\s+/g, '  '),
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => `• ${text.replace(/[-‐]\s*\n\s*/g, '')} `,
      (text: string) => text.replace(/[“”"]/g, "'").replace(/–/g, '-'),
    ];
    return pick(ways, random)(value);
  };
  const shuffled = (record: Record<string, unknown>): Record<string, unknown> => {
    const fields = Object.keys(record).filter((field) => typeof record[field] === 'string');
    const values = { ...record };
    for (const field of fields) if (random() < 0.33) values[field] = record[pick(fields, random)];
    return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, mangled(value)]));
  };
  const list = <T>(entries: readonly T[] | null | undefined): T[] =>
    (entries ?? []).map((entry) => shuffled(entry as Record<string, unknown>) as T);
  const { person, work, education, more } = proposals;
  const lists = Object.fromEntries(Object.entries(more ?? {}).map(([name, items]) => [name, items]));
  // A certificate among the projects, a language among the skills.
  return {
    person: shuffled((person ?? {}) as Record<string, unknown>),
    work: list(work),
    education: list([...(education ?? []), ...((work ?? []).slice(0, 1) as typeof education)!]),
    more: {
      skills: list([...(more?.skills ?? []), ...(more?.languages ?? [])]),
      languages: list([...(more?.languages ?? []), ...(more?.skills ?? []).slice(0, 2)]),
      certificates: mangled([
        ...((lists.certificates as string[]) ?? []),
        ...((lists.publications as string[]) ?? []).slice(0, 1),
      ]) as string[],
      projects: mangled(lists.certificates ?? []) as string[],
      publications: mangled(lists.projects ?? []) as string[],
    },
  };
}

const INVENTED = {
  name: ['Victoria Sterling', 'Max Mustermann', 'Jean Dupont'],
  title: ['Chief Executive Officer', 'Head of Research', 'Oberarzt'],
  company: ['Google LLC', 'Charité Berlin', 'Acme Ltd'],
  date: ['01/2010', '2015', 'Present', 'March 2019'],
  school: ['Harvard University', 'TU München', 'IE Business School'],
  degree: ['PhD', 'MSc Computer Science', 'Diplom'],
  skill: ['Kubernetes', 'Haskell', 'Quantum computing', 'Wundversorgung'],
};

/** Invents what sounds right, and ties it to words of the CV, in fields where they do not belong. */
export function lying(reading: CvReading, random: Chance): Proposals {
  const text = reading.document.pages.map((page) => page.text).join('\n');
  const pieces = text
    .split(/[\n\t,|()]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 2);
  const said = (invented: readonly string[]) =>
    random() < 0.6 ? pick(invented, random) : pick(pieces, random);
  const many = <T>(make: () => T): T[] => Array.from({ length: 6 }, make);
  return {
    person: {
      name: said(INVENTED.name),
      headline: said(INVENTED.title),
      summary: said(INVENTED.title),
      email: said(['victoria@example.com']),
      phone: said(['+49 151 99999999']),
      location: said(['Monaco', 'Zürich']),
      links: [said(['https://evil.example'])],
    },
    work: many(() => ({
      company: said(INVENTED.company),
      title: said(INVENTED.title),
      location: said(['Monaco']),
      start: said(INVENTED.date),
      end: said(INVENTED.date),
      highlights: [said(['Led a team of 500'])],
    })),
    education: many(() => ({
      institution: said(INVENTED.school),
      degree: said(INVENTED.degree),
      area: said(['Astrophysics']),
      start: said(INVENTED.date),
      end: said(INVENTED.date),
    })),
    more: {
      skills: many(() => ({ name: said(INVENTED.skill), level: said(['expert']) })),
      languages: many(() => ({ name: said(['Mandarin', 'Latin']), level: said(['C2']) })),
      certificates: many(() => said(['AWS Certified Solutions Architect'])),
      projects: many(() => said(['Project Apollo'])),
      publications: many(() => said(['Nature 2020, doi 10.1000/1'])),
    },
  };
}
