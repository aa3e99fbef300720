import { foldAccents } from '#server/engines/text/index.ts';
import type { PageItems, Piece } from './items.ts';

/** Margin of a page, as a part of its height, where headers and footers stand. */
const MARGIN = 0.09;
const PAGE_NUMBER =
  /^(?:[-–|•]\s*)?(?:(?:page|seite|pagina|pag\.?|strona|sida|side|sivu|strana|p\.?)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van|av|af|z|-)\s*\d{1,3})?(?:\s*[-–|•])?(?:\s*[-–|]?\s*(?:curriculum vit(?:ae|æ)|lebenslauf|resume|cv)(?:\s.*)?)?$/;
/** What programs print at the edge of a page. */
const BY_PROGRAMS =
  /^(?:about:blank|powered by|https?:\/\/\S+\s+\d+\/\d+|file:\/\/|printed (?:on|from)|© ?\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2})/i;

/** Texts in the margins that come again on another page (numbers apart), and page numbers: taken off all pages but the first. */
export function setRepeatedAside(pages: PageItems[]): void {
  const seen = new Map<string, number>();
  const keyed = pages.map((page) => page.pieces.map((piece) => marginKey(piece, page)));
  for (const keys of keyed) {
    for (const key of new Set(keys)) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  pages.forEach((page, p) => {
    const comesAgain = (i: number) => (seen.get(keyed[p]![i] ?? '') ?? 0) >= 2;
    // What stands beside something of its own is content at the edge of a page: `Kasa⇥Seoul`.
    const isWhole = (piece: Piece) =>
      page.pieces.every((one, i) => Math.abs(one.y - piece.y) > 2 || comesAgain(i) || isByProgram(one));
    const again = page.pieces.filter((piece, i) => {
      if (keyed[p]![i] === null) return false;
      if (isByProgram(piece)) return true;
      const isFirst = p === 0 && piece.y < page.height / 2;
      return !isFirst && comesAgain(i) && isWhole(piece);
    });
    page.pieces = page.pieces.filter((piece) => !again.includes(piece));
    page.hidden.push(...again.map(({ text }) => ({ text, reasonKey: 'cv.hidden.repeated' as const })));
  });
}

function isByProgram({ text }: Piece): boolean {
  const folded = foldAccents(text).trim();
  return PAGE_NUMBER.test(folded) || BY_PROGRAMS.test(folded);
}

function marginKey(piece: Piece, page: PageItems): string | null {
  const place = piece.y / page.height;
  if (place > MARGIN && place < 1 - MARGIN) return null;
  const folded = foldAccents(piece.text).replace(/\d+\s*(?:\/|of|von|de|di|sur)\s*\d+\s*$/, '#');
  // Numbers vary in a running head (Page 3 of 9), but a list of numbered works is no running head.
  return `${Math.round(piece.y / 4)} ${Math.round(piece.x / 12)} ${folded.length > 40 ? folded : folded.replace(/\d+/g, '#')}`;
}
