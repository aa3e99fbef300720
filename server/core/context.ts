import type { Database, Db, Tx } from '#db/client.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';
import type { Actor } from './actor.ts';
import type { Ai } from './ai/ai.ts';
import type { DomainLook } from './domain-look.ts';
import type { Env } from './env.ts';
import type { Reactions } from './events.ts';
import type { Limits } from './limits.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { Ocr } from './ocr.ts';
import type { Parts } from './once.ts';
import type { Storage } from './storage.ts';
import type { Threads } from './threads.ts';
import type { VirusScan } from './virus-scan.ts';

/** What one running process has once, chosen in boot.ts. */
export type House = {
  env: Env;
  database: Database;
  /** the only reader of the clock, in milliseconds since 1970 */
  clock: () => number;
  log: Log;
  live: Live;
  limits: Limits;
  ai: Ai;
  storage: Storage;
  threads: Threads;
  /** null where pictures are not to be read */
  ocr: Ocr | null;
  /** null where there is none */
  virusScan: VirusScan | null;
  domainLook: DomainLook;
  reactions: Reactions;
  /**
   * `queued`: each reaction is a task. `inline`: it runs in the transaction of its event, for the demo town, which is
   * one transaction with a clock of its own.
   */
  react: 'queued' | 'inline';
  /** wakes a worker in this process when tasks were queued */
  wakeWorker: () => void;
};

/** What every command is written against. `db` reads; writing needs a transaction. */
export type Core = {
  db: Db;
  actor: Actor;
  now: () => Instant;
  log: Log;
  requestId: string;
  lang: Lang;
  house: House;
  /** where a request with a key is done in parts: see `once.ts` */
  parts?: Parts;
};

/** With the outside world in reach: tasks, uploads, asks. */
export type Ctx = Core & {
  ai: Ai;
  storage: Storage;
  threads: Threads;
  /** address of the client, for limits; null where there is none */
  client: string | null;
  /** what tells one visitor of a page from another, for a day; null when it is no visit. Never stored as it is */
  visitor: string | null;
  /** adds a Set-Cookie to the answer of this request; does nothing where there is no answer */
  setCookie: (cookie: string) => void;
};

/** Inside a transaction: writing, and no network. */
export type TxCtx = Omit<Core, 'db'> & {
  db: Tx;
  /** runs once the transaction has committed; forgotten if it rolls back */
  afterCommit: (run: () => void) => void;
};

type Who = {
  actor: Actor;
  requestId: string;
  lang: Lang;
  client?: string;
  visitor?: string | null;
  setCookie?: (cookie: string) => void;
};

/** A transaction's context where a `Ctx` is asked for: what it writes joins the transaction. */
export const ctxWithin = (tx: TxCtx): Ctx & TxCtx => ({
  ...tx,
  ai: tx.house.ai,
  storage: tx.house.storage,
  threads: tx.house.threads,
  client: null,
  visitor: null,
  setCookie: () => {},
});

/** A context of this house for one request, task or command of the seed. */
export function contextOf(house: House, who: Who): Ctx {
  return {
    db: house.database.db,
    actor: who.actor,
    now: () => new Date(house.clock()).toISOString(),
    log: house.log.child({ requestId: who.requestId }),
    requestId: who.requestId,
    lang: who.lang,
    house,
    ai: house.ai,
    storage: house.storage,
    threads: house.threads,
    client: who.client ?? null,
    visitor: who.visitor ?? null,
    setCookie: who.setCookie ?? (() => {}),
  };
}
