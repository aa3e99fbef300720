import { careers } from './careers.ts';
import { type CompanyPlan, companies } from './companies.ts';
import { allOf, type Dice, dice } from './dice.ts';
import { type Occupation, occupationOf, type TownLang } from './occupations/index.ts';
import { common } from './sentences.ts';
import { skillWord } from './skill-words.ts';

export type Ending = 'open' | 'draft' | 'denied' | 'submitted' | 'filled' | 'cancelled' | 'expired';

/** A posting and its life; days count from today, negative in the past. */
export type PostingPlan = {
  key: string;
  company: string;
  /** key of the member who wrote it */
  author: string;
  occupation: string;
  title: string;
  description: string;
  lang: TownLang;
  location: string;
  remote: 'on_site' | 'hybrid' | 'remote';
  jobType: 'full_time' | 'part_time' | 'contract' | 'internship' | 'apprenticeship' | 'temporary';
  level: 'entry' | 'mid' | 'senior' | 'executive';
  pay: { min: number; max: number; currency: 'EUR' | 'GBP'; period: 'hour' | 'month' | 'year' };
  skills: Array<{ id: string; name: string; required: boolean; level: number | null }>;
  answerDays: number;
  deadlineDay: number;
  ending: Ending;
  publishedDay: number;
  /** when it was filled or called off */
  closedDay: number | null;
};

type Slot = { company: CompanyPlan; occupation: Occupation; lang: TownLang; ending: Ending };
type Pinned = Partial<
  Pick<
    PostingPlan,
    | 'title'
    | 'location'
    | 'remote'
    | 'publishedDay'
    | 'deadlineDay'
    | 'answerDays'
    | 'level'
    | 'author'
    | 'jobType'
  >
>;

const TECH = new Set([
  'data_engineer',
  'data_analyst',
  'backend',
  'frontend',
  'devops',
  'ux',
  'product_manager',
]);
const DESK = new Set([
  'accountant',
  'office_clerk',
  'controller',
  'hr',
  'claims',
  'procurement',
  'customer_service',
  'marketing',
  'cad',
  'grid_planner',
  'plc',
  'it_support',
  'dispatcher',
  'customs',
]);
const LEARN = new Set([
  'electrician',
  'joiner',
  'nurse',
  'mfa',
  'early_years',
  'warehouse',
  'maintenance',
  'baker',
  'solar',
  'office_clerk',
  'it_support',
]);
const LANDS = {
  DE: { de: 'Deutschland', en: 'Germany' },
  GB: { en: 'United Kingdom' },
  ES: { es: 'España' },
  FR: { fr: 'France' },
} as Record<string, Partial<Record<TownLang, string>>>;
const CITY_NAMES: Record<string, Partial<Record<TownLang, string>>> = {
  München: { en: 'Munich' },
  Köln: { en: 'Cologne' },
};

const FACTOR = { entry: 0.86, mid: 1, senior: 1.2, executive: 1.5 } as const;

function levelFor(d: Dice, key: string): PostingPlan['level'] {
  if (TECH.has(key)) return d.pick(['mid', 'mid', 'mid', 'senior', 'senior', 'entry'] as const);
  return d.pick(['mid', 'mid', 'mid', 'entry', 'entry', 'senior'] as const);
}

const LEADING =
  /Leitung|leiter|meister|Manager|manager|Head|Chef d|Jefe|Jefa|Gobernante|Responsable|leader|supervisor|Stellvertretende/;

/** Kind of contract and rung, with the title said accordingly. */
function contractFor(d: Dice, slot: Slot, title: string) {
  const { key } = slot.occupation;
  const level = LEADING.test(title) ? 'senior' : levelFor(d, key);
  if (level === 'entry' && slot.lang === 'de' && LEARN.has(key) && d.chance(0.4))
    return { level, jobType: 'apprenticeship' as const, title: `Ausbildung: ${title}` };
  if (level === 'entry' && slot.lang === 'fr' && LEARN.has(key) && d.chance(0.4))
    return { level, jobType: 'apprenticeship' as const, title: `Apprentissage : ${title}` };
  if (level === 'entry' && slot.lang === 'en' && TECH.has(key) && d.chance(0.5))
    return { level, jobType: 'internship' as const, title: `Internship: ${title}` };
  const desk = TECH.has(key);
  const jobType = d.pick(
    desk
      ? (['full_time', 'full_time', 'full_time', 'full_time', 'full_time', 'contract', 'part_time'] as const)
      : ([
          'full_time',
          'full_time',
          'full_time',
          'full_time',
          'part_time',
          'part_time',
          'temporary',
        ] as const),
  );
  return {
    level,
    jobType,
    title: slot.lang === 'en' && TECH.has(key) && level === 'senior' ? seniorOf(title) : title,
  };
}

