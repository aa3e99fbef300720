import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase } from '#db/testing.ts';
import { listFailedTasks, retryTask } from '#server/core/failed-tasks.ts';
import { type Attempt, defineTask, type EnqueueOptions, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { HOUR_MS, instant } from '#server/values/time.ts';
import { type Worker, type WorkerOptions, workOnQueue } from '../queue.ts';
import { emptyQueue, queueHouse, queueRows, systemCtx, until } from '../testing.ts';

import { runDueTasks } from './inline.ts';

const database = await testDatabase();
const house = queueHouse(database);
const core = systemCtx(house);

type Word = { word: string };
const word = z.object({ word: z.string() });

/** What ran, in order: `word` at its start, `word.` at its end. */
let ran: string[] = [];
/** What a running task waits for before it ends. */
const gates = new Map<string, { open: () => void; opened: Promise<void> }>();

function gate(name: string) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  gates.set(name, { open, opened });
  return { open };
}

const task = (name: string, definition: Partial<Parameters<typeof defineTask<Word>>[0]> = {}): Task<Word> =>
  defineTask<Word>({
    name: `test.${name}`,
    payload: word,
    run: async (_, payload) => {
      ran.push(payload.word);
      await gates.get(payload.word)?.opened;
      ran.push(`${payload.word}.`);
    },
    ...definition,
  });

const say = task('say');
const serial = task('serial', { queueName: ({ word: text }) => text.slice(0, 1) });
const failing = task('fail', {
  maxAttempts: 2,
  run: async (_, payload, { attempt }) => {
    ran.push(`${payload.word}${attempt}`);
    throw new Error(`no ${payload.word}`);
  },
});
const poison = task('poison', {
  maxAttempts: 1,
  run: async (_, payload) => {
    ran.push(payload.word);
    throw new Error('poison');
  },
});
const slow = task('slow', {
  maxAttempts: 1,
  timeoutMs: 80,
  run: (_, payload, { signal }: Attempt) =>
    new Promise(() => {
      signal.addEventListener('abort', () => ran.push(`${payload.word} aborted`));
    }),
});
const tasks = [say, serial, failing, poison, slow];

const queue = <P extends object>(kind: Task<P>, payload: P, options: EnqueueOptions = {}) =>
  inTransaction(core, (tx) => enqueue(tx, kind, payload, options));

const workers: Worker[] = [];
async function work(options: Partial<WorkerOptions> = {}): Promise<Worker> {
  const times = { pollMs: 300, heartbeatMs: 200, deadAfterMs: 1_000 };
  const worker = await workOnQueue(house, { tasks, crontab: [], concurrency: 3, ...times, ...options });
  workers.push(worker);
  return worker;
}

const stopAll = async () => {
  for (const worker of workers.splice(0)) await worker.stop();
};

afterEach(async () => {
  for (const { open } of gates.values()) open();
  gates.clear();
  await stopAll();
  await emptyQueue(database);
  ran = [];
});

const has = (text: string) => () => ran.includes(text);
const isEmpty = async () => (await queueRows(database)).length === 0;

describe('a task', () => {
  it('runs soon after the transaction that queued it, and is gone', async () => {
    await work();
    const before = Date.now();
    await queue(say, { word: 'hello' });
    await until(has('hello.'));
    expect(Date.now() - before).toBeLessThan(1_000);
    await until(isEmpty);
  });

  it('is not queued by a transaction that rolls back', async () => {
    const failed = inTransaction(core, async (tx) => {
      await enqueue(tx, say, { word: 'never' });
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await queueRows(database)).toEqual([]);
  });

  it('waits for the instant it is meant for', async () => {
    await work();
    const runAt = new Date(Date.now() + 900).toISOString();
    await queue(say, { word: 'later' }, { runAt });
    await queue(say, { word: 'now' });
    await until(has('later'));
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(runAt) - 20);
    expect(ran[0]).toBe('now');
  });

  it('goes before others when it is more urgent', async () => {
    await queue(say, { word: 'second' });
    await queue(say, { word: 'first' }, { priority: -1 });
    await work({ concurrency: 1 });
    await until(has('second.'));
    expect(ran).toEqual(['first', 'first.', 'second', 'second.']);
  });

  it('is refused when its payload is not of its shape, at the door and when it runs', async () => {
    await expect(queue(say, { word: 1 } as never)).rejects.toThrow();
    const old = defineTask({
      name: say.name,
      payload: z.object({ text: z.string() }),
      maxAttempts: 1,
      run: say.run as never,
    });
    await queue(old, { text: 'from an older version' });
    await work();
    await until(async () => (await queueRows(database))[0]?.lastError?.includes('word') ?? false);
    expect(ran).toEqual([]);
  });

  it('is told to stop when its time is up, and that counts as a failure', async () => {
    await queue(slow, { word: 'snail' });
    await work();
    await until(async () => (await queueRows(database))[0]?.lastError !== null);
    expect(ran).toEqual(['snail aborted']);
    expect((await queueRows(database))[0]).toMatchObject({
      attempts: 1,
      locked: 0,
      lastError: 'no end after 80 ms',
    });
  });
});

