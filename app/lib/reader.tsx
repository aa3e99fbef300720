import { useRouteLoaderData } from '@remix-run/react';

import type { Lang, Message } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';
import { DEFAULT_ZONE, type Theme } from './display.ts';
import type { User } from './shapes.ts';

/** What every page knows of its reader; the root loader's answer. */
export type Reader = {
  lang: Lang;
  theme: Theme;
  /** IANA zone in which times are shown */
  zone: string;
  /** the server's clock when the page was made, so that server and browser say the same "2 days ago" */
  now: Instant;
  user: User | null;
  unread: number;
  /** open applications (candidate) or postings to check (admin), for the rail */
  counts: { applications: number | null };
  flash: Flash | null;
  /** whether the outbox and the style guide are there */
  local: boolean;
};

/** A word after an action. `undo` is posted to `action` when the reader takes it back. */
export type Said = Message & {
  tone?: 'done' | 'problem';
  undo?: { action: string; fields: Record<string, string> };
};

/** Such a word on its way to the next page, shown once: the id tells a new one from the same asked for twice. */
export type Flash = Said & { id: string };

const stranger: Reader = {
  lang: 'en',
  theme: 'auto',
  zone: DEFAULT_ZONE,
  now: '1970-01-01T00:00:00.000Z',
  user: null,
  unread: 0,
  counts: { applications: null },
  flash: null,
  local: false,
};

/** The reader of this page. On an error page made before the root loader ran, someone we do not know. */
export const useReader = (): Reader => (useRouteLoaderData('root') as Reader | undefined) ?? stranger;
