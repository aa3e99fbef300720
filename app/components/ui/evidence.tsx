/** A piece of text, and whether it is what something rests on. */
export type Piece = { text: string; hit: boolean };

/** Text with its evidence marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <mark key={index} className="evidence">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
