import official from '@jsonresume/schema/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromJsonResume, jsonResume } from '#server/engines/json-resume/index.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { getJsonResume, getProfile } from '#server/features/candidates/index.ts';
import { testHouse } from '#server/testing.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, playTown, seedTown } from './index.ts';
import { occupations } from './occupations/index.ts';
import { MIRA } from './people.ts';
import { playTimes } from './play.ts';
import { GRID_OPERATIONS } from './postings.ts';
import { knownSkillWord, skillWord } from './skill-words.ts';
import { HISTORY_DAYS, hashOf, town } from './town.ts';

const TODAY = '2026-11-21';
const NOW = Date.parse(`${TODAY}T10:30:00Z`);
const PLAYING_MS = 90_000;

const plan = town(7, TODAY);
const open = plan.postings.filter(({ ending }) => ending === 'open');
const tally = (list: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
};

describe('the plan of the town', () => {
  it('is the same for the same seed and day, and another for another', () => {
    expect(hashOf(town(7, TODAY))).toBe(hashOf(plan));
    expect(hashOf(town(8, TODAY))).not.toBe(hashOf(plan));
    expect(hashOf(town(7, '2026-11-23'))).not.toBe(hashOf(plan));
  });

  it('has companies and postings of every fate, and enough that are open', () => {
    expect(plan.companies.length).toBeGreaterThanOrEqual(14);
    expect(open.length).toBeGreaterThanOrEqual(240);
    const fates = tally(plan.postings.map(({ ending }) => ending));
    for (const fate of ['draft', 'denied', 'submitted', 'filled', 'cancelled', 'expired'])
      expect(fates[fate], fate).toBeGreaterThanOrEqual(3);
    expect(new Set(open.map(({ occupation }) => occupation)).size).toBeGreaterThanOrEqual(35);
    expect(new Set(open.map(({ location }) => location)).size).toBeGreaterThanOrEqual(25);
    expect(open.some(({ remote }) => remote === 'remote')).toBe(true);
    expect(
      open.filter(({ title }) => /Data engineer|Dateningenieur/.test(title)).length,
    ).toBeGreaterThanOrEqual(10);
    expect(open.filter(({ company }) => company === 'nordlicht-netz').length).toBeGreaterThanOrEqual(6);
  });

  it('never says the same thing twice at one place', () => {
    const said = open.map(({ company, title, location }) => `${company}|${title}|${location}`);
    expect(new Set(said).size).toBe(said.length);
    expect(new Set(plan.postings.map(({ description }) => description)).size).toBe(plan.postings.length);
  });

  it('writes each posting like a real one', () => {
    for (const posting of plan.postings) {
      const [intro = ''] = posting.description.split('\n\n## ');
      const sentences = intro.split(/[.?!](?:\s|$)/).filter(Boolean).length;
      expect(sentences, intro).toBeGreaterThanOrEqual(4);
      expect(sentences, intro).toBeLessThanOrEqual(9);
      expect(posting.description.match(/^## /gm)!.length, posting.key).toBeGreaterThanOrEqual(2);
      expect(posting.description).not.toMatch(/[{}%]\w|undefined/);
      expect(posting.pay.min, posting.key).toBeGreaterThan(0);
      expect(posting.pay.max, posting.key).toBeGreaterThan(posting.pay.min);
      expect(posting.skills.length, posting.key).toBeGreaterThanOrEqual(3);
      expect(posting.skills.length, posting.key).toBeLessThanOrEqual(7);
      expect(posting.answerDays, posting.key).toBeGreaterThanOrEqual(5);
      expect(posting.answerDays, posting.key).toBeLessThanOrEqual(14);
      for (const { id } of posting.skills) expect(skillById(id), id).toBeDefined();
      if (posting.ending !== 'open') continue;
      expect(posting.deadlineDay, posting.key).toBeGreaterThanOrEqual(5);
      expect(posting.deadlineDay, posting.key).toBeLessThanOrEqual(60);
    }
  });

  it('names only skills of the vocabulary', () => {
    for (const { key, must, nice, text } of occupations)
      for (const skill of [...must, ...nice]) {
        expect(skillById(`skl_${skill}`), `${key}: ${skill}`).toBeDefined();
        for (const lang of Object.keys(text) as Array<'de'>) {
          expect(skillWord(skill, lang)).not.toBe('');
          expect(findSkill(knownSkillWord(skill, lang))?.id).toBe(`skl_${skill}`);
        }
      }
  });

  it('has people with full profiles, several with a CV, each with an address of their own', () => {
    const typed = plan.people.filter(({ fromCv }) => !fromCv);
    expect(typed.length).toBeGreaterThanOrEqual(40);
    for (const person of typed) {
      expect(person.experience.length, person.name).toBeGreaterThanOrEqual(2);
      expect(person.education.length, person.name).toBeGreaterThanOrEqual(1);
      expect(person.skills.length, person.name).toBeGreaterThanOrEqual(5);
      expect(person.languages.length, person.name).toBeGreaterThanOrEqual(1);
    }
    expect(plan.people.filter(({ cv }) => cv).length).toBeGreaterThanOrEqual(8);
    const emails = [...plan.people, ...plan.companies.flatMap(({ members }) => members)].map(
      ({ email }) => email,
    );
    expect(new Set(emails).size).toBe(emails.length);
    const said = plan.people.flatMap(({ summary, headline, experience, education }) => [
      summary,
      headline,
      ...experience.flatMap(({ title, highlights }) => [title, ...highlights]),
      ...education.map(({ degree }) => degree),
    ]);
    expect(said.filter((text) => /[[\]{}|]|undefined/.test(text))).toEqual([]);
  });

  it('tells 90 days in order, none of them ahead', () => {
    const times = plan.timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)! < `${TODAY}T23:59`).toBe(true);
    expect(plan.timeline[0]!.day).toBe(-HISTORY_DAYS);
    expect(plan.timeline.filter((action) => action.do === 'apply').length).toBeGreaterThanOrEqual(450);
  });
});

