import type { ResumeFacts } from './facts.ts';
import { levelOfWord } from './levels.ts';
import type { JsonResume } from './shape.ts';

const text = (value: string | undefined): string | null => value?.trim() || null;
const line = (...values: Array<string | undefined>): string | null =>
  values.map(text).filter(Boolean).join(', ') || null;

/** What a file in the open format says of what our profiles hold; the way back from `toJsonResume`. */
export function fromJsonResume(resume: JsonResume): ResumeFacts {
  const { basics = {} } = resume;
  return {
    name: text(basics.name) ?? '',
    headline: text(basics.label),
    summary: text(basics.summary),
    email: text(basics.email),
    phone: text(basics.phone),
    location: line(basics.location?.city, basics.location?.region, basics.location?.countryCode),
    experience: (resume.work ?? []).map(toRole),
    education: (resume.education ?? []).map((one) => ({
      institution: text(one.institution) ?? '',
      degree: text(one.studyType),
      area: text(one.area),
      start: one.startDate ?? null,
      end: one.endDate ?? null,
      grade: text(one.score),
    })),
    skills: (resume.skills ?? []).flatMap(toSkills),
    languages: (resume.languages ?? [])
      .map(({ language, fluency }) => ({ name: text(language) ?? '', level: text(fluency) }))
      .filter(({ name }) => name),
    links: linksOf(basics),
    achievements: achievementsOf(resume),
  };
}

type Work = NonNullable<JsonResume['work']>[number];

/** A role without an end goes on, unless our own word says that it ended. What it was about comes before the lines of it. */
function toRole(work: Work): ResumeFacts['experience'][number] {
  const end = work.endDate ?? null;
  const summary = text(work.summary);
  return {
    employer: text(work.name) ?? '',
    title: text(work.position) ?? '',
    location: text(work.location),
    start: work.startDate ?? null,
    end,
    current: !end && !work['x-guildhall']?.ended,
    highlights: [...(summary ? [summary] : []), ...(work.highlights ?? [])],
  };
}

type Skill = NonNullable<JsonResume['skills']>[number];

/** Many write a heading as the name and the skills as its keywords: then the keywords are the skills. */
function toSkills({ name, level, keywords }: Skill): ResumeFacts['skills'] {
  const names = keywords && keywords.length > 0 ? keywords : name ? [name] : [];
  return names.filter((one) => one.trim()).map((one) => ({ name: one, level: levelOfWord(level) }));
}

function linksOf(basics: NonNullable<JsonResume['basics']>): ResumeFacts['links'] {
  const urls = [...(basics.profiles ?? []).map(({ url }) => url), basics.url];
  return [...new Set(urls.filter((url): url is string => Boolean(url?.trim())))].map((url) => ({ url }));
}

function achievementsOf(resume: JsonResume): ResumeFacts['achievements'] {
  const of = (kind: ResumeFacts['achievements'][number]['kind'], names: Array<string | null>) =>
    names.filter((name): name is string => Boolean(name)).map((name) => ({ kind, text: name }));
  return [
    ...of(
      'certificate',
      (resume.certificates ?? []).map((one) => line(one.name, one.issuer, one.date)),
    ),
    ...of(
      'project',
      (resume.projects ?? []).map((one) => line(one.name, one.description)),
    ),
    ...of(
      'publication',
      (resume.publications ?? []).map((one) => line(one.name, one.publisher, one.releaseDate)),
    ),
  ];
}
