import type { CompanyPlan } from './companies.ts';
import { companies } from './companies.ts';
import { type Dice, dice } from './dice.ts';
import { MIRA, type PersonPlan } from './people.ts';
import { GRID_OPERATIONS, type PostingPlan } from './postings.ts';
import { words } from './sentences.ts';

export type OpenStage = 'applied' | 'reviewed' | 'interview_scheduled' | 'interviewed' | 'offered';
export type StagePlan = OpenStage | 'hired' | 'rejected' | 'withdrawn';
type Reason = {
  code: 'skills' | 'experience' | 'position_filled' | 'location' | 'pay' | 'other';
  text: string;
};

/** What someone did, by key. */
export type Deed =
  | { do: 'found'; company: string }
  | { do: 'join'; person: string }
  | { do: 'draft'; posting: string }
  | { do: 'submit'; posting: string }
  | { do: 'approve'; posting: string }
  | { do: 'deny'; posting: string; reason: string }
  | { do: 'confirm'; posting: string }
  | { do: 'close'; posting: string; outcome: 'filled' | 'cancelled' }
  | { do: 'expire' }
  | { do: 'apply'; application: string; person: string; posting: string; coverLetter: string | null }
  | {
      do: 'move';
      application: string;
      by: string;
      from: StagePlan;
      to: StagePlan;
      note?: string;
      reason?: Reason;
    }
  | { do: 'withdraw'; application: string; person: string }
  | { do: 'feedback'; person: string; posting: string; kind: 'like' | 'bookmark' }
  | { do: 'read'; who: string };

/** Minutes since midnight UTC of the day; days count from today, negative in the past. */
export type Moment = { day: number; minute: number };
export type Action = Moment & Deed;

type Step = Moment & { to: StagePlan; by: string | null; note?: string; reason?: Reason };
export type ApplicationPlan = {
  key: string;
  person: PersonPlan;
  posting: PostingPlan;
  applied: Moment;
  coverLetter: string | null;
  steps: Step[];
};

const value = ({ day, minute }: Moment) => day * 1440 + minute;
const stageOf = (app: ApplicationPlan): StagePlan => app.steps.at(-1)?.to ?? 'applied';
const isOpen = (stage: StagePlan) => !['hired', 'rejected', 'withdrawn'].includes(stage);

/** Which weekday a day is, 0 Sunday. `first` is today's. */
export const weekdayOf = (day: number, first: number) => (((day + first) % 7) + 7) % 7;

