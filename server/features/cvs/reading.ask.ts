import { z } from 'zod';
import { defineAsk } from '#server/core/ai.ts';
import type { CvReading } from '#server/engines/cv-reading/index.ts';

export type CvQuestion = {
  bytes: Uint8Array;
  fileName: string;
  onStage: (stage: 'open' | 'sections' | 'facts') => void;
};

const READING_MS = 30_000;

/**
 * What does this CV say? The rules read it in a thread. A model may join later and refine section by section;
 * what it says must be found in the text, so the reading by rules is always made first.
 */
export const cvFacts = defineAsk<CvQuestion, CvReading>({
  name: 'cvs.facts',
  version: 1,
  output: z.custom<CvReading>((value) => typeof value === 'object' && value !== null && 'facts' in value),
  prompt: () => ({ system: '', data: '' }),
  byRules: (ctx, { bytes, fileName, onStage }) =>
    ctx.threads.run<{ bytes: Uint8Array; fileName: string }, CvReading>(
      'read-cv',
      { bytes, fileName },
      { timeoutMs: READING_MS, onStage: (stage) => onStage(stage as 'open') },
    ),
  timeoutMs: READING_MS,
});
