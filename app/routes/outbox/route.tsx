import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { titled } from '#app/lib/meta.ts';

export const meta = titled('outbox');

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.house.outbox) throw new Response(null, { status: 404 });
  const to = new URL(request.url).searchParams.get('to');
  return { to, letters: await context.house.outbox(to) };
}

/** Mail that is kept because nothing sends it: on one's own machine only. */
export default function Outbox() {
  const { t } = useText();
  const { to, letters } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={t('outbox.title')}
        about={
          <>
            {t('outbox.about')}{' '}
            {to && (
              <>
                {t('outbox.only', { to })} <TextLink to="/outbox">{t('outbox.all')}</TextLink>
              </>
            )}
          </>
        }
      />
      {letters.length === 0 && <EmptyState title={t('outbox.none')}>{t('outbox.noneText')}</EmptyState>}
      <ul>
        {letters.map((letter) => (
          <li key={letter.id} className="border-t border-line py-5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 dir="auto" className="min-w-0 text-md wrap-anywhere">
                {letter.subject}
              </h2>
              <span className="text-sm text-muted">
                <Ago at={letter.at} />
              </span>
            </div>
            <p className="mb-2 text-sm text-muted">
              {t('outbox.to')}: {letter.to}
            </p>
            <p dir="auto" className="max-w-[68ch] break-words whitespace-pre-line">
              <Linked text={letter.text} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Addresses in a mail can be followed. */
const Linked = ({ text }: { text: string }) =>
  text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith('http') ? (
      <a key={part} href={part} className="text-link">
        {part}
      </a>
    ) : (
      part
    ),
  );
