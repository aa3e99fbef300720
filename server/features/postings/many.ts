import { setImmediate as breath } from 'node:timers/promises';
import type { z } from 'zod';
import type { Core, TxCtx } from '#server/core/context.ts';
import { AppError } from '#server/core/errors.ts';
import { inPart } from '#server/core/once.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { asAppError, invalidInput } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { type ChangeManyRow, changeManyRow, createInput, deleteManyRow, type ManyInput } from './inputs.ts';
import { changePosting, createPosting, deletePosting } from './posting.ts';
import { closePosting } from './publishing.ts';
import type { ManyResult, RowProblem } from './schema.ts';

/*
 * Many postings at once. `atomic`: all of them or none. `each`: every row by itself, and a bad one takes nothing from the
 * others. Between two rows the house draws breath, so that nobody else waits for a thousand.
 */

type Command<T> = { row: z.ZodType<T>; run: (core: Core | TxCtx, row: T) => Promise<Id<'pst'>> };

const create: Command<z.infer<typeof createInput>> = { row: createInput, run: createPosting };

const change: Command<ChangeManyRow> = {
  row: changeManyRow,
  run: (core, { outcome, ...input }) =>
    inTransaction(core, async (tx) => {
      const id = input.id as Id<'pst'>;
      if (Object.keys(input).length > 1) await changePosting(tx, input);
      if (outcome) await closePosting(tx, id, outcome);
      return id;
    }),
};

const remove: Command<z.infer<typeof deleteManyRow>> = {
  row: deleteManyRow,
  async run(core, id) {
    await deletePosting(core, id as Id<'pst'>);
    return id as Id<'pst'>;
  },
};

export const createMany = (core: Core, input: ManyInput): Promise<ManyResult> => runAll(core, input, create);
export const changeMany = (core: Core, input: ManyInput): Promise<ManyResult> => runAll(core, input, change);
export const deleteMany = (core: Core, { mode, ids }: { mode: ManyInput['mode']; ids: string[] }) =>
  runAll(core, { mode, jobs: ids }, remove);

const runAll = <T>(core: Core, { mode, jobs }: ManyInput, command: Command<T>): Promise<ManyResult> =>
  mode === 'atomic' ? allOrNone(core, jobs, command) : oneByOne(core, jobs, command);

async function oneByOne<T>(
  core: Core,
  jobs: readonly unknown[],
  { row, run }: Command<T>,
): Promise<ManyResult> {
  const results: ManyResult['results'] = [];
  for (const [index, job] of jobs.entries()) {
    const parsed = row.safeParse(job);
    try {
      if (!parsed.success) throw invalidInput(parsed.error);
      const { data } = parsed;
      results.push({ index, id: await inPart(core, (tx) => run(tx, data)), error: null });
    } catch (thrown) {
      results.push({ index, id: null, error: problemOf(core, thrown) });
    }
    await breath();
  }
  const failed = results.filter(({ error }) => error).length;
  return { mode: 'each', done: results.length - failed, failed, results };
}

/** A bug in one row is no reason to forget what the others came to; it stands in the log. */
function problemOf(core: Core, thrown: unknown): RowProblem {
  const known = asAppError(thrown);
  if (!known) core.log.error({ err: thrown }, 'a bug in one of many');
  const { code, key, params, fields } = known ?? new AppError('unavailable', 'error.bug');
  return { code, key, params, fields };
}

/** Rows read between two breaths: some five milliseconds. */
const READ_AT_ONCE = 20;

/** @throws invalid, with what is wrong in each row that cannot be read, or in the first that cannot be done */
async function allOrNone<T>(
  core: Core,
  jobs: readonly unknown[],
  { row, run }: Command<T>,
): Promise<ManyResult> {
  const rows: T[] = [];
  const wrong: AppError[] = [];
  for (const [index, job] of jobs.entries()) {
    const parsed = row.safeParse(job);
    if (parsed.success) rows.push(parsed.data);
    else wrong.push(inRow(index, invalidInput(parsed.error)));
    if (index % READ_AT_ONCE === 0) await breath();
  }
  if (wrong.length > 0) throw refused(wrong);
  const results = await inPart(core, async (tx) => {
    const done: ManyResult['results'] = [];
    for (const [index, one] of rows.entries()) {
      done.push({ index, id: await doneIn(tx, index, one, run), error: null });
      await breath();
    }
    return done;
  });
  return { mode: 'atomic', done: results.length, failed: 0, results };
}

async function doneIn<T>(tx: TxCtx, index: number, one: T, run: Command<T>['run']): Promise<Id<'pst'>> {
  try {
    return await run(tx, one);
  } catch (thrown) {
    const known = asAppError(thrown);
    throw known ? refused([inRow(index, known)]) : thrown;
  }
}

/** The same problem, its fields named from the whole: `jobs.3.title`. */
const inRow = (index: number, { code, key, params, fields }: AppError): AppError =>
  new AppError(
    code,
    key,
    params,
    fields.length > 0
      ? fields.map((one) => ({ ...one, field: [`jobs.${index}`, one.field].filter(Boolean).join('.') }))
      : [{ field: `jobs.${index}`, key, params }],
  );

const refused = (errors: readonly AppError[]): AppError =>
  new AppError(
    'invalid',
    'posting.none_of_many',
    { count: errors.length },
    errors.flatMap(({ fields }) => fields),
  );
