/** Where a position was: places in the heads of entries and below them, told by their names and by where a section writes them. */
import { DURATION } from './dates.ts';
import { companyScore, isPlace, looksLikeName, titleScore } from './lexicon.ts';
import { type Line, type Part, textOf, trimPart } from './lines.ts';
import { endsAsPlace, type Piece, piecesOf, splitPlace } from './pieces.ts';

export type Placed = { pieces: Piece[]; place: Part | null };

/** The pieces of heads without places. Where a section has known places in a slot, unknown names in it are places too. */
export function placedPieces(heads: Part[][]): Placed[] {
  const all = heads.map((head) =>
    piecesOf(head).filter((piece) => /\p{L}/u.test(textOf(piece).replace(DURATION, ''))),
  );
  const isPlaceSlot = placeSlots(all);
  const placed = all.map((pieces) =>
    withoutPlaces(
      pieces,
      (piece) =>
        isPlace(textOf(piece)) || (isPlaceSlot(slotOf(piece, pieces)) && couldBePlace(textOf(piece))),
    ),
  );
  const behindComma = placed.filter(
    ({ place }) => place !== null && /,\s*$/.test(place.line.text.slice(0, place.from)),
  );
  const isHabit = behindComma.length >= 2 && behindComma.length >= placed.length / 2;
  return isHabit ? placed.map(withPlaceBehindComma) : placed;
}

/** `UCPA, Crozon`, where the others are written like `Capgemini, Rennes`. */
function withPlaceBehindComma({ pieces, place }: Placed): Placed {
  if (place !== null) return { pieces, place };
  const found = pieces
    .map((piece) => ({ piece, tail: /,\s+([^,]+)$/.exec(textOf(piece)) }))
    .find(({ piece, tail }) => tail !== null && couldBePlace(tail[1]!) && titleScore(textOf(piece)) === 0);
  if (found === undefined) return { pieces, place };
  const { piece, tail } = found;
  const cut = piece.from + tail!.index;
  return {
    pieces: pieces.map((one) => (one === piece ? { ...one, to: cut } : one)),
    place: trimPart({ line: piece.line, from: cut, to: piece.to }),
  };
}

/** Which of its row's pieces one is, and how it is drawn. */
const slotOf = (piece: Piece, pieces: Piece[]): string =>
  `${piece.row} ${pieces.filter(({ row }) => row === piece.row).indexOf(piece)} ${piece.look}`;

const couldBePlace = (text: string): boolean =>
  titleScore(text) === 0 && companyScore(text) === 0 && text.split(', ').every(looksLikeName);

function placeSlots(heads: Piece[][]): (slot: string) => boolean {
  const slots = new Map<string, { known: number; could: number; all: number }>();
  for (const pieces of heads) {
    for (const piece of pieces) {
      const text = textOf(piece);
      const slot = slotOf(piece, pieces);
      const { known, could, all } = slots.get(slot) ?? { known: 0, could: 0, all: 0 };
      // `Aluko & Oyebode, Ikoyi, Lagos`: a quarter of a known town.
      const isKnown =
        isPlace(text) || (/[,(]\s*$/.test(piece.line.text.slice(0, piece.from)) && endsAsPlace(text));
      slots.set(slot, {
        known: known + Number(isKnown),
        could: could + Number(isKnown || couldBePlace(text)),
        all: all + 1,
      });
    }
  }
  return (slot) => {
    const { known, could, all } = slots.get(slot)!;
    return known >= all * 0.3 && could >= all * 0.75;
  };
}

/** Places taken off, unless nothing else would be left. */
function withoutPlaces(all: Piece[], isWhere: (piece: Piece) => boolean): Placed {
  let place: Part | null = null;
  const pieces: Piece[] = [];
  all.forEach((piece, i) => {
    const others = pieces.length + all.length - i - 1;
    if (isWhere(piece) && others >= 1) {
      place ??= piece;
      return;
    }
    const split = splitPlace(piece, all.length > 1 && titleScore(textOf(piece)) === 0);
    place ??= split.place;
    pieces.push(split.rest);
  });
  return { pieces, place };
}

const PLACE_LINE =
  /^(?:city|location|place|città|luogo|sede|ort|ville|lieu|ciudad|lugar|local|cidade|miejsce|plaats)\s*:\s*/iu;

/** `City: Nicosia` below a role says where, not what. */
export function withoutPlaceLines(lines: Line[]): { body: Line[]; place: Part | null } {
  const found = lines.find((line) => PLACE_LINE.test(line.text));
  if (found === undefined) return { body: lines, place: null };
  const from = PLACE_LINE.exec(found.text)![0].length;
  return {
    body: lines.filter((line) => line !== found),
    place: { line: found, from, to: found.text.length },
  };
}
