import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import type {
  AchievementTable,
  CandidateLanguageTable,
  CandidateLinkTable,
  CandidateSkillTable,
  CandidateTable,
  EducationTable,
  ExperienceTable,
} from '#db/schema/candidates.ts';
import type { Actor } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import { keptByRevision } from '#server/core/revisions.ts';
import { type JsonResume, toJsonResume } from '#server/engines/json-resume/index.ts';
import { skillById } from '#server/engines/skills/index.ts';
import type { Id } from '#server/values/id.ts';
import { completenessOf } from './completeness.ts';
import type {
  CandidateSkill,
  Education,
  Experience,
  Profile,
  Reader,
  SharedProfile,
  SkillLevel,
} from './schema.ts';
import { shownTo, visibilityOf } from './visibility.ts';

type Parts =
  | 'experience'
  | 'education'
  | 'candidateSkill'
  | 'candidateLanguage'
  | 'candidateLink'
  | 'achievement';

const partsOf = <T extends Parts>(db: Db | Tx, table: T, candidateId: Id<'cnd'>) =>
  (db as Db)
    .selectFrom(table as Parts)
    .selectAll()
    .where('candidateId', '=', candidateId)
    .orderBy('position')
    .orderBy('id');

export const toExperience = (row: ExperienceTable): Experience => ({
  id: row.id,
  employer: row.employer,
  title: row.title,
  location: row.location,
  start: row.startOn,
  end: row.endOn,
  current: row.state === 'current',
  highlights: row.highlights,
  sources: row.sources,
});

export const toEducation = (row: EducationTable): Education => ({
  id: row.id,
  institution: row.institution,
  degree: row.degree,
  area: row.area,
  start: row.startOn,
  end: row.endOn,
  grade: row.grade,
  sources: row.sources,
});

/** Newest first: what goes on now, then by its end, then by its start. */
const newestFirst = (a: Experience, b: Experience): number =>
  Number(b.current) - Number(a.current) ||
  (b.end ?? b.start ?? '').localeCompare(a.end ?? a.start ?? '') ||
  (b.start ?? '').localeCompare(a.start ?? '');

/** Profiles kept in memory. */
const PROFILES = 300;
const candidateRow = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  db.selectFrom('candidate').selectAll().where('id', '=', candidateId),
);
const revisionOf = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  db.selectFrom('candidate').select('revision').where('id', '=', candidateId),
);
const keptProfile = keptByRevision<Id<'cnd'>, Profile>(PROFILES);

/**
 * A whole profile, for its owner alone. Others read it by `getSharedProfile`. It is kept and shared by all who ask for it:
 * nobody may change it. @throws not_found
 */
export async function getProfile(db: Db | Tx, candidateId: Id<'cnd'>): Promise<Profile> {
  const [known] = await revisionOf(db, { candidateId });
  if (!known) throw notFound('candidate');
  return keptProfile(db, candidateId, known.revision, () => readProfile(db, candidateId));
}

/** A profile as an employer gets it with an application, or as everyone may see it. @throws not_found */
export const getSharedProfile = async (
  db: Db | Tx,
  candidateId: Id<'cnd'>,
  reader: Reader,
): Promise<SharedProfile> => shownTo(reader, await getProfile(db, candidateId));

/** One's own profile in the open format: all that a résumé says, and nothing of wishes. @throws not_found */
export async function getJsonResume(db: Db | Tx, candidateId: Id<'cnd'>): Promise<JsonResume> {
  const profile = await getProfile(db, candidateId);
  const [row] = await candidateRow(db, { candidateId });
  // The standard writes seconds and no zone.
  return toJsonResume(profile, row?.updatedAt.slice(0, 19));
}

/** Whether a person wants no model to read their CVs. */
export async function wantsNoModel(db: Db | Tx, candidateId: Id<'cnd'>): Promise<boolean> {
  const [row] = await candidateRow(db, { candidateId });
  return Boolean(row?.noModelAt);
}

/** The picture a person has now. */
export const findPicture = (db: Db | Tx, candidateId: Id<'cnd'>) =>
  db
    .selectFrom('picture')
    .select('id')
    .where('candidateId', '=', candidateId)
    .where('removedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst();

async function readProfile(db: Db | Tx, candidateId: Id<'cnd'>): Promise<Profile> {
  const [row] = await candidateRow(db, { candidateId });
  if (!row) throw notFound('candidate');
  const parts = <T extends Parts>(table: T) => partsOf(db, table, row.id).execute();
  const [experience, education, skills, languages, links, achievements, picture] = await Promise.all([
    parts('experience') as Promise<ExperienceTable[]>,
    parts('education') as Promise<EducationTable[]>,
    parts('candidateSkill') as Promise<CandidateSkillTable[]>,
    parts('candidateLanguage') as Promise<CandidateLanguageTable[]>,
    parts('candidateLink') as Promise<CandidateLinkTable[]>,
    parts('achievement') as Promise<AchievementTable[]>,
    findPicture(db, row.id),
  ]);
  const body = {
    ...contact(row),
    picture: picture ?? null,
    visibility: visibilityOf(row.visibility),
    experience: experience.map(toExperience).sort(newestFirst),
    education: education.map(toEducation),
    skills: skills.map(
      (one): CandidateSkill => ({
        id: one.id,
        skillId: one.skillId,
        name: one.name,
        knownAs: (one.skillId && skillById(one.skillId)?.name) || null,
        level: one.level as SkillLevel | null,
        sources: one.sources,
      }),
    ),
    languages: languages.map(({ id, name, level, sources }) => ({ id, name, level, sources })),
    links: links.map(({ id, url, sources }) => ({ id, url, sources })),
    achievements: achievements.map(({ id, kind, text, sources }) => ({ id, kind, text, sources })),
  };
  return { ...body, completeness: completenessOf(body) };
}

function contact(row: CandidateTable) {
  const payFloor =
    row.payFloorMinor !== null && row.payFloorCurrency
      ? { minor: row.payFloorMinor, currency: row.payFloorCurrency }
      : null;
  const { id, name, headline, summary, email, phone, location, remoteWish, sources } = row;
  return { id, name, headline, summary, email, phone, location, remoteWish, payFloor, sources };
}

/**
 * Candidates that someone may know of, by name: themselves, and those who applied to a company they work for. The only
 * way for other features to a candidate's row.
 */
export function visibleCandidates(db: Db | Tx, actor: Actor) {
  const rows = db.selectFrom('candidate').select(['candidate.id', 'candidate.name', 'candidate.accountId']);
  if (actor.kind === 'system') return rows;
  if (actor.kind === 'stranger') return rows.where('candidate.id', 'is', null);
  const { candidateId, companyIds } = actor;
  return rows.where((e) => {
    const itself = e('candidate.id', '=', candidateId ?? ('' as Id<'cnd'>));
    if (companyIds.length === 0) return itself;
    const applied = e
      .selectFrom('application')
      .select('application.id')
      .whereRef('application.candidateId', '=', 'candidate.id')
      .where('application.companyId', 'in', companyIds);
    return e.or([itself, e.exists(applied)]);
  });
}
