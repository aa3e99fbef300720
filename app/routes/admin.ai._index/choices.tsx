import { useModelWords } from '#app/components/models/model-words.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiModels, AiProviderInfo } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = {
  listed: AiModels;
  inUse: string;
  /** what is said of the provider already */
  said: AiProviderInfo['problem'];
};

/** Models that a provider has to choose from, opened because somebody asked for them. */
export function Choices({ listed: { maker, models, problem }, inUse, said }: Props) {
  const { t, say } = useText();
  const words = useModelWords();
  const name = { maker: words.maker(maker) };
  return (
    <details open>
      <summary className="text-link w-fit py-1">{t('models.choices')}</summary>
      <div className="mt-2">
        {problem && (
          <Notice tone="caution">{problem.key === said?.key ? t('models.choicesToo') : say(problem)}</Notice>
        )}
        {!problem && models === null && <p className="text-muted">{t('models.choicesUnsaid', name)}</p>}
        {models?.length === 0 && <p className="text-muted">{t('models.choicesNone', name)}</p>}
        {models && models.length > 0 && (
          <ModelTable caption={t('models.choicesOf', name)} models={models} inUse={inUse} />
        )}
      </div>
    </details>
  );
}

type ListProps = { caption: string; models: NonNullable<AiModels['models']>; inUse: string };

function ModelTable({ caption, models, inUse }: ListProps) {
  const { t } = useText();
  const format = useFormat();
  const sized = models.some(({ bytes }) => bytes !== null);
  return (
    <Table
      caption={caption}
      rows={models}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          label: t('models.choice'),
          cell: ({ name }) => (
            <span className="wrap-anywhere">
              {name} {name === inUse && <span className="text-sm text-muted">{t('models.inUse')}</span>}
            </span>
          ),
        },
        {
          key: 'runs',
          label: t('models.runs'),
          width: 'w-56',
          long: true,
          cell: ({ remote }) => t(remote ? 'models.away' : 'models.here'),
        },
        ...(sized
          ? [
              {
                key: 'size',
                label: t('models.size'),
                width: 'w-28',
                number: true,
                cell: ({ bytes }: { bytes: number | null }) => (bytes === null ? '–' : format.bytes(bytes)),
              },
            ]
          : []),
      ]}
    />
  );
}
