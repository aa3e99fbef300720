import { describe, expect, it } from 'vitest';
import type { EventTable } from './schema/core.ts';
import { after, contains } from './sql.ts';
import { testDatabase } from './testing.ts';

const database = await testDatabase();

const event = (id: string, at = '2026-11-21T08:12:00.000Z'): EventTable => ({
  id: `evt_${id}` as EventTable['id'],
  at,
  type: 'thing.happened',
  version: 1,
  actorKind: 'system',
  actorId: null,
  subjectKind: 'thing',
  subjectId: id,
  companyId: null,
  requestId: 'req',
  payload: { someKey: 1, snake_key: 'ä', nothing: null },
});

const insert = (...rows: EventTable[]) =>
  database.transaction((tx) => tx.insertInto('event').values(rows).execute());

const found = (subjectId: string) =>
  database.db.selectFrom('event').selectAll().where('subjectId', '=', subjectId).execute();

describe('a row', () => {
  it('comes back as it went in: JSON as objects, instants as ISO text with milliseconds', async () => {
    const rows = [event('a', '2026-11-21T08:12:00.120Z'), event('b', '1999-12-31T23:59:59.999Z')];
    await insert(...rows);
    expect([...(await found('a')), ...(await found('b'))]).toEqual(rows);
  });

  it('counts as a number', async () => {
    await insert(event('counted'));
    const { n } = await database.db
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('subjectId', '=', 'counted')
      .executeTakeFirstOrThrow();
    expect(n).toBe(1);
  });

  it('sorts by bytes, whatever the language of the database', async () => {
    await insert(event('Zebra'), event('apfel'), event('äpfel'), event('Apfel'));
    const rows = await database.db
      .selectFrom('event')
      .select('subjectId')
      .where('subjectId', 'in', ['Zebra', 'apfel', 'äpfel', 'Apfel'])
      .orderBy('subjectId')
      .execute();
    expect(rows.map((row) => row.subjectId)).toEqual(['Apfel', 'Zebra', 'apfel', 'äpfel']);
  });
});

describe('a search', () => {
  it('finds a text inside another, with its case, and takes % and _ as they are', async () => {
    await insert(event('50%_off'), event('50 x off'), event('50%_OFF'));
    const search = async (text: string) => {
      const rows = await database.db
        .selectFrom('event')
        .select('subjectId')
        .where(contains('event.subjectId', text))
        .execute();
      return rows.map((row) => row.subjectId);
    };
    expect(await search('0%_o')).toEqual(['50%_off']);
    expect(await search('\\')).toEqual([]);
  });
});

describe('a page', () => {
  it('goes on after its cursor, in both directions, without a gap at equal times', async () => {
    const at = '2030-01-01T00:00:00.000Z';
    await insert(event('p1', at), event('p2', at), event('p3', '2030-01-01T00:00:00.001Z'));
    const page = (direction: 'asc' | 'desc', cursor: [string, string]) =>
      database.db
        .selectFrom('event')
        .select('subjectId')
        .where(after(['event.at', 'event.id'], cursor, direction))
        .where('at', '>=', at)
        .orderBy('at', direction)
        .orderBy('id', direction)
        .execute();
    expect((await page('asc', [at, 'evt_p1'])).map((row) => row.subjectId)).toEqual(['p2', 'p3']);
    expect((await page('desc', [at, 'evt_p2'])).map((row) => row.subjectId)).toEqual(['p1']);
  });
});

describe('a transaction', () => {
  it('leaves nothing when it fails', async () => {
    const failing = database.transaction(async (tx) => {
      await tx.insertInto('event').values(event('gone')).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await found('gone')).toEqual([]);
  });

  it('is not seen by readers before it is committed', async () => {
    let written = () => {};
    let commit = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const mayCommit = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const done = database.transaction(async (tx) => {
      await tx.insertInto('event').values(event('unseen')).execute();
      written();
      await mayCommit;
    });
    await isWritten;
    const before = (await found('unseen')).length;
    commit();
    await done;
    expect([before, (await found('unseen')).length]).toEqual([0, 1]);
  });

  it('refuses the reading side and a second transaction while it is open', async () => {
    const reading = database.transaction(() => found('x'));
    await expect(reading).rejects.toThrow('outer_db_in_transaction');
    const nesting = database.transaction(() => database.transaction(async () => 1));
    await expect(nesting).rejects.toThrow('outer_db_in_transaction');
  });

  it('lets many callers take their turns', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, i) => insert(event(`turn${i}`))));
    expect(await found('turn29')).toHaveLength(1);
  });

  it('is needed for a write', async () => {
    const write = database.db.insertInto('event').values(event('w')).execute();
    await expect(write).rejects.toThrow('write_outside_transaction');
  });

  it.runIf(database.dialect === 'postgres')(
    'runs again after a serialisation failure, three times',
    async () => {
      let runs = 0;
      const conflict = () => {
        runs += 1;
        throw Object.assign(new Error('conflict'), { code: '40001' });
      };
      await expect(database.transaction(async () => conflict())).rejects.toThrow('conflict');
      expect(runs).toBe(4);
    },
  );
});
