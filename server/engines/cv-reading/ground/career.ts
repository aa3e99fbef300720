/** What reads as an employer, a title, a school, a degree: strict, since no fact is better than a wrong one. */
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { findDates, isOngoing } from '../extract/dates.ts';
import {
  headPieces,
  isDegree,
  isGrade,
  isInstitution,
  type Parts,
  takeDegree,
} from '../extract/education.ts';
import { isHeadLine } from '../extract/head-lines.ts';
import { companyScore, isCity, isCountry, isPlace, looksLikeName, titleScore } from '../extract/lexicon.ts';
import { contentOf, textOf } from '../extract/lines.ts';
import { piecesOf } from '../extract/pieces.ts';
import { headingKind } from '../headings.ts';
import type { EntryRules, Leaf } from './entry-rules.ts';
import { type Ground, isWhole, type Place, textValue } from './ground.ts';

const LONGEST_NAME = 90;
/** Legal forms of countries whose CVs our rules do not know. */
const MORE_LEGAL =
  /(?<!\p{L})(?:Sp\. ?z ?o\.? ?o\.?|S\.?r\.?l\.?|SRL|Lda\.?|A\.[SŞ]\.?|A\/S|ApS|OÜ|Kft\.?|s\.r\.o\.?|d\.o\.o\.?|ООО|ОАО|ЗАО|ТОВ)(?!\p{L})|株式会社|有限公司|شركة/u;

const soundsLikeCompany = (text: string) =>
  companyScore(text) > 0 || isInstitution(text) || MORE_LEGAL.test(text);

/** A short piece of a head, whole, that names something and is neither a date, an address nor a heading. */
function isNaming(ground: Ground, place: Place): boolean {
  const text = textValue(place.text);
  if (text.length < 2 || text.length > LONGEST_NAME || place.last - place.first > 1) return false;
  if (!/\p{L}{2}/u.test(text) || /@|https?:|www\./i.test(text)) return false;
  if (findDates(text).length > 0 || isOngoing(text) || headingKind(text) !== null) return false;
  if (/[.!?]$/.test(text) && text.split(' ').length > 6) return false;
  return isWhole(ground, place) && /^[\p{Lu}\p{Lo}\p{N}]|^\p{Ll}+\p{Lu}/u.test(text);
}

const isInHead = (ground: Ground, { first, last }: Place) => {
  const isHead = (i: number) => !ground.lines[i]!.line.bullet && isHeadLine(ground.lines[i]!.line);
  return isHead(first) && isHead(last);
};

function isTool(text: string): boolean {
  const skill = findSkill(text);
  return skill !== null && ['technology', 'data', 'language'].includes(skillById(skill.id)?.category ?? '');
}

function readWork(ground: Ground, leaf: string, place: Place): Leaf[] {
  const text = textValue(place.text);
  if (leaf === 'location') return isLocation(ground, place) ? [{ place }] : [];
  if (!isNaming(ground, place) || isPlace(text) || isTool(text)) return [];
  // `Office Administrator at Harbour Dental` is two things.
  if (isSeveral(ground, place) || !isInHead(ground, place)) return [];
  const [titled, firm] = [titleScore(text), companyScore(text)];
  const isRead =
    leaf === 'title' ? titled >= firm || (titled > 0 && firm < 2) : firm > titled || titled === 0;
  return isRead ? [{ place }] : [];
}

/** Whether our rules would cut what stands at this place: `Cook at Anchor Inn` is a title and an employer. */
function isSeveral(ground: Ground, { first, last, start, end }: Place): boolean {
  if (first !== last) return false;
  const { line } = ground.lines[first]!;
  return piecesOf([{ line, from: start - line.start, to: end - line.start }]).length > 1;
}

/** A place that we know; or a name behind the employer's, after a comma or in brackets. */
function isLocation(ground: Ground, place: Place): boolean {
  const parts = place.text.split(/\s*,\s*/);
  const end = parts.at(-1)!;
  const isTownOf = parts.length === 2 && looksLikeName(parts[0]!) && (isCountry(end) || isCity(end));
  return (isPlace(place.text) || isTownOf) && isWhole(ground, place) && isInHead(ground, place);
}

/** What our lexicon does not know is believed only beside what it knows. */
function workBornOut(
  _ground: Ground,
  leaf: string,
  { place }: Leaf,
  others: ReadonlyMap<string, string>,
): boolean {
  const text = textValue(place.text);
  if (leaf === 'title') return titleScore(text) > 0 || soundsLikeCompany(others.get('company') ?? '');
  if (leaf === 'company') return soundsLikeCompany(text) || titleScore(others.get('title') ?? '') > 0;
  return leaf !== 'location' || others.has('company') || others.has('title');
}

function readEducation(ground: Ground, leaf: string, place: Place): Leaf[] {
  const text = textValue(place.text);
  if (leaf === 'grade') return isGrade(text) && isWhole(ground, place) ? [{ place }] : [];
  const piece = leaf === 'degree' || leaf === 'area' ? pieceOf(ground, place, leaf) : null;
  if (piece !== null) return [{ place: piece }];
  if (!isNaming(ground, place) || isPlace(text)) return [];
  if (leaf === 'degree') return isDegree(text) && !isInstitution(text) ? [{ place }] : [];
  if (leaf === 'institution') return isInstitution(text) || companyScore(text) > 0 ? [{ place }] : [];
  return isArea(text) ? [{ place }] : [];
}

const isArea = (text: string) =>
  text.length <= 60 && !isInstitution(text) && !isDegree(text) && !isGrade(text) && companyScore(text) === 0;

/** `MSc Computer Science` is a degree and its subject: the one that is meant, as our rules part them. */
function pieceOf(ground: Ground, { first, last, start, end }: Place, piece: 'degree' | 'area'): Place | null {
  if (first !== last) return null;
  const { line } = ground.lines[first]!;
  for (const part of headPieces(contentOf(line))) {
    const parts: Parts = { institution: null, degree: null, area: null, grade: null };
    if (!isDegree(textOf(part)) || isInstitution(textOf(part))) continue;
    takeDegree(parts, part);
    const found = parts[piece];
    if (found === null || line.start + found.from >= end || line.start + found.to <= start) continue;
    return ground.placeOf({ page: line.page, start: line.start + found.from, end: line.start + found.to });
  }
  return null;
}

/** A subject stands beside its degree; a firm teaches where a degree is named with it. */
function educationBornOut(
  ground: Ground,
  leaf: string,
  { place }: Leaf,
  others: ReadonlyMap<string, string>,
): boolean {
  const degree = others.get('degree');
  if (leaf === 'institution') return isInstitution(place.text) || degree !== undefined;
  if (leaf === 'area') return degree !== undefined && ground.lines[place.first]!.line.text.includes(degree);
  return true;
}

export const workRules: EntryRules = {
  kind: 'work',
  heads: ['company', 'title', 'location'],
  names: ['company', 'title'],
  read: readWork,
  bornOut: workBornOut,
  single: false,
};

export const educationRules: EntryRules = {
  kind: 'education',
  heads: ['degree', 'area', 'institution', 'grade'],
  names: ['institution', 'degree'],
  read: readEducation,
  bornOut: educationBornOut,
  single: true,
};
