import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';

/** Somebody asked to work for a company. An open one past `expiresAt` can be sent again, and holds no seat meanwhile. */
export interface InvitationTable {
  id: Id<'inv'>;
  companyId: Id<'com'>;
  email: string;
  /** folded e-mail: who may accept it */
  emailKey: string;
  role: CompanyRole;
  /** of its mail, where the address has no account that says */
  lang: Lang;
  invitedBy: Id<'acc'>;
  createdAt: Instant;
  /** of the newest mail: the link of an older one opens nothing */
  sentAt: Instant;
  expiresAt: Instant;
  state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  endedAt: Instant | null;
}

export interface InvitationsTables {
  invitation: InvitationTable;
}

export const invitationsPersonal = {
  invitation: {
    subject: 'email_key',
    purpose: 'asking somebody to work for a company',
    keptUntil: '90 days after its link has ended',
    columns: ['email', 'email_key', 'role', 'lang'],
  },
};
