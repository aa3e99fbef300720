/** Light stems for folded words: enough that singular and plural, Pfleger and Pflegerin meet. Not a Snowball. */

export type TextLang = 'en' | 'de' | 'fr' | 'es';

type Ending = [ending: RegExp, replacement: string, leaves: number];

const EN: Ending[] = [
  [/ies$/, 'y', 2],
  [/(ss|sh|ch|x|z)es$/, '$1', 2],
  [/([^su])s$/, '$1', 3],
  [/ing$/, '', 4],
  [/ed$/, '', 4],
];
const DE: Ending[] = [
  [/innen$/, '', 3],
  [/(er|ent|ist|or|eur)in$/, '$1', 3],
  [/(ern|em|en|er|es|e|n|s)$/, '', 4],
];
const FR: Ending[] = [
  [/eaux$/, 'eau', 2],
  [/(euse|rice)s?$/, 'eur', 3],
  [/(es|e|s|x)$/, '', 4],
];
const ES: Ending[] = [
  [/(ces)$/, 'z', 3],
  [/(es|as|os|a|o|s)$/, '', 4],
];
const ENDINGS: Record<TextLang, Ending[]> = { en: EN, de: DE, fr: FR, es: ES };

/** Whether words of a language have stems here; a posting may be in any. */
export const isTextLang = (lang: string): lang is TextLang => Object.hasOwn(ENDINGS, lang);

/** Stem of a folded word; words with digits or signs (c++, node.js) are left alone. */
export function stem(word: string, lang: TextLang): string {
  if (!/^\p{L}{4,}$/u.test(word)) return word;
  let stemmed = word;
  for (const [ending, replacement, leaves] of ENDINGS[lang]) {
    const next = stemmed.replace(ending, replacement);
    if (next === stemmed || next.length < leaves) continue;
    stemmed = next;
    if (lang !== 'de') break;
  }
  return stemmed;
}
