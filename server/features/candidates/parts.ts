import type { Core, TxCtx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { expectUnchanged } from '#server/core/etag.ts';
import { findSkill } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { EducationInput, ExperienceInput, LanguageInput, SkillInput, Versioned } from './inputs.ts';
import { changeOwn } from './profile.ts';
import { getProfile } from './queries.ts';

type PartTable =
  | 'experience'
  | 'education'
  | 'candidateSkill'
  | 'candidateLanguage'
  | 'candidateLink'
  | 'achievement';

/** The columns every new part has: at the end of its list, made by hand unless an import says otherwise. */
export async function newPart(tx: TxCtx, table: PartTable, candidateId: Id<'cnd'>) {
  const last = await tx.db
    .selectFrom(table as 'experience')
    .select((e) => e.fn.max('position').as('position'))
    .where('candidateId', '=', candidateId)
    .executeTakeFirst();
  const position = Number(last?.position ?? -1) + 1;
  return { candidateId, importId: null, origin: null, position, sources: {}, createdAt: tx.now() };
}

const experienceRow = (input: ExperienceInput) => ({
  employer: input.employer,
  title: input.title,
  location: input.location ?? null,
  startOn: input.start ?? null,
  endOn: input.current ? null : (input.end ?? null),
  state: input.current ? ('current' as const) : ('ended' as const),
  highlights: input.highlights ?? [],
});

const educationRow = (input: EducationInput) => ({
  institution: input.institution,
  degree: input.degree ?? null,
  area: input.area ?? null,
  startOn: input.start ?? null,
  endOn: input.end ?? null,
  grade: input.grade ?? null,
});

/** A skill as written, with its id in the vocabulary where the word is known. */
export const skillRow = (input: SkillInput) => ({
  name: input.name,
  nameKey: foldKey(input.name),
  skillId: findSkill(input.name)?.id ?? null,
  level: input.level ?? null,
});

export const addExperience = (core: Core | TxCtx, input: ExperienceInput): Promise<Id<'exp'>> =>
  changeOwn(core, async (tx, candidateId) => {
    const id = newId('exp', toMs(tx.now()));
    await tx.db
      .insertInto('experience')
      .values({ ...(await newPart(tx, 'experience', candidateId)), id, ...experienceRow(input) })
      .execute();
    return id;
  });

export const addEducation = (core: Core | TxCtx, input: EducationInput): Promise<Id<'edu'>> =>
  changeOwn(core, async (tx, candidateId) => {
    const id = newId('edu', toMs(tx.now()));
    await tx.db
      .insertInto('education')
      .values({ ...(await newPart(tx, 'education', candidateId)), id, ...educationRow(input) })
      .execute();
    return id;
  });

/** Adds a skill; one that stands there already takes the new level instead of standing twice. */
export const addSkill = (core: Core | TxCtx, input: SkillInput): Promise<Id<'csk'>> =>
  changeOwn(core, async (tx, candidateId) => {
    const row = skillRow(input);
    const written = await tx.db
      .insertInto('candidateSkill')
      .values({
        ...(await newPart(tx, 'candidateSkill', candidateId)),
        id: newId('csk', toMs(tx.now())),
        ...row,
      })
      .onConflict((clash) => clash.columns(['candidateId', 'nameKey']).doUpdateSet({ level: row.level }))
      .returning('id')
      .executeTakeFirstOrThrow();
    return written.id;
  });

export const addLanguage = (core: Core | TxCtx, input: LanguageInput): Promise<Id<'lng'>> =>
  changeOwn(core, async (tx, candidateId) => {
    const id = newId('lng', toMs(tx.now()));
    const part = await newPart(tx, 'candidateLanguage', candidateId);
    await tx.db
      .insertInto('candidateLanguage')
      .values({ ...part, id, name: input.name, level: input.level ?? null })
      .execute();
    return id;
  });

export type NewParts = {
  experience: ExperienceInput[];
  education: EducationInput[];
  skills: SkillInput[];
  languages: LanguageInput[];
};

/** Adds many parts as one change, each list in its order. A skill that stands there already stays as it is. */
export const addParts = (core: Core | TxCtx, parts: NewParts): Promise<void> =>
  changeOwn(core, async (tx, candidateId) => {
    const insert = async <P extends 'exp' | 'edu' | 'csk' | 'lng'>(prefix: P, rows: readonly object[]) => {
      if (rows.length === 0) return;
      const table = tableOf[prefix];
      const first = await newPart(tx, table, candidateId);
      const numbered = rows.map((row, i) => ({
        ...first,
        ...row,
        id: newId(prefix, toMs(tx.now())),
        position: first.position + i,
      }));
      // The tables differ in columns that the callers below name; the row is checked by the database.
      const query = tx.db.insertInto(table as 'candidateSkill').values(numbered as never);
      await (prefix === 'csk'
        ? query.onConflict((clash) => clash.columns(['candidateId', 'nameKey']).doNothing())
        : query
      ).execute();
    };
    await insert('exp', parts.experience.map(experienceRow));
    await insert('edu', parts.education.map(educationRow));
    await insert('csk', parts.skills.map(skillRow));
    await insert(
      'lng',
      parts.languages.map(({ name, level }) => ({ name, level: level ?? null })),
    );
  });

export const addLink = (core: Core | TxCtx, url: string): Promise<Id<'lnk'>> =>
  changeOwn(core, async (tx, candidateId) => {
    const id = newId('lnk', toMs(tx.now()));
    await tx.db
      .insertInto('candidateLink')
      .values({ ...(await newPart(tx, 'candidateLink', candidateId)), id, url })
      .execute();
    return id;
  });

/** The part of one's own profile as it is read now. @throws not_found for one that is not theirs */
async function findPart(tx: TxCtx, candidateId: Id<'cnd'>, id: string, kind: string): Promise<object> {
  const profile = await getProfile(tx.db, candidateId);
  const parts = [
    profile.experience,
    profile.education,
    profile.skills,
    profile.languages,
    profile.links,
    profile.achievements,
  ].flat();
  const part = parts.find((one) => one.id === id);
  if (!part) throw notFound(kind);
  return part;
}

/**
 * Changes one part of the actor's profile.
 * @throws not_found for one that is not theirs; conflict (412) when it is not as `ifMatch` says
 */
async function changePart(
  core: Core | TxCtx,
  { table, kind }: { table: PartTable; kind: string },
  { id, ifMatch }: { id: string } & Versioned,
  change: Record<string, unknown>,
): Promise<void> {
  await changeOwn(core, async (tx, candidateId) => {
    expectUnchanged(await findPart(tx, candidateId, id, kind), ifMatch);
    await tx.db
      .updateTable(table as 'experience')
      .set({ ...change, sources: {} })
      .where('id', '=', id as Id<'exp'>)
      .where('candidateId', '=', candidateId)
      .execute();
  });
}

type Known = { id: string } & Versioned;

export const changeExperience = (core: Core | TxCtx, input: ExperienceInput & Known): Promise<void> =>
  changePart(core, { table: 'experience', kind: 'experience' }, input, experienceRow(input));
export const changeEducation = (core: Core | TxCtx, input: EducationInput & Known): Promise<void> =>
  changePart(core, { table: 'education', kind: 'education' }, input, educationRow(input));
export const changeSkill = (core: Core | TxCtx, input: SkillInput & Known): Promise<void> =>
  changePart(core, { table: 'candidateSkill', kind: 'skill' }, input, skillRow(input));

const tableOf = {
  exp: 'experience',
  edu: 'education',
  csk: 'candidateSkill',
  lng: 'candidateLanguage',
  lnk: 'candidateLink',
  ach: 'achievement',
} as const satisfies Record<string, PartTable>;

/**
 * Takes one part out of the actor's profile; the id's prefix says which kind.
 * @throws not_found; conflict (412) when it is not as `ifMatch` says
 */
export async function removePart(core: Core | TxCtx, { id, ifMatch }: Known): Promise<void> {
  const table = tableOf[id.split('_')[0] as keyof typeof tableOf];
  if (!table) throw notFound('profile_part');
  await changeOwn(core, async (tx, candidateId) => {
    expectUnchanged(await findPart(tx, candidateId, id, 'profile_part'), ifMatch);
    await tx.db
      .deleteFrom(table as 'experience')
      .where('id', '=', id as Id<'exp'>)
      .where('candidateId', '=', candidateId)
      .execute();
  });
}
