import type { Caller } from './api.server.ts';
import type { AnswerRecord } from './shapes.ts';

/** A list may tell a record that is this old; the page of a posting asks anew. */
const FRESH_MS = 10 * 60_000;
const MOST_KEPT = 5_000;

const known = new Map<string, { at: number; record: AnswerRecord }>();

/** How companies kept their promise, by id. Kept for a while: lists name the same few again and again. */
export async function readRecords(
  server: Caller,
  companyIds: readonly string[],
): Promise<Record<string, AnswerRecord>> {
  if (known.size > MOST_KEPT) known.clear();
  const entries = await Promise.all(
    [...new Set(companyIds)].map(async (id) => {
      const kept = known.get(id);
      if (kept && Date.now() - kept.at < FRESH_MS) return [id, kept.record] as const;
      const record = await server.companies.record({ id });
      known.set(id, { at: Date.now(), record });
      return [id, record] as const;
    }),
  );
  return Object.fromEntries(entries);
}
