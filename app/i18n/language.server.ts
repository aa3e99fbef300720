import { LRUCache } from 'lru-cache';
import { readCookie } from '#app/lib/cookies.ts';
import { isLang, type Lang, preferredLang } from '#server/values/lang.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createText, type Loose, type Text } from './text.ts';
import { createTranslator } from './translator.ts';

const texts: Record<Lang, object> = { en, de };
const known = new Map<Lang, Text>();

/** The language of a request: the account's choice, else the cookie, else Accept-Language. Never the path. */
export function requestLang(request: Request, accountLang?: Lang | null): Lang {
  if (accountLang) return accountLang;
  const chosen = readCookie(request.headers.get('cookie'), 'lang');
  return isLang(chosen) ? chosen : preferredLang(request.headers.get('accept-language'));
}

/** Texts kept ready in each language: most are asked for on every page, and looking one up anew takes some 10 µs. */
const READY = 4_000;

function remembering(say: Loose): Loose {
  const ready = new LRUCache<string, string>({ max: READY });
  return (key, params) => {
    const asked = params ? key + JSON.stringify(params) : key;
    const known = ready.get(asked);
    if (known !== undefined) return known;
    const text = say(key, params);
    ready.set(asked, text);
    return text;
  };
}

/** The texts of a language. Nothing in them changes after their making, so that requests may share them. */
export function textOf(lang: Lang): Text {
  const made = known.get(lang) ?? createText(createTranslator(lang, texts[lang]), remembering);
  known.set(lang, made);
  return made;
}
