import { beforeAll, describe, expect, it } from 'vitest';
import { system } from '#server/core/actor.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { liveNews } from './live.ts';
import { notificationReactions } from './reactions.ts';

let town: TestHouse;
let mira: Person;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate');
});

/** Something that tells Mira one thing. */
const happen = () =>
  inTransaction(town.ctx(system), (tx) => emit(tx, 'account.session_stolen', { subjectId: mira.accountId }));

describe('news', () => {
  it('of one event reaches a person once, however often its task runs', async () => {
    const eventId = await happen();
    await town.settle();
    const event = await town.house.database.db
      .selectFrom('event')
      .selectAll()
      .where('id', '=', eventId)
      .executeTakeFirstOrThrow();
    for (const reaction of notificationReactions.filter((one) => one.on.includes('account.session_stolen')))
      await reaction.run(town.ctx(system), event as never);
    const { items } = await mira.call.notifications.list({});
    expect(items.map((item) => item.kind)).toEqual(['session_stolen']);
    const mails = await town.house.database.db
      .selectFrom('email')
      .select('template')
      .where('accountId', '=', mira.accountId as never)
      .execute();
    expect(mails.map((mail) => mail.template).sort()).toEqual(['session_stolen', 'verify_email']);
  });

  it('is counted without gaps when much happens at once', async () => {
    await Promise.all([happen(), happen(), happen(), happen()]);
    await town.settle();
    const { items } = await mira.call.notifications.list({});
    expect(items.map((item) => item.seq)).toEqual([5, 4, 3, 2, 1]);
  });

  it('is read, unread, and removed by its reader alone', async () => {
    const other = await town.person('candidate');
    const [first] = (await mira.call.notifications.list({})).items;
    await expect(other.call.notifications.read({ id: first!.id })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    expect(await mira.call.notifications.read({ id: first!.id })).toEqual({ unread: 4 });
    expect(await mira.call.notifications.unreadAgain({ id: first!.id })).toEqual({ unread: 5 });
    expect(await mira.call.notifications.remove({ id: first!.id })).toEqual({ unread: 4 });
    expect(await mira.call.notifications.readAll()).toEqual({ unread: 0 });
    expect((await mira.call.notifications.list({ unread: true })).items).toEqual([]);
    expect((await mira.call.notifications.list({})).items).toHaveLength(4);
  });

  it('takes the road its reader chose', async () => {
    await mira.call.notifications.changePreferences({ session_stolen: { in_app: 'off' } });
    expect((await mira.call.notifications.preferences()).session_stolen).toEqual({
      in_app: 'off',
      email: 'on',
    });
    await happen();
    await town.settle();
    expect((await mira.call.notifications.unread()).unread).toBe(0);
    await mira.call.notifications.changePreferences({ session_stolen: { in_app: 'on' } });
  });
});

describe('live news', () => {
  it('comes after the commit, to the one it is for, and not at all after a rollback', async () => {
    const actor = await mira.actor();
    if (actor.kind !== 'account') throw new Error('nobody');
    const stop = new AbortController();
    const heard: string[] = [];
    const listening = (async () => {
      for await (const { topic } of liveNews(town.ctx(actor), actor, stop.signal)) heard.push(topic);
    })();
    await inTransaction(town.ctx(system), async (tx) => {
      await publish(tx, 'account:acc_somebody_else', `account:${actor.accountId}`);
      expect(heard).toEqual([]);
    });
    const broken = inTransaction(town.ctx(system), async (tx) => {
      await publish(tx, `account:${actor.accountId}`);
      throw new Error('on purpose');
    });
    await expect(broken).rejects.toThrow('on purpose');
    await expect.poll(() => heard).toEqual([`account:${actor.accountId}`]);
    stop.abort();
    await listening;
  });
});
