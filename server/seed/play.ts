import { readFile } from 'node:fs/promises';
import type { AccountActor } from '#server/core/actor.ts';
import { type Ctx, ctxWithin, type House, type TxCtx } from '#server/core/context.ts';
import { repositoryRoot } from '#server/core/threads.ts';
import { admitCv, type CvReading } from '#server/engines/cv-reading/index.ts';
import { createAccount } from '#server/features/accounts/index.ts';
import { apply, moveApplication, withdraw } from '#server/features/applications/index.ts';
import { addParts, changeProfile, createCandidate } from '#server/features/candidates/index.ts';
import { addMember, createCompany } from '#server/features/companies/index.ts';
import { acceptFacts, getCv, readInThread, recordCv, writeReading } from '#server/features/cvs/index.ts';
import { giveFeedback } from '#server/features/matching/index.ts';
import { markRead } from '#server/features/notifications/index.ts';
import {
  closePosting,
  confirmHiring,
  createPosting,
  decidePosting,
  expirePostings,
  submitPosting,
} from '#server/features/postings/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, HOUR_MS, type Instant, instant, toMs } from '#server/values/time.ts';
import type { CompanyPlan, MemberPlan } from './companies.ts';
import { MIRA, type PersonPlan } from './people.ts';
import type { PostingPlan } from './postings.ts';
import type { Deed } from './timeline.ts';
import type { Town } from './town.ts';

/** A CV whose bytes are kept and read already. */
export type ReadyCv = {
  fileName: string;
  bytes: Uint8Array;
  storageKey: string;
  mediaType: string;
  reading: CvReading;
};
/** What takes time and is no matter of the database, made before the transaction. */
export type Props = { demoHash: string; otherHash: string; cvs: Map<string, ReadyCv> };

/** Keeps and reads the CVs of the town. */
export async function readyCvs(house: House, people: readonly PersonPlan[]): Promise<Map<string, ReadyCv>> {
  const owners = people.filter(({ cv }) => cv !== null);
  const ready = await Promise.all(owners.map((person) => readyCv(house, person)));
  return new Map(ready.map((cv, i) => [owners[i]!.key, cv]));
}

async function readyCv(house: House, { cv }: PersonPlan): Promise<ReadyCv> {
  const { fileName, file, text } = cv!;
  const bytes = new Uint8Array(
    file
      ? await readFile(new URL(`server/seed/cvs/${file}`, repositoryRoot()))
      : new TextEncoder().encode(text),
  );
  const admission = await admitCv(bytes, fileName);
  if (!admission.ok) throw new Error(`${fileName} is no CV: ${admission.problem.key}`);
  const storageKey = await house.storage.put(bytes);
  const reading = await readInThread(house, { bytes, fileName });
  return { fileName, bytes, storageKey, mediaType: admission.mediaType, reading };
}

/** Facts at least this sure are accepted by people who take over their CV. */
const SURE = 0.7;

/** What is not taken from a CV: the account knows it. The demo candidate keeps her telephone to herself, too. */
const KNOWN = ['name', 'email'];
const SKIPPED: Record<string, readonly string[]> = { [MIRA]: [...KNOWN, 'phone'] };

/**
 * When each action is played: as planned, but what today still lies ahead is drawn together between midnight and now,
 * at most an hour back.
 */
export function playTimes(planned: readonly Instant[], now: number): number[] {
  const times = planned.map(toMs);
  const ahead = times.filter((at) => at > now).length;
  const done = times.length - ahead;
  const from = Math.max(times[done - 1] ?? 0, now - HOUR_MS, now - (now % DAY_MS));
  const step = Math.max(0, now - from) / (ahead + 1);
  return times.map((at, i) => (at > now ? Math.floor(from + step * (i - done + 1)) : at));
}

