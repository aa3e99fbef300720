import type { TxCtx } from '#server/core/context.ts';
import { AppError } from '#server/core/errors.ts';
import type { Id } from '#server/values/id.ts';
import { type Checked, gatesOf } from './gates.ts';
import { lawOf } from './queries.ts';

/** Lets a posting pass that may be public under the law of its company. @throws invalid with a reason for each gate that is shut */
export async function holdToGates(tx: TxCtx, posting: Checked & { companyId: Id<'com'> }): Promise<void> {
  const law = (await lawOf(tx.db, posting.companyId)) ?? tx.house.env.LAW_PACK;
  const gates = gatesOf(posting, law, tx.now());
  if (gates.length) throw new AppError('invalid', 'posting.gates_shut', { count: gates.length }, gates);
}
