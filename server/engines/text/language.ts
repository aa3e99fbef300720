import type { TextLang } from './stem.ts';
import { tokenise } from './tokens.ts';

/** Words that are frequent in one language and rare in the others, folded; with the words CVs use as headings. */
const COMMON: Record<TextLang, string> = {
  en: 'the and of to with for from at by as is was on that this an be are have which our your their its team work experience education skills university year years led built developed managed present summary references available languages',
  de: 'der die das und mit fur von zu bei im ist den des auf ein eine als auch wir sie werden durch sowie seit heute bis zur zum uber nach berufserfahrung ausbildung kenntnisse sprachen lebenslauf geboren deutsch englisch personliche daten schule abschluss fuhrerschein tatigkeit stellen',
  fr: 'le la les des et du une dans pour avec sur par aux est au qui nous vous depuis chez formation experience competences langues diplome anglais francais gestion entreprise annees ans',
  es: 'el la los las del y en con para por una que como al desde hasta su sus experiencia formacion habilidades idiomas ingles espanol gestion empresa anos actualidad universidad atencion',
};

const weights = new Map<string, TextLang[]>();
for (const lang of Object.keys(COMMON) as TextLang[]) {
  for (const word of COMMON[lang].split(' ')) weights.set(word, [...(weights.get(word) ?? []), lang]);
}

/**
 * Language of a text by its frequent words; null when it shows too few of them to say.
 * A word shared by two languages counts half for each. Looks at the first 20,000 characters.
 */
export function guessLanguage(text: string): TextLang | null {
  const counts: Record<TextLang, number> = { en: 0, de: 0, fr: 0, es: 0 };
  for (const token of tokenise(text.slice(0, 20_000))) {
    const langs = weights.get(token.text);
    if (langs === undefined) continue;
    for (const lang of langs) counts[lang] += 1 / langs.length;
  }
  const ranked = (Object.entries(counts) as [TextLang, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best[1] < 2 || best[1] === second[1]) return null;
  return best[0];
}

/** Scripts that are not ours, each with the language most often written in it. */
const SCRIPTS: ReadonlyArray<[lang: string, letters: RegExp]> = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/**
 * The language of a text that people wrote here: by its words, or by its script where that is another. Null when neither says:
 * then it may well be in the language in which its author reads the house.
 */
export function guessWritten(text: string): string | null {
  const some = text.slice(0, 20_000);
  const half = (some.match(/\p{L}/gu)?.length ?? 0) / 2;
  const other = half > 0 && SCRIPTS.find(([, letters]) => (some.match(letters)?.length ?? 0) > half);
  return other ? other[0] : guessLanguage(some);
}
