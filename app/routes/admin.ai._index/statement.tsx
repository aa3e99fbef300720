import { Cloud, House } from 'lucide';
import { useModelWords } from '#app/components/models/model-words.ts';
import { cx } from '#app/components/ui/cx.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { AiOverview } from '#app/lib/shapes.ts';
import { splitModelName } from '#server/values/model-name.ts';

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** Whether data leaves this machine, plainly, and why. */
export function Statement({ overview }: { overview: AiOverview }) {
  const { t } = useText();
  const { staysHere } = overview;
  return (
    <Panel lifted className="mb-8 flex gap-4 max-tablet:gap-3">
      <Icon
        of={staysHere ? House : Cloud}
        size={28}
        className={cx('flex-none', staysHere ? 'text-accent' : 'text-caution')}
      />
      <div className="min-w-0">
        <h2 className="mt-0.5">{t(staysHere ? 'models.staysTitle' : 'models.leavesTitle')}</h2>
        {staysHere ? <Stays overview={overview} /> : <Goes overview={overview} />}
      </div>
    </Panel>
  );
}

function Stays({ overview: { providers, asks } }: { overview: AiOverview }) {
  const { t, lang } = useText();
  const asked = asks.flatMap(({ models }) => models.map(({ name }) => splitModelName(name).maker));
  const hosts = distinct(providers.filter(({ maker }) => asked.includes(maker)).map(({ host }) => host));
  const text =
    providers.length === 0
      ? t('models.staysNone')
      : hosts.length === 0
        ? t('models.staysRules')
        : t('models.staysHere', { hosts: listOf(lang, hosts) });
  return <p className="mt-1 text-muted wrap-anywhere">{text}</p>;
}

/** Each question that goes elsewhere, with what is sent and to whom. */
function Goes({ overview: { providers, asks } }: { overview: AiOverview }) {
  const { t, lang } = useText();
  const words = useModelWords();
  const placeOf = (name: string) =>
    words.place({
      name,
      host: providers.find(({ maker }) => maker === splitModelName(name).maker)?.host ?? '',
    });
  return (
    <ul className="mt-1 text-muted">
      {asks.map(({ name, models }) => {
        const places = distinct(models.filter(({ leaves }) => leaves).map((model) => placeOf(model.name)));
        if (places.length === 0) return null;
        const said = { ask: words.ask(name), what: words.sent(name), places: listOf(lang, places) };
        return (
          <li key={name} className="wrap-anywhere">
            {t('models.goes', said)}
          </li>
        );
      })}
    </ul>
  );
}
