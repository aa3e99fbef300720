/** A path of ours to go on to, null for anything that could lead to another site. */
export function safePath(to: string | null): string | null {
  return to && /^\/(?![/\\])/.test(to) ? to : null;
}
