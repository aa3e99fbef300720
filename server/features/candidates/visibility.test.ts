import { beforeAll, describe, expect, it } from 'vitest';
import { procedureOf } from '#server/api/adapter.ts';
import { v1 } from '#server/api/v1.ts';
import { testHttp } from '#server/http/testing.ts';
import { appRouter, type Caller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { defaultVisibility, type ProfilePart, profileParts, type Visibility } from './schema.ts';

const cv = `Mira Adeyemi
mira@secretmail.example · +49 40 5550142 · Lübeck, Germany

Experience

Secretworks GmbH
Analytics Engineer
03/2022 - Present
`;

/** Each part says a word that stands nowhere else. */
const word: Record<Exclude<ProfilePart, 'picture'>, string> = {
  headline: 'hdlqq',
  summary: 'smmryqq',
  email: 'mlqq@people.test',
  phone: '+49 40 99887766',
  location: 'Lctnqqstadt',
  experience: 'Mplyrqq',
  education: 'Schlqq',
  skills: 'Skllqq',
  languages: 'Lnggqq',
  achievements: 'chvmntqq',
  links: 'https://lnkqq.example/',
};
const parts = Object.keys(word) as Array<keyof typeof word>;
const all = (value: Visibility) => Object.fromEntries(profileParts.map((part) => [part, value]));

let town: TestHouse;
let mira: Person;
let katrin: Person;
let admin: Person;
let rival: Person;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate', 'Mira Adeyemi');
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin', 'Ada Min');
  rival = await town.person('recruiter', 'Rivalin');
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  await rival.call.companies.create({ name: 'Other Netz' });
  await mira.call.candidates.change({
    headline: word.headline,
    summary: word.summary,
    email: word.email,
    phone: word.phone,
    location: word.location,
    payFloor: { minor: 123_456_00, currency: 'EUR' },
  });
  await mira.call.candidates.addExperience({ employer: word.experience, title: 'Engineer', start: '2019' });
  await mira.call.candidates.addEducation({ institution: word.education });
  await mira.call.candidates.addSkill({ name: word.skills });
  await mira.call.candidates.addLanguage({ name: word.languages });
  await mira.call.candidates.addLink({ url: word.links });
  await addCertificate();
});

/** Certificates come from CVs alone. */
async function addCertificate() {
  const bytes = new TextEncoder().encode(
    `Mira Adeyemi\n\nCertificates\n\n${word.achievements} Administrator\n`,
  );
  const { id } = await mira.call.cvs.upload({ fileName: 'certificate.txt', bytes });
  await town.settle();
  const { facts } = await mira.call.cvs.get({ id });
  await mira.call.cvs.accept({
    id,
    accept: facts.filter((one) => one.field === 'certificate').map((one) => one.id),
  });
}

async function publish(): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title: 'Data engineer, grid operations',
    description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
    location: 'Hamburg',
    remote: 'hybrid',
    pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
    skills: [{ name: 'SQL', required: true, level: 3 }],
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

type Scene = { jobId: string; applicationId: string; candidateId: string };

async function apply(cvId: string | null = null): Promise<Scene> {
  const jobId = await publish();
  const sent = await mira.call.applications.send({ jobId, cvId });
  return { jobId, applicationId: sent.id, candidateId: sent.candidate.id };
}

/** What a reader gets who asks everything there is to ask about the scene, refusals left out. */
async function everythingFor(call: Caller, scene: Scene): Promise<string> {
  const { jobId, applicationId, candidateId } = scene;
  const shared = { jobId, postingId: jobId, limit: 20, n: 1, reader: 'employer' };
  const questions = [
    { ...shared, id: applicationId, q: 'Mira' },
    { ...shared, id: jobId, q: 'qq' },
    { id: candidateId, limit: 20 },
    {},
  ];
  const queries = Object.entries(
    appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
  )
    .filter(([, procedure]) => procedure._def.type === 'query')
    .map(([name]) => name);
  expect(queries.length).toBeGreaterThan(30);
  const heard: unknown[] = [];
  for (const name of queries)
    for (const question of questions) heard.push(await procedureOf(call, name)(question).catch(() => null));
  return JSON.stringify(heard);
}

const wordsIn = (text: string) => parts.filter((part) => text.includes(word[part]));

