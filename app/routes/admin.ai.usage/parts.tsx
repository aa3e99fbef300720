import { useText } from '#app/i18n/use-text.tsx';
import type { AiUsageAsk, AiUsageDay } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Row = AiUsageDay | AiUsageAsk;
type Sum = Omit<AiUsageDay, 'day'>;

const counted = ['byModel', 'byRules', 'fellBack', 'inputTokens', 'outputTokens', 'costMicros'] as const;

/** What rows add up to. */
export const sumOf = (rows: readonly Row[]): Sum =>
  Object.fromEntries(counted.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)])) as Sum;

/** The columns that days and questions share: who answered, and what that took. */
export function usePartFigures<R extends Row>(rows: readonly R[]) {
  const { t } = useText();
  const format = useFormat();
  const sum = sumOf(rows);
  const counts = (['byModel', 'byRules', 'fellBack'] as const).map((key) => ({
    key,
    label: t(`models.${key}`),
    cell: (row: R) => format.count(row[key]),
    sum: format.count(sum[key]),
  }));
  const tokens = (row: Sum | R) => `${format.count(row.inputTokens)} / ${format.count(row.outputTokens)}`;
  const cost = (row: Sum | R) => format.dollars(row.costMicros, sum.costMicros);
  return [
    ...counts,
    {
      key: 'tokens',
      label: t('models.tokens'),
      cell: (row: R) => <bdi>{tokens(row)}</bdi>,
      sum: <bdi>{tokens(sum)}</bdi>,
      spare: true,
    },
    { key: 'cost', label: t('models.cost'), cell: cost, sum: cost(sum) },
  ];
}
