import { LRUCache } from 'lru-cache';
import type { Caller } from './api.server.ts';
import type { AnswerRecord } from './shapes.ts';

/** A list may tell a record that is ten minutes old; the page of a posting asks anew. */
const known = new LRUCache<string, AnswerRecord>({ max: 5_000, ttl: 10 * 60_000 });

/** How companies kept their promise, by id. Kept for a while: lists name the same few again and again. */
export async function readRecords(
  server: Caller,
  companyIds: readonly string[],
): Promise<Record<string, AnswerRecord>> {
  const entries = await Promise.all(
    [...new Set(companyIds)].map(async (id) => {
      const record = known.get(id) ?? (await server.companies.record({ id }));
      if (!known.has(id)) known.set(id, record);
      return [id, record] as const;
    }),
  );
  return Object.fromEntries(entries);
}
