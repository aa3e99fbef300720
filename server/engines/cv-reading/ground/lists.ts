/** What a CV lists: skills and languages with levels, certificates, projects, publications. */
import { findSkill, findSkillsIn } from '#server/engines/skills/index.ts';
import { foldAccents, foldKey } from '#server/engines/text/index.ts';
import { withoutKey } from '../extract/bodies.ts';
import { findDates } from '../extract/dates.ts';
import { LANGUAGE_LEVELS, languagesIn, levelOf } from '../extract/languages.ts';
import { titleScore } from '../extract/lexicon.ts';
import { isTelling, itemsOf, SKILL_LEVELS } from '../extract/skills.ts';
import type { Fact } from '../types.ts';
import { nextEntryId } from './entry-views.ts';
import { type Ground, type Place, textValue } from './ground.ts';
import { asFarAs, passagesIn, tells } from './highlights.ts';
import type { MoreProposal, Quote } from './proposals.ts';

/** A level stands behind its skill, so near and so short. */
const LEVEL_WITHIN = 30;
const LONGEST_LEVEL = 40;

export function groundLists(ground: Ground, proposal: MoreProposal): void {
  const known = new Map<string, Fact>();
  for (const fact of ground.facts)
    if (fact.field === 'skill.name') known.set(skillKey(fact.source.text), fact);
  for (const { name, level } of proposal.skills ?? []) addSkill(ground, known, name, level);
  for (const { name } of proposal.languages ?? []) addLanguage(ground, name);
  addPassages(ground, 'certificate', proposal.certificates ?? []);
  addPassages(ground, 'project', proposal.projects ?? []);
  addPassages(ground, 'publication', proposal.publications ?? []);
}

const skillKey = (text: string) => findSkill(text)?.id ?? foldKey(text);

function addSkill(ground: Ground, known: Map<string, Fact>, name: Quote, level: Quote): void {
  const places = ground.places(name).filter((place) => isSkillAt(ground, place));
  const place = places.find((one) => kindAt(ground, one) === 'skills') ?? places[0];
  if (place === undefined) return;
  const key = skillKey(place.text);
  let fact = known.get(key);
  if (fact === undefined) {
    if (!ground.isFreeForSkill(place)) return;
    fact = ground.add('skill.name', place, { entry: nextEntryId(ground, 'skill') });
    known.set(key, fact);
  }
  if (fact.entry !== undefined) addSkillLevel(ground, fact.source, fact.entry, level);
}

const kindAt = (ground: Ground, { first }: Place) => ground.lines[first]!.kind;

/** In the vocabulary; or an item of its own in a list of skills. */
function isSkillAt(ground: Ground, place: Place): boolean {
  const kind = kindAt(ground, place);
  if (
    place.first !== place.last ||
    ['links', 'contact', 'languages'].includes(kind) ||
    place.text.length > 45
  )
    return false;
  const skill = findSkill(place.text);
  if (skill !== null) return kind === 'skills' || (skill.category !== 'language' && isPlainlyNamed(place));
  if (
    kind !== 'skills' ||
    place.text.split(/\s+/).length > 4 ||
    !/\p{L}{2}/u.test(place.text) ||
    !isItem(ground, place)
  )
    return false;
  return (
    levelOf(place.text, SKILL_LEVELS) === null &&
    findDates(place.text).length === 0 &&
    titleScore(place.text) === 0
  );
}

