/** Which section a heading opens: by the lexicon, by its look, by a word in it. */
import { foldForSearch } from '#server/engines/text/index.ts';
import { undoLetterSpacing } from './clean.ts';
import { HEADINGS, type SectionKind } from './headings-lexicon.ts';

export type { SectionKind } from './headings-lexicon.ts';

const JOINING =
  /\b(?:and|und|y|e|et|the|der|die|das|mis|mi|my|mes|meine|of|de|des|du|del|dei|della|delle|degli|di|da|do|dos|das|d|l|la|las|los|les|le|il|lo|gli|a|em|van|voor|en|och|og|i|w|z|o|for|to|at|in|on|im|am|an|zu|zur)\b/g;

const exact = new Map<string, SectionKind>();
for (const kind of Object.keys(HEADINGS) as SectionKind[]) {
  for (const headings of Object.values(HEADINGS[kind])) {
    // What one language calls a skill another calls a certificate: the first that claims a word keeps it.
    for (const heading of headings.split('|'))
      if (!exact.has(keyOf(heading))) exact.set(keyOf(heading), kind);
  }
}

/** Folded, letters and blanks only, joining words gone: `EDUCATION & TRAINING:` is `education training`. */
function keyOf(text: string): string {
  return foldForSearch(undoLetterSpacing(text))
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(JOINING, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The section that a line of exactly these words opens, or null. Case, accents, numbering and letter-spacing do not count. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > 60 || /[@\d]{2}/.test(text)) return null;
  const key = keyOf(text);
  // Without its accents it names the document, not the summary in it.
  if (key === '' || (key === 'resume' && !/[éÉ]/.test(text))) return null;
  const found = exact.get(key) ?? exact.get(keyOf(withoutRemarks(text)));
  if (found !== undefined) return found;
  // Several headings in one: "Skills, Languages & Interests" opens the first.
  const parts = foldForSearch(text)
    .split(AND)
    .map(keyOf)
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => exact.has(part))) return null;
  const kinds = parts.map((part) => exact.get(part)!);
  return kinds.find((kind) => kind !== 'other') ?? 'other';
}

/** `Selected Refereed Publications (since 2015)` are publications. */
const withoutRemarks = (text: string): string =>
  foldForSearch(text)
    .replace(/\([^)]*\)\s*$/, '')
    .replace(REMARKS, '');
const REMARKS =
  /^(?:\W*(?:my|our|selected|recent|relevant|refereed|peer[- ]reviewed|key|main|major|other|additional|further|previous|past|current|detailed|full|professional|personal|ausgewahlte?|weitere|wichtige?|relevante?|sonstige|bisherige|principales|principaux|autres?|otr[ao]s|altr[eio]|outr[ao]s|list of|liste des|lista de|overview of)(?![\p{L}]))+/u;

const AND = /\s*(?:&|\+|\/|,|\||\bi\b|\band\b|\bund\b|\by\b|\bet\b|\be\b|\ben\b|\boch\b|\bog\b)\s*/;

const LOOSE: [RegExp, SectionKind][] = [
  [
    /publication|publikation|publicacion|pubblicazion|veroffentlich|papers|talks|vortrag|thesis/,
    'publications',
  ],
  [
    /volunt|ehrenamt|benevol|referen|interes|hobb|award|honou?r|auszeichn|stipend|membership|activit/,
    'other',
  ],
  [/programming lang|computer lang/, 'skills'],
  [/language|sprach|idioma|langue|lingu|jezyk|sprak|talen/, 'languages'],
  [
    /experien|erfahrung|werdegang|employment|berufs|career|esperienz|lavorativ|ervaring|doswiadczen|internship|praktik|tatigkeit/,
    'work',
  ],
  [/project|projekt|proyecto|projet|progett/, 'projects'],
  [/certif|zertifi|fortbildung|weiterbildung|licen[cs]e|cursos|courses|training/, 'certificates'],
  [
    /education|ausbildung|bildung|formacion|formation|formazion|istruzion|studium|studi|academic|degree|opleiding/,
    'education',
  ],
  [
    /skill|kenntnis|kompeten|competen|habilidad|fahigkeit|conocimiento|conoscenz|expertise|technolog|vaardighe|technique|tecnic|tools|software/,
    'skills',
  ],
  [/summary|profil|resumen|about|objective/, 'summary'],
  [/contact|kontakt|contatt|personal|personlich/, 'contact'],
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
