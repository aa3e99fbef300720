import type { HiddenReasonKey } from '../types.ts';

/** How a run looks. `color` as RRGGBB, null for the reader's own; `onGround`: something other than paper is beneath. */
export type Look = { vanishes?: boolean; size?: number; color?: string | null; onGround?: boolean };

/** Points below which nobody reads. */
const TINY_PT = 2.5;

/** Why nobody sees a run of this look; null when it is seen. White on a shaded ground is seen. */
export function hiddenReason({ vanishes, size, color, onGround }: Look): HiddenReasonKey | null {
  if (vanishes) return 'cv.hidden.invisible';
  if (size !== undefined && size < TINY_PT) return 'cv.hidden.tiny';
  return color && isWhite(color) && !onGround ? 'cv.hidden.white' : null;
}

/** White, or so near to it that paper swallows it. */
export const isWhite = (color: string): boolean => /^#?(?:[ef][0-9a-f]){3}$/i.test(color);
