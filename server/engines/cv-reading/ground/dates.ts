/** Dates that a quote names, read by our rules at the fineness they are written with. */
import type { PartialDate } from '#server/values/time.ts';
import { type DateRange, findDates } from '../extract/dates.ts';
import type { Ground, Place } from './ground.ts';

/** `range` tells the dates of one range from those of another. */
export type DatePlace = { place: Place; value: PartialDate | null; range: string };

/**
 * The start or the end of each range that a quoted place touches. A quote may be the date alone or the whole range; a
 * single date is an end, as our rules have it.
 */
export function datesAt(ground: Ground, quoted: Place, side: 'start' | 'end'): DatePlace[] {
  const { page } = quoted;
  const { text, offset } = around(ground, quoted);
  return findDates(text).flatMap((range): DatePlace[] => {
    const point = range[side];
    if (point === null || !isTouched(range, point, quoted, offset)) return [];
    const place = ground.placeOf({ page, start: offset + point.from, end: offset + point.to });
    return place === null ? [] : [{ place, value: point.value, range: `${page}:${offset + range.from}` }];
  });
}

/** By its own place; or the quote holds the whole range. */
function isTouched(
  range: DateRange,
  point: { from: number; to: number },
  quoted: Place,
  offset: number,
): boolean {
  const [from, to] = [quoted.start - offset, quoted.end - offset];
  return (point.from < to && point.to > from) || (range.from >= from && range.to <= to);
}

/** The quoted lines, with those beside them where a range goes over a line's end. */
function around(ground: Ground, { first, last, page }: Place): { text: string; offset: number } {
  const isOpen = (i: number) =>
    /(?:\d{4}|\d)\s*(?:[-–—−]|\b(?:bis|to|a|au|hasta))\s*$/u.test(ground.lines[i]?.line.text ?? '');
  const from = first > 0 && isOpen(first - 1) && ground.isOnePiece(first - 1, first) ? first - 1 : first;
  const to =
    last + 1 < ground.lines.length && isOpen(last) && ground.isOnePiece(last, last + 1) ? last + 1 : last;
  const offset = ground.lines[from]!.line.start;
  return { text: ground.document.pages[page - 1]!.text.slice(offset, ground.lines[to]!.line.end), offset };
}
