import { CircleAlert, CircleCheck, CircleHelp, Cloud, Cpu } from 'lucide';
import { useModelWords } from '#app/components/models/model-words.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Icon, type IconNode } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Tag, type TagTone } from '#app/components/ui/tag.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiModels, AiProviderInfo } from '#app/lib/shapes.ts';
import { Choices } from './choices.tsx';

type Props = {
  providers: AiProviderInfo[];
  /** models of the one that was asked for them */
  listed: AiModels | null;
};

/** Who could be asked, and how each is. */
export function Providers({ providers, listed }: Props) {
  const { t } = useText();
  if (providers.length === 0) return <NoProviders />;
  return (
    <section>
      <SectionHeader title={t('models.providers')} />
      <p className="-mt-2 mb-3 text-sm text-muted">{t('models.providersAbout')}</p>
      {providers.map((provider) => (
        <Provider
          key={provider.maker}
          provider={provider}
          listed={listed?.maker === provider.maker ? listed : null}
        />
      ))}
    </section>
  );
}

const states: Record<AiProviderInfo['state'], { tone: TagTone; icon: IconNode }> = {
  ready: { tone: 'positive', icon: CircleCheck },
  degraded: { tone: 'caution', icon: CircleAlert },
  unknown: { tone: 'plain', icon: CircleHelp },
};

type ProviderProps = { provider: AiProviderInfo; listed: AiModels | null };

function Provider({ provider, listed }: ProviderProps) {
  const { t } = useText();
  const words = useModelWords();
  const { maker, model, embeddingModel, host, leaves, state } = provider;
  const facts = [
    [t('models.model'), model],
    [t('models.host'), host],
    [t('models.embedding'), embeddingModel],
  ] as const;
  return (
    <article id={maker} className="space-y-3 border-t border-line py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h3>{words.maker(maker)}</h3>
        <Tag tone={states[state].tone} icon={states[state].icon}>
          {t(`models.state.${state}`)}
        </Tag>
        <span className="inline-flex items-center gap-1.5 text-sm text-muted">
          <Icon of={leaves ? Cloud : Cpu} size={16} />
          {t(leaves ? 'models.away' : 'models.here')}
        </span>
      </div>
      <Wrongs provider={provider} />
      <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] gap-x-8 gap-y-2 max-tablet:grid-cols-1">
        {facts.map(([label, value]) => (
          <div key={label} className="min-w-0">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {listed ? (
        <Choices listed={listed} inUse={model} said={provider.problem} />
      ) : (
        <p>
          <TextLink
            to={`?models=${maker}#${maker}`}
            preventScrollReset
            className="inline-block py-1 max-tablet:py-2.5"
          >
            {t('models.choices')}
          </TextLink>
        </p>
      )}
    </article>
  );
}

/** What keeps it from answering, with the fix, and what to know of its price. */
function Wrongs({ provider: { model, state, problem, breaker, priced } }: { provider: AiProviderInfo }) {
  const { t, say } = useText();
  return (
    <>
      {problem && <Notice tone="caution">{say(problem)}</Notice>}
      {state === 'unknown' && <Notice>{t('models.unknownText')}</Notice>}
      {breaker !== 'closed' && <Notice tone="caution">{t(`models.breaker.${breaker}`)}</Notice>}
      {!priced && (
        <Notice tone="caution">
          <span className="wrap-anywhere">{t('models.unpriced', { model })}</span>
        </Notice>
      )}
    </>
  );
}

const ways = [
  { key: 'rules', lines: ['AI_PROVIDER=rules'] },
  { key: 'ollama', lines: ['ollama pull gemma4:e4b', 'AI_PROVIDER=ollama'] },
  { key: 'bedrock', lines: ['AI_PROVIDER=bedrock', 'AWS_REGION=eu-central-1'] },
] as const;

/** No model: what that means, and the three ways to run. */
function NoProviders() {
  const { t } = useText();
  return (
    <EmptyState
      title={t('models.emptyTitle')}
      actions={
        <dl className="grid w-full grid-cols-3 gap-x-6 gap-y-4 max-wide:grid-cols-1">
          {ways.map(({ key, lines }) => (
            <div key={key} className="flex flex-col">
              <dt className="font-[600]">{t(`models.ways.${key}`)}</dt>
              <dd className="mt-1.5 flex-1">
                <pre dir="ltr" className="h-full overflow-x-auto rounded-md bg-sunken px-3 py-2 text-sm">
                  <code>{lines.join('\n')}</code>
                </pre>
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      {t('models.emptyText')}
    </EmptyState>
  );
}
