import type { Id } from '#server/values/id.ts';
import type { Currency } from '#server/values/money.ts';
import type { Instant, PartialDate } from '#server/values/time.ts';

/** The line of a CV behind each field, by field name. */
export type SourcesColumn = Record<string, { factId: Id<'fct'>; cvId: Id<'cv'>; page: number; text: string }>;

/** What its owner decided of who sees which part: `{ phone: 'private' }`. */
export type VisibilityColumn = Record<string, 'private' | 'on_application' | 'public'>;

/** A person who seeks work. Without an account: a guest, a merged duplicate, or someone erased. */
export interface CandidateTable {
  id: Id<'cnd'>;
  accountId: Id<'acc'> | null;
  name: string;
  headline: string | null;
  summary: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  /** where they would work; null = any */
  remoteWish: 'on_site' | 'hybrid' | 'remote' | null;
  /** least pay a year in minor units; never shown to recruiters */
  payFloorMinor: number | null;
  payFloorCurrency: Currency | null;
  sources: SourcesColumn;
  visibility: VisibilityColumn;
  /** since when they want no model to read their CVs */
  noModelAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  /** counts the changes of the whole profile */
  revision: number;
}

/** What every part of a profile has: whose it is, the import that made it, and the fact behind each field. */
interface ProfilePart {
  candidateId: Id<'cnd'>;
  importId: Id<'imp'> | null;
  /** the CV entry that it was read from, `cv_…:work:2`: facts accepted later find their row by it */
  origin: string | null;
  position: number;
  sources: SourcesColumn;
  createdAt: Instant;
}

export interface ExperienceTable extends ProfilePart {
  id: Id<'exp'>;
  employer: string;
  title: string;
  location: string | null;
  startOn: PartialDate | null;
  endOn: PartialDate | null;
  state: 'current' | 'ended';
  highlights: string[];
}

export interface EducationTable extends ProfilePart {
  id: Id<'edu'>;
  institution: string;
  degree: string | null;
  area: string | null;
  startOn: PartialDate | null;
  endOn: PartialDate | null;
  grade: string | null;
}

export interface CandidateSkillTable extends ProfilePart {
  id: Id<'csk'>;
  /** id of engines/skills, null for an unknown word */
  skillId: string | null;
  /** as written */
  name: string;
  nameKey: string;
  /** 1 basic, 2 working, 3 advanced, 4 expert; null = not said */
  level: number | null;
}

export interface CandidateLanguageTable extends ProfilePart {
  id: Id<'lng'>;
  name: string;
  /** as written: 'B2', 'native' */
  level: string | null;
}

export interface CandidateLinkTable extends ProfilePart {
  id: Id<'lnk'>;
  url: string;
}

export interface AchievementTable extends ProfilePart {
  id: Id<'ach'>;
  kind: 'certificate' | 'project' | 'publication';
  text: string;
}

/** A picture of a person in three sizes. The last one that was not removed is theirs. */
export interface PictureTable {
  id: Id<'pic'>;
  candidateId: Id<'cnd'>;
  smallKey: string;
  mediumKey: string;
  largeKey: string;
  createdAt: Instant;
  /** replaced or taken away; the bytes stay while an application shows it */
  removedAt: Instant | null;
}

export interface CandidatesTables {
  achievement: AchievementTable;
  candidate: CandidateTable;
  experience: ExperienceTable;
  education: EducationTable;
  candidateSkill: CandidateSkillTable;
  candidateLanguage: CandidateLanguageTable;
  candidateLink: CandidateLinkTable;
  picture: PictureTable;
}

const part = (columns: string[]) => ({
  subject: 'candidate_id',
  purpose: 'applying and matching',
  keptUntil: 'erasure',
  columns,
});

export const candidatesPersonal = {
  candidate: {
    subject: 'id',
    purpose: 'applying and matching',
    keptUntil: 'erasure',
    columns: ['name', 'headline', 'summary', 'email', 'phone', 'location', 'remote_wish', 'pay_floor_minor'],
  },
  experience: part(['employer', 'title', 'location', 'start_on', 'end_on', 'highlights']),
  education: part(['institution', 'degree', 'area', 'start_on', 'end_on', 'grade']),
  candidateSkill: part(['name', 'name_key', 'skill_id', 'level']),
  candidateLanguage: part(['name', 'level']),
  candidateLink: part(['url']),
  achievement: part(['text']),
  picture: part(['small_key', 'medium_key', 'large_key']),
};
