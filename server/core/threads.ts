/**
 * Work over ~20 ms leaves the event loop for a small pool of worker threads. This file alone knows where their
 * built entries lie. A thread that takes too long or too much memory is killed, not asked.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { unavailable } from './errors.ts';

export type ThreadName = 'read-cv';

export type ThreadOptions = {
  /** the thread is killed after this; queueing counts */
  timeoutMs: number;
  signal?: AbortSignal;
  /** told as the work enters each stage, in order, before the answer */
  onStage?: (stage: string) => void;
  /** answers what the work asks for on its way (`ask` in its entry); the signal ends with the work */
  onAsk?: (question: unknown, signal: AbortSignal) => Promise<unknown>;
};

export type Threads = {
  /**
   * Runs the entry `server/threads/NAME.ts`. Input and output are structured clones.
   * @throws unavailable `thread.timeout`, `thread.memory`, `thread.stopped`; or what the work threw
   */
  run<I, O>(name: ThreadName, input: I, options: ThreadOptions): Promise<O>;
  /** Kills what still runs; those who wait get `thread.stopped`. */
  close(): Promise<void>;
};

/** What a thread's function gets: `post` a stage or a question on `port` when there is one. */
export type ThreadCall<I> = { input: I; port: MessagePort | null };

/** The folder of package.json, as a URL, from the source as well as from a bundle under build/. */
export function repositoryRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) return pathToFileURL(`${process.cwd()}/`);
    folder = parent;
  }
  return folder;
}

const entryOf = (name: ThreadName): string =>
  fileURLToPath(new URL(`build/threads/${name}.mjs`, repositoryRoot()));

/**
 * A pool of at most `workers` threads, started with the first work and let go after ten idle seconds.
 * @param memoryMb heap of one thread; over it the thread dies alone
 */
export function createThreads({ workers = 1, memoryMb = 192 } = {}): Threads {
  let pool: Piscina | null = null;
  const open = () =>
    new Piscina({
      minThreads: 0,
      maxThreads: workers,
      idleTimeout: 10_000,
      // With a young generation of 6 MB a thread that runs out of memory takes the whole process with it (seen).
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    });
  return {
    async run<I, O>(name: ThreadName, input: I, options: ThreadOptions): Promise<O> {
      pool ??= open();
      return runIn<O>(pool, entryOf(name), input, options);
    },
    async close() {
      const open = pool;
      pool = null;
      await open?.destroy();
    },
  };
}

async function runIn<O>(pool: Piscina, filename: string, input: unknown, options: ThreadOptions): Promise<O> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const isHeard = options.onStage !== undefined || options.onAsk !== undefined;
  const stages = isHeard ? new MessageChannel() : null;
  const over = new AbortController();
  const untilOver = AbortSignal.any([signal, over.signal]);
  stages?.port1.on('message', (said: string | Asked) => {
    if (typeof said === 'string') options.onStage?.(said);
    else void answer(stages.port1, said, options.onAsk, untilOver);
  });
  // Stages must not keep a process alive that has nothing else to do.
  stages?.port1.unref();
  const call: ThreadCall<unknown> = { input, port: stages?.port2 ?? null };
  try {
    return (await pool.run(call, {
      filename,
      signal,
      transferList: stages === null ? [] : [stages.port2],
    })) as O;
  } catch (error) {
    throw typed(error, timeout.aborted);
  } finally {
    over.abort();
    stages?.port1.close();
  }
}

/** A question from a thread; the answer goes back under its number. */
export type Asked = { ask: number; question: unknown };
export type Answered = { answer: number; value: unknown };

async function answer(
  port: MessagePort,
  { ask, question }: Asked,
  onAsk: ThreadOptions['onAsk'],
  signal: AbortSignal,
): Promise<void> {
  const value = (await onAsk?.(question, signal).catch(() => null)) ?? null;
  // Nobody waits any more once the work is over.
  if (!signal.aborted) port.postMessage({ answer: ask, value } satisfies Answered);
}

function typed(error: unknown, timedOut: boolean): unknown {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === 'AbortError' || timedOut) return unavailable(timedOut ? 'thread.timeout' : 'thread.stopped');
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return unavailable('thread.memory');
  if (/terminat|worker exited|destroyed/i.test(message ?? '')) return unavailable('thread.stopped');
  return error;
}
