import type { Stage } from '#app/lib/shapes.ts';
import { openStages } from '#server/features/applications/schema.ts';

/** The way that every application may take, with its end. */
export const way: Stage[] = [...openStages, 'hired'];

export const isClosed = (stage: Stage): boolean =>
  stage === 'hired' || stage === 'rejected' || stage === 'withdrawn';

/** Where on the way a stage stands; -1 for those that left it. */
export const placeOf = (stage: Stage): number => way.indexOf(stage);
