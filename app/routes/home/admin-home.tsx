import { NewsLine } from '#app/components/notifications/news-line.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { First } from './first.tsx';
import type { AdminHomeData } from './home.server.ts';

/** What an admin sees first: postings to check, tasks that failed. */
export function AdminHome({ oldest, pending, failed, news }: AdminHomeData) {
  const { t } = useText();
  return (
    <>
      <First
        first={{
          title: t('home.checkPostings', { count: pending }),
          why: oldest ? `${oldest.title}, ${oldest.company.name}` : t('admin.noneText'),
          do: t('home.checkPostingsDo'),
          to: '/admin/postings',
        }}
        after={[
          { title: t('home.failedTasks', { count: failed }), about: t('shell.tasks'), to: '/admin/tasks' },
        ]}
      />
      <section>
        <SectionHeader title={t('home.changed')} />
        <ul className="divide-y divide-line">
          {news.map((one) => (
            <NewsLine key={one.id} news={one} />
          ))}
        </ul>
      </section>
    </>
  );
}
