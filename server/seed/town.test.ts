import { expect, it } from 'vitest';
import { testHouse } from '#server/testing.ts';
import { seedTown } from './index.ts';
const { house } = await testHouse({ clock: () => Date.parse('2026-11-21T10:30:00Z') });
it('plays', { timeout: 120_000 }, async () => {
  let t = performance.now();
  await seedTown(house);
  console.log('seed s', (performance.now() - t) / 1000);
  for (const table of ['posting','application','applicationMove','event','email','notification','postingToken','account','cvFact'] as const)
    console.log(table, await house.database.db.selectFrom(table).select((e) => e.fn.countAll().as('n')).executeTakeFirst());
  console.log(await house.database.db.selectFrom('application').select(['stage', (e) => e.fn.countAll().as('n')]).groupBy('stage').execute());
  expect(1).toBe(1);
});
