import { useModelWords } from '#app/components/models/model-words.ts';
import { Figures } from '#app/components/ui/figures.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiUsageAsk } from '#app/lib/shapes.ts';
import { usePartFigures } from './parts.tsx';

/** The same by question. */
export function Questions({ asks }: { asks: AiUsageAsk[] }) {
  const { t } = useText();
  const words = useModelWords();
  return (
    <section>
      <SectionHeader title={t('models.byAsk')} />
      <Figures
        caption={t('models.byAsk')}
        name={{
          label: t('models.question'),
          cell: ({ ask }) => <span className="wrap-anywhere">{words.ask(ask)}</span>,
          sum: t('models.sum'),
        }}
        figures={usePartFigures(asks)}
        rows={asks}
        rowKey={({ ask }) => ask}
      />
    </section>
  );
}
