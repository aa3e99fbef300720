/** The demo town: invented people and companies, played through the doors of the features. */
import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import { hashPassword, newToken } from '#server/core/crypto.ts';
import { silentLive } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { hasAccount } from '#server/features/accounts/index.ts';
import { DAY_MS, dayOf, instant } from '#server/values/time.ts';
import { Play, type Props, playTimes, readyCvs } from './play.ts';
import { type Town, town } from './town.ts';

export const DEMO_ACCOUNTS = ['candidate@demo.test', 'recruiter@demo.test', 'admin@demo.test'];
export const DEMO_PASSWORD = 'guildhall-demo';

const SEED = 7;

/** Notifications and mails older than a month have been cleared away. */
const NEWS_MS = 30 * DAY_MS;

/**
 * Fills an empty house with the demo town as it would stand today; does nothing when the town stands already.
 * One transaction: a crash half-way leaves no row, and the sweeper takes the files that no row names.
 */
export async function seedTown(house: House): Promise<void> {
  const ctx = contextOf(house, { actor: system, requestId: 'seed', lang: 'en' });
  if (await hasAccount(ctx, DEMO_ACCOUNTS[2]!)) return;
  const plan = town(SEED, dayOf(instant(house.clock())));
  await playTown(house, plan);
}

/** Plays a plan in a house. Exported for tests, which play plans of their own. */
export async function playTown(house: House, plan: Town): Promise<void> {
  const now = house.clock();
  const [demoHash, otherHash, cvs] = await Promise.all([
    hashPassword(DEMO_PASSWORD),
    // Nobody signs in as anyone else of the town.
    hashPassword(newToken()),
    readyCvs(house, plan.people),
  ]);
  const props: Props = { demoHash, otherHash, cvs };
  const times = playTimes(
    plan.timeline.map(({ at }) => at),
    now,
  );
  let at = times[0] ?? now;
  const { database } = house;
  const stage: House = {
    ...house,
    database: { ...database, transaction: (run) => database.transaction(run, { repetitive: true }) },
    clock: () => at,
    react: 'inline',
    get reactions() {
      return at < now - NEWS_MS ? [] : house.reactions;
    },
    limits: { take: async () => {} },
    live: silentLive,
  };
  const ctx = contextOf(stage, { actor: system, requestId: 'seed', lang: 'en' });
  await inTransaction(ctx, async (tx) => {
    at = times[0] ?? now;
    const play = new Play(tx, plan, props);
    await play.open();
    for (const [i, action] of plan.timeline.entries()) {
      at = times[i]!;
      await play.act(action);
    }
  });
}
