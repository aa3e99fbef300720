import { findWording, needsTitleMark } from '#server/engines/wording/index.ts';
import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import type { Gate, Posting } from './schema.ts';

/** A posting stays open for half a year at most; after that it is another posting. */
const LONGEST_DAYS = 180;
const SHORTEST_TEXT = 80;
/** Some 2,000 words: what is longer is a handbook, and nobody reads it on a phone. */
const LONGEST_TEXT = 12_000;
/** Between these people read to the end. */
const READABLE_TEXT = { from: 400, to: 6_000 };
/** A range wider than from one to twice says little. */
const WIDEST_PAY = 2;
const SOONEST_DAYS = 3;

export type Checked = Pick<
  Posting,
  'title' | 'description' | 'location' | 'remote' | 'pay' | 'deadlineAt'
> & {
  lang?: string | undefined;
};

/**
 * Laws that ask for a pay range before anyone applies: the EU's directive 2023/970, who follows it here, and the cities
 * and states that ask for it in the advertisement itself.
 */
const PAY_RANGE_LAWS = new Set(['eu', 'us-nyc']);
/** Where no law is named, wording is advice. */
const NO_LAW = 'none';

/** What stands between a posting and publishing, each with the field to mend. Empty: it may go. */
export function gatesOf(posting: Checked, law: string, now: Instant): Gate[] {
  const gates: Gate[] = [];
  const stop = (key: string, field: string, params: Gate['params'] = {}) =>
    gates.push({ key, field, params });
  const { length } = posting.description;
  if (length < SHORTEST_TEXT) stop('gate.text_too_short', 'description', { min: SHORTEST_TEXT });
  if (length > LONGEST_TEXT) stop('gate.text_too_long', 'description', { max: LONGEST_TEXT });
  if (!posting.location && posting.remote !== 'remote') stop('gate.no_location', 'location');
  if (!posting.pay && PAY_RANGE_LAWS.has(law)) stop('gate.no_pay', 'pay');
  const days = (toMs(posting.deadlineAt) - toMs(now)) / DAY_MS;
  if (days <= 0) stop('gate.deadline_passed', 'deadlineAt');
  if (days > LONGEST_DAYS) stop('gate.deadline_too_far', 'deadlineAt', { days: LONGEST_DAYS });
  if (law !== NO_LAW)
    gates.push(
      ...wordingOf(posting)
        .filter(({ wall }) => wall)
        .map(toGate),
    );
  return gates;
}

/** What would make a posting better and stops nobody. */
export function hintsOf(posting: Checked, law: string, now: Instant): Gate[] {
  const hints: Gate[] = [];
  const advise = (key: string, field: string, params: Gate['params'] = {}) =>
    hints.push({ key, field, params });
  if (posting.lang === 'de' && needsTitleMark(posting.title)) advise('hint.title_mark', 'title');
  const { length } = posting.description;
  if (length >= SHORTEST_TEXT && length < READABLE_TEXT.from) advise('hint.text_brief', 'description');
  if (length > READABLE_TEXT.to && length <= LONGEST_TEXT)
    advise('hint.text_long', 'description', { max: READABLE_TEXT.to });
  if (!posting.pay && !PAY_RANGE_LAWS.has(law)) advise('hint.no_pay', 'pay');
  if (posting.pay && posting.pay.max > posting.pay.min * WIDEST_PAY) advise('hint.pay_wide', 'pay');
  const days = (toMs(posting.deadlineAt) - toMs(now)) / DAY_MS;
  if (days > 0 && days < SOONEST_DAYS) advise('hint.deadline_soon', 'deadlineAt');
  return [
    ...hints,
    ...wordingOf(posting)
      .filter(({ wall }) => !wall || law === NO_LAW)
      .map(toGate),
  ];
}

type Worded = Gate & { wall: boolean };

const toGate = ({ key, field, params }: Worded): Gate => ({ key, field, params });

/** What the title and the text say that should not be said, with the words and what to write instead. */
const wordingOf = ({ title, description }: Checked): Worded[] =>
  (
    [
      ['title', findWording(title, 'title')],
      ['description', findWording(description, 'text')],
    ] as const
  ).flatMap(([field, findings]) =>
    findings.map(({ name, weight, written }) => ({
      key: `wording.${name}`,
      field,
      params: { words: written.slice(0, 5).join(', ') },
      wall: weight === 'wall',
    })),
  );
