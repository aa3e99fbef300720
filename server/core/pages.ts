import { z } from 'zod';
import { PAGE_LIMIT } from '#server/values/page.ts';

/** The input every list takes. */
export const pageInput = z.object({
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT.max).default(PAGE_LIMIT.default),
  cursor: z.string().max(500).optional().describe('the `next` of the page before'),
});

/** The output of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('null on the last page') });

/** One value, several, or a comma list: how a query string says a set. */
export const setOf = <T extends z.ZodType<string>>(one: T) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
      z.array(one).max(20),
    )
    .optional();
