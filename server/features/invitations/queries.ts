import type { Db, Tx } from '#db/client.ts';
import type { InvitationTable } from '#db/schema/invitations.ts';
import { after } from '#db/sql.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { invalid } from '#server/core/errors.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import type { Invitation, InvitationState, ReceivedInvitation } from './schema.ts';
import { idIn, opens } from './token.ts';

/** An open one ends by the clock, without anyone's doing. */
export const stateAt = (row: Pick<InvitationTable, 'state' | 'expiresAt'>, now: Instant): InvitationState =>
  row.state === 'open' && row.expiresAt <= now ? 'expired' : row.state;

const rows = (db: Db | Tx) =>
  db
    .selectFrom('invitation')
    .innerJoin('account as inviter', 'inviter.id', 'invitation.invitedBy')
    .innerJoin('company', 'company.id', 'invitation.companyId')
    .select([
      'invitation.id',
      'invitation.companyId',
      'invitation.email',
      'invitation.emailKey',
      'invitation.role',
      'invitation.state',
      'invitation.createdAt',
      'invitation.sentAt',
      'invitation.expiresAt',
      'inviter.name as invitedBy',
      'company.name as company',
    ]);

type List = { companyId: Id<'com'>; now: Instant; limit: number; cursor?: string | undefined };

/** Whom a company asked, the newest first. For those who may ask. */
export async function listInvitations(
  db: Db | Tx,
  { companyId, now, limit, cursor }: List,
): Promise<Page<Invitation>> {
  let query = rows(db)
    .where('invitation.companyId', '=', companyId)
    .orderBy('invitation.createdAt', 'desc')
    .orderBy('invitation.id', 'desc')
    .limit(limit + 1);
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values) query = query.where(after(['invitation.createdAt', 'invitation.id'], values, 'desc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.createdAt, row.id],
    ({ id, email, role, invitedBy, sentAt, expiresAt, ...row }) => ({
      ...{ id, email, role, invitedBy, sentAt, expiresAt },
      state: stateAt({ ...row, expiresAt }, now),
    }),
  );
}

/**
 * The invitation behind a link. Who is signed in with the proved address needs no seal: their news leads to it by its id.
 * @throws invalid when the link is not ours, or was replaced by a newer one
 */
export async function readToken(core: Core | TxCtx, token: string) {
  const id = idIn(token);
  const row = id ? await rows(core.db).where('invitation.id', '=', id).executeTakeFirst() : undefined;
  if (!row) throw invalid('invitation.link_unknown');
  const isSealed = opens(core.house, token, row);
  const isReader = isAddressOf(core, row) && core.actor.kind === 'account' && core.actor.verified;
  if (!isSealed && !isReader) throw invalid('invitation.link_unknown');
  return { ...row, isSealed };
}

/** Whether whoever acts is signed in with the address that was invited. */
export const isAddressOf = ({ actor }: Pick<Core, 'actor'>, row: { emailKey: string }): boolean =>
  actor.kind === 'account' && foldKey(actor.email) === row.emailKey;

/** An invitation for whoever opens its link, signed in or not. */
export async function getReceived(core: Core, token: string): Promise<ReceivedInvitation> {
  const row = await readToken(core, token);
  const account = await core.db
    .selectFrom('account')
    .select('id')
    .where('emailKey', '=', row.emailKey)
    .executeTakeFirst();
  return {
    company: { id: row.companyId, name: row.company },
    ...{ email: row.email, role: row.role, invitedBy: row.invitedBy, expiresAt: row.expiresAt },
    state: stateAt(row, core.now()),
    reader: core.actor.kind !== 'account' ? 'stranger' : isAddressOf(core, row) ? 'you' : 'other',
    hasAccount: account !== undefined,
  };
}
