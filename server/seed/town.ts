import { sha256 } from '#server/core/crypto.ts';
import { DAY_MS, type Instant, instant, MINUTE_MS, monthIndex, type PlainDate } from '#server/values/time.ts';
import { careers } from './careers.ts';
import { type CompanyPlan, companies } from './companies.ts';
import { dice } from './dice.ts';
import { MIRA, type PersonPlan, planPeople } from './people.ts';
import { type Ending, type PostingPlan, planPostings } from './postings.ts';
import {
  type Action,
  GRID_STAGES,
  isGrid,
  type Moment,
  type StagePlan,
  Story,
  weekdayOf,
  windowOf,
} from './timeline.ts';

/** The demo town on paper: who there is, what they publish, and what they did, in order, up to a day. */
export type Town = {
  seed: number;
  today: PlainDate;
  companies: readonly CompanyPlan[];
  postings: PostingPlan[];
  people: PersonPlan[];
  timeline: Array<Action & { at: Instant }>;
};

/** Days of history. */
export const HISTORY_DAYS = 92;

/** Plans the town. The same seed and day give the same town; nothing else goes in. */
export function town(seed: number, today: PlainDate): Town {
  const midnight = Date.parse(`${today}T00:00:00.000Z`);
  const weekday = new Date(midnight).getUTCDay();
  const people = planPeople(seed, monthIndex(today));
  const postings = planPostings(seed).map((posting) => onWorkdays(posting, weekday));
  const story = new Story(seed, weekday);
  tellOfGrid(story, people, postings);
  tellOfMira(story, people, postings);
  tellOfOthers(seed, story, people, postings);
  for (const posting of postings) if (posting.closedDay !== null) story.close(posting);
  const actions = [
    ...companies.map(
      (company): Action => ({ day: -HISTORY_DAYS, minute: 8 * 60, do: 'found', company: company.key }),
    ),
    ...people.map(
      (person, i): Action => ({
        day: person.joinedDay,
        minute: 6 * 60 + ((i * 37) % 840),
        do: 'join',
        person: person.key,
      }),
    ),
    ...postings.flatMap((posting) => livesOf(seed, posting, weekday)),
    ...sweeps(postings),
    ...story.actions(),
    ...likesOf(postings),
    ...readings(people),
  ];
  const timeline = actions
    .map((action, order) => ({
      ...action,
      at: instant(midnight + action.day * DAY_MS + action.minute * MINUTE_MS),
      order,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
    .map(({ order: _, ...action }) => action);
  return { seed, today, companies, postings, people, timeline };
}

/** A fingerprint of a town, to tell whether two are the same. */
export const hashOf = (plan: Town): string => sha256(new TextEncoder().encode(JSON.stringify(plan)));

/** Moves a day off the weekend, backward. */
function workdayBefore(day: number, weekday: number): number {
  const on = weekdayOf(day, weekday);
  return on === 6 ? day - 1 : on === 0 ? day - 2 : day;
}

const onWorkdays = (posting: PostingPlan, weekday: number): PostingPlan => ({
  ...posting,
  publishedDay: workdayBefore(posting.publishedDay, weekday),
  closedDay: posting.closedDay === null ? null : workdayBefore(posting.closedDay, weekday),
});

const DENIED = [
  'The text promises a bonus without saying what it depends on. Please add the rule, or leave it out.',
  'Two of the requirements have nothing to do with the work. Please say why they are needed, or drop them.',
  'The pay range is too wide to mean anything. Please narrow it to what you would really offer.',
];

/** From draft to where a posting stands. */
function livesOf(
  seed: number,
  { key: posting, ending, publishedDay, closedDay }: PostingPlan,
  weekday: number,
): Action[] {
  const d = dice(seed, `life:${posting}`);
  const at = (day: number, from: number, to: number): Moment => ({ day, minute: d.int(from * 60, to * 60) });
  const submitDay = workdayBefore(publishedDay - d.int(0, 1), weekday);
  const draft: Action = {
    ...at(workdayBefore(submitDay - d.int(0, 2), weekday), 7, 9),
    do: 'draft',
    posting,
  };
  if (ending === 'draft') return [draft];
  const submit: Action = { ...at(submitDay, 10, 12), do: 'submit', posting };
  if (ending === 'submitted') return [draft, submit];
  if (ending === 'denied')
    return [draft, submit, { ...at(publishedDay, 13, 15), do: 'deny', posting, reason: d.pick(DENIED) }];
  const approve: Action = { ...at(publishedDay, 13, 15), do: 'approve', posting };
  if (closedDay === null)
    return [draft, submit, approve, ...answersOf(posting, ending, publishedDay, weekday)];
  const outcome = ending as 'filled' | 'cancelled';
  return [draft, submit, approve, { day: closedDay, minute: 16 * 60 + 15, do: 'close', posting, outcome }];
}

/** A day before "still hiring?" would be asked, the author of an open posting says so. */
function answersOf(posting: string, ending: Ending, publishedDay: number, weekday: number): Action[] {
  if (ending !== 'open') return [];
  const answers: Action[] = [];
  for (let day = publishedDay + 13; day < 0; day += 13)
    answers.push({ day: workdayBefore(day, weekday), minute: 9 * 60, do: 'confirm', posting });
  return answers;
}

/** The nightly sweep, on days when a deadline passed the evening before. */
function sweeps(postings: readonly PostingPlan[]): Action[] {
  const days = new Set(
    postings.filter(({ ending }) => ending === 'expired').map(({ deadlineDay }) => deadlineDay + 1),
  );
  return [...days].map((day) => ({ day, minute: 5, do: 'expire' }));
}

/** Nearly forty people want to keep the grid's numbers; every stage of the way is taken by someone. */
function tellOfGrid(story: Story, people: readonly PersonPlan[], postings: readonly PostingPlan[]): void {
  const grid = postings.find(isGrid)!;
  const d = dice(story.seed, 'grid');
  const crowd = d.shuffled([
    ...people.filter(({ career, key }) => career === 'data-en' && key !== MIRA),
    ...people.filter(({ career }) => career === 'software' || career === 'data-gb'),
  ]);
  const stages = GRID_STAGES.flatMap(([stage, count]) => Array.from({ length: count }, () => stage));
  const waiting = [-15, -13, -12, -10, -9, -8, -4, -2, -1, 0];
  const since: Record<Exclude<StagePlan, 'applied'>, readonly [first: number, last: number]> = {
    hired: [-35, -35],
    offered: [-33, -31],
    interviewed: [-30, -28],
    interview_scheduled: [-27, -20],
    reviewed: [-26, -17],
    rejected: [-32, -16],
    withdrawn: [-25, -10],
  };
  for (const [i, stage] of stages.entries()) {
    const day = stage === 'applied' ? waiting.shift()! : d.int(...since[stage]);
    // People come to the town before they apply.
    const person = crowd[i]!;
    person.joinedDay = Math.min(person.joinedDay, day - d.int(1, 9));
    if (stage !== 'reviewed' && stage !== 'rejected') story.cast.add(person.key);
    const app = story.apply(person, grid, day, stage);
    if (day === 0) app.applied.minute = 6 * 60 + 20;
  }
}

/** The demo candidate's own way: one waits, one moved today, one is late, one was a kind no, one she took back. */
function tellOfMira(story: Story, people: readonly PersonPlan[], postings: readonly PostingPlan[]): void {
  const mira = people.find(({ key }) => key === MIRA)!;
  const titled = (title: string) => postings.find((one) => one.title.includes(title))!;
  const send = (title: string, day: number, coverLetter: string | null) => {
    const app = story.apply(mira, titled(title), day, 'applied');
    app.coverLetter = coverLetter;
    return app;
  };
  const grid = send(
    'grid operations',
    -16,
    'Four of my last six years went into making meter data trustworthy for people who plan networks. I would like to do that where the meters are.\n\nI am in Hamburg and could start in January.\n\nMira Adeyemi',
  );
  const day = story.first === 1 ? -7 : -8;
  story.tell(grid, workdayBefore(day, story.first), 'reviewed', {
    note: 'Knows metering data from the inside. Invite.',
    minute: 9 * 60 + 40,
  });
  story.tell(grid, 0, 'interview_scheduled', {
    note: 'Video call with Jonas and me; ask about the move from reporting to engineering.',
    minute: 6 * 60 + 45,
  });
  send(
    'appointment data',
    -3,
    'I have spent enough time in waiting rooms to know what a good calendar is worth, and enough time with SQL to help with yours.\n\nMira Adeyemi',
  );
  send('shipment tracking', -21, null);
  const port = send(
    'port calls',
    -33,
    'Ships are late for reasons, and the reasons are data. I would like to find them with you.\n\nMira Adeyemi',
  );
  story.tell(port, workdayBefore(-29, story.first), 'reviewed', { minute: 10 * 60 + 5 });
  story.tell(port, workdayBefore(-24, story.first), 'rejected', {
    minute: 15 * 60 + 10,
    reason: {
      code: 'location',
      text: 'Mira, thank you for a letter that made two of us laugh and all of us nod. The post needs someone in Manchester three days a week and we cannot move that this year. Your dbt work is exactly what we look for: when we open the remote role in spring I will write to you first, if you like.',
    },
  });
  const care = send('Versorgungsforschung', -27, null);
  story.tell(care, -25, 'withdrawn', { minute: 18 * 60 + 20 });
}

/** Everyone in the town has learnt their trade already. */
const LEARNING = new Set(['apprenticeship', 'internship']);

/** How much a posting draws someone: their trade first, then their town. */
function pull(person: PersonPlan, posting: PostingPlan): number {
  const rank = person.seeks.indexOf(posting.occupation);
  if (rank < 0 || isGrid(posting) || !['open', 'filled', 'expired', 'cancelled'].includes(posting.ending))
    return 0;
  const career = careers.find(({ key }) => key === person.career)!;
  const company = companies.find(({ key }) => key === posting.company)!;
  if (posting.lang !== person.speaks || LEARNING.has(posting.jobType)) return 0;
  if (company.country !== career.country && !(person.speaks === 'en' && posting.remote === 'remote'))
    return 0;
  const [first, last] = windowOf(posting, person);
  if (first > last) return 0;
  const near = person.location.startsWith(posting.location) ? 4 : 1;
  const over = posting.ending === 'filled' ? 6 : posting.ending === 'open' ? 1 : 2;
  return (near * over) / (1 + rank);
}

function tellOfOthers(
  seed: number,
  story: Story,
  people: readonly PersonPlan[],
  postings: readonly PostingPlan[],
): void {
  const settled = new Set(
    story.applications
      .filter((app) => app.steps.some(({ to }) => to === 'hired'))
      .map((app) => app.person.key),
  );
  for (const person of people) {
    if (person.key === MIRA || settled.has(person.key)) continue;
    const d = dice(seed, `search:${person.key}`);
    for (let left = d.int(3, 5); left > 0; left--) {
      const drawn = postings.map((posting) => ({
        posting,
        weight: story.sent(person.key, posting.key) ? 0 : pull(person, posting),
      }));
      let roll = d.next() * drawn.reduce((sum, { weight }) => sum + weight, 0);
      const posting = drawn.find(({ weight }) => {
        roll -= weight;
        return weight > 0 && roll <= 0;
      })?.posting;
      if (!posting) break;
      const [first, last] = windowOf(posting, person);
      story.apply(
        person,
        posting,
        Math.min(last, first + Math.floor(d.next() ** 1.4 * Math.min(24, last - first + 1))),
      );
    }
  }
}

const likesOf = (postings: readonly PostingPlan[]): Action[] =>
  postings
    .filter(
      ({ occupation, ending, lang, publishedDay }) =>
        occupation === 'data_engineer' && ending === 'open' && lang === 'en' && publishedDay < -6,
    )
    .slice(0, 4)
    .map(
      ({ key }, i): Action => ({
        day: -5 + i,
        minute: 19 * 60 + i,
        do: 'feedback',
        person: MIRA,
        posting: key,
        kind: i % 2 ? 'like' : 'bookmark',
      }),
    );

/** People look at their news on some evenings; the demo accounts have not looked since the day before yesterday. */
function readings(people: readonly PersonPlan[]): Action[] {
  const read = (who: string, day: number, minute: number): Action => ({ day, minute, do: 'read', who });
  const regulars = [MIRA, 'katrin', 'admin'];
  const weekly = regulars.flatMap((who) => [-23, -16, -9, -2].map((day) => read(who, day, 17 * 60 + 30)));
  const others = [...companies.flatMap(({ members }) => members), ...people]
    .map(({ key }) => key)
    .filter((key) => !regulars.includes(key));
  return [...weekly, ...others.map((who, i) => read(who, -2 - (i % 3), 21 * 60 + (i % 60)))];
}
