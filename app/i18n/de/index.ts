import type { en } from '../en/index.ts';
import type { SameKeys } from '../keys.ts';
import { ai } from './ai.ts';
import { alert } from './alerts.ts';
import { account, auth } from './auth.ts';
import { discover, domain, firm, following, insight, logo } from './companies.ts';
import { error, storage, thread } from './error.ts';
import { counterfactual, factor } from './factor.ts';
import { form, list } from './form.ts';
import { admin, applicant, board, company, editor, gate, hiring, posting } from './hiring.ts';
import { invalid } from './invalid.ts';
import { landing } from './landing.ts';
import { featured, funnel, still, team } from './life.ts';
import { answered, models } from './models.ts';
import { mail, news, notification, outbox } from './news.ts';
import { invitation, member, seats } from './people.ts';
import { picture } from './picture.ts';
import { cv, profile, review, upload } from './profile.ts';
import { apply, fit, job, search } from './search.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { application, home, tracker } from './tracker.ts';
import { value } from './values.ts';
import { change, check, hint, many, wording, write } from './writing.ts';

export const de: SameKeys<typeof en> = {
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
  discover,
  domain,
  editor,
  error,
  factor,
  featured,
  firm,
  fit,
  following,
  form,
  funnel,
  gate,
  hint,
  hiring,
  home,
  insight,
  invalid,
  invitation,
  job,
  landing,
  list,
  logo,
  mail,
  many,
  member,
  models,
  news,
  notification,
  outbox,
  picture,
  posting,
  profile,
  review,
  search,
  seats,
  settings,
  sharing,
  shell,
  still,
  storage,
  team,
  thread,
  tracker,
  upload,
  value,
  wording,
  write,
};
