/** Headings of CVs in English, German, French and Spanish, and what their sections hold. */
import { foldForSearch } from '#server/engines/text/index.ts';
import { undoLetterSpacing } from './clean.ts';

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'other';

const LEXICON: Record<SectionKind, string> = {
  contact:
    'contact|contact details|contact information|personal details|personal data|personal information|details|kontakt|kontaktdaten|personliche daten|personliche angaben|persoenliche daten|angaben zur person|zur person|datos personales|contacto|informacion de contacto|informacion personal|datos de contacto|coordonnees|contactez|informations personnelles|etat civil|informations de contact',
  summary:
    'summary|profile|about|about me|professional summary|personal statement|personal profile|professional profile|career summary|executive summary|career profile|objective|career objective|profil|uber mich|kurzprofil|zusammenfassung|profilzusammenfassung|berufliches profil|personliches profil|perfil|perfil profesional|resumen|resumen profesional|sobre mi|extracto|objetivo profesional|profil professionnel|resume professionnel|a propos|a propos de moi|qui suis je|presentation|objectif',
  work: 'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|professional background|positions held|work|working experience|job history|berufserfahrung|berufspraxis|beruflicher werdegang|berufliche erfahrung|berufliche erfahrungen|werdegang|beruflicher hintergrund|berufliche stationen|arbeitserfahrung|praktische erfahrung|praktische erfahrungen|berufstatigkeit|berufliche tatigkeiten|tatigkeiten|praktika|praktikum|internships|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|emplois|stages|volunteering|volunteer experience|ehrenamt|ehrenamtliches engagement|voluntariado|benevolat|military service',
  education:
    'education|academic background|academic qualifications|education and training|education training|qualifications|academic history|studies|schooling|training|apprenticeship|ausbildung|schulbildung|bildung|bildungsweg|bildungsgang|studium|schulische ausbildung|berufsausbildung|ausbildung und studium|akademischer werdegang|schule|schule und ausbildung|aus und weiterbildung|hochschulbildung|formacion|formacion academica|educacion|estudios|titulacion|titulaciones|formation|formations|etudes|diplomes|formation et diplomes|scolarite|parcours scolaire|parcours academique',
  skills:
    'skills|technical skills|key skills|core skills|core competencies|competencies|competences|expertise|technologies|tech stack|tools|areas of expertise|it skills|computer skills|skills and tools|skills and competences|professional skills|digital skills|soft skills|hard skills|other skills|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|fachliche kenntnisse|kenntnisse und fahigkeiten|besondere kenntnisse|kernkompetenzen|fachkompetenzen|qualifikationen|fahigkeiten und kenntnisse|personliche starken|starken|sonstige kenntnisse|weitere kenntnisse|pflegekompetenzen|edv|habilidades|competencias|aptitudes|conocimientos|habilidades y competencias|conocimientos informaticos|informatica|competencias tecnicas|destrezas|competences techniques|competences cles|savoir faire|informatique|outils|atouts|connaissances',
  languages:
    'languages|language skills|spoken languages|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|idiomas|lenguas|langues|langues etrangeres|competences linguistiques|conocimientos de idiomas',
  certificates:
    'certificates|certifications|certification|licences|licenses|licenses and certifications|licences and certifications|courses|professional development|courses and certificates|certificates and training|tickets|cards and tickets|accreditations|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|fort und weiterbildung|fort und weiterbildungen|lehrgange|kurse|scheine|nachweise|fuhrerschein|certificados|certificaciones|cursos|formacion complementaria|cursos y certificados|otros cursos|certificats|formations complementaires|habilitations|permis',
  projects:
    'projects|selected projects|personal projects|side projects|key projects|open source|projekte|ausgewahlte projekte|projekterfahrung|proyectos|projets|realisations|portfolio',
  publications:
    'publications|selected publications|papers|publikationen|veroffentlichungen|publicaciones|talks|talks and publications|vortrage|articles',
  other:
    'interests|hobbies|hobbies and interests|interests and hobbies|references|referees|awards|honours|honors|honors and awards|achievements|memberships|additional information|miscellaneous|availability|activities|extracurricular activities|interessen|hobbys|hobbies und interessen|interessen und hobbys|referenzen|auszeichnungen|mitgliedschaften|sonstiges|weitere angaben|verfugbarkeit|engagement|freizeit|intereses|aficiones|referencias|premios|otros datos|otros datos de interes|informacion adicional|otros|datos de interes|disponibilidad|centres d interet|interets|loisirs|divers|references professionnelles|disponibilite|awards and honours',
};

const exact = new Map<string, SectionKind>();
for (const kind of Object.keys(LEXICON) as SectionKind[]) {
  for (const heading of LEXICON[kind].split('|')) exact.set(keyOf(heading), kind);
}

/** Folded, letters and blanks only, joining words gone: `EDUCATION & TRAINING:` is `education training`. */
function keyOf(text: string): string {
  return foldForSearch(undoLetterSpacing(text))
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\b(?:and|und|y|e|et|the|der|die|mis|my|meine|of|de|des|du|la|las|los|les)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The section that a line of exactly these words opens, or null. Case, accents, numbering and letter-spacing do not count. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > 60 || /[@\d]{2}/.test(text)) return null;
  const key = keyOf(text);
  if (key === '') return null;
  const found = exact.get(key);
  if (found !== undefined) return found;
  // Two headings in one: "Skills & Languages" opens the first.
  const halves = foldForSearch(text).split(/\s*(?:&|\+|\/|,|\band\b|\bund\b|\by\b|\bet\b)\s*/);
  if (halves.length === 2 && halves.every((half) => exact.has(keyOf(half))))
    return exact.get(keyOf(halves[0]!)) ?? null;
  return null;
}

const LOOSE: [RegExp, SectionKind][] = [
  [/experience|erfahrung|werdegang|employment|experiencia|berufs|career/, 'work'],
  [/education|ausbildung|bildung|formacion|formation|studium|academic/, 'education'],
  [/skill|kenntnis|kompeten|competenc|habilidad|fahigkeit|conocimiento/, 'skills'],
  [/language|sprach|idioma|langue/, 'languages'],
  [/certif|zertifi|fortbildung|licen[cs]e|cursos/, 'certificates'],
  [/project|projekt|proyecto|projet/, 'projects'],
  [/publication|publikation|publicacion/, 'publications'],
  [/summary|profil|resumen|about/, 'summary'],
  [/contact|kontakt|contacto|personal/, 'contact'],
];

/** For a line already known by its style to be a heading: the section its words hint at, else 'other'. */
export function looseHeadingKind(text: string): SectionKind {
  const key = keyOf(text);
  return headingKind(text) ?? LOOSE.find(([hint]) => hint.test(key))?.[1] ?? 'other';
}

const LABELS =
  /^(name|vorname|nachname|nombre|nom|prenom|apellidos|address|adresse|anschrift|wohnort|direccion|domicilio|phone|mobile|tel|telephone|telefon|mobil|handy|telefono|movil|e-?mail|email|correo|courriel|born|geburtsdatum|geboren|date of birth|fecha de nacimiento|nationality|staatsangehorigkeit|nationalitat|nacionalidad|familienstand|marital status|website|web|linkedin|github|driving licence|fuhrerschein|location|ort|since|seit)\b.{0,16}$/;

/** Whether a short text is the label of what stands beside it (`Telefon`, `Address:`). */
export function isLabel(text: string): boolean {
  return /:\s*$/.test(text) || LABELS.test(foldForSearch(text).replace(/[:\s]+$/, ''));
}
