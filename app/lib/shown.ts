/** The most rows that one address of a growing list shows. */
export const MOST_SHOWN = 100;

/** How many rows of a list an address asks for: `?name=40`, at least a first portion. */
export function countOf(request: Request, name: string, first: number): number {
  const asked = Number(new URL(request.url).searchParams.get(name));
  return Number.isInteger(asked) ? Math.min(Math.max(asked, first), MOST_SHOWN) : first;
}
