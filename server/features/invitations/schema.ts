import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** How long a link works. */
export const INVITATION_DAYS = 7;

export type InvitationState = 'open' | 'expired' | 'accepted' | 'declined' | 'withdrawn';

/** As the company's owners see it. */
export type Invitation = {
  id: Id<'inv'>;
  email: string;
  role: CompanyRole;
  state: InvitationState;
  invitedBy: string;
  sentAt: Instant;
  expiresAt: Instant;
};

/** As whoever opens its link sees it. */
export type ReceivedInvitation = {
  company: { id: Id<'com'>; name: string };
  email: string;
  role: CompanyRole;
  state: InvitationState;
  invitedBy: string;
  expiresAt: Instant;
  /** `you`: signed in with the address that was invited; `other`: with another one; `stranger`: not at all */
  reader: 'you' | 'other' | 'stranger';
  /** whether there is an account with the address, so that a stranger signs in instead of registering */
  hasAccount: boolean;
};
