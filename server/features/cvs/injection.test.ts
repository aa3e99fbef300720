import { beforeAll, describe, expect, it } from 'vitest';
import { createAi } from '#server/core/ai/ai.ts';
import type { CompletionRequest } from '#server/core/ai/port.ts';
import type { Fact } from '#server/engines/cv-reading/index.ts';
import { type FakeAi, fakeAi } from '#server/providers/ai/testing/fake.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { type Attack, type AttackKind, attacks } from './testing/attacks.ts';
import { heldOutAttacks } from './testing/held-out-attacks.ts';
import { bare, infected, read } from './testing/infected.ts';
import { type Answers, obedientAnswers, quotesOf } from './testing/obedient.ts';

const kinds = [...new Set(attacks.map(({ kind }) => kind))];
const firstOf = (kind: AttackKind) => attacks.find((attack) => attack.kind === kind)!;

// Without a house: engines/cv-reading/ground/injection.test.ts
describe('a house whose model obeys every attack', () => {
  let town: TestHouse;
  let mira: Person;
  let katrin: Person;
  let jobId: string;
  let applicationId: string;

  beforeAll(async () => {
    town = await testHouse();
    [mira, katrin] = [await town.person('candidate'), await town.person('recruiter')];
    const admin = await town.person('admin');
    await katrin.call.companies.create({ name: 'Nordlicht Netz' });
    const { id } = await katrin.call.postings.create({
      title: 'Data engineer',
      description:
        'You build the pipelines that turn meter readings into load forecasts, every day, with six others.',
      location: 'Hamburg',
      pay: { min: 60_000_00, max: 70_000_00, currency: 'EUR', period: 'year' },
      skills: [
        { name: 'Kubernetes', level: 3 },
        { name: 'Python', level: 3 },
      ],
    });
    jobId = id;
    await katrin.call.postings.submit({ id });
    await admin.call.admin.decidePosting({ id, approved: true });
    await mira.call.candidates.addSkill({ name: 'Python', level: 2 });
    applicationId = (await mira.call.applications.send({ jobId })).id;
  });

  /** Answers each part as the attack wants. */
  function obedient(attack: Attack, facts: readonly Fact[]): FakeAi {
    const answers: Answers = obedientAnswers(quotesOf(attack.text).slice(0, 24), facts);
    return fakeAi(({ schema }: CompletionRequest) => {
      const fields = JSON.stringify(schema);
      const part = fields.includes('"headline"')
        ? 'person'
        : fields.includes('"company"')
          ? 'work'
          : fields.includes('"degree"')
            ? 'education'
            : 'more';
      return JSON.stringify(answers[part][0]);
    });
  }

  async function readBy(model: FakeAi | null, text: string) {
    town.house.ai = createAi(model === null ? [] : [model]);
    const { id } = await mira.call.cvs.upload({ fileName: 'kim.txt', bytes: new TextEncoder().encode(text) });
    await town.settle();
    return mira.call.cvs.get({ id });
  }

  const standing = async () => ({
    stage: (await katrin.call.applications.get({ id: applicationId })).stage,
    steps: (await mira.call.applications.history({ id: applicationId })).items.length,
    sent: (await katrin.call.matching.ofApplication({ id: applicationId })).score,
    fit: (await mira.call.matching.explain({ jobId })).score,
    profile: await mira.call.candidates.profile(),
  });
  const leaves = (facts: Array<{ field: string; value: unknown; entry?: unknown; source: unknown }>) =>
    facts.map(({ field, value, entry, source }) => [field, value, entry, source]);

  it.each(kinds)(
    '%s: facts, stage, score and profile stay, and no tool was within its reach',
    async (kind) => {
      const attack = firstOf(kind);
      const text = infected(bare, attack)[1]!;
      const before = await standing();
      const plain = await readBy(null, text);
      const model = obedient(attack, (await read(text, bare.fileName)).facts);
      const cv = await readBy(model, text);
      expect(model.asked.length).toBeGreaterThan(0);
      expect(cv.answeredBy).toBe('fake:model');
      expect(leaves(cv.facts)).toEqual(leaves(plain.facts));
      expect(await standing()).toEqual(before);
      for (const { tools, system } of model.asked) {
        expect(tools).toBeUndefined();
        expect(system).not.toContain(attack.text.slice(0, 20));
      }
    },
  );

  it('what nobody found waits for the person whose CV it is, and moves nothing', async () => {
    const before = await standing();
    for (const attack of heldOutAttacks.slice(0, 8)) {
      const text = infected(bare, attack)[0]!;
      const model = obedient(attack, (await read(text, bare.fileName)).facts);
      const cv = await readBy(model, text);
      for (const fact of cv.facts) expect(fact.accepted).toBe(false);
      expect(model.asked.every(({ tools }) => tools === undefined)).toBe(true);
    }
    expect(await standing()).toEqual(before);
  });
});
