import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { decodeCursor } from '#server/values/page.ts';

let town: TestHouse;
let mira: Person;
let katrin: Person;
let admin: Person;
let jobs: string[];

async function publish(title: string, skills: string[], location = 'Hamburg'): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description:
      'You build the pipelines that turn meter readings into load forecasts, every day, with six others.',
    location,
    pay: { min: 60_000_00, max: 70_000_00, currency: 'EUR', period: 'year' },
    skills: skills.map((name) => ({ name, level: 3 })),
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

beforeAll(async () => {
  town = await testHouse();
  [mira, katrin, admin] = [
    await town.person('candidate'),
    await town.person('recruiter'),
    await town.person('admin'),
  ];
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  jobs = [
    await publish('Data engineer', ['Python', 'SQL', 'Airflow']),
    await publish('Analytics engineer', ['SQL', 'dbt'], 'Hamburg'),
    await publish('Data engineer', ['Python', 'SQL'], 'Paris'),
    await publish('Nurse', ['Patient care', 'Wound care']),
  ];
  await mira.call.candidates.change({ location: 'Hamburg', payFloor: { minor: 60_000_00, currency: 'EUR' } });
  await mira.call.candidates.addExperience({
    employer: 'Wendt',
    title: 'Data engineer',
    start: '2019',
    current: true,
  });
  await mira.call.candidates.addSkill({ name: 'Python', level: 3 });
  await mira.call.candidates.addSkill({ name: 'SQL', level: 2 });
});

const shown = async () => (await mira.call.matching.recommendations({})).items;

describe('recommendations', () => {
  it('put what fits best first, with lines that add up to the score', async () => {
    const items = await shown();
    expect(items).toHaveLength(4);
    expect(items.at(-1)!.posting.title).toBe('Nurse');
    for (const { fit } of items) {
      expect(fit.factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(fit.score);
      expect(fit.factors.reduce((sum, factor) => sum + factor.of, 0)).toBe(100);
    }
  });

  it('are explained the same beside the posting, and to the team once it was sent', async () => {
    const { posting, fit } = (await shown())[0]!;
    expect(await mira.call.matching.explain({ jobId: posting.id })).toEqual(fit);
    const { id } = await mira.call.applications.send({ jobId: posting.id });
    const mine = await mira.call.matching.ofApplication({ id });
    expect(await katrin.call.matching.ofApplication({ id })).toEqual(mine);
    expect(mine.factors.some((factor) => factor.key.startsWith('pay'))).toBe(false);
    expect((await shown()).map((item) => item.posting.id)).not.toContain(posting.id);
    await mira.call.applications.withdraw({ id });
  });

  it('keep the promise of a step: with the skill at that level the score is what was said', async () => {
    const before = await mira.call.matching.explain({ jobId: jobs[0]! });
    const [step] = before.counterfactuals;
    const added = await mira.call.candidates.addSkill({
      name: String(step!.params.skill),
      level: step!.params.level as 3,
    });
    expect((await mira.call.matching.explain({ jobId: jobs[0]! })).score).toBe(step!.score);
    await mira.call.candidates.removePart({ id: added.id });
  });

  it('change with what is said of them, until it is taken back', async () => {
    const jobId = jobs[3]!;
    await mira.call.matching.feedback({ jobId, kind: 'dislike', reason: 'not_my_field' });
    expect((await shown()).map((item) => item.posting.id)).not.toContain(jobId);
    expect((await mira.call.matching.feedback({ jobId, kind: 'bookmark' })).kinds).toEqual(['bookmark']);
    const kept = await mira.call.matching.recommendations({ bookmarked: true });
    expect(kept.items.map((item) => item.posting.id)).toEqual([jobId]);
    expect((await mira.call.matching.takeBack({ jobId, kind: 'bookmark' })).kinds).toEqual([]);
  });

  it('follow the reason why one is not for somebody, and without one its company', async () => {
    const [data, analytics, paris, nurse] = jobs as [string, string, string, string];
    const lossAfter = async (jobId: string, reason?: string) => {
      const before = new Map((await shown()).map(({ posting }, at) => [posting.id as string, at]));
      await mira.call.matching.feedback({ jobId, kind: 'dislike', ...(reason && { reason }) });
      const lost = (await lostPoints()).sort();
      expect((await mira.call.matching.feedbackOf({ jobId })).reason).toBe(reason ?? null);
      await mira.call.matching.takeBack({ jobId, kind: 'dislike' });
      expect(new Map((await shown()).map(({ posting }, at) => [posting.id as string, at]))).toEqual(before);
      return lost;
    };
    /** Jobs that stand lower than their score would have them: the cursor of a page ends with the rank. */
    const lostPoints = async () => {
      const lost: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const { items, next } = await mira.call.matching.recommendations({ limit: 1, cursor });
        const [one] = items;
        const rank = next && Number(decodeCursor(next, 3)![0]);
        if (one && rank !== null && rank !== one.fit.score) lost.push(one.posting.id);
        if (!next) return lost;
        cursor = next;
      }
    };
    // The last of a list has no cursor, so a job that nothing is said of ends it.
    await mira.call.matching.feedback({ jobId: nurse, kind: 'like' });
    expect(await lossAfter(paris, 'not_my_field')).toContain(data);
    expect(await lossAfter(paris, 'other')).toEqual([]);
    expect(await lossAfter(paris, 'too_far')).toEqual([]);
    expect(await lossAfter(data, 'too_far')).toContain(analytics);
    expect(await lossAfter(data, 'too_far')).not.toContain(paris);
    expect(await lossAfter(data)).toContain(paris);
    await mira.call.matching.takeBack({ jobId: nurse, kind: 'like' });
  });

  it('come in pages that neither lose nor repeat one', async () => {
    const all = (await shown()).map((item) => item.posting.id);
    const first = await mira.call.matching.recommendations({ limit: 3 });
    const second = await mira.call.matching.recommendations({ limit: 3, cursor: first.next! });
    expect([...first.items, ...second.items].map((item) => item.posting.id)).toEqual(all);
    expect(second.next).toBeNull();
  });

  it('say nothing of postings that were never public', async () => {
    const { id } = await katrin.call.postings.create({ title: 'Secret' });
    await expect(mira.call.matching.explain({ jobId: id })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    await expect(mira.call.matching.feedback({ jobId: id, kind: 'like' })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    expect((await mira.call.matching.forPostings({ jobIds: [id] })).items).toEqual([]);
  });
});
