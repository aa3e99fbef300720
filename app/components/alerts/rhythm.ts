import { useText } from '#app/i18n/use-text.tsx';
import type { Alert } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { clockOf } from './alert-form.tsx';

/** When an alert runs, in a line: "Daily, 08:00 · next on Mon 1 Dec, 08:00 · found something on Fri 28 Nov". */
export function useRhythm(): (alert: Alert) => string {
  const { t } = useText();
  const format = useFormat();
  return ({ frequency, hour, weekday, dueAt, pausedAt, lastSentAt }) => {
    const gaps = { hour: clockOf(hour), weekday: t(`alert.weekdays.${weekday as 1}`) };
    const next = dueAt ? t('alert.next', { time: format.time(dueAt) }) : t('alert.waits');
    return [
      t(`alert.rhythm.${frequency}`, gaps),
      pausedAt ? null : next,
      lastSentAt && t('alert.last', { day: format.day(lastSentAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
