import { Trans, useTranslation } from 'react-i18next';
import type { Lang, Message } from '#server/values/lang.ts';
import type { TextKey, TextParams } from './keys.ts';

export type Say = (key: TextKey, params?: TextParams) => string;

type Text = {
  lang: Lang;
  t: Say;
  /** Says what the server sent as `{ key, params }`; an unknown key is shown as it is rather than hidden. */
  say(message: Message): string;
  /** Whether there is a text for this key of the server's. */
  knows(key: string): boolean;
};

/** The texts of the reader's language. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const loose = t as unknown as (key: string, params?: TextParams) => string;
  return {
    lang: i18n.language as Lang,
    t: loose as Say,
    say: (message) => loose(message.key, message.params),
    knows: (key) => i18n.exists(key),
  };
}

type RichProps = { k: TextKey; params?: TextParams; parts: Record<string, React.ReactElement> };

/** A text with elements in it: `<b>…</b>` in the text becomes `parts.b`. */
export function Rich({ k, params, parts }: RichProps) {
  return <Trans i18nKey={k as never} values={params} components={parts} />;
}
