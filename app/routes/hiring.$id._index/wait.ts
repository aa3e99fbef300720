import { useText } from '#app/i18n/use-text.tsx';
import type { BoardCard } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** Days before the promise is due in which a wait is shown as one. */
const SOON = 3;

/** How long someone has waited for a first answer, and whether it is due; null once they have one. */
export function useWait(card: BoardCard): { words: string; urgent: boolean; soon: boolean } | null {
  const { t } = useText();
  const format = useFormat();
  if (card.answeredAt || card.stage !== 'applied') return null;
  const wait = t('board.waitDays', { count: -format.daysUntil(card.appliedAt) });
  const left = format.daysUntil(card.answerBy);
  const day = format.near(card.answerBy);
  return {
    words: t(left < 0 ? 'board.late' : 'board.due', { wait, day }),
    urgent: left <= 1,
    soon: left <= SOON,
  };
}
