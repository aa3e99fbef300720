/** Skills that are listed, and those plainly named in the text. */
import { findSkill, findSkillsIn, type SkillMention, skillById } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { headingKind } from '../headings.ts';
import { isFull } from './bodies.ts';
import { isOnlyDates } from './dates.ts';
import type { FactList } from './facts.ts';
import { levelOf } from './languages.ts';
import { titleScore } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf, trimPart } from './lines.ts';

/** 1 some knowledge … 4 expert. */
export const SKILL_LEVELS: [RegExp, string][] = [
  [
    /\b(?:expert|esperto|especialista|biegly|ileri|experte|expertin|experto|experta|master|sehr gute?|very good|excellent|excelente|expert level|profi)\b/,
    '4',
  ],
  [
    /\b(?:advanced|avanzato|avancado|gevorderd|zaawansowany|avancerad|fortgeschritten|gute?|good|avanzado|avance|proficient|fundierte?|alto)\b/,
    '3',
  ],
  [
    /\b(?:intermediate|intermediario|maitrise|buono|sredni|mittel|medio|intermedio|intermediaire|working knowledge|solid)\b/,
    '2',
  ],
  [
    /\b(?:basic|base|podstawowy|grundlaggande|baslangic|basics|beginner|grundkenntnisse|grundlagen|basico|basica|notions|debutant|familiar)\b/,
    '1',
  ],
];
/** Lists of skills, each with its level if it has one. */
export class SkillReader {
  private number = 0;
  private readonly seen = new Set<string>();
  /** skills of the vocabulary that were listed: prose names nothing twice */
  private readonly known = new Set<string>();
  constructor(private readonly list: FactList) {}

  readListed(lines: Line[]): void {
    const whole = wholeLists(lines);
    whole.forEach((line, i) => {
      if (isGroupName(line, whole[i + 1])) return;
      for (const item of itemsOf(line)) this.addItem(item);
    });
  }

  /** Skills plainly named in running text: those of the vocabulary whose word can hardly mean anything else. */
  readNamed(lines: Line[]): void {
    for (const line of lines) {
      for (const mention of findSkillsIn(line.text)) {
        if (line.text[mention.start - 1] === '=' || !isTelling(mention) || this.known.has(mention.skillId))
          continue;
        this.add({ line, from: mention.start, to: mention.end }, foldKey(mention.written), null, 0.6);
      }
    }
  }

  private addItem(item: Part): void {
    const { name, level } = splitLevel(item, SKILL_LEVELS);
    const text = textOf(name);
    if (isOnlyDates(text) || ONLY_LEVEL.test(text) || /^\p{P}*$|@|https?:/u.test(text)) return;
    const words = text.split(/\s+/).length;
    if (words <= 5 && text.length <= 50) {
      const known = findSkill(text) !== null || findSkillsIn(text).length > 0;
      this.add(name, foldKey(text), level, known ? 0.9 : 0.7);
      return;
    }
    for (const mention of findSkillsIn(text)) {
      const part = { ...name, from: name.from + mention.start, to: name.from + mention.end };
      this.add(part, foldKey(mention.written), null, 0.65);
    }
  }

