import { EventEmitter, on } from 'node:events';
import type { AccountActor } from '#server/core/actor.ts';
import type { Ctx } from '#server/core/context.ts';
import type { Topic } from '#server/core/live.ts';

/**
 * News for one person as it comes: of their own things, and of the companies they work for. Carries no content;
 * whoever hears it asks again, and sees what they may see.
 */
export async function* liveNews(
  ctx: Ctx,
  actor: AccountActor,
  signal: AbortSignal,
): AsyncGenerator<{ topic: Topic }> {
  const topics: Topic[] = [
    `account:${actor.accountId}`,
    ...actor.companyIds.map((id): Topic => `company:${id}`),
  ];
  const heard = new EventEmitter();
  const stop = ctx.house.live.subscribe(topics, (topic) => heard.emit('news', topic));
  try {
    for await (const [topic] of on(heard, 'news', { signal })) yield { topic: topic as Topic };
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    stop();
  }
}
