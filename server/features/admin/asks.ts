import type { Ask } from '#server/core/ai/question.ts';
import { cvFacts } from '#server/features/cvs/index.ts';

/** Every question that is put to AI. `ai.test.ts` finds one that is missing. */
export const asks: ReadonlyArray<Pick<Ask<never, never>, 'name' | 'version' | 'timeoutMs'>> = [cvFacts];
