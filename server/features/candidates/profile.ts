import type { Selectable, Updateable } from 'kysely';
import type { CandidateTable } from '#db/schema/candidates.ts';
import { candidateIdOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { expectUnchanged } from '#server/core/etag.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { ProfileInput, Versioned, VisibilityInput } from './inputs.ts';
import { getProfile } from './queries.ts';
import type { Visibility } from './schema.ts';

/** Makes the empty profile of a person who seeks work. */
export async function createCandidate(
  tx: TxCtx,
  who: { accountId: Id<'acc'> | null; name: string; email: string | null },
): Promise<Id<'cnd'>> {
  const at = tx.now();
  const row: Selectable<CandidateTable> = {
    id: newId('cnd', toMs(at)),
    accountId: who.accountId,
    name: who.name,
    headline: null,
    summary: null,
    email: who.email,
    phone: null,
    location: null,
    remoteWish: null,
    payFloorMinor: null,
    payFloorCurrency: null,
    sources: {},
    visibility: {},
    noModelAt: null,
    createdAt: at,
    updatedAt: at,
    revision: 0,
  };
  await tx.db.insertInto('candidate').values(row).execute();
  return row.id;
}

/** Counts a change up. Whoever changes the same profile waits here, so what is read after it stays as it is. */
const countUp = (tx: TxCtx, candidateId: Id<'cnd'>) =>
  tx.db
    .updateTable('candidate')
    .set((e) => ({ updatedAt: tx.now(), revision: e('revision', '+', 1) }))
    .where('id', '=', candidateId)
    .execute();

async function tell(tx: TxCtx, candidateId: Id<'cnd'>): Promise<void> {
  await emit(tx, 'profile.changed', { subjectId: candidateId });
  if (tx.actor.kind === 'account') await publish(tx, `account:${tx.actor.accountId}`);
}

/** Says that a profile changed: to who keeps it, to matching, and to the pages that show it. Every change ends here. */
export async function announceChange(tx: TxCtx, candidateId: Id<'cnd'>): Promise<void> {
  await countUp(tx, candidateId);
  await tell(tx, candidateId);
}

/** Runs a change of the actor's own profile, one after the other, and announces it. */
export const changeOwn = <T>(
  core: Core | TxCtx,
  run: (tx: TxCtx, candidateId: Id<'cnd'>) => Promise<T>,
): Promise<T> =>
  inTransaction(core, async (tx) => {
    const candidateId = candidateIdOf(tx);
    await countUp(tx, candidateId);
    const result = await run(tx, candidateId);
    await tell(tx, candidateId);
    return result;
  });

/**
 * Changes contact, headline, summary and wishes; fields left out stay. A field typed by hand loses its source line.
 * @throws conflict (412) when it is not as `ifMatch` says
 */
/** Lets one transaction of a person go on after the other, where what the first does counts for the second. */
export async function waitForTurn(tx: TxCtx): Promise<void> {
  await tx.db
    .updateTable('candidate')
    .set((e) => ({ revision: e.ref('revision') }))
    .where('id', '=', candidateIdOf(tx))
    .execute();
}

export async function changeProfile(core: Core | TxCtx, input: ProfileInput & Versioned): Promise<void> {
  await changeOwn(core, async (tx, candidateId) => {
    const { payFloor, ifMatch, ...fields } = input;
    if (ifMatch) expectUnchanged(await getProfile(tx.db, candidateId), ifMatch);
    const change: Updateable<CandidateTable> = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    if (payFloor !== undefined) {
      change.payFloorMinor = payFloor?.minor ?? null;
      change.payFloorCurrency = payFloor?.currency ?? null;
    }
    const now = await tx.db
      .selectFrom('candidate')
      .selectAll()
      .where('id', '=', candidateId)
      .executeTakeFirstOrThrow();
    const kept = Object.entries(now.sources).filter(([field]) => {
      const key = field as keyof typeof now;
      return !(key in change) || change[key as keyof typeof change] === now[key];
    });
    await tx.db
      .updateTable('candidate')
      .set({ ...change, sources: Object.fromEntries(kept) })
      .where('id', '=', candidateId)
      .execute();
  });
}

/** Decides who sees parts of the profile; parts left out stay as they are. What was sent before stays as it was sent. */
export async function changeVisibility(core: Core | TxCtx, input: VisibilityInput): Promise<void> {
  const decided = Object.fromEntries(
    Object.entries(input).filter((one): one is [string, Visibility] => one[1] !== undefined),
  );
  await changeOwn(core, async (tx, candidateId) => {
    const { visibility } = await tx.db
      .selectFrom('candidate')
      .select('visibility')
      .where('id', '=', candidateId)
      .executeTakeFirstOrThrow();
    await tx.db
      .updateTable('candidate')
      .set({ visibility: { ...visibility, ...decided } })
      .where('id', '=', candidateId)
      .execute();
  });
}

/** Lets models read the actor's CVs along, or keeps them from it, from the next reading on. */
export async function letModelsRead(core: Core, may: boolean): Promise<void> {
  await changeOwn(core, async (tx, candidateId) => {
    await tx.db
      .updateTable('candidate')
      .set({ noModelAt: may ? null : tx.now() })
      .where('id', '=', candidateId)
      .execute();
  });
}
