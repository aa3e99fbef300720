import { error } from './error.ts';
import { form, list } from './form.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

/** English, the language whose keys the others fill. */
export const en = { error, form, list, settings, shell };
