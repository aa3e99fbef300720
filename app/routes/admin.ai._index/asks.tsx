import { Cloud, Cpu, Ruler } from 'lucide';
import { useModelWords } from '#app/components/models/model-words.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { AiAskInfo, AiModels, AiProviderInfo } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { splitModelName } from '#server/values/model-name.ts';
import { ChoiceForm } from './choice-form.tsx';

type Props = {
  asks: AiAskInfo[];
  providers: AiProviderInfo[];
  listed: AiModels[];
  /** the question that is being changed */
  changing: string | null;
};

/** Whom each question goes to, and a form to say so. */
export function Asks({ asks, providers, listed, changing }: Props) {
  const { t } = useText();
  return (
    <section>
      <SectionHeader title={t('models.asks')} />
      <p className="-mt-2 mb-3 text-sm text-muted">
        {t(providers.length > 0 ? 'models.asksAbout' : 'models.asksNothing')}
      </p>
      {asks.map((ask) => (
        <article key={ask.name} id={ask.name} className="space-y-3 border-t border-line py-4">
          <Ask ask={ask} providers={providers} open={changing === ask.name} />
          {changing === ask.name && <ChoiceForm ask={ask} providers={providers} listed={listed} />}
        </article>
      ))}
    </section>
  );
}

type AskProps = { ask: AiAskInfo; providers: AiProviderInfo[]; open: boolean };

function Ask({ ask, providers, open }: AskProps) {
  const { t } = useText();
  const format = useFormat();
  const words = useModelWords();
  const { name, models, timeoutMs, chosen } = ask;
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3>{words.ask(name)}</h3>
          <p className="text-sm text-muted">{words.askAbout(name)}</p>
        </div>
        {!open && (providers.length > 0 || chosen) && (
          <TextLink
            to={`?ask=${name}#${name}`}
            preventScrollReset
            aria-label={t('models.changeNamed', { name: words.ask(name) })}
            className="flex-none py-1 max-tablet:py-2.5"
          >
            {t('models.change')}
          </TextLink>
        )}
      </div>
      <PassedOver chosen={chosen?.chain ?? []} providers={providers} />
      <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] gap-x-8 gap-y-2 max-tablet:grid-cols-1">
        <div className="min-w-0">
          <dt className="text-sm text-muted">{t('models.order')}</dt>
          <dd>
            <Order models={models} />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t('models.limit')}</dt>
          <dd>{t('models.limitText', { time: format.duration(timeoutMs) })}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t('models.chosen')}</dt>
          <dd>
            {chosen
              ? t('models.chosenBy', { name: chosen.changedBy, ago: format.ago(chosen.changedAt) })
              : t('models.chosenNot')}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** Rules and then models, in the order in which they are asked. */
function Order({ models }: Pick<AiAskInfo, 'models'>) {
  const { t } = useText();
  const words = useModelWords();
  return (
    <ol>
      <li className="flex items-baseline gap-2">
        <Icon of={Ruler} size={16} className="relative top-0.5 flex-none text-muted" />
        {t(models.length > 0 ? 'models.rulesFirst' : 'models.rulesAlone')}
      </li>
      {models.map(({ name, leaves }) => (
        <li key={name} className="flex items-baseline gap-2">
          <Icon of={leaves ? Cloud : Cpu} size={16} className="relative top-0.5 flex-none text-muted" />
          <span className="min-w-0 wrap-anywhere">
            {words.model(name)}
            <span className="text-muted">
              , {words.maker(splitModelName(name).maker)}, {t(leaves ? 'models.away' : 'models.here')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What was chosen once, and the environment has taken away since. */
function PassedOver({ chosen, providers }: { chosen: string[]; providers: AiProviderInfo[] }) {
  const { t, lang } = useText();
  const words = useModelWords();
  const known = providers.map(({ maker }) => maker);
  const gone = [...new Set(chosen.map((entry) => splitModelName(entry).maker))].filter(
    (maker) => !known.includes(maker),
  );
  if (gone.length === 0) return null;
  return (
    <Notice tone="caution">
      {t('models.passedOver', { count: gone.length, names: listOf(lang, gone.map(words.maker)) })}
    </Notice>
  );
}
