import type { Insertable, Updateable } from 'kysely';
import type { PostingSkillTable, PostingTable } from '#db/schema/postings.ts';
import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, invalidField, notFound } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { foldKey, guessWritten } from '#server/engines/text/index.ts';
import { isMember } from '#server/features/companies/index.ts';
import { type Id, isId, newId } from '#server/values/id.ts';
import { type PayRange, perYear } from '#server/values/money.ts';
import { DAY_MS, type Instant, plus, toMs } from '#server/values/time.ts';
import type { ChangeInput, CreateInput } from './inputs.ts';
import { payOf, skillsOf, statusAt } from './queries.ts';
import { showPosting } from './showing.ts';
import { noteTeamWork } from './team-work.ts';
import { contentOf, keepVersion } from './versions.ts';

/** How long a posting is open unless told. */
export const OPEN_MS = 30 * DAY_MS;

const payColumns = (pay: PayRange | null) => ({
  payMinMinor: pay?.min ?? null,
  payMaxMinor: pay?.max ?? null,
  payCurrency: pay?.currency ?? null,
  payPeriod: pay?.period ?? null,
  payYearMin: pay ? perYear(pay.min, pay.period) : null,
  payYearMax: pay ? perYear(pay.max, pay.period) : null,
});

/** The company a new posting is for: the one named, or the only one its author works for. */
export function companyFor(core: Core | TxCtx, wished: string | undefined): Id<'com'> {
  const { companyIds } = accountOf(core);
  if (wished) {
    if (!isId('com', wished) || !isMember(core.actor, wished)) throw forbidden('company.not_yours');
    return wished;
  }
  if (companyIds.length === 0) throw forbidden('posting.no_company');
  if (companyIds.length > 1) throw invalidField('companyId', 'invalid.required');
  return companyIds[0]!;
}

type Origin = { companyId: Id<'com'>; createdBy: Id<'acc'>; at: Instant; lang: string };

/** A new posting as it is stored before anything has happened to it. */
export const draftRow = (
  input: Omit<CreateInput, 'skills'>,
  { companyId, createdBy, at, lang }: Origin,
): Insertable<PostingTable> => ({
  id: newId('pst', toMs(at)),
  companyId,
  title: input.title,
  description: input.description,
  lang,
  location: input.location,
  locationKey: foldKey(input.location),
  remote: input.remote,
  jobType: input.jobType,
  level: input.level,
  ...payColumns(input.pay),
  status: 'draft',
  answerDays: input.answerDays,
  deadlineAt: input.deadlineAt ?? plus(at, OPEN_MS),
  createdBy,
  createdAt: at,
  updatedAt: at,
  submittedAt: null,
  publishedAt: null,
  closedAt: null,
  decidedBy: null,
  deniedReason: null,
  deniedField: null,
});

/** Writes a draft for the author's company. */
export async function createPosting(core: Core | TxCtx, input: CreateInput): Promise<Id<'pst'>> {
  const companyId = companyFor(core, input.companyId);
  const { accountId } = accountOf(core);
  return inTransaction(core, async (tx) => {
    const at = tx.now();
    const row = draftRow(input, {
      companyId,
      createdBy: accountId,
      at,
      lang: input.lang ?? guessWritten(`${input.title}\n${input.description}`) ?? tx.lang,
    });
    await tx.db.insertInto('posting').values(row).execute();
    await writeSkills(tx, row.id, input.skills);
    return row.id;
  });
}

/** A draft that says what another posting of the company says, for the next vacancy of its kind. */
export async function duplicatePosting(core: Core | TxCtx, id: Id<'pst'>): Promise<Id<'pst'>> {
  return inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    const { title, description, location, remote, jobType, level, answerDays, lang, companyId } = row;
    const skills = (await skillsOf(tx.db, [id])).get(id) ?? [];
    const terms = { location, remote, jobType, level, answerDays, pay: payOf(row) };
    return createPosting(tx, { title, description, lang, companyId, skills, ...terms });
  });
}

type Skills = CreateInput['skills'];

/** Replaces the skills of a posting. */
async function writeSkills(tx: TxCtx, postingId: Id<'pst'>, skills: Skills): Promise<void> {
  await tx.db.deleteFrom('postingSkill').where('postingId', '=', postingId).execute();
  const rows = skillRows(postingId, skills);
  if (rows.length) await tx.db.insertInto('postingSkill').values(rows).execute();
}

/** Each skill once. A word of the vocabulary gets its id; others stay as written. */
export function skillRows(postingId: Id<'pst'>, skills: Skills): Insertable<PostingSkillTable>[] {
  const seen = new Set<string>();
  const rows = skills.flatMap((skill) => {
    const known = (skill.id && skillById(skill.id)) || findSkill(skill.name);
    const key = known?.id ?? foldKey(skill.name);
    if (seen.has(key)) return [];
    seen.add(key);
    const need = skill.required ? ('must' as const) : ('nice' as const);
    const name = skill.name;
    return [
      { postingId, skillId: known?.id ?? null, name, nameKey: foldKey(name), need, level: skill.level },
    ];
  });
  return rows.map((row, position) => ({ ...row, position }));
}

/** A posting of a company the actor works for, or any for an admin. @throws not_found for others */
export async function getOwnRow(tx: TxCtx, id: Id<'pst'>) {
  const row = await tx.db.selectFrom('posting').selectAll().where('id', '=', id).executeTakeFirst();
  const admin = tx.actor.kind === 'account' && tx.actor.admin;
  if (!row || !(isMember(tx.actor, row.companyId) || admin)) throw notFound('posting');
  return row;
}

function changedColumns(input: ChangeInput): Updateable<PostingTable> {
  const { id: _, pay, skills: __, ...plain } = input;
  const change: Updateable<PostingTable> = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  );
  if (pay !== undefined) Object.assign(change, payColumns(pay));
  if (input.location !== undefined) change.locationKey = foldKey(input.location);
  return change;
}

/** Changes a posting; what is left out stays. A closed one cannot change; one that was taken down is mended before it is put back. */
export async function changePosting(core: Core | TxCtx, input: ChangeInput): Promise<void> {
  const id = input.id as Id<'pst'>;
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    const isPublic = row.status === 'published';
    const isDown = row.status === 'unconfirmed' && statusAt(row, tx.now()) === 'unconfirmed';
    if (!isPublic && !isDown && row.status !== 'draft' && row.status !== 'submitted')
      throw conflict('posting.closed');
    const before = isPublic || isDown ? await contentOf(tx, row) : null;
    const changed = await tx.db
      .updateTable('posting')
      .set({ ...changedColumns(input), updatedAt: tx.now() })
      .where('id', '=', id)
      .where('updatedAt', '=', row.updatedAt)
      .returningAll()
      .executeTakeFirst();
    if (!changed) throw conflict('posting.moved_on');
    if (input.skills) await writeSkills(tx, id, input.skills);
    if (before) await keepVersion(tx, before, changed);
    if (isPublic) await showPosting(tx, id);
    // Mending what was taken down is work; only putting it back says that they hire.
    if (before && isMember(tx.actor, row.companyId)) await noteTeamWork(tx, id, { hiring: isPublic });
    await publish(tx, `company:${row.companyId}`);
  });
}

/** Throws a draft away. What was public once is closed instead, so that applicants keep what they applied to. */
export async function deletePosting(core: Core | TxCtx, id: Id<'pst'>): Promise<void> {
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    if (row.publishedAt) throw conflict('posting.close_instead');
    await tx.db.deleteFrom('postingSkill').where('postingId', '=', id).execute();
    await tx.db.deleteFrom('posting').where('id', '=', id).execute();
  });
}