  private add(part: Part, key: string, level: Level | null, confidence: number): void {
    if (this.seen.has(key) || !/\p{L}/u.test(textOf(part))) return;
    this.seen.add(key);
    for (const { skillId } of findSkillsIn(textOf(part))) this.known.add(skillId);
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

/** `…, Retail marketing, P&L⏎ownership`: a list that breaks within an item goes on. Lines that lie together in their page. */
function wholeLists(lines: Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && listGoesOn(last, line))
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text}\n${line.text}`,
        end: line.end,
        right: line.right,
        room: line.room,
      };
    else whole.push(line);
  }
  return whole;
}

function listGoesOn(last: Line, line: Line): boolean {
  if (line.start !== last.end + 1 || line.page !== last.page || line.stream !== last.stream) return false;
  if (
    line.bullet ||
    /^[([]/.test(line.text) ||
    line.gap >= 0.4 ||
    line.size !== last.size ||
    line.bold !== last.bold
  )
    return false;
  const isList = (last.text.match(/[,;]/g)?.length ?? 0) >= 2 && !/[,;.:|]\s*$/.test(last.text);
  const isLabelled = /^[^,;]{2,40}:/.test(line.text) || labelLength(line, line.text, 0) > 0;
  return isList && !isLabelled && (/^\p{Ll}/u.test(line.text) || isFull(last, line));
}

/** `sehr gut`, `Grundkenntnisse`: a level that lost its skill. */
const ONLY_LEVEL =
  /^(?:sehr gut|gut|grundkenntnisse|fortgeschritten|experte|expert|advanced|intermediate|beginner|basic|proficient|very good|good|fluent|avanzado|intermedio|b[áa]sico|avanc[ée]|interm[ée]diaire|d[ée]butant|avanzato|ottimo|buono|avan[çc]ado|intermedi[áa]rio|native|c1|c2|b1|b2|a1|a2)$/iu;

type Level = { part: Part; value: string };

/** `Frontend` in bold above plain items names a group; so does `Familiar:` with nothing behind it. */
function isGroupName(line: Line, next: Line | undefined): boolean {
  if (/:\s*$/.test(line.text) || headingKind(line.text) === 'skills') return true;
  const isBold = (one: Line) => one.marks[0]?.bold ?? one.bold;
  return next !== undefined && isBold(line) && !isBold(next) && !line.bullet && !/[,;|\t]/.test(line.text);
}

/** `Tools: Git`, `**Tools** Git`, `Tools⇥Git`: how long the label is, 0 without one. */
function labelLength(line: Line, text: string, from: number): number {
  const label = /^[^,;:|\t•]{2,45}(?::\s+|:?\t)(?=.*[,;|\t•·]|\p{L})/u.exec(text);
  if (label !== null) {
    const rest = text.slice(label[0].length);
    const isLevelled = levelOf(rest, SKILL_LEVELS) !== null && !/[,;|]/.test(rest);
    // Cells of a table of skills are no labels.
    const isCell =
      /[^:]\t$/.test(label[0]) && !/,/.test(rest) && (/\t/.test(rest) || rest.split(/\s+/).length <= 3);
    return isLevelled || isCell ? 0 : label[0].length;
  }
  const [first, second] = line.marks.filter(({ to }) => to > from);
  if (first === undefined || second === undefined || second.from - from > 40) return 0;
  const isOther = (first.bold && !second.bold) || (first.italic && !second.italic);
  const isLabel = isOther && /,/.test(text) && !/[,;]/.test(text.slice(0, second.from - from));
  return isLabel ? second.from - from : 0;
}

/** Parts of a list line: after its label, between commas, bars, semicolons, bullets, tabs. */
export function itemsOf(line: Line): Part[] {
  const whole = contentOf(line);
  // `Result:` with nothing behind it lists nothing.
  if (/:\s*$/.test(line.text)) return [];
  return cellsOf(whole).flatMap((cell) => {
    const length = labelLength(line, textOf(cell), cell.from);
    return listed({ ...cell, from: cell.from + length });
  });
}

/** `Languages: Python⇥Tools: Git` are two lists in one row. */
function cellsOf(part: Part): Part[] {
  const text = textOf(part);
  // Behind a first label, another needs no tab: `Languages: Java, SQL Tools: Git`.
  const sign = /^\p{Lu}[\p{L} &]{1,30}:\s/u.test(text)
    ? /\t(?=[^\t:]{2,40}:\s)|(?<=[^\s,;:&/])\s(?=\p{Lu}\p{Ll}+(?: & \p{Lu}\p{Ll}+)?:\s)/gu
    : /\t(?=[^\t:]{2,40}:\s)/g;
  const cuts = [...text.matchAll(sign)]
    .filter(({ index }) => index > text.indexOf(':'))
    .map(({ index }) => part.from + index);
  return [...cuts, part.to].map((to, i) => ({ ...part, from: i === 0 ? part.from : cuts[i - 1]! + 1, to }));
}

function listed(part: Part): Part[] {
  const items: Part[] = [];
  let from = 0;
  const body = textOf(part);
  // Commas within brackets belong to the item.
  for (const match of body.matchAll(/\s*(?:[;|•·●∙⋅◦\t،]|,(?![^(]*\))|\s\/\s|\s[–—]\s(?=\p{Lu}.*,))\s*/gu)) {
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
