import { type Career, careers } from './careers.ts';
import { cvText } from './cv-text.ts';
import { type Dice, dice } from './dice.ts';
import { homes, names } from './names.ts';
import type { TownLang } from './occupations/index.ts';
import { knownSkillWord } from './skill-words.ts';

type Role = {
  employer: string;
  title: string;
  location: string;
  start: string;
  end: string | null;
  highlights: string[];
};
type School = { institution: string; degree: string; area: string | null; start: string; end: string };

/** Someone who seeks work, with the profile they filled in. */
export type PersonPlan = {
  key: string;
  name: string;
  email: string;
  lang: 'en' | 'de';
  /** what they write in */
  speaks: TownLang;
  career: string;
  seeks: string[];
  headline: string;
  summary: string;
  phone: string;
  location: string;
  remoteWish: 'on_site' | 'hybrid' | 'remote' | null;
  payFloor: { minor: number; currency: 'EUR' | 'GBP' } | null;
  experience: Role[];
  education: School[];
  skills: Array<{ name: string; level: 1 | 2 | 3 | 4 | null }>;
  languages: Array<{ name: string; level: string }>;
  /** a file of server/seed/cvs, or a text written from the profile */
  cv: { fileName: string; file?: string; text?: string } | null;
  /** whether the profile is what their CV says, fact by fact; otherwise it was typed */
  fromCv: boolean;
  joinedDay: number;
};

const LAND = {
  DE: { en: 'Germany', de: 'Deutschland' },
  GB: { en: 'United Kingdom' },
  FR: { fr: 'France' },
  ES: { es: 'España' },
} as Record<string, Record<string, string>>;
const NATIVE: Record<TownLang, Record<string, string>> = {
  en: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    pl: 'Polish',
    tr: 'Turkish',
    ar: 'Arabic',
    uk: 'Ukrainian',
  },
  de: {
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    pl: 'Polnisch',
    tr: 'Türkisch',
    ar: 'Arabisch',
    uk: 'Ukrainisch',
  },
  fr: { en: 'Anglais', de: 'Allemand', fr: 'Français', es: 'Espagnol', ar: 'Arabe' },
  es: { en: 'Inglés', de: 'Alemán', fr: 'Francés', es: 'Español', ar: 'Árabe' },
};
const NATIVE_LEVEL: Record<TownLang, string> = {
  en: 'native',
  de: 'Muttersprache',
  fr: 'langue maternelle',
  es: 'nativo',
};
const OTHER_TONGUE: Array<readonly [RegExp, string]> = [
  [/Yıldız|Arslan|Öztürk|Aydın|Demir|Şahin|Kaplan/, 'tr'],
  [/Khatib|Rahimi|Haddad|Nouri|الحسن|Bouzid|Benjelloun|Haddou/, 'ar'],
  [/Wójcik|Lewandowski|Nowak|Dudek/, 'pl'],
  [/Kovalenko|Bondar|Shevchenko/, 'uk'],
];
const HONEST_HOURS = { DE: 'EUR', FR: 'EUR', ES: 'EUR', GB: 'GBP' } as const;
const FLOORS: Record<string, number> = { DE: 38, FR: 30, ES: 23, GB: 29 };
const PHONES = { DE: '+49 1512 55', GB: '+44 7700 900', FR: '+33 6 39 98', ES: '+34 600 12' } as const;

const gendered = (text: string, sex: 'f' | 'm') =>
  text.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, m: string, f: string) => (sex === 'f' ? f : m));

/** A plain e-mail name: Öztürk becomes ozturk; a name in another script stands as a number. */
function mailName(name: string, index: number): string {
  const plain = name
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-zA-Z -]/g, '')
    .trim()
    .toLowerCase()
    .split(' ');
  return plain[0] ? `${plain[0]}.${plain.at(-1)}` : `sami.${index}`;
}