describe.each(['2026-11-21', '2026-11-22', '2026-11-23', '2027-02-28', '2028-02-29'])('on %s', (today) => {
  it('hires and answers on workdays, in working hours', () => {
    for (const action of town(7, today).timeline) {
      if (!['move', 'draft', 'submit', 'approve', 'deny', 'close'].includes(action.do) || action.day === 0)
        continue;
      const told = `${action.at} ${JSON.stringify(action)}`;
      expect(new Date(action.at).getUTCDay() % 6, told).not.toBe(0);
      expect(action.minute, told).toBeGreaterThanOrEqual(6 * 60 + 30);
      expect(action.minute, told).toBeLessThanOrEqual(18 * 60);
    }
  });
});

it('draws what today still holds together before now, whatever the hour', () => {
  const planned = ['2026-11-20T21:00:00.000Z', '2026-11-21T06:20:00.000Z', '2026-11-21T06:45:00.000Z'];
  const [, first, second] = playTimes(planned, Date.parse('2026-11-21T00:02:00Z'));
  expect(first).toBeGreaterThanOrEqual(Date.parse('2026-11-21T00:00:00Z'));
  expect(second).toBeGreaterThan(first!);
  expect(second).toBeLessThan(Date.parse('2026-11-21T00:02:00Z'));
  expect(playTimes(planned, NOW)).toEqual(planned.map((at) => Date.parse(at)));
});

const statusOf = { open: 'published', denied: 'draft' } as Record<string, string>;

/** Where each application of the plan ends. */
function stagesOfPlan(): Map<string, string> {
  const stages = new Map<string, string>();
  for (const action of plan.timeline) {
    if (action.do === 'apply') stages.set(action.application, 'applied');
    if (action.do === 'move') stages.set(action.application, action.to);
    if (action.do === 'withdraw') stages.set(action.application, 'withdrawn');
  }
  return stages;
}

