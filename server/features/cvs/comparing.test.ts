import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

const sample = `Mira Adeyemi
mira@posteo.example · +49 40 55501420 · Hamburg, Germany

Experience

Wendt Analytik GmbH, Hamburg
Senior Analytics Engineer
03/2024 - Present
- Leads four people

Wendt Analytik GmbH, Hamburg
Analytics Engineer
03/2022 - 02/2024
- Built 34 dbt models

Skills

Kubernetes, SQL
`;

let town: TestHouse;
let mira: Person;

beforeAll(async () => {
  town = await testHouse();
});

beforeEach(async () => {
  mira = await town.person('candidate', 'Mira Adeyemi');
});

async function readCv() {
  const { id } = await mira.call.cvs.upload({
    fileName: 'mira.txt',
    bytes: new TextEncoder().encode(sample),
  });
  await town.settle();
  return mira.call.cvs.get({ id });
}
type Cv = Awaited<ReturnType<typeof readCv>>;
const factOf = (cv: Cv, field: string, nth = 0) => cv.facts.filter((fact) => fact.field === field)[nth]!;
const entryOf = (cv: Cv, fact: Cv['facts'][number]) =>
  cv.facts.filter((one) => one.entry === fact.entry).map((one) => one.id);

const addRole = (more: object = {}) =>
  mira.call.candidates.addExperience({
    employer: 'wendt analytik',
    title: 'Analytics engineer',
    start: '2022',
    end: '2023',
    highlights: ['Built 34 dbt models'],
    ...more,
  });

describe('what was read, beside the profile', () => {
  it('is new where the profile says nothing, and the same where it says that', async () => {
    await mira.call.candidates.change({ phone: '040 55501420', location: 'Kiel' });
    const cv = await readCv();
    expect(factOf(cv, 'name').against.state).toBe('same');
    expect(factOf(cv, 'phone').against.state).toBe('same');
    expect(factOf(cv, 'location').against).toMatchObject({ state: 'differs', says: 'Kiel' });
    expect(factOf(cv, 'work.title').against.state).toBe('new');
  });

  it('knows a role again by employer, title and start, whatever their writing, and tells roles of one employer apart', async () => {
    const { id } = await addRole();
    const cv = await readCv();
    expect(factOf(cv, 'work.company', 0).against).toEqual({ state: 'new', says: null, part: null });
    for (const field of ['work.company', 'work.title'])
      expect(factOf(cv, field, 1).against).toEqual({ state: 'same', says: null, part: id });
    expect(factOf(cv, 'work.start', 1).against).toMatchObject({ state: 'differs', says: '2022' });
    expect(factOf(cv, 'work.end', 1).against).toMatchObject({ state: 'differs', says: '2023' });
    const highlights = cv.facts.filter((fact) => fact.field === 'work.highlight');
    expect(highlights.map((fact) => fact.against.state)).toEqual(['new', 'same']);
  });

  it('knows a skill by any of its names', async () => {
    await mira.call.candidates.addSkill({ name: 'k8s', level: 3 });
    const cv = await readCv();
    const skills = cv.facts.filter((fact) => fact.field === 'skill.name');
    expect(skills.map((fact) => [fact.value, fact.against.state])).toEqual([
      ['Kubernetes', 'same'],
      ['SQL', 'new'],
    ]);
  });
});

describe('replacing what differs', () => {
  it('goes into the entry that is there, and undo gives back every word of it', async () => {
    await addRole();
    const before = await mira.call.candidates.profile();
    const cv = await readCv();
    const end = factOf(cv, 'work.end', 1);
    const after = await mira.call.cvs.accept({ id: cv.id, accept: entryOf(cv, end) });
    expect(after.experience).toHaveLength(1);
    expect(after.experience[0]).toMatchObject({
      start: '2022-03',
      end: '2024-02',
      title: 'Analytics Engineer',
    });
    expect(await mira.call.cvs.undo({ id: cv.id })).toEqual(before);
  });

  it('keeps what was typed after it when it is undone', async () => {
    const { id } = await addRole();
    const cv = await readCv();
    await mira.call.cvs.accept({ id: cv.id, accept: [factOf(cv, 'work.end', 1).id] });
    await mira.call.candidates.changeExperience({ id, employer: 'Wendt', title: 'Mine', end: '2025' });
    const undone = await mira.call.cvs.undo({ id: cv.id });
    expect(undone.experience[0]).toMatchObject({ employer: 'Wendt', title: 'Mine', end: '2025' });
  });

  it('says and gives back that a role goes on', async () => {
    await mira.call.candidates.addExperience({
      employer: 'Wendt Analytik GmbH',
      title: 'Senior analytics engineer',
      current: true,
    });
    const cv = await readCv();
    expect(factOf(cv, 'work.end', 0).against.state).toBe('same');
    await mira.call.cvs.accept({
      id: cv.id,
      edits: [{ id: factOf(cv, 'work.end', 0).id, value: '2026-01' }],
    });
    expect((await mira.call.candidates.profile()).experience[0]).toMatchObject({
      current: false,
      end: '2026-01',
    });
    const undone = await mira.call.cvs.undo({ id: cv.id });
    expect(undone.experience[0]).toMatchObject({ current: true, end: null });
  });

  it('with both puts an entry of its own beside', async () => {
    await addRole();
    const cv = await readCv();
    const after = await mira.call.cvs.accept({
      id: cv.id,
      apart: entryOf(cv, factOf(cv, 'work.title', 1)),
    });
    expect(after.experience.map((role) => role.end)).toEqual(['2024-02', '2023']);
    expect((await mira.call.cvs.undo({ id: cv.id })).experience).toHaveLength(1);
  });

  it('never goes into an entry of somebody else', async () => {
    const other = await town.person('candidate', 'Other');
    const role = await other.call.candidates.addExperience({
      employer: 'Wendt Analytik',
      title: 'Analytics engineer',
    });
    const cv = await readCv();
    await mira.call.cvs.accept({ id: cv.id, accept: cv.facts.map((fact) => fact.id) });
    const { sources: _, ...theirs } = (await other.call.candidates.profile()).experience[0]!;
    expect(theirs).toMatchObject({ id: role.id, start: null, highlights: [] });
  });
});

describe('skipping', () => {
  it('stays, goes back, and ends when a fact is accepted after all', async () => {
    const cv = await readCv();
    const [phone, name] = [factOf(cv, 'phone'), factOf(cv, 'name')];
    await mira.call.cvs.skip({ id: cv.id, facts: [phone.id, name.id] });
    const seen = await mira.call.cvs.get({ id: cv.id });
    expect(seen.facts.filter((fact) => fact.skipped).map((fact) => fact.field)).toEqual(['name', 'phone']);
    await mira.call.cvs.skip({ id: cv.id, facts: [name.id], skip: false });
    await mira.call.cvs.accept({ id: cv.id, accept: [phone.id] });
    const after = await mira.call.cvs.get({ id: cv.id });
    expect(after.facts.filter((fact) => fact.skipped)).toEqual([]);
    expect(factOf(after, 'phone').accepted).toBe(true);
  });

  it('is not for the facts of others', async () => {
    const cv = await readCv();
    const other = await town.person('candidate', 'Other');
    const call = other.call.cvs.skip({ id: cv.id, facts: [cv.facts[0]!.id] });
    await expect(call).rejects.toMatchObject({ cause: { code: 'not_found' } });
    const wrong = mira.call.cvs.skip({ id: cv.id, facts: ['fct_nothing'] });
    await expect(wrong).rejects.toMatchObject({ cause: { key: 'cv.no_such_fact' } });
  });
});
