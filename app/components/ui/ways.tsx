import { useSearchParams } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { ButtonLink } from './button.tsx';

type Props = {
  next: string | null;
  /** rows of a page */
  step: number;
  /** name of the search parameter, where a page has several lists */
  param?: string;
};

/** Onward, and back to the beginning: a page of a long list has no number, it begins where another ended. */
export function Ways({ next, step, param = 'after' }: Props) {
  const { t } = useText();
  const [search] = useSearchParams();
  const at = (cursor: string | null) => {
    const way = new URLSearchParams(search);
    way.delete(param);
    if (cursor) way.set(param, cursor);
    return `?${way}`;
  };
  if (!next && !search.has(param)) return null;
  return (
    <p className="mt-4 flex flex-wrap justify-between gap-3">
      {search.has(param) && <ButtonLink to={at(null)}>{t('discover.first')}</ButtonLink>}
      {next && (
        <ButtonLink to={at(next)} className="ms-auto">
          {t('discover.next', { count: step })}
        </ButtonLink>
      )}
    </p>
  );
}
