import { beforeAll, describe, expect, it } from 'vitest';
import { createAi } from '#server/core/ai/ai.ts';
import { type FakeAi, fakeAi } from '#server/providers/ai/testing/fake.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

const sample = new TextEncoder().encode('Mira Adeyemi\nmira@posteo.example\n\nSkills\n\nPython, SQL, dbt\n');

let town: TestHouse;
let mira: Person;
let model: FakeAi;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate', 'Mira Adeyemi');
  model = fakeAi(() => JSON.stringify({}));
  town.house.ai = createAi([model]);
});

async function read() {
  const { id } = await mira.call.cvs.upload({ fileName: 'mira.txt', bytes: sample });
  await town.settle();
  return mira.call.cvs.get({ id });
}

describe('a person who wants no model to read their CVs', () => {
  it('is believed before the upload, while reading, and afterwards', async () => {
    await read();
    const asked = model.asked.length;
    expect(asked).toBeGreaterThan(0);
    await mira.call.candidates.letModelsRead({ may: false });
    expect(await mira.call.cvs.readers()).toEqual({ models: [], staysHere: true, declined: true });
    expect(await read()).toMatchObject({ status: 'ready', answeredBy: 'rules', answeredParts: [] });
    expect(model.asked.length).toBe(asked);
  });

  it('may say so between the upload and the reading', async () => {
    await mira.call.candidates.letModelsRead({ may: true });
    const asked = model.asked.length;
    const { id } = await mira.call.cvs.upload({ fileName: 'mira.txt', bytes: sample });
    await mira.call.candidates.letModelsRead({ may: false });
    await town.settle();
    expect(await mira.call.cvs.get({ id })).toMatchObject({ answeredBy: 'rules' });
    expect(model.asked.length).toBe(asked);
  });

  it('decides for nobody else, and can think again', async () => {
    const other = await town.person('candidate', 'Other');
    expect(await other.call.cvs.readers()).toMatchObject({
      declined: false,
      models: [{ leaves: expect.any(Boolean) }],
    });
    await mira.call.candidates.letModelsRead({ may: true });
    const asked = model.asked.length;
    await read();
    expect(model.asked.length).toBeGreaterThan(asked);
  });
});
