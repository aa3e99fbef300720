import { ai } from './ai.ts';
import { alert } from './alerts.ts';
import { account, auth } from './auth.ts';
import { error, storage, thread } from './error.ts';
import { counterfactual, factor } from './factor.ts';
import { form, list } from './form.ts';
import { admin, applicant, board, company, editor, firm, gate, hiring, posting } from './hiring.ts';
import { invalid } from './invalid.ts';
import { landing } from './landing.ts';
import { answered, models } from './models.ts';
import { mail, news, notification, outbox } from './news.ts';
import { picture } from './picture.ts';
import { cv, profile, review, upload } from './profile.ts';
import { apply, fit, job, search } from './search.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { application, home, tracker } from './tracker.ts';
import { value } from './values.ts';
import { change, check, hint, many, wording, write } from './writing.ts';

/** English, the language whose keys the others fill. */
export const en = {
  account,
  admin,
  ai,
  alert,
  answered,
  applicant,
  application,
  apply,
  auth,
  board,
  change,
  check,
  company,
  counterfactual,
  cv,
  editor,
  error,
  factor,
  firm,
  fit,
  form,
  gate,
  hint,
  hiring,
  home,
  invalid,
  job,
  landing,
  list,
  mail,
  many,
  models,
  news,
  notification,
  outbox,
  picture,
  posting,
  profile,
  review,
  search,
  settings,
  sharing,
  shell,
  storage,
  thread,
  tracker,
  upload,
  value,
  wording,
  write,
};
