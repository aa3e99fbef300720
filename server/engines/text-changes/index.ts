/** What changed between two texts, word by word, for people to read. */
import { diffWordsWithSpace } from 'diff';

export type TextPiece = { text: string; change: 'same' | 'added' | 'removed' };

/** Beyond this many differences a text is another text, and finding the shortest way between the two takes long. */
const MOST_EDITS = 1_500;

export function changesOf(before: string, after: string): TextPiece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
