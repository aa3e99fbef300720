import { useText } from '#app/i18n/use-text.tsx';
import type { Board } from '#app/lib/shapes.ts';
import { Card, type Ways } from './card.tsx';

type Props = { column: Board['columns'][number]; shown: boolean; ways: Ways };

/** A stage: its name, how many stand there, what it means, and its people. */
export function Column({ column, shown, ways }: Props) {
  const { t } = useText();
  const rest = column.count - column.cards.length;
  return (
    <section data-shown={shown} aria-label={t(`value.stage.${column.stage}`)} className="min-w-0">
      <header className="mb-2.5 border-t-2 border-text/70 px-0.5 pt-2 max-tablet:hidden">
        <div className="flex items-baseline justify-between gap-2">
          <h2 className="truncate text-base">
            {column.stage === 'applied' ? t('board.new') : t(`value.stage.${column.stage}`)}
          </h2>
          <span className="text-muted">{column.count}</span>
        </div>
        <p className="truncate text-sm text-muted">{t(`board.columns.${column.stage}`)}</p>
      </header>
      {column.cards.length === 0 && <p className="px-0.5 text-sm text-muted">{t('board.none')}</p>}
      <ul className="space-y-1.5">
        {column.cards.map((card) => (
          <Card key={card.id} card={card} moves={column.moves} ways={ways} />
        ))}
      </ul>
      {rest > 0 && <p className="mt-2 text-sm text-muted">{t('board.more', { count: rest })}</p>}
    </section>
  );
}
