import type { i18n } from 'i18next';
import type { Lang, Message } from '#server/values/lang.ts';
import type { TextKey, TextParams } from './keys.ts';

export type Say = (key: TextKey, params?: TextParams) => string;

/** The texts of one language, as components use them. */
export type Text = {
  lang: Lang;
  t: Say;
  /** Says what the server sent as `{ key, params }`; an unknown key is shown as it is rather than hidden. */
  say(message: Message): string;
  /** Whether there is a text for this key of the server's. */
  knows(key: string): boolean;
};

/** Says whatever key it is given. */
export type Loose = (key: string, params?: TextParams) => string;

/** @param remember may answer for a translator that was asked the same before: what it says depends on nothing else */
export function createText(translator: i18n, remember: (say: Loose) => Loose = (say) => say): Text {
  const t = remember(translator.t.bind(translator) as unknown as Loose);
  return {
    lang: translator.language as Lang,
    t: t as Say,
    say: ({ key, params }) => t(key, params),
    knows: (key) => translator.exists(key),
  };
}
