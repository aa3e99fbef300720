/** A page of a list. `next` is an opaque cursor, null on the last page. */
export type Page<T> = { items: T[]; next: string | null };

export const PAGE_LIMIT = { default: 20, max: 100 } as const;

type CursorPart = string | number;

/** Keyset values as an opaque, URL-safe cursor. */
export function encodeCursor(values: readonly CursorPart[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The values of a cursor, or null when it is not one of ours with `length` values. */
export function decodeCursor(cursor: string, length: number): CursorPart[] | null {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const values: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const sound =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || Number.isFinite(value));
    return sound ? (values as CursorPart[]) : null;
  } catch {
    return null;
  }
}

/**
 * Cuts `limit + 1` fetched rows into a page.
 * @param key the keyset values of a row, in the order of the list
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly CursorPart[],
  shape: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(shape), next: rows.length > limit && last ? encodeCursor(key(last)) : null };
}
