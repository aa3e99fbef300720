import { skillById, skills } from '#server/engines/skills/index.ts';
import type { PayRange } from '#server/values/money.ts';
import { type Dice, dice, weighted } from '../dice.ts';
import { occupations } from '../occupations/index.ts';
import { skillWord } from '../skill-words.ts';
import { type BigCompany, bigCompanies, Towns } from './companies.ts';
import { compound, personName, productName, streetName } from './invented-names.ts';
import { headings, sentences, thingsOf } from './sentences.ts';
import { type BigLang, type Trade, trades } from './trades.ts';

/** A posting of the big seed, with the facts that it was made from. */
export type BigPosting = {
  /** which of its company's list, from 0 */
  company: number;
  companyName: string;
  trade: string;
  title: string;
  description: string;
  lang: BigLang;
  country: string;
  /** where the work is; a remote one has none */
  town: string | null;
  location: string;
  remote: 'on_site' | 'hybrid' | 'remote';
  jobType: 'full_time' | 'part_time' | 'contract' | 'internship' | 'apprenticeship' | 'temporary';
  level: 'entry' | 'mid' | 'senior' | 'executive';
  pay: PayRange | null;
  skills: Array<{ id: string; name: string; required: boolean; level: number | null }>;
  answerDays: number;
  /** how long it has been public, as a share of the last thirty days */
  age: number;
  deadlineDays: number;
};

type Draft = Pick<BigPosting, 'lang' | 'country' | 'jobType' | 'level'> & { trade: Trade; d: Dice };

/** Language and country together: 60 % English, 30 % German, 10 % the others. */
const TONGUES: ReadonlyArray<readonly [spoken: readonly [BigLang, string], share: number]> = [
  [['en', 'GB'], 45],
  [['en', 'IE'], 5],
  [['en', 'DE'], 10],
  [['de', 'DE'], 25],
  [['de', 'AT'], 3],
  [['de', 'CH'], 2],
  [['fr', 'FR'], 4],
  [['es', 'ES'], 3],
  [['it', 'IT'], 3],
];
const JOB_TYPES = [
  ['full_time', 68],
  ['part_time', 14],
  ['contract', 5],
  ['temporary', 5],
  ['internship', 4],
  ['apprenticeship', 4],
] as const;
const LEVELS = [
  ['entry', 20],
  ['mid', 55],
  ['senior', 22],
  ['executive', 3],
] as const;

/** How desk work is done. */
const REMOTE = [
  ['hybrid', 60],
  ['remote', 25],
  ['on_site', 15],
] as const;

// ── titles ───────────────────────────────────────────────────────────────────────────────────────────────────────

const RANKS: Record<BigLang, Record<BigPosting['level'], string[]>> = {
  en: {
    entry: ['Junior %', 'Trainee %'],
    mid: ['%'],
    senior: ['Senior %', 'Lead %'],
    executive: ['Principal %', 'Chief %'],
  },
  de: {
    entry: ['Junior %', '% Berufseinsteiger'],
    mid: ['%'],
    senior: ['Senior %', 'Leitender %'],
    executive: ['Leitender %'],
  },
  fr: {
    entry: ['% junior', '% débutant'],
    mid: ['%'],
    senior: ['% senior', '% confirmé'],
    executive: ['% principal'],
  },
  es: {
    entry: ['% júnior'],
    mid: ['%'],
    senior: ['% sénior', '% con experiencia'],
    executive: ['% principal'],
  },
  it: { entry: ['% junior'], mid: ['%'], senior: ['% senior', '% esperto'], executive: ['% capo'] },
};
const LEARNERS: Record<BigLang, Record<'internship' | 'apprenticeship', string>> = {
  en: { internship: 'Internship: %', apprenticeship: 'Apprenticeship: %' },
  de: { internship: 'Praktikum: %', apprenticeship: 'Ausbildung: %' },
  fr: { internship: 'Stage : %', apprenticeship: 'Alternance : %' },
  es: { internship: 'Prácticas: %', apprenticeship: 'Aprendiz: %' },
  it: { internship: 'Tirocinio: %', apprenticeship: 'Apprendistato: %' },
};
/** What is put behind a title so that everyone feels meant, and how often. */
const EVERYONE: Record<BigLang, readonly [text: string, share: number]> = {
  en: [' (m/f/d)', 0.08],
  de: [' (m/w/d)', 0.9],
  fr: [' (H/F)', 0.8],
  es: [' (H/M)', 0.2],
  it: [' (M/F)', 0.3],
};

