import { cloneElement, createContext, useContext } from 'react';
import type { TextKey, TextParams } from './keys.ts';
import type { Text } from './text.ts';

export type { Say } from './text.ts';

const TextContext = createContext<Text | null>(null);

/** Everything below speaks this language. */
export const TextProvider = TextContext.Provider;

/** The texts of the reader's language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('no texts: a TextProvider is missing above');
  return text;
}

type RichProps = { k: TextKey; params?: TextParams; parts: Record<string, React.ReactElement> };

/** Stands for a `<` that a reader or an employer wrote, while the text's own elements are looked for. */
const LESS = '\uE000';

/** A text with elements in it: `<b>…</b>` in the text becomes `parts.b`. They do not nest. */
export function Rich({ k, params = {}, parts }: RichProps) {
  const { t } = useText();
  const safe = Object.entries(params).map(([name, value]) => [name, String(value).replaceAll('<', LESS)]);
  // Every second and third piece are an element's name and what stands in it.
  const pieces = t(k, Object.fromEntries(safe)).split(/<(\w)>(.*?)<\/\1>/);
  return pieces.map((piece, at) => {
    if (at % 3 === 2) return null;
    const part = at % 3 === 1 && parts[piece];
    const words = (part ? pieces[at + 1]! : piece).replaceAll(LESS, '<');
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    return part ? cloneElement(part, { key: at }, words) : words;
  });
}