const two = (n: number) => String(n).padStart(2, '0');
const monthOf = (index: number) => `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;

/** What people do in their first post, whatever the trade. */
const BEGINNINGS: Record<TownLang, string[]> = {
  en: [
    'Learnt the trade from the ground up and soon had small tasks of my own',
    'Covered holidays in three teams',
    'Kept the lists that everyone else relied on',
    'Showed new people round',
  ],
  de: [
    'Das Handwerk von Grund auf gelernt und bald eigene Aufgaben übernommen',
    'In drei Abteilungen ausgeholfen',
    'Listen geführt, auf die sich alle verlassen haben',
    'Neue Leute eingewiesen',
  ],
  fr: [
    'Apprentissage du métier et premières responsabilités',
    'Remplacements dans trois équipes',
    'Accueil des nouveaux arrivants',
  ],
  es: [
    'Aprendizaje del oficio y primeras tareas propias',
    'Sustituciones en tres equipos',
    'Acogida de compañeros nuevos',
  ],
};

/** Rungs of a ladder backwards from now, some years on each. */
function careerOf(
  d: Dice,
  career: Career,
  sex: 'f' | 'm',
  home: string,
  now: number,
): { roles: Role[]; firstYear: number } {
  const rungs = d.int(2, 4);
  const employers = d.shuffled(career.employers);
  const deeds = d.shuffled(career.deeds);
  const working = d.chance(0.72);
  let end = working ? now : now - d.int(1, 7);
  const roles: Role[] = [];
  for (let i = 0; i < rungs; i++) {
    const rung = career.ladder[rungs - 1 - i === 0 ? 0 : i === 0 ? 2 : 1]!;
    const start = end - d.int(14, 46);
    const title = gendered(
      d.pick(rung.filter((one) => !roles.some((role) => role.title === gendered(one, sex)))) ?? rung[0]!,
      sex,
    );
    roles.push({
      employer: employers[i]!,
      title,
      location: d.chance(0.7)
        ? home
        : d.pick(Object.values(homes[career.country] as Record<string, readonly string[]>)[0]!),
      start: monthOf(start),
      end: i === 0 && working ? null : monthOf(end),
      highlights:
        i === rungs - 1
          ? d.some(BEGINNINGS[career.lang], d.int(1, 2))
          : deeds.splice(0, i === 0 ? d.int(2, 3) : d.int(1, 2)),
    });
    end = start - d.int(0, 4);
  }
  return { roles, firstYear: Math.floor(end / 12) };
}

/** Degrees that stand on another one. */
const HIGHER = /^(M|Techniker|Bilanz)/;

/** One school, or a higher one after a lower, the newest first. */
function schoolsOf(d: Dice, career: Career, sex: 'f' | 'm', firstYear: number): School[] {
  const chosen = d.pick(career.schools);
  const lower = career.schools.filter(([, degree]) => !HIGHER.test(degree));
  const schools = HIGHER.test(chosen[1]) && lower.length ? [chosen, d.pick(lower)] : [chosen];
  let end = firstYear;
  return schools.map(([institution, degree, area, years]) => {
    const school = {
      institution,
      degree: gendered(degree, sex),
      area,
      start: String(end - years),
      end: String(end),
    };
    end -= years;
    return school;
  });
}

function languagesOf(d: Dice, career: Career, name: string): PersonPlan['languages'] {
  const words = NATIVE[career.lang];
  const country = career.country.toLowerCase() === 'gb' ? 'en' : career.country.toLowerCase();
  const other = OTHER_TONGUE.find(([pattern]) => pattern.test(name))?.[1];
  const said = (code: string, level: string) => ({ name: words[code] ?? NATIVE.en[code] ?? code, level });
  const list =
    other && words[other]
      ? [said(other, NATIVE_LEVEL[career.lang]), said(country, d.pick(['B2', 'C1']))]
      : [said(country, NATIVE_LEVEL[career.lang])];
  if (country !== 'en')
    list.push(said('en', d.pick(career.lang === 'en' ? ['C1', 'C2', 'B2'] : ['A2', 'B1', 'B2'])));
  else if (d.chance(0.5)) list.push(said(d.pick(['fr', 'es', 'de']), d.pick(['A2', 'B1'])));
  return list;
}

/** People whose CV is a file; every layout once or twice. */
const WITH_CV = new Set([
  'Anneke Dierksen',
  'Youssef El-Khatib',
  'Eleanor Whitcombe',
  'Marta Iglesias Vega',
  'Monika Stelter',
  'Wiebke Janssen',
  'Élodie Marchand',
  'Laia Casals',
  'Lukas Reinhardt',
  'Imogen Clarke',
  'Farid Rahimi',
  'Dragan Petrović',
]);

/** Those of them who let their CV fill the profile; the others had typed it before. */
const TAKEN_OVER = new Set([
  'Lukas Reinhardt',
  'Imogen Clarke',
  'Eleanor Whitcombe',
  'Farid Rahimi',
  'Élodie Marchand',
  'Marta Iglesias Vega',
]);

function personOf(seed: number, career: Career, entry: string, index: number, now: number): PersonPlan {
  const sex = entry[0] as 'f' | 'm';
  const name = entry.slice(2);
  const d = dice(seed, `person:${name}`);
  const cities = (homes[career.country] as Record<string, readonly string[]>)[career.lang]!;
  const home = d.pick(cities);
  const { roles, firstYear } = careerOf(d, career, sex, home, now);
  const skills = d.some(career.skills, Math.min(career.skills.length, d.int(6, 9)));
  const person: PersonPlan = {
    key: `${career.key}:${index}`,
    name,
    email: `${mailName(name, index)}@people.example`,
    lang: career.lang === 'de' ? 'de' : 'en',
    speaks: career.lang,
    career: career.key,
    seeks: career.seeks,
    headline: roles[0]!.title,
    summary: gendered(d.say(d.pick(career.summaries)), sex),
    phone: `${PHONES[career.country]}${d.int(1000, 9999)}`,
    location: `${home}, ${LAND[career.country]![career.lang]}`,
    remoteWish: d.pick([
      null,
      'on_site',
      'hybrid',
      'hybrid',
      career.key.startsWith('data') || career.key.startsWith('software') ? 'remote' : 'on_site',
    ] as const),
    payFloor: d.chance(0.6)
      ? {
          minor:
            (FLOORS[career.country]! + d.int(0, 8) + (/^(data|software)/.test(career.key) ? 14 : 0)) *
            100_000,
          currency: HONEST_HOURS[career.country],
        }
      : null,
    experience: roles,
    education: schoolsOf(d, career, sex, firstYear),
    skills: skills.map((key, i) => ({
      name: knownSkillWord(key, career.lang),
      level: d.chance(0.85)
        ? (Math.max(1, Math.min(4, 4 - Math.floor(i / 3) + d.int(-1, 0))) as 1 | 2 | 3 | 4)
        : null,
    })),
    languages: languagesOf(d, career, name),
    cv: null,
    fromCv: false,
    joinedDay: -d.int(8, 91),
  };
  if (WITH_CV.has(name)) {
    person.cv = cvText(person, index);
    person.fromCv = TAKEN_OVER.has(name);
  }
  return person;
}

/** The demo candidate; her profile is what her CV says. */
export const MIRA = 'mira';
const mira: PersonPlan = {
  key: MIRA,
  name: 'Mira Adeyemi',
  email: 'candidate@demo.test',
  lang: 'en',
  speaks: 'en',
  career: 'data-en',
  seeks: [],
  headline: 'Analytics engineer',
  summary: '',
  phone: '',
  location: 'Hamburg, Germany',
  remoteWish: null,
  payFloor: null,
  experience: [],
  education: [],
  skills: [],
  languages: [],
  cv: { fileName: 'mira-adeyemi.pdf', file: 'mira-adeyemi.pdf' },
  fromCv: true,
  joinedDay: -58,
};

const guest = (
  key: string,
  name: string,
  email: string,
  file: string,
  more: Partial<PersonPlan>,
): PersonPlan => ({ ...mira, key, name, email, cv: { fileName: file, file }, ...more });

/** Everyone who seeks work, with the demo candidate first. `now`: months since year 0. */
export function planPeople(seed: number, now: number): PersonPlan[] {
  const people = careers.flatMap((career) =>
    names[career.key]!.split(',').map((entry, i) => personOf(seed, career, entry.trim(), i, now)),
  );
  return [
    mira,
    guest('sabine', 'Sabine Krüger', 'sabine.krueger@people.example', 'sabine-krueger.pdf', {
      lang: 'de',
      speaks: 'de',
      career: 'nurse-de',
      headline: 'Gesundheits- und Krankenpflegerin',
      location: 'Köln, Deutschland',
      seeks: ['icu_nurse', 'nurse', 'home_nurse'],
      joinedDay: -71,
    }),
    guest('thomas', 'Thomas O’Brien', 'thomas.obrien@people.example', 'thomas-obrien.pdf', {
      career: 'electric-gb',
      headline: 'Approved electrician',
      location: 'Leeds, United Kingdom',
      seeks: ['electrician'],
      joinedDay: -64,
    }),
    ...people,
  ];
}
