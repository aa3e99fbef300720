import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

const sample = `Mira Adeyemi
Analytics engineer
mira@posteo.example · +49 40 55501420 · Hamburg, Germany

Experience

Wendt Analytik GmbH, Hamburg
Analytics Engineer
03/2022 - Present
- Built 34 dbt models

Reederei Harmsen, Bremen
Data Analyst
04/2020 - 02/2022

Education

M.Sc. Statistics, University of Bremen
2017 - 2020

Skills

Python, SQL, dbt
`;

let town: TestHouse;
let mira: Person;

beforeAll(async () => {
  town = await testHouse();
  mira = await town.person('candidate', 'Mira A.');
});

async function readCv(text = sample) {
  const { id } = await mira.call.cvs.upload({ fileName: 'mira.txt', bytes: new TextEncoder().encode(text) });
  await town.settle();
  return mira.call.cvs.get({ id });
}

type Facts = Awaited<ReturnType<typeof readCv>>['facts'];
const of = (facts: Facts, field: string) => facts.filter((fact) => fact.field === field);

describe('accepting facts', () => {
  it('fills the profile, each field with its line, and one undo takes all of it back', async () => {
    const before = await mira.call.candidates.profile();
    const cv = await readCv();
    expect(cv.status).toBe('ready');
    const after = await mira.call.cvs.accept({ id: cv.id, accept: cv.facts.map((fact) => fact.id) });
    expect(after.name).toBe('Mira Adeyemi');
    expect(after.sources.name!.text).toBe('Mira Adeyemi');
    expect(
      after.experience.map((role) => [role.title, role.employer, role.start, role.end, role.current]),
    ).toEqual([
      ['Analytics Engineer', 'Wendt Analytik GmbH', '2022-03', null, true],
      ['Data Analyst', 'Reederei Harmsen', '2020-04', '2022-02', false],
    ]);
    expect(after.skills.map((skill) => skill.skillId)).toEqual(['skl_python', 'skl_sql', 'skl_dbt']);
    const undone = await mira.call.cvs.undo({ id: cv.id });
    expect(undone).toEqual(before);
    await expect(mira.call.cvs.undo({ id: cv.id })).rejects.toMatchObject({ cause: { code: 'conflict' } });
  });

  it('one by one puts the facts of an entry into one row', async () => {
    const cv = await readCv();
    for (const fact of cv.facts.filter((one) => one.entry === of(cv.facts, 'work.company')[0]!.entry))
      await mira.call.cvs.accept({ id: cv.id, accept: [fact.id] });
    const profile = await mira.call.candidates.profile();
    expect(profile.experience).toHaveLength(1);
    expect(profile.experience[0]).toMatchObject({ title: 'Analytics Engineer', current: true });
    expect((await mira.call.cvs.get({ id: cv.id })).undo!.count).toBe(
      cv.facts.filter((one) => one.entry === of(cv.facts, 'work.company')[0]!.entry).length,
    );
    await mira.call.cvs.undo({ id: cv.id });
    expect((await mira.call.candidates.profile()).experience).toEqual([]);
  });

  it('twice does nothing the second time', async () => {
    const cv = await readCv();
    const accept = cv.facts.map((fact) => fact.id);
    const once = await mira.call.cvs.accept({ id: cv.id, accept });
    expect(await mira.call.cvs.accept({ id: cv.id, accept })).toEqual(once);
    await mira.call.cvs.undo({ id: cv.id });
  });

  it('takes the value that its owner wrote, and still shows the line', async () => {
    const cv = await readCv();
    const title = of(cv.facts, 'work.title')[0]!;
    const profile = await mira.call.cvs.accept({
      id: cv.id,
      edits: [{ id: title.id, value: 'Senior analytics engineer' }],
    });
    expect(profile.experience[0]).toMatchObject({
      title: 'Senior analytics engineer',
      sources: { title: { text: title.source.text } },
    });
    await mira.call.cvs.undo({ id: cv.id });
  });

  it('keeps what was typed by hand after the import when it is undone', async () => {
    const cv = await readCv();
    await mira.call.cvs.accept({ id: cv.id, accept: cv.facts.map((fact) => fact.id) });
    await mira.call.candidates.change({ headline: 'My own words', location: 'Kiel' });
    await mira.call.candidates.addSkill({ name: 'Welding', level: 2 });
    const undone = await mira.call.cvs.undo({ id: cv.id });
    expect(undone).toMatchObject({
      headline: 'My own words',
      location: 'Kiel',
      experience: [],
      skills: [{ name: 'Welding' }],
    });
  });

  it('refuses facts of another CV, and CVs that are not read', async () => {
    const [one, other] = [await readCv(), await readCv()];
    const call = mira.call.cvs.accept({ id: one.id, accept: [other.facts[0]!.id] });
    await expect(call).rejects.toMatchObject({ cause: { key: 'cv.no_such_fact' } });
    const { id } = await mira.call.cvs.upload({
      fileName: 'later.txt',
      bytes: new TextEncoder().encode(sample),
    });
    await expect(mira.call.cvs.accept({ id, accept: [] })).rejects.toMatchObject({
      cause: { code: 'conflict' },
    });
    await town.settle();
  });
});

describe('a CV without text', () => {
  it('fails with a reason, invents nothing, and tells its owner', async () => {
    const bytes = readFileSync('e2e/cvs/bad-only-picture.pdf');
    const { id } = await mira.call.cvs.upload({ fileName: 'scan.pdf', bytes });
    await town.settle();
    const cv = await mira.call.cvs.get({ id });
    expect(cv).toMatchObject({ status: 'failed', problem: { key: 'cv.no_text' }, facts: [] });
    const news = await mira.call.notifications.list({ limit: 1 });
    expect(news.items[0]).toMatchObject({ kind: 'cv_failed', params: { fileName: 'scan.pdf' } });
  });
});
