import { beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;

const text = 'You keep the night shift calm, and you write down what you learn for the others in the team. ';

async function submit(title: string): Promise<string> {
  const pay = { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' } as const;
  const { id } = await katrin.call.postings.create({ title, description: text, location: 'Hamburg', pay });
  await katrin.call.postings.submit({ id });
  town.wait(HOUR_MS);
  return id;
}

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Klinikum Elbufer' });
});

describe('postings that wait', () => {
  it('come a page at a time, the longest wait first, with what stops them and what would make them better', async () => {
    const ids = [await submit('Nurse'), await submit('Cook'), await submit('Porter')];
    const first = await admin.call.admin.pendingPostings({ limit: 2 });
    expect(first).toMatchObject({
      total: 3,
      items: [
        { id: ids[0], submittedBy: 'Katrin Ahlers', gates: [], hints: [{ key: 'hint.text_brief' }] },
        { id: ids[1] },
      ],
    });
    const second = await admin.call.admin.pendingPostings({ limit: 2, cursor: first.next! });
    expect(second).toMatchObject({ total: null, next: null, items: [{ id: ids[2] }] });
  });

  it('go back with a reason at a field, which the next try forgets', async () => {
    const id = await submit('Baker');
    const decide = { id, approved: false, reason: 'Which shifts?', field: 'description' } as const;
    await admin.call.admin.decidePosting(decide);
    expect(await katrin.call.postings.get({ id })).toMatchObject({
      status: 'draft',
      deniedReason: 'Which shifts?',
      deniedField: 'description',
    });
    await katrin.call.postings.submit({ id });
    expect(await katrin.call.postings.get({ id })).toMatchObject({ deniedReason: null, deniedField: null });
  });

  it('are not published when they were changed so that a gate is shut', async () => {
    const id = await submit('Tailor');
    await katrin.call.postings.change({ id, description: `${text} A young team.` });
    const decision = admin.call.admin.decidePosting({ id, approved: true });
    expect(asAppError(await decision.catch((thrown) => thrown))).toMatchObject({
      key: 'posting.gates_shut',
      fields: [{ field: 'description', key: 'wording.age.young' }],
    });
    const found = await admin.call.admin.pendingPostings({ limit: 100 });
    expect(found.items.find((one) => one.id === id)!.gates).toMatchObject([{ key: 'wording.age.young' }]);
  });
});
