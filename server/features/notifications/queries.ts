import { sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { after } from '#db/sql.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import {
  type Channel,
  type Notification,
  type NotificationKind,
  notificationKinds,
  type Preferences,
} from './schema.ts';

const mine = (db: Db | Tx, accountId: Id<'acc'>) =>
  db.selectFrom('notification').where('accountId', '=', accountId).where('deletedAt', 'is', null);

const newest = prepared((db, { accountId, limit }: { accountId: Id<'acc'>; limit: number }) =>
  mine(db, accountId).selectAll().orderBy('seq', 'desc').limit(sql<number>`${limit}`),
);

async function rowsOf(db: Db | Tx, accountId: Id<'acc'>, list: List) {
  if (!list.unread && !list.cursor && !list.kind) return newest(db, { accountId, limit: list.limit + 1 });
  let query = mine(db, accountId)
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(list.limit + 1);
  if (list.unread) query = query.where('readAt', 'is', null);
  if (list.kind) query = query.where('kind', '=', list.kind);
  const values = list.cursor ? decodeCursor(list.cursor, 1) : null;
  if (values) query = query.where(after(['seq'], values, 'desc'));
  return query.execute();
}

type List = {
  cursor?: string | undefined;
  limit: number;
  unread?: boolean | undefined;
  kind?: NotificationKind | undefined;
};

/** A person's news, newest first. */
export async function listNotifications(
  db: Db | Tx,
  accountId: Id<'acc'>,
  list: List,
): Promise<Page<Notification>> {
  return toPage(
    await rowsOf(db, accountId, list),
    list.limit,
    (row) => [row.seq],
    (row) => ({
      id: row.id,
      seq: row.seq,
      kind: row.kind as NotificationKind,
      subject: { kind: row.subjectKind, id: row.subjectId },
      params: row.params,
      createdAt: row.createdAt,
      readAt: row.readAt,
    }),
  );
}

const unreadRows = prepared((db, { accountId }: { accountId: Id<'acc'> }) =>
  mine(db, accountId)
    .where('readAt', 'is', null)
    .select((e) => e.fn.countAll().as('n')),
);

export async function countUnread(db: Db | Tx, accountId: Id<'acc'>): Promise<number> {
  const [row] = await unreadRows(db, { accountId });
  return Number(row!.n);
}

/** What a person wants to hear of, by which road. Everything, unless they said otherwise. */
export async function getPreferences(db: Db | Tx, accountId: Id<'acc'>): Promise<Preferences> {
  const rows = await db
    .selectFrom('notificationPreference')
    .selectAll()
    .where('accountId', '=', accountId)
    .execute();
  const preferences = Object.fromEntries(
    notificationKinds.map((kind) => [kind, { in_app: 'on', email: 'on' }]),
  ) as Preferences;
  for (const { kind, channel, choice } of rows)
    if (kind in preferences) preferences[kind as NotificationKind][channel as Channel] = choice;
  return preferences;
}