function titleOf({ d, trade, lang, jobType, level }: Draft, town: string | null): string {
  const name = d.pick(trade.titles[lang]);
  const learner = jobType === 'internship' || jobType === 'apprenticeship';
  const rung = learner ? LEARNERS[lang][jobType] : d.chance(0.6) ? d.pick(RANKS[lang][level]) : '%';
  const title = rung.replace('%', name);
  const [everyone, share] = EVERYONE[lang];
  const behind = d.chance(share) ? everyone : '';
  const shape = d.next();
  if (shape < 0.25) return `${title}${behind}, ${skillWord(d.pick(trade.skills), lang)}`;
  if (shape < 0.4) return `${title} (${skillWord(d.pick(trade.skills), lang)})${behind}`;
  if (shape < 0.5 && town) return `${title}${behind} – ${town}`;
  return `${title}${behind}`;
}

// ── pay ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a German euro of pay is in a country. */
const PAID: Record<string, readonly [factor: number, currency: PayRange['currency']]> = {
  DE: [1, 'EUR'],
  AT: [1, 'EUR'],
  CH: [1.6, 'CHF'],
  FR: [0.85, 'EUR'],
  ES: [0.64, 'EUR'],
  IT: [0.7, 'EUR'],
  GB: [0.84, 'GBP'],
  IE: [1.05, 'EUR'],
};
const RAISES = { entry: 0.86, mid: 1, senior: 1.22, executive: 1.6 };
const UNPAID_SHARE = 0.2;
/** Hours and months that a year's pay is said in, in the steps people round to, in minor units. */
const PERIODS = { year: [1, 50_000], month: [12, 5_000], hour: [2080, 10] } as const;

function payOf({ d, trade, country, jobType, level }: Draft): PayRange | null {
  if (d.chance(UNPAID_SHARE)) return null;
  const [factor, currency] = PAID[country]!;
  const learner = jobType === 'internship' || jobType === 'apprenticeship' ? 0.35 : 1;
  const base = factor * learner * (learner < 1 ? 1 : RAISES[level]) * 100_000;
  const [low, high] = trade.pay;
  const min = (low + d.next() * (high - low) * 0.4) * base;
  const max = (high - d.next() * (high - low) * 0.3) * base;
  const period = weighted(d, [
    ['year', 60],
    ['month', learner < 1 ? 200 : 15],
    ['hour', high < 45 ? 60 : 2],
  ] as const);
  const [parts, step] = PERIODS[period];
  const rounded = (minor: number) => Math.round(minor / parts / step) * step;
  return { min: rounded(min), max: Math.max(rounded(max), rounded(min) + step), currency, period };
}

// ── skills ───────────────────────────────────────────────────────────────────────────────────────────────────────

const keyOf = (id: string) => id.slice('skl_'.length);
const byCategory = new Map<string, string[]>();
for (const { id, category } of skills)
  byCategory.set(category, [...(byCategory.get(category) ?? []), keyOf(id)]);
const EVERYWHERE = ['people', 'language', 'office'].flatMap((category) => byCategory.get(category)!);

/** Skills of the same kind as those that a trade needs. */
const nearTrade = new Map(
  trades.map(({ key, skills: needed }) => [key, byCategory.get(skillById(`skl_${needed[0]!}`)!.category)!]),
);

const skillNear = (d: Dice, trade: Trade): string => {
  const at = d.next();
  if (at < 0.6) return d.pick(trade.skills);
  return d.pick(at < 0.88 ? nearTrade.get(trade.key)! : EVERYWHERE);
};

function skillsOf({ d, trade, lang, level }: Draft): BigPosting['skills'] {
  const want = { entry: 2, mid: 3, senior: 3, executive: 4 }[level];
  const keys = new Set([trade.skills[0]!, ...d.some(trade.skills.slice(1), d.int(2, 5))]);
  if (d.chance(0.5)) keys.add(skillNear(d, trade));
  if (d.chance(0.3)) keys.add(skillNear(d, trade));
  return [...keys].map((key, i) => {
    const required = i < 2 || d.chance(0.5);
    return {
      id: `skl_${key}`,
      name: skillWord(key, lang),
      required,
      level: required && d.chance(0.6) ? want : null,
    };
  });
}

// ── texts ────────────────────────────────────────────────────────────────────────────────────────────────────────

