import type { Lang } from '#server/values/lang.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createTranslator } from './translator.ts';

const translators = { en: createTranslator('en', en), de: createTranslator('de', de) };

/** A text in a language, for what leaves the server without a page: mail, problem details. */
export const said = (lang: Lang, key: string, params: Record<string, string | number> = {}): string =>
  (translators[lang].t as unknown as (key: string, params: object) => string)(key, params);
