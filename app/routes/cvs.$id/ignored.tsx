import { useText } from '#app/i18n/use-text.tsx';
import type { Cv } from '#app/lib/shapes.ts';
import { gather, type Ignored as Passage } from './gather.ts';

/** Passages shown before the rest folds away. */
const SHOWN = 5;

/** Text that was set aside, struck through, each with its reason; what is on every page stands here once. */
export function Ignored({ hidden }: { hidden: Cv['hidden'] }) {
  const { t } = useText();
  if (hidden.length === 0) return null;
  const passages = gather(hidden);
  const rest = passages.slice(SHOWN);
  return (
    <section className="rounded-lg bg-sunken p-5 max-tablet:p-4">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="text-md">{t('review.ignored')}</h2>
        <span className="flex-none text-sm text-muted">{t('review.passages', { count: hidden.length })}</span>
      </div>
      <Passages passages={passages.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="border-t border-line pt-2">
          <summary className="text-link w-fit">{t('review.moreIgnored', { count: rest.length })}</summary>
          <Passages passages={rest} />
        </details>
      )}
    </section>
  );
}

function Passages({ passages }: { passages: Passage[] }) {
  const { t, say } = useText();
  return (
    <ul className="divide-y divide-line">
      {passages.map(({ text, pages, pageCount, reasonKey }) => (
        <li key={`${reasonKey}${pages}${text}`} className="py-2.5">
          <s dir="auto" className="line-clamp-2">
            {text}
          </s>
          <p className="text-sm text-muted">
            {t('review.onPage', { count: pageCount, pages })} {say({ key: reasonKey, params: {} })}
          </p>
        </li>
      ))}
    </ul>
  );
}
