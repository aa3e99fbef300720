/** Running text of a position, taken in whole passages, as our rules cut them. */
import { bodyPassages } from '../extract/bodies.ts';
import type { Line } from '../extract/lines.ts';
import type { EntryView } from './entry-views.ts';
import { type Ground, type Place, textValue } from './ground.ts';
import type { Quote } from './proposals.ts';

/** Lines below a head in which its text is looked for. */
const BODY_LINES = 30;
/** A quote of a passage says at least so much of it. */
const LEAST_SHARE = 0.4;

/** Adds what a model found of a position's text below its head. */
export function addHighlights(ground: Ground, view: EntryView, quotes: readonly Quote[]): void {
  if (quotes.length === 0) return;
  const body: Line[] = [];
  for (let i = view.headFirst; i < view.headLast + BODY_LINES && view.owns(i); i++) {
    const { line, isTitle, isAddressed } = ground.lines[i]!;
    if (isTitle || isAddressed) break;
    if (!isHeadOf(ground, view, i)) body.push(line);
  }
  const passages = passagesIn(ground, body).filter((passage) => isTelling(ground, passage));
  for (const quote of quotes) {
    const quoted = ground.places(quote).slice(0, BODY_LINES);
    for (const passage of passages) {
      if (!quoted.some((place) => tells(place, passage)) || !ground.isFreeForPassage(passage)) continue;
      ground.add('work.highlight', passage, {
        entry: view.id,
        ...(view.employer === undefined ? {} : { employer: view.employer }),
      });
    }
  }
}

const isHeadOf = (ground: Ground, view: EntryView, line: number) =>
  line <= view.headLast &&
  ground
    .on({
      page: ground.lines[line]!.line.page,
      start: ground.lines[line]!.line.start,
      end: ground.lines[line]!.line.end,
    })
    .some(({ entry, field }) => entry === view.id && field !== 'work.highlight');

/** What only names something is left to heads. */
const isTelling = (ground: Ground, place: Place) =>
  ground.lines[place.first]!.line.bullet || textValue(place.text).split(' ').length > 6;

/** Passages as places. */
export function passagesIn(ground: Ground, lines: Line[]): Place[] {
  return bodyPassages(ground.document, lines).flatMap(({ source }) => ground.placeOf(source) ?? []);
}

/** Whether a quote is enough of a passage to stand for it. */
export function tells(quote: Place, passage: Place): boolean {
  if (quote.page !== passage.page) return false;
  const shared = Math.min(quote.end, passage.end) - Math.max(quote.start, passage.start);
  return shared > 0 && shared >= (passage.end - passage.start) * LEAST_SHARE;
}
