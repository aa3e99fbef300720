/** Who it is: single values, each only where the rules found none, each where it belongs. */

import { findSkill } from '#server/engines/skills/index.ts';
import { undoLetterSpacing } from '../clean.ts';
import { countryOf, emailsIn, isOwn, linkKey, linksIn, looseNumberIn, phoneIn } from '../extract/contact.ts';
import { isCity, isCountry, isPlace, looksLikeName, titleScore } from '../extract/lexicon.ts';
import { contentOf, type Line, type Part } from '../extract/lines.ts';
import { nameLikeness, namePart, nameValue } from '../extract/person.ts';
import { headingKind } from '../headings.ts';
import type { Fact, FactField } from '../types.ts';
import { type Ground, isWhole, onlyOne, type Place, textValue } from './ground.ts';
import type { PersonProposal, Quote } from './proposals.ts';

/** What our rules make of a place; undefined where the field cannot be read there. */
type Gate = (ground: Ground, place: Place) => { place: Place; value: Fact['value'] } | undefined;

const LONGEST_SUMMARY = 1_200;
/** Names stand so near to the top, and places of living hardly farther down. */
const TOP_LINES = 12;
const CONTACT_LINES = 40;

/** Adds what the rules did not find of name, headline, summary and contact. */
export function groundPerson(ground: Ground, proposal: PersonProposal): void {
  addSingle(ground, 'name', proposal.name, asName);
  addSingle(ground, 'headline', proposal.headline, asHeadline);
  addSingle(ground, 'email', proposal.email, asEmail);
  addSingle(ground, 'phone', proposal.phone, asPhone);
  addSingle(ground, 'location', proposal.location, asLocation);
  addSingle(ground, 'summary', proposal.summary, asSummary);
  for (const link of proposal.links ?? []) addLink(ground, link);
}

function addSingle(ground: Ground, field: FactField, quote: Quote, gate: Gate): void {
  if (ground.has(field)) return;
  const read = ground.places(quote).flatMap((place) => gate(ground, place) ?? []);
  const place = onlyOne(read.map((one) => one.place));
  const found = read.find((one) => one.place === place);
  if (found !== undefined) ground.add(field, found.place, { value: found.value });
}

const isHead = (ground: Ground, place: Place) => ['top', 'contact'].includes(ground.lines[place.first]!.kind);

const NAME_WORD = /^(?:\p{Lu}|\p{Lo}|(?:de|del|della|di|da|dos|van|von|der|den|ten|el|al|bin|la|le|y|e)$)/u;