describe('a task that fails', () => {
  it('runs again after the backoff', { timeout: 15_000 }, async () => {
    await queue(failing, { word: 'x' });
    await work();
    await until(async () => (await queueRows(database))[0]?.lastError === 'no x');
    const [row] = await queueRows(database);
    expect(row).toMatchObject({ attempts: 1, locked: 0 });
    expect(row!.dueInMs).toBeGreaterThan(2_000);
    expect(row!.dueInMs).toBeLessThan(2_800);
    await until(has('x2'), 6_000);
  });

  it('for good is kept, stops nobody, and runs again when the admin says so', async () => {
    await work({ concurrency: 1 });
    await queue(poison, { word: 'bad' });
    await queue(say, { word: 'good' });
    await until(has('good.'));
    await until(async () => (await listFailedTasks(core, { limit: 10 })).items.length === 1);
    const { items, next } = await listFailedTasks(core, { limit: 10 });
    expect(next).toBeNull();
    expect(items).toMatchObject([
      { name: 'test.poison', payload: { word: 'bad' }, attempts: 1, lastError: 'poison' },
    ]);
    expect(await inTransaction(core, (tx) => retryTask(tx, items[0]!.id))).toBe(true);
    await until(() => ran.filter((text) => text === 'bad').length === 2);
    expect(await inTransaction(core, (tx) => retryTask(tx, '999999'))).toBe(false);
  });

  it('is listed in pages, the newest first', async () => {
    for (const text of ['a', 'b', 'c']) await queue(poison, { word: text });
    await runDueTasks(house, tasks);
    const first = await listFailedTasks(core, { limit: 2 });
    const second = await listFailedTasks(core, { limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map((item) => item.payload.word)).toEqual(['c', 'b', 'a']);
    expect(second.next).toBeNull();
  });
});

describe('a job key', () => {
  it('replaces what waits under it', async () => {
    const runAt = new Date(Date.now() + 60_000).toISOString();
    await queue(say, { word: 'old' }, { jobKey: 'k', runAt });
    await queue(say, { word: 'new' }, { jobKey: 'k' });
    await work();
    await until(has('new.'));
    await until(isEmpty);
    expect(ran).toEqual(['new', 'new.']);
  });

  it('does not stop what runs: the new one runs too', async () => {
    const { open } = gate('running');
    await work();
    await queue(say, { word: 'running' }, { jobKey: 'k' });
    await until(has('running'));
    await queue(say, { word: 'next' }, { jobKey: 'k' });
    await until(has('next.'));
    open();
    await until(isEmpty);
  });

  it('is free again once its task has failed for good', async () => {
    await queue(poison, { word: 'bad' }, { jobKey: 'k' });
    await runDueTasks(house, tasks);
    await queue(say, { word: 'good' }, { jobKey: 'k' });
    await runDueTasks(house, tasks);
    expect(ran).toEqual(['bad', 'good', 'good.']);
    expect(await queueRows(database)).toHaveLength(1);
  });
});

describe('a serial queue', () => {
  it('runs its tasks one after another, beside other queues', async () => {
    const { open } = gate('a1');
    for (const text of ['a1', 'a2', 'b1']) await queue(serial, { word: text });
    await work();
    await until(has('b1.'));
    expect(ran).not.toContain('a2');
    open();
    await until(has('a2.'));
    expect(ran.indexOf('a1.')).toBeLessThan(ran.indexOf('a2'));
  });
});

/** As if the lines had last been looked at an hour ago. */
async function anHourPasses(): Promise<void> {
  const lastRunAt = instant(Date.now() - HOUR_MS);
  await database.transaction((tx) => tx.updateTable('crontabRun').set({ lastRunAt }).execute());
}

describe('a crontab line', () => {
  it('makes up, once, for the turns that came while nobody worked', async () => {
    const crontab = [
      { task: say, pattern: '*/10 * * * *', payload: { word: 'tick' }, catchUpMs: 2 * HOUR_MS },
    ];
    await work({ crontab });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stopAll();
    expect(ran).toEqual([]);
    await anHourPasses();
    await work({ crontab });
    await until(has('tick.'));
    await until(isEmpty);
    expect(ran).toEqual(['tick', 'tick.']);
  });

  it('has each of its turns taken by one of several workers', async () => {
    const crontab = [{ task: say, pattern: '* * * * *', payload: { word: 'tock' } }];
    await work({ crontab });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stopAll();
    await anHourPasses();
    await Promise.all([work({ crontab }), work({ crontab })]);
    await until(has('tock.'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ran).toEqual(['tock', 'tock.']);
  });
});

describe('a stop', () => {
  it('waits for what runs, and takes nothing more', async () => {
    const { open } = gate('last');
    const worker = await work({ concurrency: 1 });
    await queue(say, { word: 'last' });
    await until(has('last'));
    await queue(say, { word: 'left' });
    setTimeout(open, 150);
    workers.length = 0;
    await worker.stop();
    expect(ran).toEqual(['last', 'last.']);
    expect(await queueRows(database)).toMatchObject([{ attempts: 0, locked: 0 }]);
  });

  it('gives back what does not end in time, and does not count the attempt', async () => {
    gate('stuck');
    const worker = await work({ graceMs: 100 });
    await queue(say, { word: 'stuck' });
    await until(has('stuck'));
    workers.length = 0;
    await worker.stop();
    const [row] = await queueRows(database);
    expect(row).toMatchObject({ attempts: 0, locked: 0 });
    expect(row!.dueInMs).toBeLessThanOrEqual(50);
  });
});

/** A worker in a process of its own that takes a task and never ends it. */
function stuckWorker() {
  const program = `
    import { z } from 'zod';
    import { openDatabase } from '#db/client.ts';
    import { defineTask } from '#server/core/tasks.ts';
    import { queueHouse } from '#jobs/testing.ts';
    import { workOnQueue } from '#jobs/queue.ts';
    const say = defineTask({
      name: ${JSON.stringify(say.name)}, payload: z.object({ word: z.string() }),
      run: () => { console.log('took it'); return new Promise(() => {}); },
    });
    const database = await openDatabase(${JSON.stringify(database.url)});
    await workOnQueue(queueHouse(database), { tasks: [say], crontab: [], heartbeatMs: 200, deadAfterMs: 1000 });`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const took = new Promise<void>((resolve) => child.stdout.on('data', () => resolve()));
  return {
    took,
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
}

describe('kill -9', () => {
  it('loses nothing: the next worker runs the task again', { timeout: 20_000 }, async () => {
    for (const round of ['one', 'two', 'three']) {
      await queue(say, { word: round });
      const victim = stuckWorker();
      await victim.took;
      await victim.kill();
      expect((await queueRows(database))[0]).toMatchObject({ attempts: 1, locked: 1 });
      await work();
      await until(has(`${round}.`), database.dialect === 'sqlite' ? 2_000 : 4_000);
      await until(isEmpty);
      await stopAll();
    }
  });
});

describe('run inline', () => {
  it('does all that is due, with what that queues in turn', async () => {
    const chain = task('chain', {
      run: async (ctx, payload) => {
        ran.push(payload.word);
        if (payload.word.length < 3)
          await inTransaction(ctx, (tx) => enqueue(tx, chain, { word: `${payload.word}a` }));
      },
    });
    await queue(chain, { word: 'a' });
    expect(await runDueTasks(house, [chain])).toEqual({ done: 3, failed: 0 });
    expect(ran).toEqual(['a', 'aa', 'aaa']);
  });

  it('leaves what failed to its backoff', async () => {
    await queue(failing, { word: 'y' });
    expect(await runDueTasks(house, tasks)).toEqual({ done: 0, failed: 1 });
    expect(await runDueTasks(house, tasks)).toEqual({ done: 0, failed: 0 });
    expect(await queueRows(database)).toMatchObject([{ attempts: 1, lastError: 'no y' }]);
  });
});
