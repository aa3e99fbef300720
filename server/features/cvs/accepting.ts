import { candidateIdOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, invalidField } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { importFacts, undoImport } from '#server/features/candidates/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { ApplyInput, SkipInput } from './inputs.ts';
import { findImport, getCv } from './queries.ts';
import type { Cv, CvFact } from './schema.ts';

/** The import of this CV that goes on: facts accepted one by one are one import, with one undo. */
async function openImport(tx: TxCtx, cv: Cv, candidateId: Id<'cnd'>) {
  const open = await findImport(tx.db, cv.id);
  if (open) return open;
  const at = tx.now();
  const fresh = {
    id: newId('imp', toMs(at)),
    cvId: cv.id,
    candidateId,
    accepted: [],
    changes: [],
    at,
    undoneAt: null,
  };
  await tx.db.insertInto('cvImport').values(fresh).execute();
  return fresh;
}

function chosen(cv: Cv, input: ApplyInput): Array<CvFact & { edited: boolean }> {
  const edits = new Map(input.edits.map((edit) => [edit.id, edit.value]));
  const wanted = new Set([...input.accept, ...edits.keys(), ...input.apart]);
  const known = new Set<string>(cv.facts.map((fact) => fact.id));
  for (const id of wanted) if (!known.has(id)) throw invalidField('accept', 'cv.no_such_fact', { id });
  for (const [id, value] of edits) {
    const fact = cv.facts.find((one) => one.id === id);
    if (value === null ? fact?.field !== 'work.end' : value === '')
      throw invalidField(`edits.${id}`, 'invalid.required');
  }
  return cv.facts
    .filter((fact) => wanted.has(fact.id))
    .map((fact) =>
      edits.has(fact.id) ? { ...fact, value: edits.get(fact.id)!, edited: true } : { ...fact, edited: false },
    );
}

/**
 * Puts accepted facts into the profile, each with the line it came from. Accepting one twice does nothing.
 * @throws conflict while the CV is not read; invalid for a fact of another CV
 */
export async function acceptFacts(core: Core | TxCtx, input: ApplyInput): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, async (tx) => {
    const cv = await getCv(tx, candidateId, input.id as Id<'cv'>);
    if (cv.status !== 'ready') throw conflict('cv.not_read_yet');
    const facts = chosen(cv, input).filter(
      (fact) => !fact.accepted || (fact.edited && fact.field !== 'work.highlight'),
    );
    if (facts.length === 0) return;
    const imported = await openImport(tx, cv, candidateId);
    const changes = await importFacts(
      tx,
      { id: imported.id, cvId: cv.id, candidateId },
      facts.map(({ id, field, value, entry, source, against }) => ({
        field,
        value,
        entry,
        into: input.apart.includes(id) ? null : against.part,
        source: { factId: id, cvId: cv.id, page: source.page, text: source.text },
      })),
    );
    const accepted = [...new Set([...imported.accepted, ...facts.map((fact) => fact.id)])];
    await tx.db
      .updateTable('cvImport')
      .set({ accepted, changes: [...imported.changes, ...changes] })
      .where('id', '=', imported.id)
      .execute();
    await markSkipped(tx, cv.id, facts, false);
    await emit(tx, 'cv.imported', { subjectId: cv.id, payload: { facts: facts.length } });
  });
}

const markSkipped = (tx: TxCtx, cvId: Id<'cv'>, facts: ReadonlyArray<{ id: Id<'fct'> }>, skip: boolean) =>
  tx.db
    .updateTable('cvFact')
    .set({ skippedAt: skip ? tx.now() : null })
    .where('cvId', '=', cvId)
    .where(
      'id',
      'in',
      facts.map((fact) => fact.id),
    )
    .execute();

/** Lays facts aside, or takes them up again. What is in the profile stays there. @throws invalid for one of another CV */
export async function skipFacts(core: Core, input: SkipInput): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, async (tx) => {
    const cv = await getCv(tx, candidateId, input.id as Id<'cv'>);
    const facts = cv.facts.filter((fact) => input.facts.includes(fact.id));
    if (facts.length < new Set(input.facts).size) throw invalidField('facts', 'cv.no_such_fact');
    await markSkipped(tx, cv.id, facts, input.skip);
  });
}

/** Takes everything that was accepted from a CV out of the profile again. @throws conflict when there is nothing */
export async function undoAcceptance(core: Core, id: Id<'cv'>): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, async (tx) => {
    const cv = await getCv(tx, candidateId, id);
    const imported = await findImport(tx.db, cv.id);
    if (!imported) throw conflict('cv.nothing_to_undo');
    await undoImport(tx, { id: imported.id, cvId: cv.id, candidateId }, imported.changes);
    await tx.db.updateTable('cvImport').set({ undoneAt: tx.now() }).where('id', '=', imported.id).execute();
    await emit(tx, 'cv.import_undone', { subjectId: cv.id });
  });
}
