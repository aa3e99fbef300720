import type { Currency, PayPeriod } from '#server/values/money.ts';
import { endOfDay, isZone } from '#server/values/zone.ts';
import type { Fields } from './form-fields.ts';

/** "62.000", "62000,50" and "62000.5" as minor units; null when blank, NaN when it is no amount. */
export function minorOf(text: string): number | null {
  const compact = text.replace(/\s/g, '');
  if (!compact) return null;
  // A separator before one or two last digits is decimal; all others group thousands.
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(compact) ?? [];
  return Math.round(Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0')));
}

/** The whole last day counts, on the clocks of whoever wrote it. What is no day is left for the procedure to refuse. */
export const lastMoment = (day: string, zone: string): string =>
  Number.isNaN(Date.parse(day)) ? day : endOfDay(day, isZone(zone) ? zone : 'UTC');

/** The fields of a posting's form as the procedures take them; they do the checking. */
export function readPosting(form: Fields) {
  const min = minorOf(form.text('pay.min'));
  const max = minorOf(form.text('pay.max'));
  const deadline = form.text('deadlineAt');
  return {
    title: form.text('title'),
    description: form.text('description'),
    location: form.text('location'),
    remote: form.text('remote') as 'on_site',
    jobType: form.text('jobType') as 'full_time',
    level: form.text('level') as 'mid',
    pay:
      min === null && max === null
        ? null
        : {
            min: min ?? max ?? 0,
            max: max ?? min ?? 0,
            currency: form.text('pay.currency') as Currency,
            period: form.text('pay.period') as PayPeriod,
          },
    skills: form
      .rows('skills')
      .flatMap(({ name = '', need, level }) =>
        name ? [{ name, required: need !== 'nice', level: level ? Number(level) : null }] : [],
      ),
    answerDays: form.number('answerDays') ?? 0,
    ...(deadline ? { deadlineAt: lastMoment(deadline, form.text('zone')) } : {}),
  };
}
