/** For tests: whether a fact is borne out by the text it points at, told otherwise than grounding tells it. */
import { joinLines } from '../../clean.ts';
import { findDates, isOngoing } from '../../extract/dates.ts';
import { LANGUAGE_LEVELS, levelOf } from '../../extract/languages.ts';
import { SKILL_LEVELS } from '../../extract/skills.ts';
import type { Fact, ReadDocument } from '../../types.ts';

const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Whether the text of a fact's place entails its value. */
export function entails(document: ReadDocument, { field, value, source }: Fact): boolean {
  const page = document.pages[source.page - 1]!.text;
  if (page.slice(source.start, source.end) !== source.text || source.text.trim() === '') return false;
  const leaf = field.split('.').at(-1)!;
  if (value === null && isOngoing(source.text)) return true;
  if (leaf === 'start' || leaf === 'end') return isDateAt(page, source, value);
  if (typeof value !== 'string') return false;
  if (field === 'phone') return digits(value).endsWith(digits(source.text).slice(-7));
  if (field === 'link') return value.endsWith(source.text);
  if (field === 'name') return letters(source.text).endsWith(letters(value));
  if (field === 'skill.level') return levelOf(source.text, SKILL_LEVELS) === value;
  if (field === 'language.level') return levelOf(source.text, LANGUAGE_LEVELS) === value;
  return joinLines(source.text) === value;
}

function isDateAt(page: string, { start, end }: Fact['source'], value: Fact['value']): boolean {
  const from = Math.max(0, start - 60);
  return findDates(page.slice(from, end + 60)).some((range) =>
    [range.start, range.end].some(
      (point) => point?.value === value && point.from + from <= start && point.to + from >= end,
    ),
  );
}
