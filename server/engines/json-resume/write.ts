import type { ResumeFacts } from './facts.ts';
import { wordOfLevel } from './levels.ts';
import type { JsonResume } from './shape.ts';

export const SCHEMA_URL = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Sites whose addresses carry a name of their owner. */
const networks: Record<string, string> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'linkedin.com': 'LinkedIn',
  'xing.com': 'XING',
  'x.com': 'X',
  'twitter.com': 'X',
  'stackoverflow.com': 'Stack Overflow',
  'orcid.org': 'ORCID',
  'mastodon.social': 'Mastodon',
};

/** Without what says nothing: the standard knows absent fields, not empty ones. */
const filled = <T extends object>(entry: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as { [K in keyof T]?: NonNullable<T[K]> };

const some = <T>(entries: T[]): T[] | undefined => (entries.length > 0 ? entries : undefined);

function profileOf(url: string) {
  if (!URL.canParse(url)) return { url };
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const network = networks[host];
  return filled({
    network: network ?? host,
    username: network ? pathname.split('/').filter(Boolean).at(-1) : undefined,
    url,
  });
}

const isWebsite = ({ url }: { url: string }): boolean =>
  URL.canParse(url) && !networks[new URL(url).hostname.replace(/^www\./, '')];

/**
 * A résumé in the open format. Several roles at one employer are an entry each, as its readers expect; a role without an end
 * goes on to them, so one that ended without a date says so in a field of our own.
 * @param lastModified when the profile was last changed
 */
export function toJsonResume(facts: ResumeFacts, lastModified?: string): JsonResume {
  const achievements = (kind: ResumeFacts['achievements'][number]['kind']) =>
    some(facts.achievements.filter((one) => one.kind === kind).map(({ text }) => ({ name: text })));
  return filled({
    $schema: SCHEMA_URL,
    basics: filled({
      name: facts.name,
      label: facts.headline,
      email: facts.email,
      phone: facts.phone,
      url: facts.links.find(isWebsite)?.url,
      summary: facts.summary,
      location: facts.location ? { city: facts.location } : null,
      profiles: some(facts.links.map(({ url }) => profileOf(url))),
    }),
    work: some(facts.experience.map(toWork)),
    education: some(
      facts.education.map((one) =>
        filled({
          institution: one.institution,
          area: one.area,
          studyType: one.degree,
          startDate: one.start,
          endDate: one.end,
          score: one.grade,
        }),
      ),
    ),
    certificates: achievements('certificate'),
    publications: achievements('publication'),
    skills: some(
      facts.skills.map(({ name, level }) =>
        filled({ name, level: level === null ? null : wordOfLevel(level) }),
      ),
    ),
    languages: some(facts.languages.map(({ name, level }) => filled({ language: name, fluency: level }))),
    projects: achievements('project'),
    meta: filled({ version: 'v1.0.0', lastModified }),
  });
}

const toWork = (role: ResumeFacts['experience'][number]) =>
  filled({
    name: role.employer,
    position: role.title,
    location: role.location,
    startDate: role.start,
    endDate: role.current ? null : role.end,
    highlights: some(role.highlights),
    'x-guildhall': role.current || role.end ? null : { ended: true as const },
  });
