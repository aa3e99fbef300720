import { DAY_MS, type Instant, instant, type PlainDate, toMs } from './time.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();
/** There are some four hundred zones; people may spell them in many ways. */
const MOST_CLOCKS = 500;

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
  if (clocks.size >= MOST_CLOCKS) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

/** Whether a text names a time zone, as IANA does. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(clockOf(zone));
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at a moment, written as if they stood in Greenwich. */
export function wallAt(ms: number, zone: string): number {
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
export function momentOf(wall: number, zone: string): number {
  const by = (near: number) => wall - (wallAt(near, zone) - near);
  const [before, after] = [by(wall - DAY_MS), by(wall + DAY_MS)];
  return wallAt(before, zone) !== wall && wallAt(after, zone) === wall ? after : before;
}

/** The calendar day that a moment falls on in a zone. */
export const dayIn = (at: Instant, zone: string): PlainDate => instant(wallAt(toMs(at), zone)).slice(0, 10);

/** The last millisecond of a calendar day in a zone, which may be 23 or 25 hours after its first. */
export const endOfDay = (day: PlainDate, zone: string): Instant =>
  instant(momentOf(Date.parse(day) + DAY_MS, zone) - 1);
