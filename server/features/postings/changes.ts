import type { Db } from '#db/client.ts';
import { after } from '#db/sql.ts';
import type { Actor } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import { changesOf } from '#server/engines/text-changes/index.ts';
import { isMember } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { readableText } from '#server/values/markdown.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import { appliedAt, getPosting } from './queries.ts';
import type { Posting, PostingChanges, PostingContent, PostingVersion } from './schema.ts';
import { changedTerms } from './versions.ts';

type Seen = { posting: Posting; inside: boolean; since: Instant | null };

/** The versions of a posting are for its company and admins, and for those who applied from the one they applied to. */
async function seenBy(db: Db, actor: Actor, id: Id<'pst'>, now: Instant): Promise<Seen> {
  const posting = await getPosting(db, actor, id, now);
  const inside = isMember(actor, posting.company.id) || (actor.kind === 'account' && actor.admin);
  const since = inside ? null : await appliedAt(db, actor, id);
  if (!inside && !since) throw notFound('posting');
  return { posting, inside, since };
}

const versionRows = (db: Db, id: Id<'pst'>) =>
  db
    .selectFrom('postingVersion')
    .innerJoin('account', 'account.id', 'postingVersion.replacedBy')
    .select(['number', 'content', 'terms', 'replacedAt', 'account.name as replacedBy'])
    .where('postingId', '=', id);
type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>['execute']>>[number];

const toVersion = (
  { number, terms, replacedAt, replacedBy }: VersionRow,
  inside: boolean,
): PostingVersion => ({
  number,
  terms,
  replacedAt,
  replacedBy: inside ? replacedBy : null,
});

type History = { id: Id<'pst'>; cursor?: string | undefined; limit: number };

/** What a posting said before, the last change first. */
export async function listVersions(
  db: Db,
  actor: Actor,
  { id, cursor, limit }: History,
  now: Instant,
): Promise<Page<PostingVersion>> {
  const { inside, since } = await seenBy(db, actor, id, now);
  let query = versionRows(db, id)
    .orderBy('number', 'desc')
    .limit(limit + 1);
  // Replaced after they applied: they read it, or a later one.
  if (since) query = query.where('replacedAt', '>', since);
  const values = cursor ? decodeCursor(cursor, 1) : null;
  if (values) query = query.where(after(['number'], values, 'desc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.number],
    (row) => toVersion(row, inside),
  );
}

type Range = { id: Id<'pst'>; from?: number | undefined; to?: number | undefined };

/**
 * What changed from one version to another: unless told, from the one that was applied to (for the company: from the last)
 * to the one that holds.
 */
export async function getChanges(
  db: Db,
  actor: Actor,
  { id, from, to }: Range,
  now: Instant,
): Promise<PostingChanges> {
  const { posting, inside, since } = await seenBy(db, actor, id, now);
  let versions = versionRows(db, id);
  if (since) versions = versions.where('replacedAt', '>', since);
  const first = await versions
    .orderBy('number', since ? 'asc' : 'desc')
    .$if(from !== undefined, (query) => query.where('number', '=', from!))
    .executeTakeFirst();
  if (!first) throw notFound('version');
  const second = to === undefined ? undefined : await versions.where('number', '=', to).executeTakeFirst();
  const before = first.content as unknown as PostingContent;
  const later = (second?.content as unknown as PostingContent | undefined) ?? posting;
  return {
    posting: { id: posting.id, title: posting.title, company: posting.company },
    from: toVersion(first, inside),
    to: second
      ? toVersion(second, inside)
      : { number: (await lastNumber(db, id)) + 1, terms: 0, replacedAt: null, replacedBy: null },
    before,
    after: contentFrom(later),
    terms: changedTerms(before, later),
    title: piecesOf(before.title, later.title),
    description: piecesOf(readableText(before.description), readableText(later.description)),
  };
}

const piecesOf = (before: string, later: string) => (before === later ? null : changesOf(before, later));

async function lastNumber(db: Db, id: Id<'pst'>): Promise<number> {
  const last = await db
    .selectFrom('postingVersion')
    .select((e) => e.fn.max('number').as('number'))
    .where('postingId', '=', id)
    .executeTakeFirst();
  return Number(last?.number ?? 0);
}

const contentFrom = (posting: PostingContent): PostingContent => {
  const { title, description, location, remote, jobType, level, pay, skills, answerDays, deadlineAt } =
    posting;
  return { title, description, location, remote, jobType, level, pay, skills, answerDays, deadlineAt };
};
