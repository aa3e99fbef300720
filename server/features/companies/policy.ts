import type { Actor } from '#server/core/actor.ts';
import type { Id } from '#server/values/id.ts';

/** Works for this company now. */
export const isMember = (actor: Actor, companyId: Id<'com'>): boolean =>
  actor.kind === 'account' && actor.companyIds.includes(companyId);
