import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '#jobs/testing.ts';
import { createAi } from '#server/core/ai/ai.ts';
import { unavailable } from '#server/core/errors.ts';
import type { Threads } from '#server/core/threads.ts';
import { fakeAi } from '#server/providers/ai/testing/fake.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

const bytesOf = (name: string) =>
  new TextEncoder().encode(`${name}\nmira@posteo.example\n\nSkills\n\nPython, SQL, dbt\n`);

let town: TestHouse;
let mira: Person;
let real: Threads;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate');
  real = town.house.threads;
});

beforeEach(() => {
  town.house.threads = real;
});

const threadsThat = (run: Threads['run']): Threads => ({ ...real, run });
const upload = async () => (await mira.call.cvs.upload({ fileName: 'm.txt', bytes: bytesOf('Mira') })).id;
const nameIn = (facts: Array<{ field: string; value: string | null }>) =>
  facts.find((fact) => fact.field === 'name')?.value;

/** A reading that works until it is told to stop, then dies as a thread does. */
const endless: Threads['run'] = (_name, _input, { signal }) =>
  new Promise((_, reject) => {
    const die = () => reject(unavailable('thread.stopped'));
    if (signal!.aborted) die();
    else signal!.addEventListener('abort', die, { once: true });
  });

describe('stopping', () => {
  it('a reading that runs kills it, and leaves a CV that can be read again or removed', async () => {
    town.house.threads = threadsThat(endless);
    const id = await upload();
    const running = town.settle();
    await until(async () => (await mira.call.cvs.get({ id })).status === 'reading');
    expect(await mira.call.cvs.stop({ id })).toMatchObject({
      status: 'failed',
      problem: { key: 'cv.stopped' },
      stage: null,
    });
    await running;
    expect(await mira.call.cvs.get({ id })).toMatchObject({ problem: { key: 'cv.stopped' }, facts: [] });
    const news = await mira.call.notifications.list({ limit: 5 });
    expect(news.items.filter((one) => one.kind === 'cv_failed')).toEqual([]);
    town.house.threads = real;
    expect(await mira.call.cvs.readAgain({ id })).toMatchObject({ status: 'queued', problem: null });
    await town.settle();
    const cv = await mira.call.cvs.get({ id });
    expect(cv.status).toBe('ready');
    expect(nameIn(cv.facts)).toBe('Mira');
  });

  it('a reading while a model is asked ends the asking, and nothing of it is written', async () => {
    const silent = { ...fakeAi(), complete: () => new Promise<never>(() => {}) };
    town.house.ai = createAi([silent]);
    const id = await upload();
    const running = town.settle();
    await until(async () => (await mira.call.cvs.get({ id })).stage === 'model');
    await mira.call.cvs.stop({ id });
    await running;
    town.house.ai = createAi([]);
    expect(await mira.call.cvs.get({ id })).toMatchObject({ problem: { key: 'cv.stopped' }, facts: [] });
  });

  it('a CV that waits means that it is not read, and it can be removed', async () => {
    const id = await upload();
    await mira.call.cvs.stop({ id });
    await town.settle();
    expect((await mira.call.cvs.get({ id })).problem).toMatchObject({ key: 'cv.stopped' });
    await mira.call.cvs.remove({ id });
    expect((await mira.call.cvs.list()).items.map((cv) => cv.id)).not.toContain(id);
  });

  it('wins over a reading that ends all the same, even when the CV is being read again by then', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let runs = 0;
    // The first run hears nothing, and comes back with something else than the file says.
    town.house.threads = threadsThat(async (name, input, options) => {
      runs += 1;
      if (runs > 1) return real.run(name, input, options);
      await held;
      const other = { fileName: 'm.txt', bytes: bytesOf('Somebody') };
      return real.run(name, other as typeof input, { timeoutMs: 10_000 });
    });
    const id = await upload();
    const running = town.settle();
    await until(() => runs === 1);
    await mira.call.cvs.stop({ id });
    await mira.call.cvs.readAgain({ id });
    letGo();
    await running;
    await town.settle();
    const cv = await mira.call.cvs.get({ id });
    expect(cv.status).toBe('ready');
    expect(nameIn(cv.facts)).toBe('Mira');
    expect(runs).toBe(2);
  });

  it('a CV that was read leaves it as it is', async () => {
    const id = await upload();
    await town.settle();
    const before = await mira.call.cvs.get({ id });
    expect(await mira.call.cvs.stop({ id })).toEqual(before);
  });
});

describe('reading again', () => {
  it('makes good a failure of the reader, once however often it is asked', async () => {
    town.house.threads = threadsThat(async () => {
      throw unavailable('thread.timeout');
    });
    const id = await upload();
    await town.settle();
    expect((await mira.call.cvs.get({ id })).problem).toMatchObject({ key: 'cv.too_much_work' });
    let runs = 0;
    town.house.threads = threadsThat((name, input, options) => {
      runs += 1;
      return real.run(name, input, options);
    });
    await mira.call.cvs.readAgain({ id });
    expect(await mira.call.cvs.readAgain({ id })).toMatchObject({ status: 'queued', readAt: null });
    await town.settle();
    expect(await mira.call.cvs.get({ id })).toMatchObject({ status: 'ready', problem: null });
    expect(runs).toBe(1);
  });

  it('is refused where it would end the same way', async () => {
    const id = await upload();
    await town.settle();
    await expect(mira.call.cvs.readAgain({ id })).rejects.toMatchObject({
      cause: { code: 'conflict', key: 'cv.no_second_reading' },
    });
    await town.house.database.transaction((tx) =>
      tx
        .updateTable('cv')
        .set({ status: 'failed', problemKey: 'cv.no_text' })
        .where('id', '=', id as never)
        .execute(),
    );
    await expect(mira.call.cvs.readAgain({ id })).rejects.toMatchObject({ cause: { code: 'conflict' } });
  });

  it('and stopping are for its owner alone', async () => {
    const id = await upload();
    const other = await town.person('candidate');
    await expect(other.call.cvs.stop({ id })).rejects.toMatchObject({ cause: { code: 'not_found' } });
    await expect(other.call.cvs.readAgain({ id })).rejects.toMatchObject({ cause: { code: 'not_found' } });
    await town.settle();
    expect((await mira.call.cvs.get({ id })).status).toBe('ready');
  });
});
