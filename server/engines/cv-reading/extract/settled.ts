/** What a section holds whose heading does not say it: told by its lines. */
import { findSkillsIn, skillById } from '#server/engines/skills/index.ts';
import { findLanguageNames } from '#server/engines/text/index.ts';
import { headingKind } from '../headings.ts';
import { findDates } from './dates.ts';
import { titleScore } from './lexicon.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';

/** A section that only its look made one holds positions, if dates and titles stand in it. */
export function settled(sections: Section[]): Section[] {
  // Beside a section that says so, dates and titles are those of boards and clubs.
  const hasWork = sections.some(
    ({ kind, title }) => kind === 'work' && headingKind(title?.text ?? '') === 'work',
  );
  const hasSummary = sections.some(({ kind }) => kind === 'summary');
  const schools = sections.filter(({ kind }) => kind === 'education').length;
  for (const section of sections) {
    // Beside an education of its own, training is courses.
    if (section.kind === 'education' && schools > 1 && TRAINING.test(section.title?.text ?? ''))
      section.kind = 'certificates';
    const isKnown = headingKind(section.title?.text ?? '') !== null;
    if (section.kind === 'languages' && !section.lines.some(({ text }) => findLanguageNames(text).length > 0))
      section.kind = isListOfSkills(section.lines) ? 'skills' : section.kind;
    if (section.kind === 'other' && isReferences(section.lines)) section.kind = 'publications';
    if (section.kind !== 'summary' && (section.kind !== 'other' || isKnown)) continue;
    // A "career summary" may be either.
    if (!hasWork && holdsPositions(section)) section.kind = 'work';
    else if (section.kind === 'summary' && isDatedList(section)) section.kind = 'other';
    else if (section.kind === 'other' && isListOfSkills(section.lines)) section.kind = 'skills';
    else if (section.kind === 'other' && !hasSummary && isProse(section)) section.kind = 'summary';
  }
  return sections;
}

/** `Presentation` in a French CV says who it is, in an English one what was presented when. */
const isDatedList = ({ lines }: Section): boolean =>
  lines.filter(({ text }) => findDates(text).length > 0).length >= 3;

const TRAINING = /^\W*(?:(?:further|professional|additional|vocational|other)\s+)?training\W*$/i;

function holdsPositions({ kind, lines }: Section): boolean {
  const dated = lines.filter((line) => findDates(line.text).some(({ start }) => start !== null));
  if (dated.length < (kind === 'summary' ? 2 : 1)) return false;
  const near = dated.filter((line) => {
    const at = lines.indexOf(line);
    return lines.slice(Math.max(0, at - 1), at + 3).some((one) => titleScore(one.text) > 0);
  });
  return near.length >= dated.length * 0.5 && dated.filter(({ bullet }) => bullet).length < dated.length;
}

/** A paragraph on the first page, and nothing else. */
const isProse = ({ lines }: Section): boolean =>
  lines[0]?.page === 1 &&
  lines.length <= 8 &&
  lines.every((line) => !line.bullet && findDates(line.text).length === 0) &&
  lines
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/).length >= 15 &&
  /[.!]$/.test(lines.at(-1)!.text);

const CITED =
  /(?:\bdoi\b|arxiv|\bvol\.|\bpp\.|\bproc(?:\.|eedings)|\bjournal\b|\bconference\b|\bet al\b|\bisbn\b|\bin:|\bpress\b|\brevista\b|\brivista\b|zeitschrift|\bs\. \d+)/i;

/** Works as they are cited: years, and where they appeared. */
function isReferences(lines: Line[]): boolean {
  const cited = lines.filter(({ text }) => CITED.test(text) && /\b(?:19|20)\d\d\b/.test(text));
  return cited.length >= 2 && cited.length >= lines.length * 0.3;
}

/** Lines of several short things between commas, most of which the vocabulary knows. */
function isListOfSkills(lines: Line[]): boolean {
  const items = lines
    .flatMap((line) => line.text.replace(/^[^:]{2,30}:\s/, '').split(/\s*[,;|•·\t]\s*/))
    .filter((item) => item !== '');
  if (items.length < 3 || items.some((item) => item.length > 45)) return false;
  const known = items.filter((item) =>
    findSkillsIn(item).some((one) => skillById(one.skillId)?.category !== 'language'),
  );
  return known.length >= items.length * 0.6;
}
