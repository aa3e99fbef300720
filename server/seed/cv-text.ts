import type { TownLang } from './occupations/index.ts';
import type { PersonPlan } from './people.ts';

type Words = {
  profile: string;
  work: string;
  education: string;
  skills: string;
  languages: string;
  today: string;
  contact: string;
};

const words: Record<TownLang, Words> = {
  en: {
    profile: 'Profile',
    work: 'Work experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    today: 'present',
    contact: 'Contact',
  },
  de: {
    profile: 'Profil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    today: 'heute',
    contact: 'Kontakt',
  },
  fr: {
    profile: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    today: 'aujourd’hui',
    contact: 'Coordonnées',
  },
  es: {
    profile: 'Perfil profesional',
    work: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Habilidades',
    languages: 'Idiomas',
    today: 'actualidad',
    contact: 'Contacto',
  },
};

type Source = Omit<PersonPlan, 'cv'>;

/** `2021-03` as a CV writes it. */
const date = (iso: string) => iso.split('-').reverse().join('/');
const span = (from: string, to: string | null, today: string) => `${date(from)} – ${to ? date(to) : today}`;

/** Sections with Markdown headings, roles as `### title`. */
function markdown(p: Source, w: Words): string {
  const roles = p.experience.map(
    (r) =>
      `### ${r.title}\n\n${r.employer}, ${r.location}\n${span(r.start, r.end, w.today)}\n\n${r.highlights.map((h) => `- ${h}`).join('\n')}`,
  );
  const schools = p.education.map(
    (s) => `- **${s.degree}${s.area ? ` ${s.area}` : ''}**, ${s.institution}, ${s.start} – ${s.end}`,
  );
  return [
    `# ${p.name}`,
    `**${p.headline}**`,
    `- ${p.email}\n- ${p.phone}\n- ${p.location}`,
    `## ${w.profile}`,
    p.summary,
    `## ${w.work}`,
    ...roles,
    `## ${w.education}`,
    schools.join('\n'),
    `## ${w.skills}`,
    p.skills.map((s) => s.name).join(', '),
    `## ${w.languages}`,
    p.languages.map((l) => `- ${l.name}: ${l.level}`).join('\n'),
  ].join('\n\n');
}

/** Plain text: capitals underlined, dates above the roles. */
function plain(p: Source, w: Words): string {
  const title = (text: string) => `${text.toUpperCase()}\n${'-'.repeat(text.length)}`;
  const roles = p.experience.map(
    (r) =>
      `${span(r.start, r.end, w.today)}\n${r.title}\n${r.employer}, ${r.location}\n${r.highlights.map((h) => `- ${h}`).join('\n')}`,
  );
  const schools = p.education.map(
    (s) => `${s.start} – ${s.end}\n${s.degree}${s.area ? ` ${s.area}` : ''}\n${s.institution}`,
  );
  return [
    `${p.name}\n${p.headline}\n${p.location}\n${p.phone}\n${p.email}`,
    `${title(w.profile)}\n${p.summary}`,
    `${title(w.work)}\n${roles.join('\n\n')}`,
    `${title(w.education)}\n${schools.join('\n\n')}`,
    `${title(w.skills)}\n${p.skills.map((s) => s.name).join(', ')}`,
    `${title(w.languages)}\n${p.languages.map((l) => `${l.name}: ${l.level}`).join('\n')}`,
  ].join('\n\n');
}

/** Skills first, one line a role: `title | employer, place | dates`. */
function compact(p: Source, w: Words): string {
  const roles = p.experience.map(
    (r) =>
      `${r.title} | ${r.employer}, ${r.location} | ${span(r.start, r.end, w.today)}\n${r.highlights.map((h) => `* ${h}`).join('\n')}`,
  );
  const schools = p.education.map(
    (s) => `${s.degree}${s.area ? ` ${s.area}` : ''} | ${s.institution} | ${s.start} – ${s.end}`,
  );
  return [
    `${p.name}\n${p.headline}\n${p.location} | ${p.email} | ${p.phone}`,
    `${w.skills}\n${p.skills.map((s) => s.name).join(' · ')}`,
    `${w.work}\n${roles.join('\n\n')}`,
    `${w.education}\n${schools.join('\n')}`,
    `${w.languages}\n${p.languages.map((l) => `${l.name} (${l.level})`).join(', ')}`,
  ].join('\n\n');
}

const fileNameOf = (p: Source, ending: string) => `${p.email.split('@')[0]!.replace('.', '-')}-cv.${ending}`;

/** A CV written from a profile, in one of three layouts. */
export function cvText(person: Source, index: number): { fileName: string; text: string } {
  const w = words[person.speaks];
  const layout = index % 3;
  if (layout === 0) return { fileName: fileNameOf(person, 'md'), text: `${markdown(person, w)}\n` };
  return {
    fileName: fileNameOf(person, 'txt'),
    text: `${layout === 1 ? plain(person, w) : compact(person, w)}\n`,
  };
}
