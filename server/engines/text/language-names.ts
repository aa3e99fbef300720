import { foldKey } from './fold.ts';

/** ISO 639-1 codes, and some that have only three letters. */
const CODES =
  'aa ab af ak am ar as ay az ba be bg bm bn bo br bs ca ce co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it iu ja jv ka kk kl km kn ko ku kw ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny oc om or pa pl ps pt qu rm rn ro ru rw sa sc sd se si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wo xh yi yo yue zh zu fil haw hmn ceb kab tzm'.split(
    ' ',
  );
/** Languages in whose names languages are looked up. */
const NAMED_IN = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'hu',
  'ro',
  'ru',
  'uk',
  'ca',
  'ar',
];
/** What people write and no register has. */
const MORE =
  'zh=mandarin|mandarin chinese|chinese mandarin|mandarine|mandarino|mandarín|hochchinesisch|chinois|putonghua;yue=cantonese|cantonais|kantonesisch;fa=farsi|dari;tl=tagalog;nl=flemish|vlaams|flämisch|flamand;es=castilian|castellano|castilian spanish;ca=valencian|valenciano|valencià;sr=serbo-croatian|serbokroatisch;de=swiss german|schweizerdeutsch|hochdeutsch|schwiizerdütsch;ase=american sign language|asl;bfi=british sign language|bsl;sgn=sign language|gebärdensprache|langue des signes|lsf|lengua de signos|lingua dei segni|dgs;grc=ancient greek|altgriechisch|grec ancien|griego antiguo|greco antico;la=latin|latein|latinum|latín|latino;el=modern greek|neugriechisch;pt=brazilian portuguese|brasilianisches portugiesisch;en=business english|american english|british english;ku=kurmanji|kurdish;ur=urdu;ber=berber|amazigh|tamazight;gd=gaelic;ga=irish|gaeilge;swg=schwäbisch;nds=low german|plattdeutsch';

/** A language named in a text; offsets are UTF-16 into it. */
export type LanguageMention = { code: string; start: number; end: number };

let known: Map<string, string> | null = null;

function load(): Map<string, string> {
  const names = new Map<string, string>();
  for (const inLanguage of NAMED_IN) {
    const display = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name !== undefined) names.set(/^[a-z]+$/i.test(name) ? name.toLowerCase() : foldKey(name), code);
    }
  }
  for (const pair of MORE.split(';')) {
    const [code = '', forms = ''] = pair.split('=');
    for (const form of forms.split('|')) names.set(foldKey(form), code);
  }
  return names;
}

/** Names of languages in a text, in any of eighteen languages and any case: `Englisch`, `angielski`, `Mandarin Chinese`. */
export function findLanguageNames(text: string): LanguageMention[] {
  known ??= load();
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)];
  const mentions: LanguageMention[] = [];
  for (let i = 0; i < words.length; ) {
    const found = [3, 2, 1].flatMap((count) => nameAt(text, words, i, count))[0];
    if (found === undefined) {
      i += 1;
      continue;
    }
    mentions.push(found.mention);
    i += found.count;
  }
  return mentions;
}

function nameAt(
  text: string,
  words: RegExpExecArray[],
  at: number,
  count: number,
): { mention: LanguageMention; count: number }[] {
  const [first, last] = [words[at]!, words[at + count - 1]];
  if (last === undefined) return [];
  const start = first.index;
  const end = last.index + last[0].length;
  const written = text.slice(start, end);
  // A line end or a list sign between two words parts them.
  if (/[\n\t,;•|·:()]/.test(written) || written.length < 3) return [];
  const code = known!.get(foldKey(written));
  return code === undefined ? [] : [{ mention: { code, start, end }, count }];
}