/** Two to five words of letters, in capitals where the script has them, that mean nothing else. */
function isName(text: string, email: string | null): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (!/^[\p{L}\p{M}.'’ -]+$/u.test(text) || findSkill(text) !== null || headingKind(text) !== null)
    return false;
  return nameLikeness(text, email) >= 2;
}

/** What could be a name on its line, the whole of it: a quote may have left out a word. */
const asName: Gate = (ground, quoted) => {
  const place = partAt(ground, quoted, (line) => [namePart(line) ?? []].flat());
  if (place === undefined || place.page !== 1 || place.first >= TOP_LINES || !isHead(ground, place)) return;
  const email = ground.facts.find(({ field }) => field === 'email')?.source.text ?? null;
  if (!isName(undoLetterSpacing(textValue(place.text)), email) || !ground.isFree(place)) return;
  return { place, value: nameValue(place.text) };
};

const asHeadline: Gate = (ground, place) => {
  const { text, first, last } = place;
  if (first !== last || place.page !== 1 || !isHead(ground, place) || !isBelowName(ground, place)) return;
  if (
    text.length > 90 ||
    text.split(/\s+/).length > 12 ||
    /[@\d]{2}|https?:/.test(text) ||
    /[.:!?]$/.test(text)
  )
    return;
  if (titleScore(text) === 0 || isPlace(text) || !isWhole(ground, place)) return;
  return ground.isFree(place) ? { place, value: textValue(text) } : undefined;
};

/** A headline stands under the name, or beside it. */
function isBelowName(ground: Ground, place: Place): boolean {
  const name = ground.facts.find(({ field }) => field === 'name');
  if (name === undefined) return false;
  const at = ground.layout.lineAt(name.source.page, name.source.start);
  return place.first >= at && place.first <= at + 4;
}

/** A part that our rules find in the line of a place, at that place. */
function partAt(ground: Ground, place: Place, find: (line: Line) => Part[]): Place | undefined {
  const { line } = ground.lines[place.first]!;
  if (place.first !== place.last) return;
  const part = find(line).find(
    ({ from, to }) => line.start + from < place.end && line.start + to > place.start,
  );
  if (part === undefined) return;
  return (
    ground.placeOf({ page: line.page, start: line.start + part.from, end: line.start + part.to }) ?? undefined
  );
}

const isOwnLine = (ground: Ground, place: Place) => isOwn(ground.lines[place.first]!);

const asEmail: Gate = (ground, place) => {
  const found = partAt(ground, place, emailsIn);
  return found && isOwnLine(ground, found) && ground.isFree(found)
    ? { place: found, value: found.text }
    : undefined;
};

const asPhone: Gate = (ground, place) => {
  const country = countryOf(
    ground.lines.map(({ line }) => line),
    ground.document.language,
  );
  const numberIn = (line: Line) => phoneIn(line, country) ?? looseNumberIn(line);
  const found = partAt(ground, place, (line) => [numberIn(line)?.part ?? []].flat());
  if (found === undefined || !isOwnLine(ground, found) || !ground.isFree(found)) return;
  const value = numberIn(ground.lines[found.first]!.line)?.value ?? textValue(found.text);
  return { place: found, value };
};

/** A place that we know, or a town before a country or city that we know. */
const asLocation: Gate = (ground, place) => {
  const { text, first, last } = place;
  if (first !== last || place.page !== 1 || first >= CONTACT_LINES || !isOwnLine(ground, place)) return;
  const parts = text.split(/\s*,\s*/);
  const end = parts.at(-1)!;
  const isTownOf = parts.length === 2 && looksLikeName(parts[0]!) && (isCountry(end) || isCity(end));
  if ((!isPlace(text) && !isTownOf) || !isWhole(ground, place)) return;
  return ground.isFree(place) ? { place, value: textValue(text) } : undefined;
};

/** Running text above the career, whole lines, so that no quote can leave out a `not`. */
const asSummary: Gate = (ground, { page, first, last }) => {
  const { kind } = ground.lines[first]!;
  const isAbove = ['top', 'contact', 'other'].includes(kind) && first < careerStart(ground);
  const isHere = kind === 'summary' || (isAbove && first > whoStart(ground));
  if (!isHere) return;
  const [from, to] = [ground.lines[first]!.line, ground.lines[last]!.line];
  const place = ground.placeOf({ page, start: from.start + contentOf(from).from, end: to.end });
  if (place === null || place.text.length > LONGEST_SUMMARY) return;
  const words = textValue(place.text).split(' ');
  const isRunning = words.filter((word) => /^\p{Ll}|^\p{Lo}/u.test(word)).length >= words.length * 0.4;
  if (words.length < (kind === 'summary' ? 5 : 9) || !isRunning || /@|https?:|\t/.test(place.text)) return;
  return ground.isFreeForPassage(place) ? { place, value: textValue(place.text) } : undefined;
};

/** The first line that says who it is: nobody describes themselves above it. */
function whoStart(ground: Ground): number {
  const who = ground.facts.filter(({ field }) => ['name', 'email', 'phone', 'location'].includes(field));
  return Math.min(
    ground.lines.length,
    ...who.map(({ source }) => ground.layout.lineAt(source.page, source.start)),
  );
}

function careerStart(ground: Ground): number {
  const at = ground.lines.findIndex(({ kind }) => kind === 'work' || kind === 'education');
  return at < 0 ? ground.lines.length : at;
}

function addLink(ground: Ground, quote: Quote): void {
  for (const place of ground.places(quote)) {
    const found = partAt(ground, place, (line) => linksIn(line).map(({ part }) => part));
    if (found === undefined || !isOwnLine(ground, found) || !ground.isFree(found)) continue;
    const value = /^https?:/i.test(found.text) ? found.text : `https://${found.text}`;
    const isKnown = ground.facts.some(
      (fact) => fact.field === 'link' && linkKey(String(fact.value)) === linkKey(value),
    );
    if (!isKnown) ground.add('link', found, { value });
    return;
  }
}
