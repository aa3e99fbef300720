import { run } from './build.ts';
import type { Gold } from './gold.ts';

/**
 * Looks each gold value up in what the file prints. Blanks, hyphens, case, ligatures and separate accents do not
 * count: a line may break anywhere and a heading be set in capitals.
 */
const squeeze = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/ı/g, 'i')
    .replace(/[\p{M}\s\p{Pd}\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069|*]/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»≪≫]/g, '"')
    .toLowerCase();

/** Every order in which the text of a page can be taken. */
export const textsOfPdf = (path: string) =>
  [[], ['-raw'], ['-layout']].map((mode) => run('pdftotext', [...mode, path, '-']));

const TEXT_KEYS = /^(?!layout$|language$|trade$|url$|startDate$|endDate$|date$|network$)/;

/** Dates are checked by their years alone: the month may be printed in any form. */
function* leavesOf(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, key);
  else if (value && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* leavesOf(inner, name);
}

function isPrinted(key: string, value: string, texts: string[]): boolean {
  if (/Date$|^date$/.test(key)) return texts.some((text) => text.includes(value.slice(2, 4)));
  if (key === 'username') return true;
  return value.split('\n\n').every((part) => texts.some((text) => text.includes(squeeze(part))));
}

export function missingFrom(gold: Gold, printed: string[]): string[] {
  const texts = printed.map(squeeze);
  const { basics, work, education, skills, languages, certificates, projects, publications } = gold;
  const rest = { volunteer: gold.volunteer, awards: gold.awards, interests: gold.interests };
  const parts = { basics, work, education, skills, languages, certificates, projects, publications, ...rest };
  const leaves = [...leavesOf(parts, '')].filter(([key]) => TEXT_KEYS.test(key) || /Date$|^date$/.test(key));
  return leaves
    .filter(([key, value]) => !isPrinted(key, value, texts))
    .map(([key, value]) => `${key}: ${value}`);
}
