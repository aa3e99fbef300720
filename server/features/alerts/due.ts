import { DAY_MS, HOUR_MS, type Instant, instant, toMs } from '#server/values/time.ts';
import { momentOf, wallAt } from '#server/values/zone.ts';
import type { Frequency } from './schema.ts';

/** When an alert is due, as people say it: an hour on the clocks of a place. */
export type Rhythm = { frequency: Frequency; hour: number; weekday: number; zone: string };

const weekdayOf = (wall: number): number => new Date(wall).getUTCDay() || 7;

/** When an alert is due next, after a moment; null for one that waits for a posting. */
export function nextDue({ frequency, hour, weekday, zone }: Rhythm, after: Instant): Instant | null {
  if (frequency === 'immediate') return null;
  const now = toMs(after);
  const today = Math.floor(wallAt(now, zone) / DAY_MS) * DAY_MS;
  // A week and a day: today's hour may be over.
  for (let day = today; ; day += DAY_MS) {
    if (frequency === 'weekly' && weekdayOf(day) !== weekday) continue;
    const moment = momentOf(day + hour * HOUR_MS, zone);
    if (moment > now) return instant(moment);
  }
}
