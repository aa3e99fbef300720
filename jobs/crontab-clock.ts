import type { Db } from '#db/client.ts';
import { system } from '#server/core/actor.ts';
import { contextOf, type House, type TxCtx } from '#server/core/context.ts';
import { enqueue } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Instant, instant } from '#server/values/time.ts';
import { type Alarm, setAlarm } from './alarm.ts';
import { type CrontabLine, crontabKey, isTurn } from './crontab-line.ts';

const LOOK_EVERY_MS = 5_000;

/** Puts the crontab's tasks into the queue when their turn comes; several workers may do so at once. */
export function startCrontabClock(house: House, lines: readonly CrontabLine[]): Alarm {
  const core = contextOf(house, { actor: system, requestId: 'crontab', lang: 'en' });
  const alarm = setAlarm(async () => {
    try {
      // Asked of the reading side first, so that an idle worker writes nothing.
      if (await anyTurn(house.database.db, lines, instant(house.clock())))
        await inTransaction(core, (tx) => queueTurns(tx, lines));
    } catch (error) {
      house.log.error({ err: error }, 'the crontab could not be looked at');
    }
    return LOOK_EVERY_MS;
  });
  if (lines.length > 0) alarm.wake();
  return alarm;
}

const booksOf = (db: Db) => db.selectFrom('crontabRun').select(['name', 'lastRunAt']).execute();

async function anyTurn(db: Db, lines: readonly CrontabLine[], now: Instant): Promise<boolean> {
  const books = await booksOf(db);
  return lines.some((line) => {
    const book = books.find((one) => one.name === line.task.name);
    return !book || isTurn(line, book.lastRunAt, now);
  });
}

/** A line seen for the first time starts from now. */
async function queueTurns(tx: TxCtx, lines: readonly CrontabLine[]): Promise<void> {
  const now = tx.now();
  const books = await booksOf(tx.db);
  for (const line of lines) {
    const book = books.find((one) => one.name === line.task.name);
    if (!book) await begin(tx, line, now);
    else if (isTurn(line, book.lastRunAt, now) && (await claim(tx, line, book.lastRunAt, now)))
      await enqueue(tx, line.task, line.payload ?? {}, { jobKey: crontabKey(line) });
  }
}

async function begin(tx: TxCtx, line: CrontabLine, now: Instant): Promise<void> {
  const row = { name: line.task.name, lastRunAt: now };
  await tx.db
    .insertInto('crontabRun')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False when another worker has taken this turn. */
async function claim(tx: TxCtx, line: CrontabLine, last: Instant, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('crontabRun')
    .set({ lastRunAt: now })
    .where('name', '=', line.task.name)
    .where('lastRunAt', '=', last)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