/** "Data engineer, pricing" stays findable as it is; others put the rung in front. */
const seniorOf = (title: string) =>
  /^(Data engineer|Head|Lead)/.test(title) ? title : `Senior ${title[0]!.toLowerCase()}${title.slice(1)}`;

function payFor(
  d: Dice,
  slot: Slot,
  level: PostingPlan['level'],
  jobType: PostingPlan['jobType'],
): PostingPlan['pay'] {
  const currency = slot.company.country === 'GB' ? 'GBP' : 'EUR';
  if (jobType === 'apprenticeship') {
    const base = slot.company.country === 'DE' ? 1080 : 850;
    const min = base + d.int(0, 6) * 20;
    return { min: min * 100, max: (min + d.int(6, 14) * 20) * 100, currency, period: 'month' };
  }
  if (jobType === 'internship') {
    const min = 1300 + d.int(0, 8) * 50;
    return { min: min * 100, max: (min + d.int(2, 6) * 50) * 100, currency, period: 'month' };
  }
  const range = slot.occupation.pay[slot.company.country];
  if (!range) throw new Error(`${slot.occupation.key} is not paid in ${slot.company.country}`);
  const [low, high, period] = range;
  const width = high - low;
  const min = low + d.next() * width * 0.35;
  const max = high - d.next() * width * 0.3;
  if (period === 'hour') {
    const factor = level === 'entry' ? 1 : FACTOR[level];
    const at = (value: number) => Math.round(value * factor * 2) * 50;
    return { min: at(min), max: Math.max(at(max), at(min) + 100), currency, period: 'hour' };
  }
  const at = (value: number) => Math.round(value * FACTOR[level] * 2) * 50_000;
  return { min: at(min), max: Math.max(at(max), at(min) + 200_000), currency, period: 'year' };
}

function skillsFor(d: Dice, { occupation, lang }: Slot, level: PostingPlan['level']): PostingPlan['skills'] {
  const want = { entry: 2, mid: 3, senior: 3, executive: 4 }[level];
  const must = [
    occupation.must[0]!,
    ...d.some(occupation.must.slice(1), Math.min(occupation.must.length - 1, d.int(2, 3))),
  ];
  const nice = d.some(occupation.nice, d.int(1, 3));
  const skill = (key: string, required: boolean) => ({
    id: `skl_${key}`,
    name: skillWord(key, lang),
    required,
    level: required ? Math.min(4, Math.max(1, want - (d.chance(0.35) ? 1 : 0))) : d.chance(0.5) ? 2 : null,
  });
  return [...must.map((key) => skill(key, true)), ...nice.map((key) => skill(key, false))];
}

type Facts = Pick<PostingPlan, 'remote' | 'jobType' | 'answerDays'> & { city: string; name: string };

/** The text: who we are, what the work is, where, and who answers; then the lists. */
function describe(d: Dice, { company, occupation, lang }: Slot, facts: Facts): string {
  const say = common[lang];
  const text = occupation.text[lang]!;
  const voice = company.voice[lang];
  if (!voice) throw new Error(`${company.name} has no voice in ${lang}`);
  const fill = (sentence: string) =>
    d
      .say(sentence)
      .replaceAll('%city', CITY_NAMES[facts.city]?.[lang] ?? facts.city)
      .replaceAll('%name', facts.name)
      .replaceAll('%days', String(facts.answerDays));
  const learns = facts.jobType === 'apprenticeship' || facts.jobType === 'internship';
  const about = [
    ...(learns ? d.some(say.apprentice.about, 1) : []),
    ...d.some(text.about, learns ? 1 : Math.min(text.about.length, d.int(2, 3))),
  ];
  // A short word on the work leaves room for one more on the house: four sentences at least.
  const us = d.some(voice.we, about.length < 2 ? 2 : d.int(1, 2));
  const where = [
    d.pick(say.place[facts.remote]),
    ...(facts.jobType === 'part_time' ? [d.pick(say.part)] : []),
  ];
  const first = d.chance(0.7) ? [us, about] : [about, us];
  const intro = first.map((part) => part.map(fill).join(' ')).concat(where.map(fill).join(' '));
  const paragraphs = d.chance(0.5)
    ? [intro[0]!, `${intro[1]} ${intro[2]}`]
    : [`${intro[0]} ${intro[1]}`, intro[2]!];
  const list = (heading: string, items: readonly string[]) =>
    `${heading}\n\n${items.map((item) => `- ${fill(item)}`).join('\n')}`;
  const wants = learns ? say.apprentice.wants : text.wants;
  const lists = [
    list(d.pick(say.headings.will), d.some(text.duties, Math.min(text.duties.length, d.int(4, 6)))),
    list(d.pick(say.headings.bring), d.some(wants, Math.min(wants.length, d.int(3, 5)))),
  ];
  if (d.chance(0.75)) lists.push(list(d.pick(say.headings.offer), d.some(voice.offer, d.int(3, 4))));
  const end = [d.pick(say.answer), ...d.some(say.close, d.int(0, 1))].map(fill).join(' ');
  return [...paragraphs, ...lists, end].join('\n\n');
}