/** Moves a day off the weekend, forward. */
function workday(day: number, first: number): number {
  const weekday = weekdayOf(day, first);
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

const NEXT = {
  applied: 'reviewed',
  reviewed: 'interview_scheduled',
  interview_scheduled: 'interviewed',
  interviewed: 'offered',
  offered: 'hired',
} as const;
/** Days that each step takes once the first answer was given. */
const PACE: Record<Exclude<OpenStage, 'applied'>, readonly [min: number, max: number]> = {
  reviewed: [2, 7],
  interview_scheduled: [3, 8],
  interviewed: [2, 6],
  offered: [2, 5],
};

export class Story {
  readonly applications: ApplicationPlan[] = [];
  /** people whose part is told elsewhere: nobody else hires them away */
  readonly cast = new Set<string>([MIRA]);
  readonly #byPosting = new Map<string, ApplicationPlan[]>();
  readonly #byPerson = new Map<string, ApplicationPlan[]>();
  readonly #companies = new Map(companies.map((one) => [one.key, one]));

  constructor(
    readonly seed: number,
    /** today's weekday */
    readonly first: number,
  ) {}

  sent(person: string, posting: string): boolean {
    return (this.#byPerson.get(person) ?? []).some((app) => app.posting.key === posting);
  }

  /** Someone applies; the rest of the way is thrown unless `target` says where it stands today. */
  apply(person: PersonPlan, posting: PostingPlan, day: number, target?: StagePlan): ApplicationPlan {
    const key = `${person.key}>${posting.key}`;
    const d = dice(this.seed, key);
    const app: ApplicationPlan = {
      key,
      person,
      posting,
      applied: { day, minute: d.int(6 * 60, 20 * 60) },
      coverLetter: d.chance(0.4) ? this.#letter(d, person, posting) : null,
      steps: [],
    };
    this.#walk(d, app, target);
    this.applications.push(app);
    this.#keep(this.#byPosting, posting.key, app);
    this.#keep(this.#byPerson, person.key, app);
    return app;
  }

  #keep(map: Map<string, ApplicationPlan[]>, key: string, app: ApplicationPlan): void {
    map.set(key, [...(map.get(key) ?? []), app]);
  }

  #letter(d: Dice, person: PersonPlan, posting: PostingPlan): string {
    const { open, why, end } = words[person.speaks].letters;
    const deed = d.pick(person.experience.flatMap((role) => role.highlights)) ?? '';
    const said = person.speaks === 'en' ? `${deed[0]?.toLowerCase()}${deed.slice(1)}` : deed;
    const parts = [d.pick(open), ...(deed ? [d.pick(why)] : []), d.pick(end)];
    return parts
      .map((part) =>
        d
          .say(part)
          .replaceAll('%job', posting.title)
          .replaceAll('%company', this.#companies.get(posting.company)!.name)
          .replaceAll('%deed', said),
      )
      .join(' ')
      .concat(`\n\n${person.name}`);
  }

  /** Days until the first answer: mostly within the promise. */
  #answerIn(d: Dice, company: CompanyPlan, posting: PostingPlan): number {
    if (d.chance(company.keeps)) return d.int(1, Math.max(1, posting.answerDays - 3));
    return posting.answerDays + d.int(1, 5);
  }

  /** The steps of an application up to today. */
  #walk(d: Dice, app: ApplicationPlan, target?: StagePlan): void {
    const company = this.#companies.get(app.posting.company)!;
    let at = workday(app.applied.day + this.#answerIn(d, company, app.posting), this.first);
    let stage: StagePlan = 'applied';
    if (target === 'withdrawn' || (!target && d.chance(0.05))) {
      const day = app.applied.day + d.int(1, 6);
      if (day < 0) this.#step(d, app, { day, to: 'withdrawn' });
      return;
    }
    while (at < 0 && isOpen(stage) && stage !== target) {
      const to: StagePlan = target ? this.#towards(d, stage, target) : this.#next(d, stage, app.posting);
      if (to === stage) return;
      this.#step(d, app, { day: at, to });
      stage = to;
      if (!isOpen(stage)) return;
      at = workday(at + d.int(...PACE[stage as Exclude<OpenStage, 'applied'>]), this.first);
    }
  }

  /** On the way to a stage that is known; a rejection comes after the review or the interview. */
  #towards(d: Dice, stage: StagePlan, target: StagePlan): StagePlan {
    if (target === 'rejected' && (stage === 'interviewed' || d.chance(0.6))) return 'rejected';
    return NEXT[stage as OpenStage];
  }

  #next(d: Dice, stage: StagePlan, posting: PostingPlan): StagePlan {
    const roll = d.next();
    if (stage === 'applied') return roll < 0.66 ? 'reviewed' : 'rejected';
    if (stage === 'reviewed') return roll < 0.45 ? 'interview_scheduled' : roll < 0.8 ? 'rejected' : stage;
    if (stage === 'interview_scheduled')
      return roll < 0.85 ? 'interviewed' : roll < 0.93 ? 'rejected' : stage;
    if (stage === 'interviewed') return roll < 0.35 ? 'offered' : roll < 0.78 ? 'rejected' : stage;
    // Only a posting that was filled hires; elsewhere an offer waits for its answer, or is declined.
    return posting.ending === 'open' && roll < 0.12 ? 'rejected' : stage;
  }

  #step(
    d: Dice,
    app: ApplicationPlan,
    { day, to, minute }: { day: number; to: StagePlan; minute?: number },
  ): void {
    const say = words[app.posting.lang];
    const from = stageOf(app);
    const late = minute ?? d.int(7 * 60 + 30, 15 * 60 + 30);
    // Never before the step it follows, should both fall on one day.
    const floor = app.steps.at(-1) ?? app.applied;
    const moment = { day, minute: floor.day === day ? Math.max(late, floor.minute + 5) : late };
    if (to === 'withdrawn') {
      app.steps.push({ ...moment, to, by: null });
      return;
    }
    const step: Step = { ...moment, to, by: app.posting.author };
    if (to === 'rejected') {
      const code =
        from === 'interviewed' || from === 'offered'
          ? d.pick(['other', 'other', 'pay'] as const)
          : d.pick(['skills', 'skills', 'experience', 'experience', 'location'] as const);
      step.reason = { code, text: d.pick(say.reasons[code]) };
    } else if (to !== 'applied' && d.chance(0.6)) step.note = d.pick(say.notes[to]);
    app.steps.push(step);
  }

  /** A step of a story told by hand. */
  tell(app: ApplicationPlan, day: number, to: StagePlan, more: Partial<Step> = {}): void {
    this.#step(dice(this.seed, `${app.key}:${to}`), app, {
      day,
      to,
      ...(more.minute !== undefined && { minute: more.minute }),
    });
    Object.assign(app.steps.at(-1)!, more);
  }

  /** Whoever was not chosen hears so when a posting is filled or called off, on the day or the next. */
  close(posting: PostingPlan): void {
    const end = posting.closedDay!;
    const d = dice(this.seed, `close:${posting.key}`);
    const all = this.#byPosting.get(posting.key) ?? [];
    for (const app of all) this.#cut(app, { day: end, minute: 0 });
    const chosen = posting.ending === 'filled' ? this.#chosen(all) : undefined;
    if (chosen) this.#hire(d, chosen, end);
    for (const app of all)
      if (app !== chosen && isOpen(stageOf(app))) {
        const next = workday(end + d.int(0, 1), this.first);
        const day = next < 0 ? next : end;
        const say = words[posting.lang];
        const reason: Reason =
          posting.ending === 'filled'
            ? { code: 'position_filled', text: d.pick(say.reasons.position_filled) }
            : { code: 'other', text: d.pick(say.cancelled) };
        this.tell(app, day, 'rejected', { reason, minute: d.int(14 * 60, 16 * 60) });
      }
  }

  /** Forgets what would have happened after a moment. */
  #cut(app: ApplicationPlan, end: Moment): void {
    app.steps = app.steps.filter((step) => value(step) < value(end));
  }

  #chosen(all: readonly ApplicationPlan[]): ApplicationPlan | undefined {
    const rank = ['applied', 'reviewed', 'interview_scheduled', 'interviewed', 'offered'];
    return all
      .filter((app) => isOpen(stageOf(app)) && !this.cast.has(app.person.key))
      .sort(
        (a, b) => rank.indexOf(stageOf(b)) - rank.indexOf(stageOf(a)) || value(a.applied) - value(b.applied),
      )[0];
  }

  /** Takes the one who was chosen the rest of the way, by the closing day, and out of other races. */
  #hire(d: Dice, app: ApplicationPlan, end: number): void {
    let minute = 8 * 60;
    for (let stage = stageOf(app); stage !== 'hired'; stage = stageOf(app)) {
      minute += d.int(25, 70);
      this.#step(d, app, { day: Math.max(end, app.applied.day), to: NEXT[stage as OpenStage], minute });
    }
    for (const other of this.#byPerson.get(app.person.key) ?? []) {
      if (other === app) continue;
      const after = { day: end, minute: 17 * 60 };
      if (value(other.applied) > value(after)) continue;
      this.#cut(other, after);
      if (isOpen(stageOf(other)) && end + 1 < 0)
        this.#step(d, other, { day: end + 1, to: 'withdrawn', minute: d.int(17 * 60, 19 * 60) });
    }
  }

  /** Everything that happened to applications, unordered. */
  actions(): Action[] {
    return this.applications.flatMap((app) => {
      const { key: application, person, posting, applied, coverLetter } = app;
      let from: StagePlan = 'applied';
      const moves = app.steps.map(({ day, minute, to, by, note, reason }): Action => {
        const before = from;
        from = to;
        if (to === 'withdrawn') return { day, minute, do: 'withdraw', application, person: person.key };
        return {
          day,
          minute,
          do: 'move',
          application,
          by: by!,
          from: before,
          to,
          ...(note && { note }),
          ...(reason && { reason }),
        };
      });
      return [
        {
          ...applied,
          do: 'apply',
          application,
          person: person.key,
          posting: posting.key,
          coverLetter,
        } as Action,
        ...moves,
      ];
    });
  }
}

/** First day on which someone could have applied, and the last, by day. */
export function windowOf(posting: PostingPlan, person: PersonPlan): readonly [first: number, last: number] {
  const last = Math.min(-1, posting.closedDay === null ? -1 : posting.closedDay - 1, posting.deadlineDay - 1);
  return [Math.max(posting.publishedDay + 1, person.joinedDay + 1), last];
}

/** Where the applications to the demo recruiter's busiest posting stand today, one for each who applied. */
export const GRID_STAGES: ReadonlyArray<readonly [StagePlan, number]> = [
  ['hired', 1],
  ['offered', 2],
  ['interviewed', 3],
  ['interview_scheduled', 4],
  ['reviewed', 8],
  ['rejected', 7],
  ['withdrawn', 2],
  ['applied', 10],
];

export const isGrid = (posting: PostingPlan) => posting.title === GRID_OPERATIONS;
