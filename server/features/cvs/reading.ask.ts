import { z } from 'zod';
import { DATA_ONLY, fenced } from '#server/core/ai/fence.ts';
import { defineAsk, definePart } from '#server/core/ai/question.ts';
import type { CvReading, Fact, FactField } from '#server/engines/cv-reading/index.ts';

/** Fields that a model may add where the rules found nothing: single values, not entries that belong together. */
const addable = ['name', 'headline', 'summary', 'email', 'phone', 'location'] as const satisfies FactField[];

const quoted = z.object({
  field: z.enum(addable),
  page: z.int().min(1),
  quote: z.string().min(1).max(2_000).describe('copied letter by letter from that page'),
});
export type CvAnswer = { facts: Fact[] };

/** Where a quote stands on its page, or null when it does not stand there: then it is not a fact. */
function located({ pages }: CvReading['document'], quote: z.infer<typeof quoted>): Fact | null {
  const start = pages[quote.page - 1]?.text.indexOf(quote.quote) ?? -1;
  if (start < 0) return null;
  const source = { page: quote.page, start, end: start + quote.quote.length, text: quote.quote };
  return { field: quote.field, value: quote.quote, source, confidence: 0.6 };
}

const person = definePart<CvReading, CvAnswer, { facts: Array<z.infer<typeof quoted>> }>({
  name: 'person',
  output: z.object({ facts: z.array(quoted).max(50) }),
  maxOutputTokens: 1_000,
  prompt: ({ document }) => ({
    system:
      `You read CVs. ${DATA_ONLY} Answer with JSON {"facts": [{"field", "page", "quote"}]}. Fields: ${addable.join(', ')}. ` +
      'A quote is copied letter by letter from its page. Leave out what the text does not say.',
    data: fenced(document.pages.map((page, i) => `[page ${i + 1}]\n${page.text}`).join('\n')),
  }),
  add(answer, soFar, { document }) {
    const known = new Set(soFar.facts.map((fact) => fact.field));
    const added = answer.facts.flatMap((fact) => {
      const found = known.has(fact.field) ? null : located(document, fact);
      return found ? [found] : [];
    });
    return { facts: [...soFar.facts, ...added] };
  },
});

/**
 * What does this CV say? The rules answered while it was read; a model may add single values that the rules missed. Its
 * word counts only where it stands in the text, so it can add no fact that the CV does not hold, and take none away.
 */
export const cvFacts = defineAsk<CvReading, CvAnswer>({
  name: 'cvs.facts',
  version: 2,
  timeoutMs: 60_000,
  byRules: async (_ctx, { facts }) => ({ facts }),
  parts: [person],
});
