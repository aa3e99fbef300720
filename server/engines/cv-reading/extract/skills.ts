/** Skills and languages that are listed, and skills plainly named in the text. */
import { findSkill, findSkillsIn, type SkillMention, skillById } from '#server/engines/skills/index.ts';
import { foldAccents, foldKey } from '#server/engines/text/index.ts';
import type { FactList } from './facts.ts';
import { titleScore } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf, trimPart } from './lines.ts';

/** 1 some knowledge … 4 expert. */
export const SKILL_LEVELS: [RegExp, string][] = [
  [
    /\b(?:expert|experte|expertin|experto|experta|master|sehr gute?|very good|excellent|excelente|expert level|profi)\b/,
    '4',
  ],
  [/\b(?:advanced|fortgeschritten|gute?|good|avanzado|avance|proficient|fundierte?|alto)\b/, '3'],
  [/\b(?:intermediate|mittel|medio|intermedio|intermediaire|working knowledge|solid)\b/, '2'],
  [/\b(?:basic|basics|beginner|grundkenntnisse|grundlagen|basico|basica|notions|debutant|familiar)\b/, '1'],
];
export const LANGUAGE_LEVELS: [RegExp, string][] = [
  [/\b(c2)\b/, 'C2'],
  [/\b(c1)\b/, 'C1'],
  [/\b(b2)\b/, 'B2'],
  [/\b(b1)\b/, 'B1'],
  [/\b(a2)\b/, 'A2'],
  [/\b(a1)\b/, 'A1'],
  [
    /native|mother tongue|muttersprach\w*|materna?|maternelle|nativ[oa]|bilingu\w*|first language|natif|zweisprachig/,
    'native',
  ],
  [/full professional|verhandlungssicher|business fluent|near.native|bilingue/, 'C1'],
  [
    /fluent|fliess?end|fluido|courant|sehr gut|excellent|advanced|avanzado|alto|proficient|professional/,
    'C1',
  ],
  [/upper.intermediate|good|gut|bueno|bon niveau|konversationssicher|working/, 'B2'],
  [/intermediate|conversational|mittel|medio|intermedio|intermediaire|erweiterte/, 'B1'],
  [/basic|grundkenntnisse|elementary|basico|notions|debutant|beginner|schul\w*|scolaire/, 'A2'],
];

/** Lists of skills, each with its level if it has one. */
export class SkillReader {
  private number = 0;
  private readonly seen = new Set<string>();
  constructor(private readonly list: FactList) {}

  readListed(lines: Line[]): void {
    for (const line of lines) for (const item of itemsOf(line)) this.addItem(item);
  }

  /** Skills plainly named in running text: those of the vocabulary whose word can hardly mean anything else. */
  readNamed(lines: Line[]): void {
    for (const line of lines) {
      for (const mention of findSkillsIn(line.text)) {
        if (!isTelling(mention)) continue;
        this.add({ line, from: mention.start, to: mention.end }, mention.skillId, null, 0.6);
      }
    }
  }

  private addItem(item: Part): void {
    const { name, level } = splitLevel(item, SKILL_LEVELS);
    const text = textOf(name);
    const skill = findSkill(text);
    if (skill !== null) {
      this.add(name, skill.id, level, 0.92);
      return;
    }
    const words = text.split(/\s+/).length;
    const inside = findSkillsIn(text);
    if (words <= 4 && text.length <= 45 && new Set(inside.map((mention) => mention.skillId)).size <= 1) {
      this.add(name, inside[0]?.skillId ?? foldKey(text), level, inside.length > 0 ? 0.8 : 0.65);
      return;
    }
    for (const mention of inside) {
      this.add(
        { ...name, from: name.from + mention.start, to: name.from + mention.end },
        mention.skillId,
        null,
        0.7,
      );
    }
  }

  private add(part: Part, key: string, level: Level | null, confidence: number): void {
    if (this.seen.has(key) || !/\p{L}/u.test(textOf(part))) return;
    this.seen.add(key);
    const entry = `skill:${++this.number}`;
    this.list.add('skill.name', part, { entry, confidence });
    if (level !== null)
      this.list.add('skill.level', level.part, { entry, value: level.value, confidence: 0.75 });
  }
}

