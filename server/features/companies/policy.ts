import type { Actor } from '#server/core/actor.ts';
import { forbidden } from '#server/core/errors.ts';
import { type Power, roleMay } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';

/** Works for this company now. Who does sees its postings and applications, writes the ones and moves the others. */
export const isMember = (actor: Actor, companyId: Id<'com'>): boolean =>
  actor.kind === 'account' && actor.companyIds.includes(companyId);

/** Works for this company now, in a role that may do this. */
export const mayInCompany = (actor: Actor, companyId: Id<'com'>, power: Power): boolean =>
  isMember(actor, companyId) && actor.kind === 'account' && roleMay(actor.companyRoles[companyId]!, power);

/** @throws forbidden, saying whether it is another company or the wrong role in one's own */
export function checkMayInCompany(actor: Actor, companyId: Id<'com'>, power: Power): void {
  if (!isMember(actor, companyId)) throw forbidden('company.not_yours');
  if (!mayInCompany(actor, companyId, power)) throw forbidden('company.not_your_role');
}
