/**
 * Invitations own how people come to work for a company: who is asked, by a sealed link to an address, and what they answer.
 * They announce invitation.sent, .declined, .withdrawn and company.member_joined. Who works there is left to companies, the
 * mail to notifications.
 */
export { invitationsRouter } from './router.ts';
export { forgetInvitations } from './tasks.ts';
export { invitationToken } from './token.ts';
