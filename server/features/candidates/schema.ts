import type { Id } from '#server/values/id.ts';
import type { Money } from '#server/values/money.ts';
import type { PartialDate } from '#server/values/time.ts';

/** Where a value was read: the line of a CV, as it stands there. */
export type Source = { factId: Id<'fct'>; cvId: Id<'cv'>; page: number; text: string };
/** The source of each field that came from a CV, by field name. */
export type Sources = Record<string, Source>;

export type SkillLevel = 1 | 2 | 3 | 4;
export type RemoteWish = 'on_site' | 'hybrid' | 'remote';

export type Experience = {
  id: Id<'exp'>;
  employer: string;
  title: string;
  location: string | null;
  start: PartialDate | null;
  /** null while it goes on, or when no end was written */
  end: PartialDate | null;
  current: boolean;
  highlights: string[];
  sources: Sources;
};

export type Education = {
  id: Id<'edu'>;
  institution: string;
  degree: string | null;
  area: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  grade: string | null;
  sources: Sources;
};

export type CandidateSkill = {
  id: Id<'csk'>;
  skillId: string | null;
  name: string;
  level: SkillLevel | null;
  sources: Sources;
};

export type CandidateLanguage = { id: Id<'lng'>; name: string; level: string | null; sources: Sources };
export type CandidateLink = { id: Id<'lnk'>; url: string; sources: Sources };

export type AchievementKind = 'certificate' | 'project' | 'publication';
export type Achievement = { id: Id<'ach'>; kind: AchievementKind; text: string; sources: Sources };

/** Which steps of a profile are done, and what each missing one unlocks. */
export type Completeness = {
  percent: number;
  steps: Array<{ key: ProfileStep; done: boolean; points: number }>;
};
export const profileSteps = [
  'name',
  'contact',
  'location',
  'headline',
  'experience',
  'education',
  'skills',
  'languages',
  'wishes',
] as const;
export type ProfileStep = (typeof profileSteps)[number];

export type Profile = {
  id: Id<'cnd'>;
  name: string;
  headline: string | null;
  summary: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  remoteWish: RemoteWish | null;
  /** least pay a year; never shown to recruiters */
  payFloor: Money | null;
  sources: Sources;
  experience: Experience[];
  education: Education[];
  skills: CandidateSkill[];
  languages: CandidateLanguage[];
  links: CandidateLink[];
  achievements: Achievement[];
  completeness: Completeness;
};
