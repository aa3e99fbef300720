import { said } from '#app/i18n/said.ts';
import type { Cv } from '#server/features/cvs/schema.ts';
import type { Factor, Fit, Recommendation } from '#server/features/matching/schema.ts';
import type { Notification } from '#server/features/notifications/schema.ts';
import type { Page } from '#server/values/page.ts';
import type { Shape } from './row.ts';

const isPage = (output: unknown): output is Page<unknown> => Array.isArray((output as Page<unknown>).items);

/** Applies a shape to one thing, or to each thing of a page. */
const each =
  (shape: (thing: never, lang: Parameters<Shape>[1]) => unknown): Shape =>
  (output, lang) =>
    isPage(output)
      ? { ...output, items: output.items.map((thing) => shape(thing as never, lang)) }
      : shape(output as never, lang);

/** A CV with its problem in words. */
export const factsShape: Shape = each((cv: Cv, lang) => ({
  ...cv,
  ...(cv.problem && {
    problem: {
      key: cv.problem.key,
      detail: said(lang, cv.problem.key, cv.problem.params),
      ...(cv.problem.params.pages !== undefined && { pages: cv.problem.params.pages }),
    },
  }),
}));

/** A fit with a label on each line. */
export const fitShape: Shape = each((thing: Fit | Recommendation, lang) => {
  const labelled = (factor: Factor) => ({
    ...factor,
    label: said(lang, `fit.factor.${factor.key}`, factor.params),
  });
  const withLabels = (fit: Fit) => ({
    ...fit,
    factors: fit.factors.map(labelled),
    missing: fit.missing.map(labelled),
  });
  if (!('posting' in thing)) return withLabels(thing);
  const { posting, fit, ...rest } = thing;
  return { job: posting, ...withLabels(fit), ...rest };
});

/** News with its text. */
export const notificationShape: Shape = each((news: Notification, lang) => ({
  ...news,
  text: said(lang, `notification.${news.kind}`, news.params),
}));
