import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useFetcher, useLoaderData } from '@remix-run/react';
import { Check, MailOpen } from 'lucide';
import { NewsLine } from '#app/components/notifications/news-line.tsx';
import { Button, IconButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { Notification } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('notifications');

const STEP = 25;
const MOST = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const show = Number(new URL(request.url).searchParams.get('show')) || STEP;
  const limit = Math.min(show, MOST);
  return { page: await api(request, context).notifications.list({ limit }), limit };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { notifications } = api(request, context);
    const id = form.text('id');
    if (form.text('intent') === 'readAll') {
      await notifications.readAll();
      return redirect('/notifications');
    }
    await (form.text('intent') === 'unread' ? notifications.unreadAgain({ id }) : notifications.read({ id }));
    return data({ done: true });
  });

export default function News() {
  const { t } = useText();
  const { unread } = useReader();
  const { page, limit } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={t('news.title')}
        about={<TextLink to="/settings">{t('news.choose')}</TextLink>}
        actions={
          unread > 0 && (
            <Form method="post" className="flex">
              <Button icon={Check} name="intent" value="readAll" className="flex-1">
                {t('news.readAll')}
              </Button>
            </Form>
          )
        }
      />
      {page.items.length === 0 ? (
        <EmptyState title={t('news.none')}>{t('news.noneText')}</EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-line border-t border-line">
            {page.items.map((one) => (
              <NewsLine key={one.id} news={one}>
                <ReadSwitch news={one} />
              </NewsLine>
            ))}
          </ul>
          <ShowMore
            shown={page.items.length}
            total={null}
            next={page.next && limit < MOST ? String(limit + STEP) : null}
            step={STEP}
            param="show"
          />
        </>
      )}
    </div>
  );
}

function ReadSwitch({ news }: { news: Notification }) {
  const { t } = useText();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" className="flex-none self-center">
      <input type="hidden" name="id" value={news.id} />
      <IconButton
        type="submit"
        name="intent"
        value={news.readAt ? 'unread' : 'read'}
        icon={news.readAt ? MailOpen : Check}
        label={t(news.readAt ? 'news.markUnread' : 'news.markRead')}
      />
    </fetcher.Form>
  );
}