function placeFor(d: Dice, slot: Slot, city: string): Pick<PostingPlan, 'location' | 'remote'> {
  if (city === 'remote') return { location: LANDS[slot.company.country]![slot.lang] ?? '', remote: 'remote' };
  const { key } = slot.occupation;
  const remote = TECH.has(key)
    ? d.chance(0.75)
      ? 'hybrid'
      : 'on_site'
    : DESK.has(key) && d.chance(0.5)
      ? 'hybrid'
      : 'on_site';
  return { location: city, remote };
}

/** Days of a posting's life, by how it ends. Its company has promised answers for days after the last applicant. */
function lifeOf(d: Dice, ending: Ending): Pick<PostingPlan, 'publishedDay' | 'deadlineDay' | 'closedDay'> {
  if (ending === 'open') {
    const publishedDay = -Math.floor(d.next() ** 1.3 * 84);
    return { publishedDay, deadlineDay: d.int(5, 60), closedDay: null };
  }
  if (ending === 'expired') {
    const deadlineDay = -d.int(2, 40);
    return { publishedDay: Math.max(-86, deadlineDay - d.int(25, 45)), deadlineDay, closedDay: null };
  }
  if (ending === 'filled' || ending === 'cancelled') {
    const closedDay = -d.int(1, 38);
    return {
      publishedDay: Math.max(-86, closedDay - d.int(26, 45)),
      deadlineDay: closedDay + d.int(4, 30),
      closedDay,
    };
  }
  return { publishedDay: -d.int(0, 6), deadlineDay: d.int(20, 60), closedDay: null };
}

/** Titles and places that a company has not used for an open posting, shuffled. */
function waysToSay(d: Dice, { company, occupation, lang }: Slot): Array<{ title: string; city: string }> {
  const titles = d.shuffled(occupation.text[lang]!.titles.flatMap(allOf));
  const cities = company.cities.filter(
    (city) => city !== 'remote' || TECH.has(occupation.key) || occupation.key === 'sales_rep',
  );
  const ways = titles.flatMap((title, i) =>
    d.shuffled(cities).map((city, j) => ({ title, city, rank: i + j * titles.length })),
  );
  return ways.sort((a, b) => a.rank - b.rank);
}

class Drafts {
  readonly plans: PostingPlan[] = [];
  readonly #taken = new Set<string>();
  constructor(readonly seed: number) {}

