import { useText } from '#app/i18n/use-text.tsx';
import { Link } from './link.tsx';

/** Where a page lies. The last entry is the page itself. */
export function Breadcrumbs({ way }: { way: Array<{ label: string; to?: string }> }) {
  const { t } = useText();
  return (
    <nav aria-label={t('shell.breadcrumbs')} className="mb-2 text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {way.map(({ label, to }, index) => (
          <li key={label} className="flex min-w-0 gap-2">
            {index > 0 && <span aria-hidden>/</span>}
            {to ? (
              <Link to={to} className="plain-link">
                {label}
              </Link>
            ) : (
              <span dir="auto" className="min-w-0">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
