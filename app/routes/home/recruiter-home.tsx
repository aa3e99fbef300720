import { NewsLine } from '#app/components/notifications/news-line.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { type Say, useText } from '#app/i18n/use-text.tsx';
import type { Format } from '#app/lib/format.ts';
import { useReader } from '#app/lib/reader.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { First, type FirstThing } from './first.tsx';
import type { RecruiterHomeData } from './home.server.ts';

/** What a recruiter sees first: who waits longest, the open postings, what changed. */
export function RecruiterHome(home: RecruiterHomeData) {
  const { t } = useText();
  const format = useFormat();
  const { now } = useReader();
  return (
    <>
      <First
        first={firstThing(home, t, format, now)}
        after={home.waiting.slice(1).map((card) => ({
          title: t('home.answerTitle', { name: card.candidate.name }),
          about: `${card.posting.title}, ${format.day(card.answerBy)}`,
          to: `/hiring/applications/${card.id}`,
        }))}
      />
      <p className="-mt-5 mb-8 text-muted">
        {home.hasCompany && t('home.hiringSum', { count: home.waitingCount })}
      </p>
      {home.postings.length > 0 && (
        <section>
          <SectionHeader
            title={t('home.openPostings')}
            count={home.postings.length}
            end={<TextLink to="/hiring">{t('shell.postings')}</TextLink>}
          />
          <Table
            caption={t('home.openPostings')}
            rows={home.postings.slice(0, 8)}
            rowKey={(posting) => posting.id}
            columns={[
              {
                key: 'title',
                label: t('hiring.posting'),
                cell: (posting) => (
                  <Link to={`/hiring/${posting.id}`} dir="auto" className="row-link font-[630]">
                    {posting.title}
                  </Link>
                ),
              },
              {
                key: 'applications',
                label: t('hiring.applications'),
                number: true,
                cell: (posting) => format.count(posting.applications ?? 0),
              },
              {
                key: 'deadline',
                label: t('job.closes'),
                number: true,
                cell: (posting) => format.day(posting.deadlineAt),
              },
            ]}
          />
        </section>
      )}
      <section className="mt-8">
        <SectionHeader title={t('home.changed')} />
        {home.news.length === 0 ? (
          <p className="text-muted">{t('home.changedNone')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {home.news.map((one) => (
              <NewsLine key={one.id} news={one} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function firstThing(home: RecruiterHomeData, t: Say, format: Format, now: string): FirstThing {
  if (!home.hasCompany)
    return {
      title: t('home.companyTitle'),
      why: t('home.companyText'),
      do: t('home.companyDo'),
      to: '/hiring/company',
    };
  const [card] = home.waiting;
  if (card) {
    const params = { title: card.posting.title, day: format.day(card.answerBy) };
    return {
      title: t('home.answerTitle', { name: card.candidate.name }),
      why: card.answerBy < now ? t('home.answerLate', params) : t('home.answerText', params),
      do: t('home.answerDo'),
      to: `/hiring/applications/${card.id}`,
    };
  }
  if (home.postings.length === 0)
    return { title: t('home.postTitle'), why: t('home.postText'), do: t('home.postDo'), to: '/hiring/new' };
  return { title: t('home.quietTitle'), why: t('home.quietText'), do: t('home.quietDo'), to: '/hiring' };
}
