import { EventEmitter } from 'node:events';
import { sql } from 'kysely';
import type { Database } from '#db/client.ts';
import type { TxCtx } from './context.ts';
import type { Log } from './log.ts';

/**
 * Whose pages have news: one person's, or those of everyone who works for a company. Clients refetch what they show.
 * Nothing finer is needed while a person holds a handful of pages open.
 */
export type Topic = `account:${string}` | `company:${string}`;

/** News of what changed, to whoever is connected now. Nothing is kept: a client that was away refetches. */
export type Live = {
  /** @returns a function that ends the subscription */
  subscribe: (topics: readonly Topic[], hear: (topic: Topic) => void) => () => void;
  deliver: (topic: Topic) => void;
  /** hands news to the road that carries it, in the transaction that made it true */
  send: (tx: TxCtx, topic: Topic) => Promise<void>;
  close: () => Promise<void>;
};

const CHANNEL = 'guildhall_live';

/** Says after commit that a thing changed. On Postgres every process hears it; SQLite has one process. */
export async function publish(tx: TxCtx, ...topics: Topic[]): Promise<void> {
  for (const topic of topics) await tx.house.live.send(tx, topic);
}

/** Tells nobody: for a time that is over, like the history of the demo town. */
export const silentLive: Live = {
  subscribe: () => () => {},
  deliver: () => {},
  send: async () => {},
  close: async () => {},
};

function inProcess(): Live {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    subscribe(topics, hear) {
      for (const topic of topics) emitter.on(topic, hear);
      return () => {
        for (const topic of topics) emitter.off(topic, hear);
      };
    },
    deliver: (topic) => void emitter.emit(topic, topic),
    send: async (tx, topic) => tx.afterCommit(() => void emitter.emit(topic, topic)),
    close: async () => void emitter.removeAllListeners(),
  };
}

/** Live news over the database's own road: in process on SQLite, LISTEN on Postgres. */
export async function openLive(database: Database, log: Log): Promise<Live> {
  const local = inProcess();
  if (database.dialect === 'sqlite' || !database.pool) return local;
  const listener = listen(database, log, (topic) => local.deliver(topic));
  await listener.ready;
  return {
    ...local,
    send: async (tx, topic) => void (await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(tx.db)),
    close: async () => {
      await listener.close();
      await local.close();
    },
  };
}

/** One LISTEN connection that comes back by itself when it breaks. */
function listen(database: Database, log: Log, hear: (topic: Topic) => void) {
  let closed = false;
  let end: (() => void) | null = null;
  const connect = async (): Promise<void> => {
    const client = await database.pool!.connect();
    const lost = (error?: Error) => {
      client.release(true);
      end = null;
      if (closed) return;
      log.warn({ err: error }, 'live: lost the listening connection, connecting again');
      setTimeout(() => connect().catch((err) => lost(err)), 1_000).unref();
    };
    client.once('error', lost);
    client.on('notification', (message) => message.payload && hear(message.payload as Topic));
    await client.query(`listen ${CHANNEL}`);
    end = () => {
      client.off('error', lost);
      client.release(true);
    };
  };
  return {
    ready: connect(),
    close: async () => {
      closed = true;
      end?.();
    },
  };
}