/** One of the items that our rules cut its line into, without its level: no label, nothing in brackets. */
function isItem(ground: Ground, { first, start, end }: Place): boolean {
  const { line } = ground.lines[first]!;
  // A formula lists nothing.
  if (/^\W*=/.test(line.text)) return false;
  return itemsOf(line).some(({ from, to }) => {
    const rest = line.text.slice(end - line.start, to);
    return line.start + from === start && line.start + to >= end && /^\s*(?:$|[(:–—-])/u.test(rest);
  });
}

const isPlainlyNamed = (place: Place) => {
  const mention = findSkillsIn(place.text)[0];
  return mention !== undefined && isTelling(mention);
};

/** On the line of its skill, behind it; never where it has one. */
function addSkillLevel(ground: Ground, skill: Fact['source'], entry: string, quote: Quote): void {
  if (ground.facts.some((fact) => fact.field === 'skill.level' && fact.entry === entry)) return;
  const line = ground.layout.lineAt(skill.page, skill.start);
  for (const place of ground.places(quote)) {
    const value = levelOf(place.text, SKILL_LEVELS);
    const gap = place.start - skill.end;
    const isBehind =
      place.first === line &&
      place.last === line &&
      place.page === skill.page &&
      gap >= 0 &&
      gap <= LEVEL_WITHIN;
    if (value === null || !isBehind || place.text.length > LONGEST_LEVEL || !ground.isFree(place)) continue;
    // Between the two another skill would have it: "Java, Python (expert)".
    const between = ground.document.pages[place.page - 1]!.text.slice(skill.end, place.start);
    if (/[,;|\p{L}]/u.test(between)) continue;
    ground.add('skill.level', place, { entry, value });
    return;
  }
}

/** With a level beside it, read as our rules do; without one only where languages are listed. */
function addLanguage(ground: Ground, quote: Quote): void {
  for (const quoted of ground.places(quote)) {
    const { line, kind } = ground.lines[quoted.first]!;
    const at = (from: number, to: number) =>
      ground.placeOf({ page: line.page, start: line.start + from, end: line.start + to });
    for (const { key, name, level, isKnown } of languagesIn(line)) {
      const place = at(name.from, name.to);
      if (place === null || place.start >= quoted.end || place.end <= quoted.start) continue;
      if (kind === 'work' || kind === 'education' || kind === 'links') continue;
      if (level === null ? kind !== 'languages' : !isKnown && kind !== 'languages') continue;
      if (!ground.isFree(place) || isKnownLanguage(ground, key)) continue;
      const entry = nextEntryId(ground, 'language');
      ground.add('language.name', place, { entry });
      const levelAt = level === null ? null : at(level.part.from, level.part.to);
      if (
        levelAt !== null &&
        ground.isFree(levelAt) &&
        levelOf(levelAt.text, LANGUAGE_LEVELS) === level!.value
      )
        ground.add('language.level', levelAt, { entry, value: level!.value });
      return;
    }
  }
}

const isKnownLanguage = (ground: Ground, key: string) =>
  ground.facts.some(({ field, source }) => field === 'language.name' && skillKey(source.text) === key);

type Listed = 'certificate' | 'project' | 'publication';
const SECTION = { certificate: 'certificates', project: 'projects', publication: 'publications' } as const;
/** What tells such a passage where no section says it. */
const TELLING: Record<Listed, RegExp> = {
  certificate:
    /certif|zertif|licen[cs]e|diploma|first aid|erste hilfe|scrum master|\biso \d|prince2|\bitil\b|\bistqb\b|gold card|lehrgang|fortbildung|weiterbildung|formation continue|schein\b/,
  project: /^\W*(?:\w+ )?(?:project|projekt|proyecto|projet)\b|\bopen[- ]source\b|hackathon|github\.com\//,
  publication:
    /\bdoi\b|arxiv|journal|proceedings|\bin: |et al\.|conference|konferenz|zeitschrift|revista|isbn|springer|elsevier|\bieee\b|\bacm\b/,
};

/** Whole passages of their own section, or of one that claims nothing and where their words say what they are. */
function addPassages(ground: Ground, field: Listed, quotes: readonly Quote[]): void {
  const bySection = new Map<number, Place[]>();
  const known = new Set(
    ground.facts.filter((fact) => fact.field === field).map(({ value }) => foldKey(String(value))),
  );
  for (const quote of quotes) {
    for (const quoted of ground.places(quote)) {
      const { section, kind } = ground.lines[quoted.first]!;
      const isOwn = kind === SECTION[field];
      if (!isOwn && kind !== 'top' && kind !== 'other') continue;
      const passages = bySection.get(section) ?? passagesOf(ground, section);
      bySection.set(section, passages);
      const whole = passages.find((one) => tells(quoted, one));
      const passage = whole === undefined ? null : asFarAs(ground, whole, quoted);
      if (passage === null || !ground.isFreeForPassage(passage)) continue;
      if (!isOwn && !TELLING[field].test(foldAccents(passage.text))) continue;
      const key = foldKey(textValue(passage.text));
      if (known.has(key)) continue;
      known.add(key);
      ground.add(field, passage);
      break;
    }
  }
}

function passagesOf(ground: Ground, section: number): Place[] {
  const own = ground.lines.filter((one) => one.section === section && !one.isTitle && !one.isAddressed);
  return passagesIn(
    ground,
    own.map(({ line }) => withoutKey(line)),
  );
}