/** "retail", "cloud", "warehouse" are also ordinary words; PostgreSQL, Wundversorgung and stock control are not. */
export function isTelling({ skillId, written }: SkillMention): boolean {
  const category = skillById(skillId)?.category;
  if (category === 'language' || category === 'people') return false;
  if (titleScore(written) > 0) return false;
  if (/\s|[.+#/\d]/.test(written)) return true;
  if (/^\p{Lu}.*\p{Lu}/u.test(written)) return true;
  const ordinary = /^(?:cloud|testing|dashboards|confluence|statistics|agile|programming)$/i;
  return category === 'technology' || category === 'data'
    ? !ordinary.test(written) && /^\p{Lu}/u.test(written)
    : written.length >= 13;
}

type Level = { part: Part; value: string };

/** Parts of a list line: after its label, between commas, bars, semicolons, bullets, tabs. */
export function itemsOf(line: Line): Part[] {
  let part = contentOf(line);
  const text = textOf(part);
  const label = /^[^,;:|\t]{2,40}(?::\s+|\t)(?=.*[,;|\t•·]|\p{L})/u.exec(text);
  const isLevelled =
    label !== null &&
    levelOf(text.slice(label[0].length), SKILL_LEVELS) !== null &&
    !/[,;|]/.test(text.slice(label[0].length));
  if (label !== null && !isLevelled && findSkill(label[0].replace(/[:\t]\s*$/, '')) === null)
    part = { ...part, from: part.from + label[0].length };
  const items: Part[] = [];
  let from = 0;
  const body = textOf(part);
  // Commas within brackets belong to the item.
  for (const match of body.matchAll(/\s*(?:[;|•·\t]|,(?![^(]*\))|\s\/\s|\s[–—]\s(?=\p{Lu}.*,))\s*/gu)) {
    items.push({ ...part, from: part.from + from, to: part.from + match.index });
    from = match.index + match[0].length;
  }
  items.push({ ...part, from: part.from + from });
  return items
    .map(withoutStop)
    .map(trimPart)
    .filter((item) => textOf(item) !== '');
}

function withoutStop(part: Part): Part {
  return /[^.]\.$/.test(textOf(part)) ? { ...part, to: part.to - 1 } : part;
}

/** The level that a text names, or null. */
export function levelOf(text: string, levels: [RegExp, string][]): string | null {
  return levels.find(([pattern]) => pattern.test(foldAccents(text)))?.[1] ?? null;
}

/** `Python (advanced)`, `Englisch – B1`, `Español: nativo` as a name and a level. */
function splitLevel(item: Part, levels: [RegExp, string][]): { name: Part; level: Level | null } {
  const text = textOf(item);
  const match = /\s*(?:\(([^)]+)\)|\s[–—-]+\s(.+)|:\s*(.+)|\t(.+))\s*$/u.exec(text);
  if (match === null) return { name: item, level: null };
  const written = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const value = levelOf(written, levels);
  const name = trimPart({ ...item, to: item.from + match.index });
  if (value === null) return { name: match[1] === undefined ? item : item, level: null };
  const from = item.from + match.index + match[0].indexOf(written);
  return { name, level: { part: { ...item, from, to: from + written.length }, value } };
}

/** Languages with their levels as CEFR or 'native'. */
export function readLanguages(list: FactList, lines: Line[]): void {
  const seen = new Set<string>();
  for (const { key, name, level, isKnown } of lines.flatMap(languagesIn)) {
    if (seen.has(key)) continue;
    seen.add(key);
    const entry = `language:${seen.size}`;
    list.add('language.name', name, { entry, confidence: isKnown ? 0.95 : 0.7 });
    if (level !== null)
      list.add('language.level', level.part, { entry, value: level.value, confidence: 0.85 });
  }
}

type Language = { key: string; name: Part; level: Level | null; isKnown: boolean };

/** The languages that a line names, each with the level that stands between it and the next. */
export function languagesIn(line: Line): Language[] {
  const mentions = findSkillsIn(line.text).filter((m) => skillById(m.skillId)?.category === 'language');
  const named =
    mentions.length > 0
      ? mentions.map(({ start, end, skillId }) => ({ start, end, key: skillId as string }))
      : unknownLanguage(line);
  return named.map((mention, i) => {
    const after = { line, from: mention.end, to: named[i + 1]?.start ?? line.text.length };
    const value = levelOf(textOf(after), LANGUAGE_LEVELS);
    return {
      key: mention.key,
      name: { line, from: mention.start, to: mention.end },
      level: value === null ? null : { part: unbracketed(after), value },
      isKnown: mentions.length > 0,
    };
  });
}

/** A language that is not in the vocabulary still shows by its level. */
function unknownLanguage(line: Line): { start: number; end: number; key: string }[] {
  const { from } = contentOf(line);
  const match = /^(\p{Lu}[\p{L} ]{2,20}?)\s*[:(–—\t-]\s*(.+)$/u.exec(line.text.slice(from));
  if (match === null || levelOf(match[2]!, LANGUAGE_LEVELS) === null) return [];
  return [{ start: from, end: from + match[1]!.length, key: foldKey(match[1]!) }];
}

function unbracketed(part: Part): Part {
  const text = textOf(part);
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open >= 0 && close > open) return { ...part, from: part.from + open + 1, to: part.from + close };
  return part;
}
