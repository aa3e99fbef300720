import type { Db, Tx } from '#db/client.ts';
import { type Id, newId } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import { toMs } from '#server/values/time.ts';
import type { TxCtx } from './context.ts';

type Letter = {
  /** null: to somebody who has no account */
  accountId: Id<'acc'> | null;
  to: string;
  lang: Lang;
  template: string;
  params: Record<string, string | number>;
  /** the same key never makes a second mail */
  onceKey: string;
};

/**
 * Posts a mail in the transaction that gives reason for it. It is kept in the outbox; its text is made
 * in the recipient's language when it leaves or is looked at.
 */
export async function postMail(tx: TxCtx, letter: Letter): Promise<void> {
  const at = tx.now();
  await tx.db
    .insertInto('email')
    .values({
      id: newId('eml', toMs(at)),
      accountId: letter.accountId,
      toAddress: letter.to,
      lang: letter.lang,
      template: letter.template,
      params: letter.params,
      onceKey: letter.onceKey,
      createdAt: at,
      state: 'kept',
      sentAt: null,
    })
    .onConflict((clash) => clash.column('onceKey').doNothing())
    .execute();
}

/** Whether a letter has left the house. Until then whoever runs it is the only one who can have read it. */
export async function hasLeft(db: Db | Tx, onceKey: string): Promise<boolean> {
  const letter = await db
    .selectFrom('email')
    .select('state')
    .where('onceKey', '=', onceKey)
    .executeTakeFirst();
  return letter?.state === 'sent';
}
