import { beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;
let early: Person;
let late: Person;

const text = 'You keep the night shift calm, and you write down what you learn for the others in the team. ';
const pay = { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' } as const;

async function publish(title: string): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description: text,
    location: 'Hamburg',
    pay,
    skills: [{ name: 'PostgreSQL' }, { name: 'Terraform', required: false }],
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  town.wait(HOUR_MS);
  return id;
}
const change = async (id: string, what: object) => {
  await katrin.call.postings.change({ id, ...what });
  town.wait(HOUR_MS);
};
const newsOf = async (person: Person) => {
  await town.settle();
  return (await person.call.notifications.list({})).items.filter(({ kind }) => kind === 'posting_changed');
};
const refusal = async (call: Promise<unknown>) =>
  asAppError(await call.then(() => null).catch((thrown: unknown) => thrown));

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  early = await town.person('candidate', 'Early Adeyemi');
  late = await town.person('candidate', 'Late Brandt');
  await katrin.call.companies.create({ name: 'Klinikum Elbufer' });
});

describe('a published posting that changes', () => {
  it('keeps what it said, tells those who applied of new terms, and shows them what changed since', async () => {
    const id = await publish('Data engineer');
    await early.call.applications.send({ jobId: id });
    town.wait(HOUR_MS);
    await change(id, { pay: { ...pay, min: 45_000_00 }, description: `${text}You start at six.` });
    await late.call.applications.send({ jobId: id });
    expect(await newsOf(late)).toEqual([]);
    expect(await newsOf(early)).toMatchObject([
      { subject: { kind: 'posting', id }, params: { title: 'Data engineer', company: 'Klinikum Elbufer' } },
    ]);
    const changes = await early.call.postings.changes({ id });
    expect(changes).toMatchObject({
      from: { number: 1, terms: 1, replacedBy: null },
      to: { number: 2, replacedAt: null },
      before: { pay: { min: 40_000_00 } },
      after: { pay: { min: 45_000_00 } },
      terms: ['pay'],
      title: null,
    });
    expect(changes.description!.filter((piece) => piece.change !== 'same')).toEqual([
      { text: expect.stringContaining('You start at six.'), change: 'added' },
    ]);
  });

  it('shows each applicant the way from what they read, and nothing before that', async () => {
    const id = await publish('Nurse');
    await change(id, { answerDays: 5 });
    await late.call.applications.send({ jobId: id });
    town.wait(HOUR_MS);
    await change(id, { answerDays: 7 });
    await change(id, { remote: 'hybrid' });
    const { items } = await late.call.postings.versions({ id });
    expect(items.map(({ number, terms }) => [number, terms])).toEqual([
      [3, 1],
      [2, 1],
    ]);
    expect(await late.call.postings.changes({ id })).toMatchObject({
      from: { number: 2 },
      to: { number: 4 },
      terms: ['remote', 'answerDays'],
    });
    expect(await refusal(late.call.postings.changes({ id, from: 1 }))).toMatchObject({ code: 'not_found' });
    expect(await katrin.call.postings.changes({ id, from: 1, to: 2 })).toMatchObject({
      from: { number: 1, replacedBy: 'Katrin Ahlers' },
      to: { number: 2 },
      terms: ['answerDays'],
    });
  });

  it('tells nobody when only words changed, and keeps no version where nothing did', async () => {
    const id = await publish('Porter');
    await early.call.applications.send({ jobId: id });
    town.wait(HOUR_MS);
    await change(id, { title: 'Night porter' });
    await change(id, { title: 'Night porter', answerDays: 10 });
    const { deadlineAt } = await katrin.call.postings.get({ id });
    await change(id, { deadlineAt: `${deadlineAt.slice(0, 10)}T23:59:59.000Z` });
    // Neither the order of skills nor one that is only welcome is a term.
    await change(id, { skills: [{ name: 'PostgreSQL' }] });
    const { items } = await katrin.call.postings.versions({ id });
    expect(items.map(({ number, terms }) => [number, terms])).toEqual([
      [2, 0],
      [1, 0],
    ]);
    expect((await newsOf(early)).filter(({ subject }) => subject.id === id)).toEqual([]);
    await change(id, { skills: [{ name: 'PostgreSQL', level: 3 }] });
    expect((await newsOf(early)).filter(({ subject }) => subject.id === id)).toHaveLength(1);
    expect((await katrin.call.postings.changes({ id })).terms).toEqual(['musts']);
  });

  it('is held to the gates, and stays as it was when one is shut', async () => {
    const id = await publish('Cook');
    for (const wrong of [{ pay: null }, { description: `${text} A young team.` }])
      expect(await refusal(katrin.call.postings.change({ id, ...wrong }))).toMatchObject({
        key: 'posting.gates_shut',
      });
    expect(await katrin.call.postings.get({ id })).toMatchObject({ pay: { min: 40_000_00 } });
    expect((await katrin.call.postings.versions({ id })).items).toEqual([]);
  });

  it('tells only those whose application is still open', async () => {
    const id = await publish('Driver');
    const { id: sent } = await early.call.applications.send({ jobId: id });
    town.wait(HOUR_MS);
    await early.call.applications.withdraw({ id: sent });
    await change(id, { deadlineAt: new Date(town.house.clock() + 40 * DAY_MS).toISOString() });
    expect((await newsOf(early)).filter(({ subject }) => subject.id === id)).toEqual([]);
  });

  it('shows its history to nobody else, and a draft has none', async () => {
    const id = await publish('Baker');
    await change(id, { answerDays: 3 });
    const other = await town.person('candidate', 'Other');
    expect(await refusal(other.call.postings.versions({ id }))).toMatchObject({ code: 'not_found' });
    expect(await refusal(other.call.postings.changes({ id }))).toMatchObject({ code: 'not_found' });
    const draft = await katrin.call.postings.create({ title: 'Draft' });
    await katrin.call.postings.change({ id: draft.id, title: 'Another' });
    expect((await katrin.call.postings.versions({ id: draft.id })).items).toEqual([]);
  });
});
