import type { MetaFunction } from '@remix-run/react';
import { de } from '#app/i18n/de/titles.ts';
import { en } from '#app/i18n/en/titles.ts';

/** The title of a page in the reader's language, or the name of the thing that the page is about. */
export const titled =
  (name: keyof typeof en, of?: (data: never) => string | undefined): MetaFunction =>
  ({ data, matches }) => {
    const root = matches.find((match) => match.id === 'root')?.data as { lang?: string } | undefined;
    const text = (root?.lang === 'de' ? de : en)[name];
    const thing = data && of ? of(data as never) : undefined;
    return [{ title: `${thing ?? text} · Guildhall` }];
  };
