import { z } from 'zod';
import type { EventTable } from '#db/schema/core.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { type Ctx, ctxWithin, type TxCtx } from './context.ts';
import { defineTask, enqueue } from './tasks.ts';

/** Every event there is: past tense, with the kind of its subject and its version. */
export const eventTypes = {
  'account.registered': { subject: 'account', version: 1 },
  'account.verified': { subject: 'account', version: 1 },
  'account.session_stolen': { subject: 'account', version: 1 },
  'cv.uploaded': { subject: 'cv', version: 1 },
  'cv.read': { subject: 'cv', version: 1 },
  'cv.failed': { subject: 'cv', version: 1 },
  'cv.imported': { subject: 'cv', version: 1 },
  'cv.import_undone': { subject: 'cv', version: 1 },
  'profile.changed': { subject: 'candidate', version: 1 },
  'company.created': { subject: 'company', version: 1 },
  'company.renamed': { subject: 'company', version: 1 },
  'company.member_joined': { subject: 'member', version: 1 },
  'company.role_changed': { subject: 'member', version: 1 },
  'company.member_left': { subject: 'member', version: 1 },
  'company.member_removed': { subject: 'member', version: 1 },
  'company.seats_changed': { subject: 'company', version: 1 },
  'company.domain_lost': { subject: 'company', version: 1 },
  'invitation.sent': { subject: 'invitation', version: 1 },
  'invitation.declined': { subject: 'invitation', version: 1 },
  'invitation.withdrawn': { subject: 'invitation', version: 1 },
  'company.update_posted': { subject: 'update', version: 1 },
  'posting.submitted': { subject: 'posting', version: 1 },
  'posting.published': { subject: 'posting', version: 1 },
  'posting.denied': { subject: 'posting', version: 1 },
  'posting.asked': { subject: 'posting', version: 1 },
  'posting.unconfirmed': { subject: 'posting', version: 1 },
  'posting.put_back': { subject: 'posting', version: 1 },
  'posting.featured': { subject: 'posting', version: 1 },
  'posting.terms_changed': { subject: 'posting', version: 1 },
  'posting.closed': { subject: 'posting', version: 1 },
  'application.submitted': { subject: 'application', version: 1 },
  'application.moved': { subject: 'application', version: 1 },
  'application.withdrawn': { subject: 'application', version: 1 },
  'application.picture_shown': { subject: 'application', version: 1 },
  'alert.found': { subject: 'alert', version: 1 },
} as const;

export type EventType = keyof typeof eventTypes;
export type Event = EventTable & { type: EventType };

/** What a feature does about another's news. Runs as a task of its own: alone, again after a failure, safe twice. */
export type Reaction = {
  name: string;
  on: readonly EventType[];
  /** In the transaction of the event instead, for what must hold the moment the event does. Touches nothing but the database. */
  within?: true;
  run: (ctx: Ctx, event: Event) => Promise<void>;
};
export type Reactions = readonly Reaction[];

export const defineReaction = (reaction: Reaction): Reaction => reaction;

type News = {
  subjectId: string;
  companyId?: Id<'com'> | null;
  payload?: Record<string, string | number | null>;
};

/** Writes an event, and one task for each reaction to it, in the transaction that makes it true. */
export async function emit(tx: TxCtx, type: EventType, news: News): Promise<Id<'evt'>> {
  const at = tx.now();
  const event: Event = {
    id: newId('evt', toMs(at)),
    at,
    type,
    version: eventTypes[type].version,
    actorKind: tx.actor.kind,
    actorId: tx.actor.kind === 'account' ? tx.actor.accountId : null,
    subjectKind: eventTypes[type].subject,
    subjectId: news.subjectId,
    companyId: news.companyId ?? null,
    requestId: tx.requestId,
    payload: news.payload ?? {},
  };
  await tx.db.insertInto('event').values(event).execute();
  for (const reaction of tx.house.reactions)
    if (reaction.on.includes(type)) await answer(tx, event, reaction);
  return event.id;
}

async function answer(tx: TxCtx, event: Event, { name, within, run }: Reaction): Promise<void> {
  if (within || tx.house.react === 'inline') return run(ctxWithin(tx), event);
  await enqueue(tx, react, { eventId: event.id, reaction: name }, { jobKey: `${event.id}:${name}` });
}

/** Runs one reaction to one event. */
export const react = defineTask({
  name: 'events.react',
  payload: z.object({ eventId: z.string(), reaction: z.string() }),
  // Many, because each death of the server costs one.
  maxAttempts: 25,
  async run(ctx, { eventId, reaction }) {
    const found = ctx.house.reactions.find((one) => one.name === reaction);
    if (!found) throw new Error(`no reaction is called ${reaction}`);
    const event = await ctx.db
      .selectFrom('event')
      .selectAll()
      .where('id', '=', eventId as Id<'evt'>)
      .executeTakeFirstOrThrow();
    await found.run(ctx, event as Event);
  },
});
