import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import type { Gate, Posting } from './schema.ts';

/** A posting stays open for half a year at most; after that it is another posting. */
const LONGEST_DAYS = 180;
const SHORTEST_TEXT = 80;

type Checked = Pick<Posting, 'title' | 'description' | 'location' | 'remote' | 'pay' | 'deadlineAt'>;

/** Laws that ask for a pay range before anyone applies: the EU's directive 2023/970, and who follows it here. */
const PAY_RANGE_LAWS = new Set(['eu']);

/** What stands between a posting and publishing, each with the field to mend. Empty: it may go. */
export function gatesOf(posting: Checked, law: string, now: Instant): Gate[] {
  const gates: Gate[] = [];
  const stop = (key: string, field: string, params: Gate['params'] = {}) =>
    gates.push({ key, field, params });
  if (posting.description.length < SHORTEST_TEXT)
    stop('gate.text_too_short', 'description', { min: SHORTEST_TEXT });
  if (!posting.location && posting.remote !== 'remote') stop('gate.no_location', 'location');
  if (!posting.pay && PAY_RANGE_LAWS.has(law)) stop('gate.no_pay', 'pay');
  const days = (toMs(posting.deadlineAt) - toMs(now)) / DAY_MS;
  if (days <= 0) stop('gate.deadline_passed', 'deadlineAt');
  if (days > LONGEST_DAYS) stop('gate.deadline_too_far', 'deadlineAt', { days: LONGEST_DAYS });
  return gates;
}
