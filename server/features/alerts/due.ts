import { LRUCache } from 'lru-cache';
import { DAY_MS, HOUR_MS, type Instant, instant, toMs } from '#server/values/time.ts';
import type { Frequency } from './schema.ts';

/** When an alert is due, as people say it: an hour on the clocks of a place. */
export type Rhythm = { frequency: Frequency; hour: number; weekday: number; zone: string };

const clocks = new LRUCache<string, Intl.DateTimeFormat>({ max: 200 });

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone show at a moment, written as if they stood in Greenwich. */
function wallAt(ms: number, zone: string): number {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/**
 * The first moment at which clocks show a time. Shown twice, it is the earlier; never shown, because clocks jump over
 * it, it is the jump: read by the offset of the day before, it lies as far behind the jump as it lay in the gap.
 */
function momentOf(wall: number, zone: string): number {
  const by = (near: number) => wall - (wallAt(near, zone) - near);
  const [before, after] = [by(wall - DAY_MS), by(wall + DAY_MS)];
  return wallAt(before, zone) !== wall && wallAt(after, zone) === wall ? after : before;
}

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