const demoTexts = new Map(occupations.map(({ key, text }) => [key, text]));
/** Sentences of the demo town for the same trade and language, where it has them. */
const demoText = ({ trade, lang }: Draft) => (lang === 'it' ? undefined : demoTexts.get(trade.key)?.[lang]);

function describe(draft: Draft, title: string, town: string, company: BigCompany, towns: Towns): string {
  const { d, trade, lang, country } = draft;
  const say = sentences[lang];
  const own = demoText(draft);
  const slots: Record<string, () => string> = {
    company: () => company.name,
    title: () => title,
    city: () => town,
    skill: () => skillWord(skillNear(d, trade), lang),
    thing: () => d.pick(thingsOf(trade.field, lang)),
    compound: () => compound(d, lang),
    product: () => productName(d),
    town: () => (d.chance(0.5) ? town : towns.town(d, country)),
    person: () => personName(d),
    street: () => `${streetName(d, lang)} ${d.int(1, 120)}`,
    n: () => String(d.int(2, 180) * 10),
  };
  const fill = (sentence: string) =>
    d.say(sentence).replace(/%([a-z]+)/g, (_, slot: string) => slots[slot]?.() ?? '');
  const list = (heading: readonly string[], items: readonly string[]) =>
    `${d.pick(heading)}\n\n${items.map((item) => `- ${fill(item)}`).join('\n')}`;
  const about = [...d.some(say.about, d.int(3, 4)), ...d.some(own?.about ?? [], 1)];
  const duties = [...d.some(own?.duties ?? [], d.int(1, 2)), ...d.some(say.duties, d.int(4, 6))];
  const wants = [...d.some(own?.wants ?? [], 1), ...d.some(say.wants, d.int(3, 5))];
  return [
    about.slice(0, 2).map(fill).join(' '),
    about.slice(2).map(fill).join(' '),
    list(headings[lang].duties, duties),
    list(headings[lang].wants, wants),
    list(headings[lang].offers, d.some(say.offers, d.int(3, 4))),
    d.some(say.ends, d.int(1, 2)).map(fill).join(' '),
  ].join('\n\n');
}

const LANDS: Record<string, string> = {
  GB: 'United Kingdom',
  IE: 'Ireland',
  DE: 'Deutschland',
  AT: 'Österreich',
  CH: 'Schweiz',
  FR: 'France',
  ES: 'España',
  IT: 'Italia',
};

// ── all of it ────────────────────────────────────────────────────────────────────────────────────────────────────

export type BigPlan = { companies: readonly BigCompany[]; postings: () => Generator<BigPosting> };

/** Plans so many postings, oldest first, one at a time; the same seed and count give the same ones. */
export function bigPlan(seed: number, count: number): BigPlan {
  const towns = new Towns();
  const companies = bigCompanies(seed, count, towns);
  const byCountry = new Map<string, number[]>();
  for (const [i, { country }] of companies.entries())
    byCountry.set(country, [...(byCountry.get(country) ?? []), i]);
  const byField = new Map<string, Trade[]>();
  for (const trade of trades) byField.set(trade.field, [...(byField.get(trade.field) ?? []), trade]);

  function posting(i: number): BigPosting {
    const d = dice(seed, `big:${i}`);
    const [lang, country] = weighted(d, TONGUES);
    // A few employers of each country seek very many.
    const here = byCountry.get(country)!;
    const at = here[Math.floor(here.length * d.next() ** 1.5)]!;
    const company = companies[at]!;
    const trade = d.pick(d.chance(0.6) ? byField.get(company.field)! : trades);
    const draft: Draft = {
      d,
      trade,
      lang,
      country,
      jobType: weighted(d, JOB_TYPES),
      level: weighted(d, LEVELS),
    };
    const remote = !d.chance(trade.desk) ? 'on_site' : weighted(d, REMOTE);
    const near = d.chance(0.55) ? company.town : towns.town(d, country);
    const town = remote === 'remote' ? null : near;
    const title = titleOf(draft, town);
    return {
      company: at,
      companyName: company.name,
      trade: trade.key,
      title,
      description: describe(draft, title, near, company, towns),
      lang,
      country,
      town,
      location: town ?? LANDS[country]!,
      remote,
      jobType: draft.jobType,
      level: draft.level,
      pay: payOf(draft),
      skills: skillsOf(draft),
      answerDays: company.answerDays,
      age: 1 - (i + d.next()) / count,
      deadlineDays: 1 + d.next() * 39,
    };
  }
  return {
    companies,
    *postings() {
      for (let i = 0; i < count; i++) yield posting(i);
    },
  };
}
