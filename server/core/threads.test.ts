import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CvReading } from '#server/engines/cv-reading/index.ts';
import { AppError } from './errors.ts';
import { createThreads, repositoryRoot } from './threads.ts';
import { buildThreads } from './threads-build.ts';

const threads = createThreads({ workers: 1, memoryMb: 128 });
const cv = (name: string) => new Uint8Array(readFileSync(new URL(`e2e/cvs/${name}`, repositoryRoot())));

beforeAll(async () => {
  expect(await buildThreads()).toContain('read-cv');
});
afterAll(() => threads.close());

const read = (bytes: Uint8Array, fileName: string, options = {}) =>
  threads.run<{ bytes: Uint8Array; fileName: string }, CvReading>(
    'read-cv',
    { bytes, fileName },
    { timeoutMs: 20_000, ...options },
  );

test('a CV is read in a thread, which tells its stages in order', async () => {
  const stages: string[] = [];
  const reading = await read(cv('data-engineer.pdf'), 'cv.pdf', {
    onStage: (stage: string) => stages.push(stage),
  });
  expect(reading.document.pages[0]?.text).toContain('Maya Lindqvist');
  expect(reading.problem).toBeUndefined();
  expect(stages).toEqual(['open', 'sections', 'facts']);
});

test('a problem of the file is an answer, not an error', async () => {
  const reading = await read(cv('bad-only-picture.pdf'), 'cv.pdf');
  expect(reading).toMatchObject({
    problem: { code: 'invalid', key: 'cv.no_text', params: { pages: 1 } },
    facts: [],
  });
});

test('work that takes too long is killed, and the pool goes on', async () => {
  const slow = await read(cv('forty-pages.pdf'), 'cv.pdf', { timeoutMs: 5 }).catch((error: unknown) => error);
  expect(slow).toBeInstanceOf(AppError);
  expect(slow).toMatchObject({ code: 'unavailable', key: 'thread.timeout' });
  expect((await read(cv('encargada.txt'), 'cv.txt')).document.language).toBe('es');
});

test('a caller can stop its work', async () => {
  const stop = new AbortController();
  const running = read(cv('forty-pages.pdf'), 'cv.pdf', { signal: stop.signal }).catch(
    (error: unknown) => error,
  );
  stop.abort();
  expect(await running).toMatchObject({ code: 'unavailable', key: 'thread.stopped' });
});

test('a thread without memory dies alone', async () => {
  const small = createThreads({ workers: 1, memoryMb: 8 });
  const lines = Array.from(
    { length: 60_000 },
    (_, i) => `- Kubernetes ${i}, Python, PostgreSQL, team leadership`,
  );
  const bytes = new TextEncoder().encode(`Ada\n\nSkills\n${lines.join('\n')}`);
  const died = await small
    .run('read-cv', { bytes, fileName: 'cv.txt' }, { timeoutMs: 20_000 })
    .catch((error: unknown) => error);
  await small.close();
  expect(died).toMatchObject({ code: 'unavailable', key: 'thread.memory' });
});
