import { useText } from '#app/i18n/use-text.tsx';
import type { Cv } from '#app/lib/shapes.ts';

/** Text that was set aside, struck through, each with its reason. */
export function Ignored({ hidden }: { hidden: Cv['hidden'] }) {
  const { t, say } = useText();
  if (hidden.length === 0) return null;
  return (
    <section className="rounded-lg bg-sunken p-5 max-tablet:p-4">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="text-md">{t('review.ignored')}</h2>
        <span className="text-sm text-muted">{t('review.passages', { count: hidden.length })}</span>
      </div>
      <ul className="divide-y divide-line">
        {hidden.map(({ page, text, reasonKey }) => (
          <li key={`${page}${text}`} className="py-2.5">
            <s dir="auto" className="line-clamp-2">
              {text}
            </s>
            <p className="text-sm text-muted">
              {t('review.onPage', { page })} {say({ key: reasonKey, params: {} })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
