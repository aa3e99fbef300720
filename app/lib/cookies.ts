/** The value of one cookie in a Cookie header (or `document.cookie`), null when it is not there. */
export function readCookie(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decode(value.join('='));
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const YEAR_S = 31_536_000;

/** A Set-Cookie value for a choice of display. Readable by scripts on purpose: it holds nothing secret. */
export const choiceCookie = (name: string, value: string, maxAgeS = YEAR_S): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${maxAgeS}; SameSite=Lax`;
