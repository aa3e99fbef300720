import type { Db, Tx } from '#db/client.ts';
import type { ApplicationTable } from '#db/schema/applications.ts';
import { type Actor, accountOf } from '#server/core/actor.ts';
import type { Core } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { getSharedProfile } from '#server/features/candidates/index.ts';
import { findFile, findSendableCv, listCvNotes, listCvPages } from '#server/features/cvs/index.ts';
import type { Id } from '#server/values/id.ts';
import { isTeam, mayWithdraw, movesFrom } from './policy.ts';
import { cardRows, getSeenRow, listMoves, toCard } from './queries.ts';
import type { Application, FrozenProfile, Sent, SentPreview } from './schema.ts';

type Row = Pick<ApplicationTable, 'candidateId' | 'profile' | 'cvId' | 'fileId' | 'pictureId'>;

/** Entries as they were sent, without the line of a CV that early applications still say. */
const plain = <T extends object>(entries: readonly T[] | undefined): T[] =>
  (entries ?? []).map((entry) => ({ ...entry, sources: {} }));

/** The profile as it was sent. A picture is told of, never shown along: who decides should not begin with a face. */
function readProfile(sent: FrozenProfile): FrozenProfile {
  const { id, name, headline, summary, email, phone, location } = sent;
  return {
    ...{ id, name, headline, summary, email, phone, location },
    picture: null,
    experience: plain(sent.experience),
    education: plain(sent.education),
    skills: plain(sent.skills),
    languages: plain(sent.languages),
    links: plain(sent.links),
    achievements: plain(sent.achievements),
  };
}

/** What was sent, as those read it to whom it was sent. */
export async function readSent(db: Db | Tx, row: Row): Promise<Sent> {
  const [file, notes] = await Promise.all([
    row.fileId ? findFile(db, row.fileId) : undefined,
    row.cvId ? listCvNotes(db, row.cvId) : [],
  ]);
  return {
    profile: readProfile(row.profile as FrozenProfile),
    hasPicture: row.pictureId !== null,
    cv: file
      ? { id: row.cvId, fileName: file.fileName, bytes: file.bytes, mediaType: file.mediaType, notes }
      : null,
  };
}

/** A whole application, as this reader may see it. @throws not_found */
export async function getApplication(db: Db | Tx, actor: Actor, id: Id<'app'>): Promise<Application> {
  const row = await getSeenRow(db, actor, id);
  const [card, sent, history] = await Promise.all([
    cardRows(db, actor).where('application.id', '=', id).executeTakeFirstOrThrow(),
    readSent(db, row),
    listMoves(db, actor, id),
  ]);
  return {
    ...toCard(card, history.at(-1)!),
    ...sent,
    coverLetter: row.coverLetter,
    moves: isTeam(actor, row) ? movesFrom(row.stage) : mayWithdraw(row.stage) ? ['withdrawn'] : [],
  };
}

/** What an employer would read if an application went out now with the newest CV: nothing is sent. */
export async function previewSent(db: Db, candidateId: Id<'cnd'>): Promise<SentPreview> {
  const [profile, cv] = await Promise.all([
    getSharedProfile(db, candidateId, 'employer'),
    findSendableCv(db, candidateId, undefined),
  ]);
  const row = {
    candidateId,
    profile,
    cvId: cv?.id ?? null,
    fileId: cv?.fileId ?? null,
    pictureId: profile.picture?.id ?? null,
  };
  return {
    candidate: { id: candidateId, name: profile.name },
    ...(await readSent(db, row)),
    pages: cv ? await listCvPages(db, cv.id) : [],
  };
}

/** The file that was sent with an application, for its sender and the hiring team. @throws not_found for others */
export async function findSentFile(core: Core, id: Id<'app'>) {
  const { fileId } = await getSeenRow(core.db, accountOf(core), id);
  return fileId ? findFile(core.db, fileId) : undefined;
}

/** Shows the hiring team the picture that was sent, and writes down who asked for it. @throws not_found when none was */
export async function showPicture(core: Core, id: Id<'app'>): Promise<{ id: Id<'pic'> }> {
  return inTransaction(core, async (tx) => {
    const { pictureId, companyId, ...row } = await getSeenRow(tx.db, tx.actor, id);
    if (!pictureId || !isTeam(tx.actor, { companyId, candidateId: row.candidateId }))
      throw notFound('picture');
    await emit(tx, 'application.picture_shown', { subjectId: id, companyId });
    return { id: pictureId };
  });
}
