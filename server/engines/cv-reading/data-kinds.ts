import type { CvKind } from './types.ts';

/** Kinds that state facts as such: no rule and no model finds more in them than they say. */
export const isData = (kind: CvKind): boolean => kind === 'json' || kind === 'linkedin';