describe('the town in a house', async () => {
  const { house, as } = await testHouse({ clock: () => NOW });
  const { db } = house.database;

  it('stands as planned: postings by status, applications by stage', { timeout: PLAYING_MS }, async () => {
    await seedTown(house);
    const postings = await db.selectFrom('posting').select('status').execute();
    const applications = await db.selectFrom('application').select('stage').execute();
    expect(tally(postings.map(({ status }) => status))).toEqual(
      tally(plan.postings.map(({ ending }) => statusOf[ending] ?? ending)),
    );
    expect(tally(applications.map(({ stage }) => stage))).toEqual(tally([...stagesOfPlan().values()]));
  });

  it('does nothing the second time', async () => {
    const count = async () => (await db.selectFrom('event').select('id').execute()).length;
    const before = await count();
    await seedTown(house);
    expect(await count()).toBe(before);
  });

  it('lets the demo people in, and nothing of it lies ahead', async () => {
    for (const email of DEMO_ACCOUNTS)
      expect((await as().accounts.login({ email, password: DEMO_PASSWORD })).user.email).toBe(email);
    const newest = await db.selectFrom('event').select('at').orderBy('at', 'desc').executeTakeFirstOrThrow();
    expect(newest.at <= new Date(NOW).toISOString()).toBe(true);
  });

  it('gives the demo recruiter a board with every stage, and some who wait too long', async () => {
    const rows = await db
      .selectFrom('application')
      .innerJoin('posting', 'posting.id', 'application.postingId')
      .select(['application.stage', 'application.answerBy', 'application.answeredAt'])
      .where('posting.title', '=', GRID_OPERATIONS)
      .execute();
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.length).toBeLessThanOrEqual(45);
    expect(new Set(rows.map(({ stage }) => stage)).size).toBe(8);
    const late = rows.filter((row) => row.stage === 'applied' && row.answerBy < new Date(NOW).toISOString());
    expect(late.length).toBeGreaterThanOrEqual(3);
  });

  it('writes every profile as JSON Resume, valid by the standard and lossless', async () => {
    const standard = z.fromJSONSchema(official as Parameters<typeof z.fromJSONSchema>[0]);
    const people = await db.selectFrom('candidate').select('id').execute();
    expect(people.length).toBeGreaterThan(20);
    for (const { id } of people) {
      const resume = JSON.parse(JSON.stringify(await getJsonResume(db, id)));
      expect(standard.safeParse(resume).error).toBeUndefined();
      const profile = await getProfile(db, id);
      const back = fromJsonResume(jsonResume.parse(resume));
      expect(profile.experience).toMatchObject(back.experience);
      expect({ ...profile, achievements: profile.achievements.length }).toMatchObject({
        ...back,
        achievements: back.achievements.length,
      });
    }
  });

  it('gives the demo candidate a whole profile, with its sources, and applications of every kind', async () => {
    const mira = await db
      .selectFrom('candidate')
      .innerJoin('account', 'account.id', 'candidate.accountId')
      .select('candidate.id')
      .where('account.email', '=', DEMO_ACCOUNTS[0]!)
      .executeTakeFirstOrThrow();
    const profile = await getProfile(db, mira.id);
    expect(profile.completeness.percent).toBe(100);
    expect(profile.experience.length).toBe(3);
    expect(profile.experience.every(({ sources }) => Object.keys(sources).length > 0)).toBe(true);
    const sent = await db
      .selectFrom('application')
      .select('stage')
      .where('candidateId', '=', mira.id)
      .execute();
    expect(tally(sent.map(({ stage }) => stage))).toEqual({
      applied: 2,
      interview_scheduled: 1,
      rejected: 1,
      withdrawn: 1,
    });
  });

  it('has no profile with a hole where a title or a school should stand', async () => {
    const roles = await db.selectFrom('experience').select(['candidateId', 'title', 'employer']).execute();
    expect(roles.filter(({ title, employer }) => !title || !employer)).toEqual([]);
    const schools = await db.selectFrom('education').select(['candidateId', 'institution']).execute();
    expect(schools.filter(({ institution }) => !institution)).toEqual([]);
  });

  it('leaves news unread, but not all of it', async () => {
    const rows = await db
      .selectFrom('notification')
      .innerJoin('account', 'account.id', 'notification.accountId')
      .select(['account.email', 'notification.readAt'])
      .where('account.email', 'in', DEMO_ACCOUNTS)
      .execute();
    for (const email of DEMO_ACCOUNTS) {
      const own = rows.filter((row) => row.email === email);
      expect(
        own.some(({ readAt }) => readAt === null),
        `${email} has something unread`,
      ).toBe(true);
      expect(
        own.some(({ readAt }) => readAt !== null),
        `${email} has something read`,
      ).toBe(true);
    }
  });
});

it('leaves nothing behind when it is broken off half-way', { timeout: PLAYING_MS }, async () => {
  const { house } = await testHouse({ clock: () => NOW });
  const broken = {
    ...plan,
    timeline: [...plan.timeline.slice(0, 300), { ...plan.timeline[0]!, do: 'read' as const, who: 'nobody' }],
  };
  await expect(playTown(house, broken)).rejects.toThrow('nobody');
  for (const table of ['account', 'company', 'posting', 'event', 'cv', 'file'] as const)
    expect(await house.database.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  expect(plan.people[0]!.key).toBe(MIRA);
});
