import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

const description =
  'You build the pipelines that turn meter readings into load forecasts. You write SQL every day and Python most days.';

let town: TestHouse;
let mira: Person;
let katrin: Person;
let rival: Person;
let admin: Person;
let jobId: string;

beforeAll(async () => {
  town = await testHouse();
  [mira, katrin, rival, admin] = [
    await town.person('candidate', 'Mira Adeyemi'),
    await town.person('recruiter', 'Katrin Ahlers'),
    await town.person('recruiter', 'Rivalin'),
    await town.person('admin', 'Ada Min'),
  ];
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  await rival.call.companies.create({ name: 'Other Netz' });
  jobId = await publish('Data engineer, grid operations');
});

async function publish(title: string): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description,
    location: 'Hamburg',
    remote: 'hybrid',
    pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
    skills: [
      { name: 'SQL', required: true, level: 3 },
      { name: 'Python', required: true, level: 3 },
      { name: 'dbt', required: false },
    ],
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

const apply = (to: string) => mira.call.applications.send({ jobId: to });

describe('an application', () => {
  it('is found, sent, moved and seen by both sides as the same', async () => {
    const found = await town.as().postings.search({ q: 'data enginer sql'.replace('enginer', 'engineer') });
    expect(found.items.map((item) => item.id)).toContain(jobId);
    const sent = await apply(jobId);
    expect(sent.stage).toBe('applied');
    await katrin.call.applications.move({ id: sent.id, from: 'applied', stage: 'reviewed' });
    const [mine, theirs] = [
      await mira.call.applications.get({ id: sent.id }),
      await katrin.call.applications.get({ id: sent.id }),
    ];
    expect([mine.stage, theirs.stage]).toEqual(['reviewed', 'reviewed']);
    const history = await mira.call.applications.history({ id: sent.id });
    expect(history.items.map((step) => [step.from, step.to, step.by])).toEqual([
      [null, 'applied', 'Mira Adeyemi'],
      ['applied', 'reviewed', 'Katrin Ahlers'],
    ]);
    await town.settle();
    const news = await mira.call.notifications.list({});
    expect(news.items.map((item) => item.kind).sort()).toEqual(['application_moved', 'application_sent']);
  });

  it('can be sent once to a posting, and again after it was taken back', async () => {
    const other = await publish('Data engineer, second');
    const first = await apply(other);
    await expect(apply(other)).rejects.toMatchObject({ cause: { code: 'conflict' } });
    await mira.call.applications.withdraw({ id: first.id });
    expect((await apply(other)).id).not.toBe(first.id);
  });

  it('is refused a stale move before an illegal one', async () => {
    const { id } = await apply(await publish('Data engineer, third'));
    const move = (from: 'applied' | 'offered', stage: 'hired' | 'reviewed') =>
      katrin.call.applications.move({ id, from, stage });
    await expect(move('offered', 'hired')).rejects.toMatchObject({ cause: { code: 'conflict' } });
    await expect(move('applied', 'hired')).rejects.toMatchObject({
      cause: { code: 'invalid', key: 'application.illegal_move' },
    });
  });

  it('is rejected only with a reason, and reopened only with a note', async () => {
    const { id } = await apply(await publish('Data engineer, fourth'));
    const reject = { id, from: 'applied', stage: 'rejected' } as const;
    await expect(katrin.call.applications.move(reject)).rejects.toMatchObject({
      cause: { key: 'application.reason_needed' },
    });
    await katrin.call.applications.move({
      ...reject,
      reason: { code: 'experience', text: 'We chose someone with five years.' },
    });
    const reopen = { id, from: 'rejected', stage: 'reviewed' } as const;
    await expect(katrin.call.applications.move(reopen)).rejects.toMatchObject({
      cause: { key: 'application.note_needed' },
    });
    await katrin.call.applications.move({ ...reopen, note: 'We read it wrong.' });
    const seen = await mira.call.applications.history({ id });
    expect(seen.items.at(-2)!.reason).toEqual({
      code: 'experience',
      text: 'We chose someone with five years.',
    });
    expect(seen.items.map((step) => step.note)).toEqual([null, null, null]);
  });

  it('moves once when two people move it at the same time', async () => {
    const { id } = await apply(await publish('Data engineer, fifth'));
    const move = () => katrin.call.applications.move({ id, from: 'applied', stage: 'reviewed' });
    const outcomes = await Promise.allSettled([move(), move(), move()]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const history = await katrin.call.applications.history({ id });
    expect(history.items).toHaveLength(2);
  });

  it('is not there for another company, another candidate, or a stranger', async () => {
    const { id } = await apply(await publish('Data engineer, sixth'));
    const nosy = await town.person('candidate', 'Nosy');
    for (const person of [rival, nosy, admin])
      await expect(person.call.applications.get({ id })).rejects.toMatchObject({
        cause: { code: 'not_found' },
      });
    await expect(town.as().applications.get({ id })).rejects.toMatchObject({
      cause: { code: 'unauthenticated' },
    });
  });

  it('cannot be sent to a posting from the second its deadline passes', async () => {
    const id = await publish('Data engineer, seventh');
    town.wait(31 * DAY_MS);
    await expect(apply(id)).rejects.toMatchObject({ cause: { status: 410 } });
    await expect(town.as().postings.get({ id })).rejects.toMatchObject({ cause: { status: 410 } });
    expect((await town.as().postings.search({ q: 'seventh' })).total).toBe(0);
  });
});

describe('the team', () => {
  it('sees who waits longest, and its record once there is enough to tell', async () => {
    const { items, total } = await katrin.call.applications.waiting({});
    expect(total).toBe(items.length);
    expect(items.map((item) => item.answerBy)).toEqual(items.map((item) => item.answerBy).sort());
    expect((await rival.call.applications.waiting({})).total).toBe(0);
    const company = (await katrin.call.accounts.me()).companies[0]!;
    const record = await town.as().companies.record({ id: company.id });
    expect(record.kept === null).toBe(record.n < 5);
  });

  it('reads the newest step beside each application', async () => {
    const { items } = await mira.call.applications.list({});
    for (const item of items) {
      const history = await mira.call.applications.history({ id: item.id });
      expect(item.lastMove).toEqual(history.items.at(-1));
    }
  });
});
