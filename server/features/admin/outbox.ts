import type { Db } from '#db/client.ts';
import type { EmailTable } from '#db/schema/core.ts';

export type Letter = Pick<EmailTable, 'id' | 'toAddress' | 'lang' | 'template' | 'params' | 'createdAt'>;

/** Mail that is kept here because nothing sends it, newest first. */
export async function listLetters(db: Db, to: string | null, limit = 100): Promise<Letter[]> {
  let query = db
    .selectFrom('email')
    .select(['id', 'toAddress', 'lang', 'template', 'params', 'createdAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (to) query = query.where('toAddress', '=', to);
  return query.execute();
}
