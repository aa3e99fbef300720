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
  /** what it is called in the vocabulary; null for a word that is not in it */
  knownAs: string | null;
  level: SkillLevel | null;
  sources: Sources;
};

export type CandidateLanguage = { id: Id<'lng'>; name: string; level: string | null; sources: Sources };
export type CandidateLink = { id: Id<'lnk'>; url: string; sources: Sources };

export type AchievementKind = 'certificate' | 'project' | 'publication';
export type Achievement = { id: Id<'ach'>; kind: AchievementKind; text: string; sources: Sources };

/**
 * What was read, beside what the profile says: `says` is the profile's value where they differ ("current" for a role that goes
 * on), `part` the entry of the profile that it would go into.
 */
export type Comparison = { state: 'new' | 'same' | 'differs'; says: string | null; part: string | null };

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
] as const;
export type ProfileStep = (typeof profileSteps)[number];

/** Who may see a part: only its owner, employers it is sent to with an application, or everyone. */
export const visibilities = ['private', 'on_application', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** The parts of a profile whose readers its owner decides on. The name goes with every application, wishes with none. */
export const profileParts = [
  'headline',
  'summary',
  'email',
  'phone',
  'location',
  'picture',
  'experience',
  'education',
  'skills',
  'languages',
  'achievements',
  'links',
] as const;
export type ProfilePart = (typeof profileParts)[number];
export type VisibilityOf = Record<ProfilePart, Visibility>;

/**
 * Until its owner says otherwise (docs/decisions/2026-11-27-who-sees-what.md): an application says what applications
 * have always said, the world is told nothing, and a picture goes to nobody.
 */
export const defaultVisibility: VisibilityOf = {
  headline: 'on_application',
  summary: 'on_application',
  email: 'on_application',
  phone: 'on_application',
  location: 'on_application',
  picture: 'private',
  experience: 'on_application',
  education: 'on_application',
  skills: 'on_application',
  languages: 'on_application',
  achievements: 'on_application',
  links: 'on_application',
};

/** Somebody who is not the owner: an employer who gets an application, or anyone at all. */
export const readers = ['employer', 'anyone'] as const;
export type Reader = (typeof readers)[number];

/** A profile as somebody else may see it: parts that are not for them are empty, and nothing says from which CV it came. */
export type SharedProfile = Omit<
  Profile,
  'payFloor' | 'remoteWish' | 'completeness' | 'visibility' | 'sources'
>;

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
  picture: { id: Id<'pic'> } | null;
  visibility: VisibilityOf;
  sources: Sources;
  experience: Experience[];
  education: Education[];
  skills: CandidateSkill[];
  languages: CandidateLanguage[];
  links: CandidateLink[];
  achievements: Achievement[];
  completeness: Completeness;
};
