import { readCookie } from './cookies.ts';

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (text: unknown): text is Theme => themes.includes(text as Theme);

/** The reader's time zone until their browser has told us: where most of our readers live. */
export const DEFAULT_ZONE = 'Europe/Berlin';

/** How a reader wants pages shown, from their cookies. */
export type Display = { theme: Theme; zone: string };

export function readDisplay(cookies: string | null): Display {
  const theme = readCookie(cookies, 'theme');
  return { theme: isTheme(theme) ? theme : 'auto', zone: knownZone(readCookie(cookies, 'tz')) };
}

const zones = new Map<string, string>();
/** More spellings than there are zones would be someone playing with the cookie. */
const MOST_ZONES = 1_000;

/** An IANA zone that Intl knows, as Intl spells it, else the default: a bad cookie must not break a page. */
function knownZone(zone: string | null): string {
  if (!zone) return DEFAULT_ZONE;
  const known = zones.get(zone);
  if (known) return known;
  if (zones.size > MOST_ZONES) zones.clear();
  const spelled = spell(zone);
  zones.set(zone, spelled);
  return spelled;
}

function spell(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return DEFAULT_ZONE;
  }
}