/** Plays a town through the commands of the features, each deed by the person who does it. */
export class Play {
  readonly #actors = new Map<string, AccountActor>();
  readonly #companies = new Map<string, Id<'com'>>();
  readonly #postings = new Map<string, Id<'pst'>>();
  readonly #applications = new Map<string, Id<'app'>>();
  readonly #plans: {
    companies: Map<string, CompanyPlan>;
    people: Map<string, PersonPlan>;
    postings: Map<string, PostingPlan>;
  };

  constructor(
    readonly tx: TxCtx,
    readonly plan: Town,
    readonly props: Props,
  ) {
    const byKey = <T extends { key: string }>(list: readonly T[]) =>
      new Map(list.map((one) => [one.key, one]));
    this.#plans = {
      companies: byKey(plan.companies),
      people: byKey(plan.people),
      postings: byKey(plan.postings),
    };
  }

  /** The transaction as someone of the town. */
  #as(who: string): Ctx & TxCtx {
    const actor = this.#actors.get(who);
    if (!actor) throw new Error(`${who} has not come to the town yet`);
    return ctxWithin({ ...this.tx, actor, lang: actor.lang });
  }

  async #account(
    key: string,
    who: { name: string; email: string; lang: 'en' | 'de'; admin?: boolean },
    role: AccountActor['role'],
  ): Promise<AccountActor> {
    const admin = who.admin ?? false;
    const demo = who.email.endsWith('@demo.test');
    const passwordHash = demo ? this.props.demoHash : this.props.otherHash;
    const { name, email, lang } = who;
    const accountId = await createAccount(this.tx, {
      name,
      email,
      lang,
      passwordHash,
      verified: true,
      admin,
    });
    const actor: AccountActor = {
      kind: 'account',
      accountId,
      sessionId: newId('ses', toMs(this.tx.now())),
      email,
      name,
      lang,
      verified: true,
      admin,
      role,
      candidateId: null,
      companyIds: [],
      companyRoles: {},
    };
    this.#actors.set(key, actor);
    return actor;
  }

  /** The admin, who was there first. */
  async open(): Promise<void> {
    await this.#account(
      'admin',
      { name: 'Ruth Castellan', email: 'admin@demo.test', lang: 'en', admin: true },
      'admin',
    );
  }

  async act(deed: Deed): Promise<void> {
    switch (deed.do) {
      case 'found':
        return this.#found(this.#plans.companies.get(deed.company)!);
      case 'join':
        return this.#join(this.#plans.people.get(deed.person)!);
      case 'draft':
        return this.#draft(this.#plans.postings.get(deed.posting)!);
      case 'apply':
        return this.#apply(deed);
      case 'move':
        return this.#move(deed);
      case 'withdraw':
        return withdraw(this.#as(deed.person), this.#applications.get(deed.application)!);
      case 'expire':
        return void (await expirePostings(ctxWithin(this.tx)));
      case 'read':
        return markRead(this.#as(deed.who), 'all');
      case 'feedback':
        return giveFeedback(this.#as(deed.person), {
          jobId: this.#postings.get(deed.posting)!,
          kind: deed.kind,
        });
      default:
        return this.#decide(deed);
    }
  }

  async #found(company: CompanyPlan): Promise<void> {
    for (const [i, member] of company.members.entries()) await this.#hireMember(company, member, i === 0);
  }

  async #hireMember(company: CompanyPlan, member: MemberPlan, founder: boolean): Promise<void> {
    const lang = company.country === 'DE' && member.key !== 'katrin' ? 'de' : 'en';
    const actor = await this.#account(member.key, { ...member, lang }, 'recruiter');
    const { name, description, website, industry, size, cities } = company;
    const input = { name, description, website, industry, size, locations: cities };
    if (founder) this.#companies.set(company.key, await createCompany(this.#as(member.key), input));
    const id = this.#companies.get(company.key)!;
    if (!founder) await addMember(this.tx, id, actor.accountId, member.role);
    actor.companyIds.push(id);
    actor.companyRoles[id] = founder ? 'owner' : member.role;
  }

  async #join(person: PersonPlan): Promise<void> {
    const actor = await this.#account(person.key, person, 'candidate');
    const { name, email } = person;
    actor.candidateId = await createCandidate(this.tx, { accountId: actor.accountId, name, email });
    const tx = this.#as(person.key);
    const cv = this.props.cvs.get(person.key);
    if (cv) await this.#takeIn(tx, actor, cv, person.fromCv ? (SKIPPED[person.key] ?? KNOWN) : null);
    if (person.fromCv) return this.#wishes(tx, person);
    const { headline, summary, phone, location, remoteWish, payFloor } = person;
    await changeProfile(tx, { headline, summary, phone, location, remoteWish, payFloor });
    const { education, skills, languages } = person;
    const experience = person.experience.map((role) => ({ ...role, current: role.end === null }));
    await addParts(tx, { experience, education, skills, languages });
  }

  async #takeIn(
    tx: TxCtx,
    actor: AccountActor,
    { reading, ...kept }: ReadyCv,
    skipped: readonly string[] | null,
  ): Promise<void> {
    const id = await recordCv(tx, { ...kept, warnings: reading.document.warnings });
    await writeReading(tx, { id, accountId: actor.accountId }, reading, {
      answeredBy: 'rules',
      parts: [],
    });
    if (!skipped) return;
    const { facts } = await getCv(tx, actor.candidateId!, id);
    const sure = facts.filter((fact) => fact.confidence >= SURE && !skipped.includes(fact.field));
    await acceptFacts(tx, { id, accept: sure.map((fact) => fact.id), edits: [], apart: [] });
  }

  /** What a CV does not say. The demo candidate has left her wishes open. */
  async #wishes(tx: TxCtx, { key, location, remoteWish, payFloor }: PersonPlan): Promise<void> {
    if (key !== MIRA) await changeProfile(tx, { location, remoteWish: remoteWish ?? 'hybrid', payFloor });
  }

  async #draft(posting: PostingPlan): Promise<void> {
    const { title, description, lang, location, remote, jobType, level, pay, skills, answerDays } = posting;
    const input = { title, description, lang, location, remote, jobType, level, pay, skills, answerDays };
    const midnight = Date.parse(`${this.plan.today}T00:00:00.000Z`);
    const deadlineAt = instant(midnight + (posting.deadlineDay + 1) * DAY_MS - 1);
    this.#postings.set(posting.key, await createPosting(this.#as(posting.author), { ...input, deadlineAt }));
  }

  async #decide(
    deed: Extract<Deed, { do: 'submit' | 'approve' | 'deny' | 'confirm' | 'close' }>,
  ): Promise<void> {
    const id = this.#postings.get(deed.posting)!;
    const author = this.#plans.postings.get(deed.posting)!.author;
    if (deed.do === 'submit') return submitPosting(this.#as(author), id);
    if (deed.do === 'confirm') return confirmHiring(this.#as(author), id);
    if (deed.do === 'close') return closePosting(this.#as(author), id, deed.outcome);
    if (deed.do === 'deny')
      return decidePosting(this.#as('admin'), id, { approved: false, reason: deed.reason });
    return decidePosting(this.#as('admin'), id, { approved: true });
  }

  async #apply(deed: Extract<Deed, { do: 'apply' }>): Promise<void> {
    const jobId = this.#postings.get(deed.posting)!;
    const coverLetter = deed.coverLetter ?? undefined;
    const id = await apply(this.#as(deed.person), { jobId, coverLetter });
    this.#applications.set(deed.application, id);
  }

  async #move(deed: Extract<Deed, { do: 'move' }>): Promise<void> {
    const { from, to: stage, note, reason } = deed;
    await moveApplication(this.#as(deed.by), {
      id: this.#applications.get(deed.application)!,
      from,
      stage,
      note,
      reason,
    });
  }
}