describe('who sees what of a profile', () => {
  it('begins with the contact for employers, nothing for the world, and no picture for anyone', async () => {
    const { visibility } = await mira.call.candidates.profile();
    expect(visibility).toEqual(defaultVisibility);
    expect(Object.values(visibility)).not.toContain('public');
    expect(visibility.picture).toBe('private');
  });

  it('changes part by part, and keeps what was decided before', async () => {
    await mira.call.candidates.changeVisibility({ phone: 'private' });
    await mira.call.candidates.changeVisibility({ links: 'public' });
    expect(await mira.call.candidates.visibility()).toEqual({
      ...defaultVisibility,
      phone: 'private',
      links: 'public',
    });
    await expect(mira.call.candidates.changeVisibility({ phone: 'friends' as 'public' })).rejects.toThrow();
  });

  it.each(profileParts)('takes %s alone out of what employers get when it is private', async (part) => {
    await mira.call.candidates.changeVisibility({ ...all('on_application'), [part]: 'private' });
    const { profile, kept } = await mira.call.candidates.preview({ reader: 'employer' });
    expect(wordsIn(JSON.stringify(profile))).toEqual(parts.filter((one) => one !== part));
    expect(kept).toEqual(part === 'picture' ? [] : [part]);
  });

  it.each(profileParts)('tells the world %s alone when only that is public', async (part) => {
    await mira.call.candidates.changeVisibility({ ...all('on_application'), [part]: 'public' });
    const { profile } = await mira.call.candidates.preview({ reader: 'anyone' });
    expect(wordsIn(JSON.stringify(profile))).toEqual(parts.filter((one) => one === part));
  });

  it('never tells the least pay, whatever is decided', async () => {
    await mira.call.candidates.changeVisibility(all('public'));
    for (const reader of ['employer', 'anyone'] as const)
      expect(JSON.stringify(await mira.call.candidates.preview({ reader }))).not.toContain('123456');
  });
});

describe('an attack on what is private', () => {
  const readers: Array<[string, () => Promise<Caller>]> = [
    ['the hiring team', async () => katrin.call],
    ['another company', async () => rival.call],
    ['an admin', async () => admin.call],
    ['a stranger', async () => town.as()],
    ['another candidate', async () => (await town.person('candidate', 'Other')).call],
  ];

  it.each(readers)(
    'finds nothing in any answer, search, fit, board, list or news: %s',
    async (name, callOf) => {
      await mira.call.candidates.changeVisibility(all('private'));
      const scene = await apply();
      await town.settle();
      const heard = await everythingFor(await callOf(), scene);
      expect(wordsIn(heard)).toEqual([]);
      expect(heard).not.toContain('123456');
      // Who was written to knows the name: the questions were heard.
      expect(heard.includes('Mira Adeyemi')).toBe(name === 'the hiring team');
    },
  );

  it('finds nothing by REST either', async () => {
    await mira.call.candidates.changeVisibility(all('private'));
    const scene = await apply();
    const app = testHttp(town.house);
    const { accessToken } = await town
      .as()
      .accounts.login({ email: katrin.email, password: 'a long enough password' });
    let seen = 0;
    for (const { method, path } of v1) {
      if (method !== 'GET') continue;
      for (const id of Object.values(scene)) {
        const url = `http://127.0.0.1:3000/api/v1${path.replaceAll(/\{\w+\}/g, id)}`;
        const answer = await app.request(url, { headers: { authorization: `Bearer ${accessToken}` } });
        const text = await answer.text();
        expect(wordsIn(text)).toEqual([]);
        if (text.includes('Mira Adeyemi')) seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('finds no line of a CV behind a value that is shared', async () => {
    const { id } = await mira.call.cvs.upload({ fileName: 'lines.txt', bytes: new TextEncoder().encode(cv) });
    await town.settle();
    const { facts } = await mira.call.cvs.get({ id });
    await mira.call.cvs.accept({ id, accept: facts.map((fact) => fact.id) });
    await mira.call.candidates.changeVisibility({
      ...all('on_application'),
      email: 'private',
      phone: 'private',
    });
    const heard = await everythingFor(katrin.call, await apply());
    expect(heard).toContain('Lübeck');
    expect(heard).not.toContain('secretmail');
    expect(heard).not.toContain('5550142');
    await mira.call.cvs.undo({ id });
  });
});

describe('what was sent', () => {
  it('stays as it was sent, whatever is decided afterwards', async () => {
    await mira.call.candidates.changeVisibility({ ...all('on_application'), phone: 'private' });
    const before = await apply();
    await mira.call.candidates.changeVisibility({ ...all('private'), phone: 'on_application' });
    const after = await apply();
    const sent = async ({ applicationId }: Scene) =>
      wordsIn(JSON.stringify(await katrin.call.applications.get({ id: applicationId })));
    expect(await sent(before)).toEqual(parts.filter((part) => part !== 'phone'));
    expect(await sent(after)).toEqual(['phone']);
  });

  it('is what the preview showed, word for word', async () => {
    await mira.call.candidates.changeVisibility({ ...all('on_application'), summary: 'private' });
    const { pages: _, candidate, ...preview } = await mira.call.applications.preview();
    const { applicationId } = await apply(preview.cv?.id ?? null);
    const {
      profile,
      hasPicture,
      cv: file,
      candidate: applicant,
    } = await katrin.call.applications.get({ id: applicationId });
    expect({ profile, hasPicture, cv: file }).toEqual(preview);
    expect(applicant).toEqual(candidate);
  });

  it('is scored by what was sent, so the score tells nothing that is private', async () => {
    await mira.call.candidates.changeVisibility(all('private'));
    const { applicationId } = await apply();
    const fit = await katrin.call.matching.ofApplication({ id: applicationId });
    await mira.call.candidates.addSkill({ name: 'SQL', level: 4 });
    expect(await katrin.call.matching.ofApplication({ id: applicationId })).toEqual(fit);
  });
});
