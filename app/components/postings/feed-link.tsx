import type { MetaDescriptor } from '@remix-run/react';
import { Rss } from 'lucide';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { useText } from '#app/i18n/use-text.tsx';

/** The way to a feed of what this page shows, for who reads news elsewhere. */
export function FeedLink({ to, about }: { to: string; about: string }) {
  const { t } = useText();
  return (
    <Link
      to={to}
      rel="external"
      title={about}
      className="inline-flex min-h-6 items-center gap-1.5 text-sm text-muted max-tablet:min-h-11"
    >
      <Icon of={Rss} size={14} />
      <span className="plain-link">{t('search.feed')}</span>
    </Link>
  );
}

/** The same for programs: what the head of a page says of its feeds. @param path without its ending */
export const feedLinks = (path: string, search = ''): MetaDescriptor[] =>
  (['rss', 'atom'] as const).map((format) => ({
    tagName: 'link',
    rel: 'alternate',
    type: `application/${format}+xml`,
    href: `${path}.${format}${search}`,
  }));
