import { useText } from '#app/i18n/use-text.tsx';

/** Rows in the height of what comes. */
export function SkeletonRows({ rows = 3 }: { rows?: number }) {
  const { t } = useText();
  return (
    <div role="status" aria-label={t('shell.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <div key={row} className="flex justify-between gap-8 border-t border-line py-6">
          <div className="flex-1 space-y-2.5">
            <div className="skeleton h-5 w-2/5" />
            <div className="skeleton h-3.5 w-1/4" />
            <div className="skeleton h-3.5 w-3/4" />
          </div>
          <div className="w-32 space-y-2.5 max-tablet:hidden">
            <div className="skeleton h-4" />
            <div className="skeleton h-3.5 w-2/3" />
          </div>
        </div>
      ))}
    </div>
  );
}
