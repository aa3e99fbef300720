import { beforeAll, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

let town: TestHouse;
let mira: Person;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate', 'Mira Adeyemi');
});

const left = async () => {
  const { steps, percent } = (await mira.call.candidates.profile()).completeness;
  return [percent, steps.filter((step) => !step.done).map((step) => step.key)];
};

it('a profile is complete without a picture, a phone number, wishes or a link', async () => {
  expect(await left()).toEqual([
    15,
    ['location', 'headline', 'experience', 'education', 'skills', 'languages'],
  ]);
  await mira.call.candidates.change({ location: 'Kiel', headline: 'Data analyst' });
  await mira.call.candidates.addExperience({ employer: 'A', title: 'B' });
  await mira.call.candidates.addEducation({ institution: 'C' });
  for (const name of ['SQL', 'dbt', 'Python']) await mira.call.candidates.addSkill({ name });
  await mira.call.candidates.addLanguage({ name: 'German' });
  expect(await left()).toEqual([100, []]);
  expect(await mira.call.candidates.profile()).toMatchObject({
    picture: null,
    phone: null,
    payFloor: null,
    links: [],
  });
});

it('what a step unlocks is counted among the jobs that are open, not promised', async () => {
  const katrin = await town.person('recruiter');
  const admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  expect(await mira.call.matching.unlocks()).toEqual({ open: 0, location: 0, skills: 0, experience: 0 });
  for (const more of [
    { remote: 'remote', level: 'entry' },
    { remote: 'on_site', level: 'senior' },
  ] as const) {
    const { id } = await katrin.call.postings.create({
      title: 'Data engineer',
      description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
      location: 'Hamburg',
      pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
      skills: [{ name: 'SQL', required: true, level: 3 }],
      ...more,
    });
    await katrin.call.postings.submit({ id });
    await admin.call.admin.decidePosting({ id, approved: true });
  }
  expect(await mira.call.matching.unlocks()).toEqual({ open: 2, location: 1, skills: 2, experience: 1 });
  town.wait(100 * 24 * 3_600_000);
  expect(await mira.call.matching.unlocks()).toMatchObject({ open: 0, skills: 0 });
});
