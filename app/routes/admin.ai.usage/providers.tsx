import { useModelWords } from '#app/components/models/model-words.ts';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiUsageProvider } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { splitModelName } from '#server/values/model-name.ts';

type Props = { providers: AiUsageProvider[] };

/** Who was asked, how often it came to nothing and why, how long it took and what it cost. */
export function Providers({ providers }: Props) {
  const { t } = useText();
  return (
    <section>
      <SectionHeader title={t('models.byProvider')} />
      {providers.length === 0 ? (
        <p className="text-muted">{t('models.noProviders')}</p>
      ) : (
        <ProviderTable providers={providers} />
      )}
    </section>
  );
}

function ProviderTable({ providers }: Props) {
  const { t } = useText();
  const format = useFormat();
  const sum = (of: 'asked' | 'failed' | 'repaired' | 'inputTokens' | 'outputTokens' | 'costMicros') =>
    providers.reduce((total, provider) => total + provider[of], 0);
  const all = sum('costMicros');
  const counted = (key: 'asked' | 'failed' | 'repaired') => ({
    key,
    label: t(`models.${key}`),
    width: 'wide:w-24 whitespace-nowrap',
    number: true,
    cell: (provider: AiUsageProvider) => format.count(provider[key]),
  });
  const cost = (micros: number, input: number, output: number) => (
    <>
      {format.dollars(micros, all)}
      <bdi className="block text-sm font-[400] text-muted max-tablet:ms-2 max-tablet:inline">
        {format.count(input)} / {format.count(output)}
      </bdi>
    </>
  );
  return (
    <Table
      caption={t('models.byProvider')}
      rows={providers}
      rowKey={({ provider }) => provider}
      columns={[
        { key: 'provider', label: t('models.provider'), cell: (one) => <Name provider={one} /> },
        counted('asked'),
        counted('failed'),
        counted('repaired'),
        {
          key: 'typical',
          label: t('models.typical'),
          width: 'wide:w-48 whitespace-nowrap',
          long: true,
          cell: (one) => <Typical of={one} />,
        },
        {
          key: 'cost',
          label: t('models.costTokens'),
          width: 'whitespace-nowrap',
          number: true,
          long: true,
          cell: (one) => cost(one.costMicros, one.inputTokens, one.outputTokens),
        },
      ]}
      sum={{
        provider: t('models.sum'),
        asked: format.count(sum('asked')),
        failed: format.count(sum('failed')),
        repaired: format.count(sum('repaired')),
        cost: cost(all, sum('inputTokens'), sum('outputTokens')),
      }}
    />
  );
}

/** A model with its maker, and why it failed where it did. */
function Name({ provider: { provider, problems } }: { provider: AiUsageProvider }) {
  const { t } = useText();
  const format = useFormat();
  const words = useModelWords();
  return (
    <>
      <span className="font-[600] wrap-anywhere">{words.model(provider)}</span>
      <span className="block text-sm text-muted">{words.maker(splitModelName(provider).maker)}</span>
      {problems.length > 0 && (
        <span className="block text-sm text-muted">
          {t('models.problems')}:{' '}
          {problems.map(({ problem, count }) => `${words.reason(problem)} ${format.count(count)}`).join(', ')}
        </span>
      )}
    </>
  );
}

function Typical({ of: { medianMs, p95Ms } }: { of: AiUsageProvider }) {
  const { t } = useText();
  const format = useFormat();
  if (medianMs === null || p95Ms === null) return '–';
  return (
    <span className="tablet:text-sm tablet:whitespace-nowrap">
      {t('models.half', { time: format.duration(medianMs) })},{' '}
      <span className="tablet:block">{t('models.most', { time: format.duration(p95Ms) })}</span>
    </span>
  );
}
