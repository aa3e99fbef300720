import type { en } from '../en/index.ts';
import type { SameKeys } from '../keys.ts';
import { error } from './error.ts';
import { form, list } from './form.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

export const de: SameKeys<typeof en> = { error, form, list, settings, shell };
