/**
 * Dates are written once, in ISO at the granularity that the file shows, and printed in the style that the source
 * asks for. A quoted text in front (`"Summer 2013"=2013`) is printed as it stands.
 */
export type Span = { start?: string; end?: string; isCurrent: boolean; said?: string };
export type DateStyle = { format: string; now: string; dash: string; since?: string; language: string };

export function spanOf(written: string | undefined): Span | undefined {
  if (!written) return undefined;
  const said = /^"(.*)"=(.*)$/.exec(written);
  const [start, end] = (said?.[2] ?? written).split('..') as [string, string | undefined];
  const isCurrent = end === 'now';
  return {
    start: end === undefined ? undefined : start || undefined,
    end: end === undefined ? start : isCurrent ? undefined : end,
    isCurrent,
    said: said?.[1],
  };
}

const TOKEN = /Y{2,4}|M{1,4}|D{1,2}/g;

export function printDate(iso: string, style: DateStyle): string {
  const [year, month, day] = iso.split('-') as [string, string | undefined, string | undefined];
  if (!month) return year;
  const format = day ? style.format : style.format.replace(/D+\W*/, '');
  return format.replace(TOKEN, (token) => {
    if (token === 'YYYY') return year;
    if (token === 'YY') return year.slice(2);
    if (token.startsWith('D')) return token.length === 2 ? day! : String(Number(day));
    if (token === 'MM') return month;
    if (token === 'M') return String(Number(month));
    return monthName(Number(month), token === 'MMM' ? 'short' : 'long', style.language);
  });
}

function monthName(month: number, length: 'short' | 'long', language: string): string {
  const date = new Date(Date.UTC(2020, month - 1, 15));
  return new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(date);
}

export function printSpan(span: Span | undefined, style: DateStyle): string {
  if (!span) return '';
  if (span.said !== undefined) return span.said;
  const start = span.start ? printDate(span.start, style) : '';
  if (span.isCurrent)
    return style.since !== undefined ? `${style.since}${start}` : `${start}${style.dash}${style.now}`;
  const end = span.end ? printDate(span.end, style) : '';
  return start ? `${start}${style.dash}${end}` : end;
}
