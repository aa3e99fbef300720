import { said } from '#app/i18n/said.ts';
import type { AppErrorCode } from '#server/core/error-codes.ts';
import type { Cv } from '#server/features/cvs/schema.ts';
import type { Factor, Fit, Recommendation } from '#server/features/matching/schema.ts';
import type { Notification } from '#server/features/notifications/schema.ts';
import type { ManyResult } from '#server/features/postings/schema.ts';
import { problemIn } from '#server/http/problem.ts';
import type { Lang } from '#server/values/lang.ts';
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

/** The words of a line: its name, and what was asked and found. A level that was not asked for has words of its own. */
function inWords(factor: Factor, lang: Lang) {
  const kind = factor.key.split('.')[0];
  const label = kind === 'skill' ? String(factor.params.skill) : said(lang, `factor.name.${kind}`);
  const any = factor.params.asked === 0 && /^skill\.(met|below)$/.test(factor.key) ? '_any' : '';
  return { ...factor, label, evidence: said(lang, `factor.candidate.${factor.key}${any}`, factor.params) };
}

/** A fit with words on each line. */
export const fitShape: Shape = each((thing: Fit | Recommendation, lang) => {
  const withWords = (fit: Fit) => ({
    ...fit,
    factors: fit.factors.map((factor) => inWords(factor, lang)),
    missing: fit.missing.map((factor) => inWords(factor, lang)),
    counterfactuals: fit.counterfactuals.map((step) => ({
      ...step,
      label: said(lang, `counterfactual.${step.key}`, step.params),
    })),
  });
  if (!('posting' in thing)) return withWords(thing);
  const { posting, fit, ...rest } = thing;
  return { job: posting, ...withWords(fit), ...rest };
});

/** News with its text. */
export const notificationShape: Shape = each((news: Notification, lang) => ({
  ...news,
  text: said(lang, `notification.${news.kind}`, news.params),
}));

/** What became of many, each refusal as the problem that it would have been alone. */
export const manyShape: Shape = (output, lang) => {
  const { results, ...rest } = output as ManyResult;
  return {
    ...rest,
    results: results.map(({ error, ...row }) => ({
      ...row,
      error: error && problemIn(lang, { ...error, code: error.code as AppErrorCode }),
    })),
  };
};