  add(slot: Slot, pinned: Pinned = {}): void {
    const { company, occupation, lang } = slot;
    const key = `${company.key}:${occupation.key}:${lang}:${this.plans.length}`;
    const d = dice(this.seed, key);
    const ways = pinned.title ? [{ title: pinned.title, city: pinned.location! }] : waysToSay(d, slot);
    const way =
      slot.ending !== 'open'
        ? d.pick(ways)
        : ways.find(({ title, city }) => !this.#taken.has(`${company.key}|${title}|${city}`));
    if (!way) throw new Error(`${company.name} has no more titles for ${occupation.key}`);
    // What is over, or not yet out, may say again what stands there now.
    if (slot.ending === 'open') this.#taken.add(`${company.key}|${way.title}|${way.city}`);
    const contract = {
      ...contractFor(d, slot, way.title),
      ...(pinned.title && {
        jobType: 'full_time' as const,
        title: pinned.title,
        level: pinned.level ?? 'mid',
      }),
    };
    const place = { ...placeFor(d, slot, way.city), ...(pinned.remote && { remote: pinned.remote }) };
    const author = company.members.find((one) => one.key === pinned.author) ?? d.pick(company.members);
    const answerDays = pinned.answerDays ?? d.int(...company.answers);
    const { pay, skills } = {
      pay: payFor(d, slot, contract.level, contract.jobType),
      skills: skillsFor(d, slot, contract.level),
    };
    const facts = { ...place, ...contract, answerDays, city: place.location, name: author.name };
    const life = lifeOf(d, slot.ending);
    this.plans.push({
      key,
      company: company.key,
      author: author.key,
      occupation: occupation.key,
      lang,
      ...contract,
      ...place,
      pay,
      skills,
      answerDays,
      ...life,
      ...(pinned.publishedDay !== undefined && { publishedDay: pinned.publishedDay }),
      ...(pinned.deadlineDay !== undefined && { deadlineDay: pinned.deadlineDay }),
      ending: slot.ending,
      description: describe(d, slot, facts),
    });
  }
}

/** Postings that the demo people's stories need. */
export const GRID_OPERATIONS = 'Data engineer, grid operations';
const PINNED: Array<readonly [company: string, lang: TownLang, pinned: Pinned]> = [
  [
    'nordlicht-netz',
    'en',
    {
      title: GRID_OPERATIONS,
      location: 'Hamburg',
      remote: 'hybrid',
      publishedDay: -36,
      deadlineDay: 17,
      answerDays: 10,
      author: 'katrin',
      level: 'mid',
    },
  ],
  [
    'papierboot',
    'en',
    {
      title: 'Data engineer, appointment data',
      location: 'Hamburg',
      remote: 'hybrid',
      publishedDay: -15,
      deadlineDay: 30,
      answerDays: 7,
    },
  ],
  [
    'rheinfracht',
    'en',
    {
      title: 'Data engineer, shipment tracking',
      location: 'Köln',
      remote: 'hybrid',
      publishedDay: -31,
      deadlineDay: 12,
      answerDays: 10,
    },
  ],
  [
    'tidewater',
    'en',
    {
      title: 'Data engineer, port calls',
      location: 'Manchester',
      remote: 'hybrid',
      publishedDay: -48,
      deadlineDay: 9,
      answerDays: 7,
      author: 'tidewater:priya-raman',
      level: 'senior',
    },
  ],
  [
    'weserbogen',
    'de',
    {
      title: 'Dateningenieur (m/w/d) Versorgungsforschung',
      location: 'Bremen',
      remote: 'hybrid',
      publishedDay: -40,
      deadlineDay: 14,
      answerDays: 7,
    },
  ],
];

const COUNTS: Array<readonly [Ending, number]> = [
  ['filled', 24],
  ['expired', 16],
  ['cancelled', 10],
  ['draft', 12],
  ['denied', 3],
  ['submitted', 7],
];

/** What people of the town look for at a company; it could not have filled anything else. */
function soughtOf({ country, open }: CompanyPlan): CompanyPlan['open'] {
  const sought = open.filter(([key, lang]) =>
    careers.some(
      (career) =>
        career.country === country && career.lang === lang && career.seeks.slice(0, 3).includes(key),
    ),
  );
  return sought.length ? sought : open;
}

/** Every posting of the town. */
export function planPostings(seed: number): PostingPlan[] {
  const drafts = new Drafts(seed);
  const pinnedOf = (company: CompanyPlan, occupation: string, lang: TownLang) =>
    occupation === 'data_engineer'
      ? PINNED.filter(([key, inLang]) => key === company.key && inLang === lang).map(([, , one]) => one)
      : [];
  for (const company of companies)
    for (const [key, lang, count] of company.open) {
      const slot: Slot = { company, occupation: occupationOf(key), lang, ending: 'open' };
      const pinned = pinnedOf(company, key, lang);
      for (let i = 0; i < count; i++) drafts.add(slot, pinned[i]);
    }
  const d = dice(seed, 'endings');
  for (const [ending, count] of COUNTS)
    for (let i = 0; i < count; i++) {
      const company = companies[(i * 7 + ending.length * 3) % companies.length]!;
      const [key, lang] = d.pick(ending === 'filled' ? soughtOf(company) : company.open);
      drafts.add({ company, occupation: occupationOf(key), lang, ending });
    }
  return drafts.plans;
}
