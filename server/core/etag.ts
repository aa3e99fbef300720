import { createHash } from 'node:crypto';
import { AppError } from './errors.ts';

/** JSON with its keys in order: the same thing has the same text, whoever made it. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A short name for a thing: the same for the same thing, another for any other. */
export const fingerprintOf = (thing: unknown): string =>
  createHash('sha256').update(canonical(thing)).digest('base64url').slice(0, 22);

/** The entity tag (RFC 9110) of a thing as it is read: another one after every change that a reader could see. */
export const etagOf = (thing: unknown): string => `"${fingerprintOf(thing)}"`;

/** Whether a list of tags, as a client sends it, names this one. A weak tag is no promise, so it never does. */
export const namesTag = (list: string, tag: string): boolean =>
  list.trim() === '*' || list.split(',').some((one) => one.trim() === tag);

/**
 * Stops a change of something that is not as its author saw it. Within the transaction that writes, after the lock.
 * @throws conflict (412)
 */
export function expectUnchanged(thing: unknown, ifMatch: string | undefined): void {
  if (ifMatch && !namesTag(ifMatch, etagOf(thing)))
    throw new AppError('conflict', 'error.changed_meanwhile', {}, [], 412);
}
