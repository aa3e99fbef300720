import { describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '#server/testing.ts';
import { system } from './actor.ts';
import { countChange, keptByRevision, keptUntilChange } from './revisions.ts';
import { inTransaction } from './transaction.ts';

const town: TestHouse = await testHouse();
const { db } = town.ctx(system);

describe('what is kept until a change is counted', () => {
  it('is read once, and again after the change has committed', async () => {
    let reads = 0;
    const kept = keptUntilChange('postings', async () => ++reads);
    expect([await kept(db), await kept(db)]).toEqual([1, 1]);
    await inTransaction(town.ctx(system), (tx) => countChange(tx, 'postings'));
    expect([await kept(db), await kept(db)]).toEqual([2, 2]);
  });

  it('stays when the change is rolled back', async () => {
    let reads = 0;
    const kept = keptUntilChange('postings', async () => ++reads);
    await kept(db);
    const broken = inTransaction(town.ctx(system), async (tx) => {
      await countChange(tx, 'postings');
      throw new Error('on purpose');
    });
    await expect(broken).rejects.toThrow('on purpose');
    expect(await kept(db)).toBe(1);
  });

  it('is not kept when the reading failed', async () => {
    let reads = 0;
    const kept = keptUntilChange('postings', async () => {
      reads += 1;
      if (reads === 1) throw new Error('the line broke');
      return reads;
    });
    await expect(kept(db)).rejects.toThrow('the line broke');
    expect(await kept(db)).toBe(2);
  });
});

describe('what is kept by a revision of its own', () => {
  it('is read again for another revision, and never kept from within a transaction', async () => {
    let reads = 0;
    const kept = keptByRevision<string, number>(10);
    const read = async () => ++reads;
    expect([await kept(db, 'a', 1, read), await kept(db, 'a', 1, read)]).toEqual([1, 1]);
    expect(await kept(db, 'a', 2, read)).toBe(2);
    await inTransaction(town.ctx(system), async (tx) => {
      expect(await kept(tx.db, 'a', 3, read)).toBe(3);
      expect(await kept(tx.db, 'a', 3, read)).toBe(4);
    });
    expect(await kept(db, 'a', 3, read)).toBe(5);
  });
});
