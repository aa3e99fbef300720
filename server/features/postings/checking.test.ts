import { beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { createCaller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let company: { id: string };

const text =
  'You keep the tables of a grid operator in order, with six colleagues, and you write down what you learn for others. '.repeat(
    4,
  );
const whole = {
  title: 'Data engineer',
  description: text,
  location: 'Hamburg',
  pay: { min: 60_000_00, max: 72_000_00, currency: 'EUR', period: 'year' } as const,
};

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  company = await katrin.call.companies.create({ name: 'Nordlicht Netz' });
});

type Draft = Parameters<Person['call']['postings']['check']>[0];
const brief = async (draft: Draft) => {
  const { gates, hints } = await katrin.call.postings.check(draft);
  const said = ({ field, key }: { field: string; key: string }) => `${field}: ${key}`;
  return { gates: gates.map(said), hints: hints.map(said) };
};
const inDays = (days: number) => new Date(town.house.clock() + days * DAY_MS).toISOString();
const underLaw = (lawPack: string | null) =>
  town.house.database.transaction((tx) =>
    tx
      .updateTable('company')
      .set({ lawPack })
      .where('id', '=', company.id as never)
      .execute(),
  );

describe('a posting that is being written', () => {
  it('has nothing in its way when it says what people decide on', async () => {
    expect(await brief(whole)).toEqual({ gates: [], hints: [] });
  });

  it('is told what is missing while it is empty, and stores nothing', async () => {
    expect(await brief({})).toEqual({
      gates: ['description: gate.text_too_short', 'location: gate.no_location', 'pay: gate.no_pay'],
      hints: [],
    });
    expect((await katrin.call.postings.listOwn({})).items).toEqual([]);
  });

  it('is told the words that shut people out, by field, once for each thought', async () => {
    const { gates, hints } = await katrin.call.postings.check({
      ...whole,
      title: 'Salesman, native English speaker',
      description: `${text}\nA young team looks for young colleagues. Send your CV with a photo.`,
    });
    expect(gates).toEqual([
      { field: 'title', key: 'wording.origin.native', params: { words: 'native English speaker' } },
      { field: 'description', key: 'wording.age.young', params: { words: 'young team, young colleagues' } },
    ]);
    expect(hints).toEqual([
      { field: 'title', key: 'wording.gender.form', params: { words: 'Salesman' } },
      { field: 'description', key: 'wording.look.photo', params: { words: 'CV with a photo' } },
    ]);
  });

  it('is advised on length, range, days, and a German title', async () => {
    expect(await brief({ ...whole, description: text.slice(0, 200) })).toMatchObject({
      hints: ['description: hint.text_brief'],
    });
    expect(await brief({ ...whole, description: text.repeat(20) })).toMatchObject({
      hints: ['description: hint.text_long'],
    });
    expect(await brief({ ...whole, description: text.repeat(40) })).toMatchObject({
      gates: ['description: gate.text_too_long'],
    });
    expect(await brief({ ...whole, pay: { ...whole.pay, max: 130_000_00 } })).toMatchObject({
      hints: ['pay: hint.pay_wide'],
    });
    expect(await brief({ ...whole, deadlineAt: inDays(2) })).toMatchObject({
      hints: ['deadlineAt: hint.deadline_soon'],
    });
    expect(await brief({ ...whole, deadlineAt: inDays(-1) })).toMatchObject({
      gates: ['deadlineAt: gate.deadline_passed'],
    });
    expect(await brief({ ...whole, title: 'Elektroniker', lang: 'de' })).toMatchObject({
      hints: ['title: hint.title_mark'],
    });
  });

  it('is in the language of its script, not in that of its author’s house', async () => {
    const arabic = {
      ...whole,
      title: 'مهندس بيانات (Data Engineer)',
      description: 'نبحث عن مهندس بيانات. '.repeat(20),
    };
    const { id, lang } = await katrin.call.postings.create(arabic);
    expect(lang).toBe('ar');
    await katrin.call.postings.delete({ id });
    const ctx = { ...town.ctx(await katrin.actor()), lang: 'de' as const };
    expect((await createCaller(ctx).postings.check(arabic)).hints).toEqual([]);
  });

  it('is held to the law of its company', async () => {
    const draft = { ...whole, pay: null, title: 'Native English speaker' };
    expect((await brief(draft)).gates).toEqual(['pay: gate.no_pay', 'title: wording.origin.native']);
    await underLaw('us-federal');
    expect(await brief(draft)).toEqual({
      gates: ['title: wording.origin.native'],
      hints: ['pay: hint.no_pay'],
    });
    await underLaw('none');
    expect(await brief(draft)).toEqual({
      gates: [],
      hints: ['pay: hint.no_pay', 'title: wording.origin.native'],
    });
    await underLaw(null);
  });

  it('hears of the skills in its text that it does not ask for yet', async () => {
    const description = `${text}\n- Advanced knowledge of PostgreSQL\n- Terraform is a plus\n- Python`;
    const skills = [{ name: 'python' }];
    expect((await katrin.call.postings.check({ ...whole, description, skills })).skills).toEqual([
      {
        id: expect.any(String),
        name: 'PostgreSQL',
        required: true,
        level: 3,
        line: 'Advanced knowledge of PostgreSQL',
      },
      {
        id: expect.any(String),
        name: 'Terraform',
        required: false,
        level: null,
        line: 'Terraform is a plus',
      },
    ]);
  });

  it('is the business of those who hire for that company', async () => {
    const stranger = await town.person('recruiter', 'Jonas');
    const refused = stranger.call.postings.check({ companyId: company.id });
    await expect(refused.catch((error) => asAppError(error)?.code)).resolves.toBe('forbidden');
  });
});

describe('handing in', () => {
  it('is refused with each reason at its field', async () => {
    const { id } = await katrin.call.postings.create({ ...whole, description: `${text} A young team.` });
    const error = asAppError(await katrin.call.postings.submit({ id }).catch((thrown) => thrown));
    expect(error).toMatchObject({
      key: 'posting.gates_shut',
      fields: [{ field: 'description', key: 'wording.age.young', params: { words: 'young team' } }],
    });
  });
});
