import type { InvitationTable } from '#db/schema/invitations.ts';
import type { House } from '#server/core/context.ts';
import { isSealOf, sealOf } from '#server/core/crypto.ts';
import { type Id, isId } from '#server/values/id.ts';

const PURPOSE = 'invitation';

type Sent = Pick<InvitationTable, 'id' | 'sentAt'>;

/** What is sealed: sent again, an invitation has another link, and the old one opens nothing. */
const sealed = ({ id, sentAt }: Sent): string => `${id} ${sentAt}`;

/** Lets whoever got the mail see the invitation and answer it, and do nothing else. */
export const invitationToken = (house: House, sent: Sent): string =>
  `${sent.id}.${sealOf(house.env.SECRET_KEY!, PURPOSE, sealed(sent))}`;

/** The id a token names; null when it has not the shape of one. */
export function idIn(token: string): Id<'inv'> | null {
  const [id = ''] = token.split('.');
  return isId('inv', id) ? id : null;
}

export const opens = (house: House, token: string, sent: Sent): boolean =>
  isSealOf(token.split('.')[1] ?? '', house.env.SECRET_KEY!, PURPOSE, sealed(sent));
