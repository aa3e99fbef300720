import { beforeAll, describe, expect, it } from 'vitest';
import { createAi } from '#server/core/ai/ai.ts';
import type { CompletionRequest } from '#server/core/ai/port.ts';
import { entails } from '#server/engines/cv-reading/ground/testing.ts';
import type { CvReading, Fact } from '#server/engines/cv-reading/index.ts';
import { type FakeAi, fakeAi } from '#server/providers/ai/fake.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { SURE } from './schema.ts';
import { type Attack, type AttackKind, attacks } from './testing/attacks.ts';
import { freshAttacks, heldOutAttacks, missedAttacks } from './testing/held-out-attacks.ts';
import { bare, bases, type Hiding, infected, obeyed, pdfWith, read, shown } from './testing/infected.ts';
import { type Answers, obedientAnswers, quotesOf } from './testing/obedient.ts';

const kinds = [...new Set(attacks.map(({ kind }) => kind))];
const of = (kind: AttackKind) => attacks.filter((attack) => attack.kind === kind);
const textOf = ({ document }: CvReading) => document.pages.map((page) => page.text).join('\n');

/** Lines that are there only because of the attack, and long enough to be told from others. */
const ownLines = (reading: CvReading, clean: string) =>
  textOf(reading)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 11 && !clean.includes(line));

/** What a PDF can be drawn with here. */
const drawable = attacks.filter(({ text }) => /^[\x20-\x7e\n]*$/.test(text));

describe('a CV that gives orders to a machine', () => {
  it('comes in many ways and languages', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(80);
    expect(kinds.length).toBeGreaterThanOrEqual(16);
    expect(new Set(attacks.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(13);
  });

  describe.each(bases)('$fileName', (base) => {
    it.each(kinds)('%s: no model sees it, and one that obeys it changes no fact', async (kind) => {
      const clean = textOf(await read(base.text, base.fileName));
      for (const [i, attack] of of(kind).entries()) {
        // Everywhere in the CV that leaves most open; elsewhere in one place, each in its turn.
        const places = infected(base, attack);
        for (const text of base === bare ? places : [places[i % places.length]!]) {
          const reading = await read(text, base.fileName);
          const data = shown(reading);
          expect([attack.name, ownLines(reading, clean).filter((line) => data.includes(line))]).toEqual([
            attack.name,
            [],
          ]);
          expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, reading.facts]);
        }
      }
    });
  });

  it.each(['white', 'tiny', 'off page'] as Hiding[])(
    '%s in a PDF: the facts are those of the CV without it',
    async (hiding) => {
      const clean = await pdfWith(null, hiding);
      const ways: Hiding[] = ['white', 'tiny', 'off page'];
      for (const attack of drawable.filter((_, i) => ways[i % 3] === hiding).slice(0, 24)) {
        const reading = await pdfWith(attack.text, hiding);
        expect([attack.name, reading.facts]).toEqual([attack.name, clean.facts]);
        expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, clean.facts]);
        if (hiding !== 'off page') expect(reading.document.hidden.length).toBeGreaterThan(0);
        expect(shown(reading).replace(/~~~~ data \S+ ~~~~/g, '')).toEqual(
          shown(clean).replace(/~~~~ data \S+ ~~~~/g, ''),
        );
      }
    },
  );

  it('in sight in a PDF: one that obeys it changes no fact', async () => {
    for (const attack of drawable.filter((_, i) => i % 4 === 0)) {
      const reading = await pdfWith(attack.text, 'plain');
      expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, reading.facts]);
    }
  });
});

describe('an attack that nobody finds', () => {
  const unknown = [...heldOutAttacks, ...missedAttacks, ...freshAttacks];

  /** What comes of all of them in one CV: facts that are added, with what they were added to. */
  async function addedIn(
    base: (typeof bases)[number],
  ): Promise<Array<{ attack: Attack; reading: CvReading; fact: Fact }>> {
    const all: Array<{ attack: Attack; reading: CvReading; fact: Fact }> = [];
    for (const attack of unknown)
      for (const text of infected(base, attack)) {
        const reading = await read(text, base.fileName);
        const facts = obeyed(reading, attack);
        expect(facts.filter((fact) => reading.facts.includes(fact))).toEqual(reading.facts);
        for (const fact of facts) if (!reading.facts.includes(fact)) all.push({ attack, reading, fact });
      }
    return all;
  }

  it.each(bases)(
    'in $fileName adds at most what the CV does say, typed, unsure, for a person to accept',
    async (base) => {
      for (const { attack, reading, fact } of await addedIn(base)) {
        expect([attack.name, fact, entails(reading.document, fact)]).toEqual([attack.name, fact, true]);
        expect(fact.confidence).toBeLessThan(SURE);
        // A career is not invented: nothing of it comes from an order, found or not.
        expect([attack.name, fact.field]).not.toEqual([
          attack.name,
          expect.stringMatching(/^(work|education)\.(company|title|institution|degree|start|end)$/),
        ]);
      }
    },
  );
});

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
      const attack = of(kind)[0]!;
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
