import { createInstance, type i18n, type Resource } from 'i18next';
import { DEFAULT_ZONE } from '#app/lib/display.ts';
import type { Lang } from '#server/values/lang.ts';

/**
 * An i18next instance that speaks one language. Synchronous: the texts are already here.
 * @param texts the texts of that language, by namespace file
 */
export function createTranslator(lang: Lang, texts: object): i18n {
  const instance = createInstance();
  instance.use(oneStop);
  void instance.init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: { translation: texts } } as Resource,
    initImmediate: false,
    // Nothing is escaped: React does that. What is written from right to left stays on its own side of a sentence.
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
    postProcess: [oneStop.name],
  });
  // `{{answerBy, day}}`: a text from the server carries instants, not dates in words.
  let day: Intl.DateTimeFormat | null = null;
  instance.services.formatter?.add('day', (value: string) => {
    // With the first day that is said: making one takes as long as drawing ten pages.
    day ??= dayFormat(lang);
    return day.format(Date.parse(value));
  });
  return instance;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A name for the middle of a sentence, between marks that keep it and its neighbours from changing sides. */
const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** A sentence that ends with a shortened day, "10. Nov.", has one full stop, not two. */
const oneStop = {
  type: 'postProcessor' as const,
  name: 'one stop',
  process: (text: unknown) =>
    typeof text === 'string' ? text.replace(/(?<!\.)\.\.(?!\.)/g, '.') : (text as string),
};

const dayFormat = (lang: Lang): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: DEFAULT_ZONE,
  });
