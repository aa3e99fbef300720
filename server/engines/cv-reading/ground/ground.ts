/** The text, the facts that are known, and those that are added: what every gate looks at. */
import { joinLines } from '../clean.ts';
import { contentOf, sourceOf, trimPart } from '../extract/lines.ts';
import { type Layout, layoutOf, type PlacedLine } from '../layout.ts';
import type { Fact, FactField, ReadDocument } from '../types.ts';
import type { Quote } from './proposals.ts';
import { quotable, type Span } from './quotes.ts';

/** Where a quote stands: its text as the page has it, and the first and last of its lines. */
export type Place = Span & { text: string; first: number; last: number };

/** Below the confidence at which facts are accepted together, so that a person looks at each. */
const CONFIDENCE = 0.6;

/** Running text, within which skills are named. */
const PASSAGES: readonly FactField[] = ['work.highlight', 'summary', 'project', 'publication', 'certificate'];
const isPassage = ({ field }: Fact) => PASSAGES.includes(field);
const isSkill = ({ field }: Fact) => field.startsWith('skill.');

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** A text as a value: one line, and nothing in it that a reader does not see. */
export const textValue = (text: string): string => joinLines(text.replace(UNSEEN, ''));

export class Ground {
  readonly layout: Layout;
  readonly lines: readonly PlacedLine[];
  /** Those that are known, then those that are added. */
  readonly facts: Fact[] = [];
  private readonly byPage = new Map<number, Fact[]>();
  private readonly found = new Map<string, Place[]>();

  constructor(
    readonly document: ReadDocument,
    readonly known: readonly Fact[],
  ) {
    this.layout = layoutOf(document);
    this.lines = this.layout.lines;
    for (const fact of known) this.remember(fact);
  }

  has(field: FactField): boolean {
    return this.facts.some((fact) => fact.field === field);
  }

  /** Where a quote stands, in order of the text; never in what is addressed to a machine, nor in a section's title. */
  places(quote: Quote): Place[] {
    if (typeof quote !== 'string' || quote.trim() === '') return [];
    const before = this.found.get(quote);
    if (before !== undefined) return before;
    const places = quotable(this.document)
      .places(quote)
      .flatMap((span) => this.placeOf(span) ?? []);
    this.found.set(quote, places);
    return places;
  }

  /** A span as a place, without separators around it; null where no fact may be. */
  placeOf(span: Span): Place | null {
    const first = this.layout.lineAt(span.page, span.start);
    const last = this.layout.lineAt(span.page, span.end - 1);
    if (first < 0 || last < first || !this.isOnePiece(first, last)) return null;
    const { page, start, end } = first === last ? this.trimmed(span, first) : span;
    const text = this.document.pages[page - 1]!.text.slice(start, end);
    return text.trim() === '' ? null : { page, start, end, text, first, last };
  }

  private trimmed({ page, start, end }: Span, at: number): Span {
    const { line } = this.lines[at]!;
    const source = sourceOf(trimPart({ line, from: start - line.start, to: end - line.start }));
    return { page, start: source.start, end: source.end };
  }

  /** Lines that are read as one: of one page and column, nothing among them that no fact may touch. */
  isOnePiece(first: number, last: number): boolean {
    const { page, stream } = this.lines[first]!.line;
    for (let i = first; i <= last; i++) {
      const { line, isTitle, isAddressed } = this.lines[i]!;
      if (isTitle || isAddressed || line.page !== page || line.stream !== stream) return false;
    }
    return true;
  }

  /** Facts that stand on any part of a span. */
  on({ page, start, end }: Span): Fact[] {
    return (this.byPage.get(page) ?? []).filter(({ source }) => source.start < end && source.end > start);
  }

  isFree(place: Span): boolean {
    return this.on(place).length === 0;
  }

  /** A skill may be named within running text, as long as it is not the whole of it. */
  isFreeForSkill(place: Span): boolean {
    return this.on(place).every(
      (fact) => isPassage(fact) && (fact.source.start < place.start || fact.source.end > place.end),
    );
  }

  /** Running text may hold skills that were found before. */
  isFreeForPassage(place: Span): boolean {
    return this.on(place).every(
      (fact) => isSkill(fact) && (fact.source.start > place.start || fact.source.end < place.end),
    );
  }

  /** Adds a fact of a place; its value is the text unless our rules read another from it. */
  add(
    field: FactField,
    { page, start, end, text }: Place,
    more: Pick<Fact, 'entry' | 'employer'> & { value?: Fact['value'] } = {},
  ): Fact {
    const { value = textValue(text), entry, employer } = more;
    const fact: Fact = {
      field,
      value,
      ...(entry === undefined ? {} : { entry }),
      ...(employer === undefined ? {} : { employer }),
      source: { page, start, end, text },
      confidence: CONFIDENCE,
    };
    this.remember(fact);
    return fact;
  }

  get added(): Fact[] {
    return this.facts.slice(this.known.length);
  }

  private remember(fact: Fact): void {
    this.facts.push(fact);
    const page = this.byPage.get(fact.source.page);
    if (page === undefined) this.byPage.set(fact.source.page, [fact]);
    else page.push(fact);
  }
}

const EDGE_BEFORE =
  /(?:^|[\t|•·,;:(/@–—-]|\s(?:at|bei|beim|chez|en|in|with|for|als|as|von|am|an der|of|de))\s*$/iu;
const EDGE_AFTER = /^\s*(?:$|[\t|•·,;:()/@–—-]|(?:at|bei|beim|chez|en|in|with|for|als|von|am|an der)\s)/iu;

/** Whether a place is a whole piece of its lines, so that a quote cannot leave out what changes its meaning. */
export function isWhole(ground: Ground, place: Place): boolean {
  const [from, to] = [ground.lines[place.first]!.line, ground.lines[place.last]!.line];
  const { text } = ground.document.pages[place.page - 1]!;
  const before = text.slice(from.start + contentOf(from).from, place.start);
  return EDGE_BEFORE.test(before) && EDGE_AFTER.test(text.slice(place.end, to.end));
}

/** The only one; also where the same is written several times, then the first. */
export function onlyOne(places: readonly Place[]): Place | null {
  const [first, ...others] = places;
  if (first === undefined) return null;
  return others.every((place) => textValue(place.text) === textValue(first.text)) ? first : null;
}
