import type { i18n } from 'i18next';
import { readCookie } from '#app/lib/cookies.ts';
import { isLang, type Lang, preferredLang } from '#server/values/lang.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createTranslator } from './translator.ts';

const texts: Record<Lang, object> = { en, de };
const translators = new Map<Lang, i18n>();

/** The language of a request: the account's choice, else the cookie, else Accept-Language. Never the path. */
export function requestLang(request: Request, accountLang?: Lang | null): Lang {
  if (accountLang) return accountLang;
  const chosen = readCookie(request.headers.get('cookie'), 'lang');
  return isLang(chosen) ? chosen : preferredLang(request.headers.get('accept-language'));
}

/** Speaks `lang`. Nothing in it changes after its making, so that requests may share it. */
export function translator(lang: Lang): i18n {
  const known = translators.get(lang);
  if (known) return known;
  const made = createTranslator(lang, texts[lang]);
  translators.set(lang, made);
  return made;
}
