import { useNavigation, useSearchParams } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { ButtonLink } from './button.tsx';

type Props = {
  shown: number;
  total: number | null;
  next: string | null;
  step: number /** name of the search parameter */;
  param?: string;
};

/** "5 of 22 shown" and a way to the next ones. A link, so it works without scripts and can be shared. */
export function ShowMore({ shown, total, next, step, param = 'after' }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { state } = useNavigation();
  const [search] = useSearchParams();
  const onward = new URLSearchParams(search);
  if (next) onward.set(param, next);
  return (
    <div className="flex items-center justify-between gap-4 border-t border-line pt-4">
      <p className="text-sm text-muted">
        {total === null
          ? t('list.shown', { shown: format.count(shown) })
          : t('list.shownOf', { shown: format.count(shown), total: format.count(total) })}
      </p>
      {next && (
        <ButtonLink to={`?${onward}`} preventScrollReset aria-busy={state !== 'idle'}>
          {t('list.more', { count: total === null ? step : Math.min(step, total - shown) })}
        </ButtonLink>
      )}
    </div>
  );
}
