import { CircleAlert, CircleCheck, CircleStop, Ruler } from 'lucide';
import { useModelWords } from '#app/components/models/model-words.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import type { IconNode } from '#app/components/ui/icon.tsx';
import { At } from '#app/components/ui/moment.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { Tag, type TagTone } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiCall } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { splitModelName } from '#server/values/model-name.ts';

type Props = {
  calls: { items: AiCall[]; next: string | null };
  days: number;
  onlyProblems: boolean;
  /** whether newer ones stand before these */
  older: boolean;
};

/** Single parts of questions and who was asked, newest first. */
export function Calls({ calls, days, onlyProblems, older }: Props) {
  const { t } = useText();
  const to = (more: Record<string, string>) =>
    `?${new URLSearchParams({ days: String(days), ...more })}#calls`;
  const kept: Record<string, string> = onlyProblems ? { only: 'problems' } : {};
  return (
    <section id="calls">
      <SectionHeader title={t('models.calls')} />
      <p className="-mt-2 mb-3 text-sm text-muted">{t('models.callsAbout')}</p>
      <Tabs
        label={t('models.calls')}
        className="mb-3 w-fit"
        tabs={[
          { to: to({}), label: t('models.all'), current: !onlyProblems },
          { to: to({ only: 'problems' }), label: t('models.onlyProblems'), current: onlyProblems },
        ]}
      />
      {calls.items.length === 0 ? (
        <EmptyState title={t('models.noCalls')}>
          {t(onlyProblems ? 'models.noProblems' : 'models.noCallsText')}
        </EmptyState>
      ) : (
        <CallTable calls={calls.items} />
      )}
      {(older || calls.next) && (
        <div className="flex flex-wrap gap-2.5 pt-4 max-tablet:*:flex-auto">
          {older && <ButtonLink to={to(kept)}>{t('models.newest')}</ButtonLink>}
          {calls.next && <ButtonLink to={to({ ...kept, after: calls.next })}>{t('models.older')}</ButtonLink>}
        </div>
      )}
    </section>
  );
}

function CallTable({ calls }: { calls: AiCall[] }) {
  const { t } = useText();
  const format = useFormat();
  const dearest = Math.max(...calls.map(({ costMicros }) => costMicros));
  return (
    <Table
      caption={t('models.calls')}
      rows={calls}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'question',
          label: t('models.question'),
          width: 'wide:w-64',
          cell: (call) => <Question call={call} />,
        },
        { key: 'whom', label: t('models.whom'), long: true, cell: (call) => <Whom call={call} /> },
        {
          key: 'outcome',
          label: t('models.outcome'),
          width: 'wide:w-64',
          long: true,
          cell: (call) => <Outcome call={call} />,
        },
        {
          key: 'took',
          label: t('models.took'),
          width: 'wide:w-20',
          number: true,
          cell: ({ latencyMs }) => (latencyMs > 0 ? format.duration(latencyMs) : '–'),
        },
        {
          key: 'cost',
          label: t('models.cost'),
          width: 'wide:w-20',
          number: true,
          cell: ({ costMicros }) => format.dollars(costMicros, dearest),
        },
        {
          key: 'tokens',
          label: t('models.tokens'),
          width: 'wide:w-36',
          number: true,
          long: true,
          cell: ({ inputTokens, outputTokens }) =>
            inputTokens + outputTokens > 0 ? (
              <bdi>
                {format.count(inputTokens)} / {format.count(outputTokens)}
              </bdi>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

function Question({ call: { ask, part, at, company } }: { call: AiCall }) {
  const { t } = useText();
  const words = useModelWords();
  return (
    <>
      <span className="font-[600]">{words.ask(ask)}</span>, {words.part(part)}
      <span className="block text-sm text-muted">
        <At at={at} />
        {company && (
          <>
            , <bdi>{t('models.forCompany', { company })}</bdi>
          </>
        )}
      </span>
    </>
  );
}

function Whom({ call: { provider, calls } }: { call: AiCall }) {
  const { t } = useText();
  const words = useModelWords();
  const { maker, model } = splitModelName(provider);
  return (
    <>
      <span className="wrap-anywhere">{words.model(provider)}</span>
      {model && (
        <span className="block text-sm text-muted max-tablet:inline max-tablet:before:content-[',_']">
          {words.maker(maker)}
          {calls > 1 && `, ${t('models.requests', { count: calls })}`}
        </span>
      )}
    </>
  );
}

const outcomes: Record<AiCall['outcome'], { tone: TagTone; icon: IconNode }> = {
  answered: { tone: 'positive', icon: CircleCheck },
  repaired: { tone: 'positive', icon: CircleCheck },
  fell_back: { tone: 'plain', icon: Ruler },
  failed: { tone: 'caution', icon: CircleAlert },
  stopped: { tone: 'plain', icon: CircleStop },
};

function Outcome({ call: { outcome, problem } }: { call: AiCall }) {
  const { t } = useText();
  const words = useModelWords();
  const { tone, icon } = outcomes[outcome];
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Tag tone={tone} icon={icon}>
        {t(`models.outcomes.${outcome}`)}
      </Tag>
      {problem && <span className="text-sm text-muted">{words.reason(problem)}</span>}
    </span>
  );
}
