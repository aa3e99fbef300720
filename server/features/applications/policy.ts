import type { Actor } from '#server/core/actor.ts';
import { isMember } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { openStages, type Stage } from './schema.ts';

type Owned = { companyId: Id<'com'>; candidateId: Id<'cnd'> };

export const isTeam = (actor: Actor, application: Owned): boolean => isMember(actor, application.companyId);
export const isOwn = (actor: Actor, application: Owned): boolean =>
  actor.kind === 'account' && actor.candidateId === application.candidateId;

const isOpen = (stage: Stage): boolean => openStages.includes(stage as (typeof openStages)[number]);
const place = (stage: Stage): number => openStages.indexOf(stage as (typeof openStages)[number]);

/** Where the hiring team may move an application from a stage. `hired` follows only an offer that stands. */
export function movesFrom(stage: Stage): Stage[] {
  if (stage === 'rejected') return ['reviewed'];
  if (!isOpen(stage)) return [];
  const others = openStages.filter((other) => other !== stage);
  return stage === 'offered' ? [...others, 'hired', 'rejected'] : [...others, 'rejected'];
}

/** Whether a move goes back, which asks for a note: to an earlier stage, or out of a rejection. */
export const isBackward = (from: Stage, to: Stage): boolean =>
  from === 'rejected' || (isOpen(from) && isOpen(to) && place(to) < place(from));

export const mayWithdraw = (stage: Stage): boolean => isOpen(stage);
