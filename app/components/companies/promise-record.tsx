import { Rich, useText } from '#app/i18n/use-text.tsx';
import type { AnswerRecord } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** How a company kept its promise to answer, always with how many that counts. */
export function PromiseRecord({ record: { n, kept } }: { record: AnswerRecord }) {
  const { t } = useText();
  const format = useFormat();
  if (kept === null) return t('job.tooFew', { n });
  return (
    <Rich
      k="job.kept"
      params={{ kept: format.count(Math.round(kept * n)), n: format.count(n) }}
      parts={{ b: <strong /> }}
    />
  );
}
