import { beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

let town: TestHouse;
let mira: Person;
let katrin: Person;
let admin: Person;
const jobs: string[] = [];

async function publish(title: string, skills: string[]): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description:
      'You build the pipelines that turn meter readings into load forecasts, every day, with six others.',
    location: 'Hamburg',
    pay: { min: 60_000_00, max: 70_000_00, currency: 'EUR', period: 'year' },
    skills: skills.map((name) => ({ name })),
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

const proposed = async () => {
  const { basis, n, items } = await mira.call.matching.marketSkills(undefined as never);
  return { basis, n, items: items.map(({ name, count }) => `${name} ${count}`) };
};

beforeAll(async () => {
  town = await testHouse();
  [mira, katrin, admin] = [
    await town.person('candidate'),
    await town.person('recruiter'),
    await town.person('admin'),
  ];
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  for (let at = 0; at < 10; at++)
    jobs.push(
      await publish(`Nurse ${at}`, [
        'Patient care',
        ...(at < 5 ? ['Kubernetes'] : []),
        ...(at < 3 ? ['PostgreSQL'] : []),
        ...(at < 2 ? ['Welding'] : []),
        'A word of their own',
      ]),
    );
});

describe('skills from the market', () => {
  it('are none while there are too few jobs to tell', async () => {
    expect(await proposed()).toMatchObject({ basis: 'alike', items: [] });
  });

  it('are counted among the jobs one saved, liked or applied to, once there are ten', async () => {
    const { feedback } = mira.call.matching;
    for (const jobId of jobs.slice(0, 4)) await feedback({ jobId, kind: 'bookmark' });
    for (const jobId of jobs.slice(4, 8)) await feedback({ jobId, kind: 'like' });
    await mira.call.applications.send({ jobId: jobs[8]! });
    expect((await proposed()).basis).toBe('alike');
    // Saying two things of a job, or applying as well, counts it once.
    await feedback({ jobId: jobs[0]!, kind: 'like' });
    await mira.call.applications.send({ jobId: jobs[9]! });
    expect(await proposed()).toEqual({
      basis: 'chosen',
      n: 10,
      // Two jobs are too few, and words of their own are no skills of the vocabulary.
      items: ['Patient care 10', 'Kubernetes 5', 'PostgreSQL 3'],
    });
  });

  it('leave out what the profile names, by whatever name', async () => {
    await mira.call.candidates.addSkill({ name: 'k8s' });
    expect((await proposed()).items).toEqual(['Patient care 10', 'PostgreSQL 3']);
    // Nothing was added by itself.
    expect((await mira.call.candidates.profile()).skills.map(({ name }) => name)).toEqual(['k8s']);
  });

  it('are waved away, and called back', async () => {
    const { items } = await mira.call.matching.marketSkills(undefined as never);
    const { skillId } = items.find(({ name }) => name === 'PostgreSQL')!;
    await mira.call.matching.dismissSkill({ skillId });
    await mira.call.matching.dismissSkill({ skillId });
    expect((await proposed()).items).toEqual(['Patient care 10']);
    await mira.call.matching.restoreSkill({ skillId });
    expect((await proposed()).items).toEqual(['Patient care 10', 'PostgreSQL 3']);
    const unknown = await mira.call.matching.dismissSkill({ skillId: 'skl_nonsense' }).catch(asAppError);
    expect(unknown).toMatchObject({ code: 'invalid' });
  });

  it('come from open jobs of one’s kind of work, when one has chosen few', async () => {
    const other = await town.person('candidate');
    await other.call.candidates.change({ location: 'Hamburg' });
    await other.call.candidates.addExperience({
      employer: 'Ward',
      title: 'Nurse',
      start: '2015',
      current: true,
    });
    await other.call.candidates.addSkill({ name: 'Patient care', level: 4 });
    const { basis, n, items } = await other.call.matching.marketSkills(undefined as never);
    expect([basis, n]).toEqual(['alike', 10]);
    expect(items.map(({ name, share }) => [name, share])).toEqual([
      ['Kubernetes', 0.5],
      ['PostgreSQL', 0.3],
    ]);
  });
});
