/** Languages that someone speaks, with their levels as CEFR or 'native'. */
import { findLanguageNames, foldAccents, foldKey } from '#server/engines/text/index.ts';
import type { FactList } from './facts.ts';
import { isCountry } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf } from './lines.ts';

export const LANGUAGE_LEVELS: [RegExp, string][] = [
  [/\b(c2)\b/, 'C2'],
  [/\b(c1)\b/, 'C1'],
  [/\b(b2)\b/, 'B2'],
  [/\b(b1)\b/, 'B1'],
  [/\b(a2)\b/, 'A2'],
  [/\b(a1)\b/, 'A1'],
  [
    /native|mother ?tongue|muttersprach\w*|materna?|maternelle|madrelingua|lingua madre|nativ[oa]|bilingu\w*|first language|natif|zweisprachig|moedertaal|ojczyst\w*|modersmal|morsmal|materstin\w*|rodny|anadil\w*|ana dil\w*|anyanyelv|nativo|الأم|родной|рiдна/,
    'native',
  ],
  [/full professional|verhandlungssicher|business fluent|near.native/, 'C1'],
  [
    /fluent|fliess?end|fluid[oa]|fluente|fluency|courant|couramment|sehr gut|excellent|advanced|avanzad[oa]|avanzat[oa]|avance|avancad[oa]|alto|ottim[oa]|otim[oa]|proficient|professional|vloeiend|uitstekend|biegl\w*|plynn\w*|flytande|flydende|flytende|sujuva|akici|cok iyi|ileri|ممتاز|свободно|продвинутый/,
    'C1',
  ],
  [
    /upper.intermediate|good|\bgut\b|buen[oa]|buon[oa]|\bbom\b|\bboa\b|bon niveau|konversationssicher|working|goed|dobr\w*|god\b|iyi/,
    'B2',
  ],
  [
    /intermediate|conversational|mittel|medi[oa]|intermedi[oa]|intermediaire|intermediari[oa]|erweiterte|redelijk|sredni\w*|medel|orta|discret[oa]|средний/,
    'B1',
  ],
  [
    /basic|grundkenntnisse|grundlagen|elementar\w*|basic[oa]|base\b|di base|notions|debutant|beginner|schul\w*|scolair\w*|scolastic\w*|basis\w*|podstawow\w*|grundlaggande|grundniva|zaklad\w*|baslangic|temel|learning|базов|начальн/,
    'A2',
  ],
];

/** The level that a text names, or null. */
export function levelOf(text: string, levels: [RegExp, string][]): string | null {
  const folded = foldAccents(text);
  return levels.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

type Level = { part: Part; value: string };
type Language = { key: string; name: Part; level: Level | null; isKnown: boolean };

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

/** The languages that a line names, each with the level that stands between it and the next. */
export function languagesIn(line: Line): Language[] {
  const known = knownIn(line);
  const named = known.length > 0 ? [...known, ...besideKnown(line, known)] : unknownIn(line);
  named.sort((a, b) => a.start - b.start);
  return named.map((mention, i) => {
    const after = { line, from: mention.end, to: named[i + 1]?.start ?? line.text.length };
    // `Mother tongue: English`: what stands before the first of a line may be its level.
    const before = { line, from: 0, to: i === 0 ? mention.start : 0 };
    const place = [after, before].find((part) => levelOf(textOf(part), LANGUAGE_LEVELS) !== null);
    return {
      key: mention.key,
      name: { line, from: mention.start, to: mention.end },
      level:
        place === undefined
          ? null
          : { part: unbracketed(place), value: levelOf(textOf(place), LANGUAGE_LEVELS)! },
      isKnown: known.includes(mention),
    };
  });
}

type Named = { start: number; end: number; key: string };

/** Names of languages, not within brackets: "English (Cambridge Certificate in Advanced English)". */
function knownIn(line: Line): Named[] {
  const seen = new Set<string>();
  return findLanguageNames(line.text).flatMap(({ start, end, code }) => {
    const depth =
      (line.text.slice(0, start).match(/\(/g)?.length ?? 0) -
      (line.text.slice(0, start).match(/\)/g)?.length ?? 0);
    if (seen.has(code) || (depth > 0 && seen.size > 0)) return [];
    seen.add(code);
    return [{ start, end, key: code }];
  });
}

/** In a list of languages the other items are languages too: `English, French, Cornish (learning)`. */
function besideKnown(line: Line, known: Named[]): Named[] {
  if (!/,/.test(line.text) || known.length < 2) return [];
  return itemsBetween(line).filter(
    ({ start, end }) => !known.some((one) => one.start < end && one.end > start),
  );
}

function itemsBetween(line: Line): Named[] {
  return [...line.text.matchAll(/(?<=^|[,;•|]\s*)(\p{Lu}\p{Ll}{3,15})(?=\s*(?:[,;•|(]|$))/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: foldKey(match[0]),
    }),
  );
}

/** A language that we do not know still shows by its level. */
function unknownIn(line: Line): Named[] {
  const { from } = contentOf(line);
  const match = /^(\p{Lu}[\p{L} ]{2,20}?)\s*[:(–—\t-]\s*(.+)$/u.exec(line.text.slice(from));
  if (match === null || levelOf(match[2]!, LANGUAGE_LEVELS) === null || isCountry(match[1]!)) return [];
  if (levelOf(match[1]!, LANGUAGE_LEVELS) !== null) return [];
  return [{ start: from, end: from + match[1]!.length, key: foldKey(match[1]!) }];
}

function unbracketed(part: Part): Part {
  const text = textOf(part);
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open >= 0 && close > open) return { ...part, from: part.from + open + 1, to: part.from + close };
  return part;
}
