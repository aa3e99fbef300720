import { createFormat } from '#app/lib/format.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Currency } from '#server/values/money.ts';
import type { Loose } from './text.ts';

/** The choices of a search that have names of their own in each language, as the server lists them. */
const choices = ['remote', 'jobType', 'level'] as const;

/**
 * A search in a line: "nurse · Leeds · Part time". Names what an alert looks for, on pages and in mail.
 * @param words from the server: words as written, names as they are, choices by their keys
 */
export function searchWords(say: Loose, lang: Lang, words: Record<string, string | number>): string {
  const named = choices.flatMap((choice) =>
    String(words[choice] ?? '')
      .split(',')
      .filter(Boolean)
      .map((value) => say(`value.${choice}.${value}`)),
  );
  const pay = words.salaryMin && {
    minor: Number(words.salaryMin),
    currency: String(words.currency) as Currency,
  };
  // Money has neither a zone nor a present.
  const format = createFormat(lang, 'UTC', '1970-01-01T00:00:00.000Z');
  const parts = [
    ...[words.q, words.location, words.company, words.skills],
    ...named,
    pay && say('search.payOver', { pay: format.money(pay) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : say('alert.anything');
}
