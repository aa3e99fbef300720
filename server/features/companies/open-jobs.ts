import type { Db, Tx } from '#db/client.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

type Asked = {
  now: Instant;
  /** published after this, where it matters */
  since?: Instant;
  /** at most so many of each company */
  each: number;
};

const newestOf = (db: Db | Tx, companyId: Id<'com'>, { now, since, each }: Asked) => {
  const open = db
    .selectFrom('posting')
    .select(['id', 'companyId', 'title', 'publishedAt'])
    .where('companyId', '=', companyId)
    .where('status', '=', 'published')
    .where('deadlineAt', '>', now)
    .$narrowType<{ publishedAt: Instant }>()
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(each);
  return since ? open.where('publishedAt', '>', since) : open;
};

/** The newest open postings of each of some companies: one question, and no company's many crowd out another's few. */
export async function listNewestOpen(db: Db | Tx, companyIds: readonly Id<'com'>[], asked: Asked) {
  const [first, ...others] = companyIds.map((id) =>
    // SQLite takes an order and a limit within a union only inside a query of its own.
    db.selectFrom(newestOf(db, id, asked).as('newest')).selectAll(),
  );
  if (!first) return [];
  return others.reduce((all, one) => all.unionAll(one), first).execute();
}
