import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import { forbidden, unauthenticated } from './errors.ts';

export type Role = 'candidate' | 'recruiter' | 'admin';

/** A signed-in person, with what they are: facts, not choices. */
export type AccountActor = {
  kind: 'account';
  accountId: Id<'acc'>;
  sessionId: Id<'ses'>;
  email: string;
  name: string;
  lang: Lang;
  verified: boolean;
  admin: boolean;
  /** the hat they wear in this session: what pages they land on, no more */
  role: Role;
  candidateId: Id<'cnd'> | null;
  /** companies they work for now: the tenants they may touch */
  companyIds: Id<'com'>[];
  /** what they do in each of them */
  companyRoles: Partial<Record<Id<'com'>, CompanyRole>>;
};

/** Who does something: a person, the house itself (tasks, seed), or someone we do not know. */
export type Actor = AccountActor | { kind: 'system' } | { kind: 'stranger' };

export const stranger: Actor = { kind: 'stranger' };
export const system: Actor = { kind: 'system' };

/** The signed-in person behind a command. @throws AppError unauthenticated */
export function accountOf(core: { actor: Actor }): AccountActor {
  if (core.actor.kind !== 'account') throw unauthenticated();
  return core.actor;
}

/** The candidate behind a command. @throws AppError forbidden for people without a profile */
export function candidateIdOf(core: { actor: Actor }): Id<'cnd'> {
  const { candidateId } = accountOf(core);
  if (!candidateId) throw forbidden('error.only_candidates');
  return candidateId;
}

/** The admin behind a command. @throws AppError forbidden */
export function adminOf(core: { actor: Actor }): AccountActor {
  const account = accountOf(core);
  if (!account.admin) throw forbidden('error.only_admins');
  return account;
}
