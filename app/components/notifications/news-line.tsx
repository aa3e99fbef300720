import { useText } from '#app/i18n/use-text.tsx';
import type { Notification } from '#app/lib/shapes.ts';
import { Link } from '../ui/link.tsx';
import { Ago } from '../ui/moment.tsx';

const forTeam = new Set(['application_received', 'application_withdrawn']);

/** Where a piece of news leads. */
function placeOfNews({ kind, subject: { kind: of, id } }: Notification): string {
  if (of === 'cv') return `/cvs/${id}`;
  if (of === 'application') return forTeam.has(kind) ? `/hiring/applications/${id}` : `/applications/${id}`;
  if (of === 'company') return `/companies/${id}`;
  if (of === 'invitation') return `/invitation?token=${id}`;
  if (of === 'team') return `/hiring/company/members?id=${id}`;
  if (of === 'domain') return `/hiring/company/domain?id=${id}`;
  if (of === 'alert') return `/alerts/${id}`;
  if (kind === 'still_hiring' || kind === 'posting_unconfirmed') return `/hiring/${id}`;
  if (kind === 'posting_changed') return `/jobs/${id}/changes`;
  if (of === 'posting') return kind === 'posting_submitted' ? '/admin/postings' : `/hiring/${id}/edit`;
  return '/settings';
}

/** One piece of news in a sentence that leads to what it is about. */
export function NewsLine({ news, children }: { news: Notification; children?: React.ReactNode }) {
  const { say, t } = useText();
  return (
    <li className="row-target flex items-baseline gap-4 py-2.5">
      <div className="min-w-0 flex-1 tablet:flex tablet:items-baseline tablet:gap-4">
        <p className="min-w-0 flex-1">
          {!news.readAt && (
            <span
              className="me-2 inline-block size-2 rounded-full bg-accent align-middle"
              role="img"
              aria-label={t('news.unread')}
            />
          )}
          <Link to={placeOfNews(news)} dir="auto" className="row-link">
            {say({ key: `notification.${news.kind}`, params: news.params })}
          </Link>
        </p>
        <p className="flex-none text-sm text-muted">
          <Ago at={news.createdAt} />
        </p>
      </div>
      {children}
    </li>
  );
}
