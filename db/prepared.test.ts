import { expect, it } from 'vitest';
import { prepared } from './prepared.ts';
import type { EventTable } from './schema/core.ts';
import { testDatabase } from './testing.ts';

const database = await testDatabase();

const event = (id: string, subjectKind: string): EventTable => ({
  id: `evt_${id}` as EventTable['id'],
  at: '2026-11-21T08:12:00.000Z',
  type: 'thing.happened',
  version: 1,
  actorKind: 'system',
  actorId: null,
  subjectKind,
  subjectId: id,
  companyId: null,
  requestId: 'req',
  payload: { someKey: 1 },
});

const bySubject = prepared((db, { kind, not }: { kind: string; not: string }) =>
  db
    .selectFrom('event')
    .select(['subjectId', 'payload'])
    .where('subjectKind', '=', kind)
    .where('subjectId', '!=', not)
    .orderBy('subjectId'),
);

it('a prepared read answers each question with its own values, in rows as usual', async () => {
  const rows = [event('a', 'thing'), event('b', 'thing'), event('c', 'other')];
  await database.transaction((tx) => tx.insertInto('event').values(rows).execute());
  const { db } = database;
  expect(await bySubject(db, { kind: 'thing', not: 'a' })).toEqual([
    { subjectId: 'b', payload: { someKey: 1 } },
  ]);
  expect(await bySubject(db, { kind: 'thing', not: 'b' })).toHaveLength(1);
  expect(await bySubject(db, { kind: 'other', not: 'a' })).toHaveLength(1);
  expect(await bySubject(db, { kind: "'; drop table event", not: 'a' })).toEqual([]);
});

it('within a transaction it sees what the transaction wrote', async () => {
  await database.transaction(async (tx) => {
    await tx.insertInto('event').values(event('d', 'inside')).execute();
    expect(await bySubject(tx, { kind: 'inside', not: '' })).toHaveLength(1);
  });
});
