import { PromiseClock } from '#app/components/applications/clock.tsx';
import { Completeness } from '#app/components/candidates/completeness.tsx';
import { NewsLine } from '#app/components/notifications/news-line.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { type Say, useText } from '#app/i18n/use-text.tsx';
import type { Format } from '#app/lib/format.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { First, type FirstThing, type NextThing } from './first.tsx';
import type { CandidateHomeData } from './home.server.ts';
import { Recommended } from './recommended.tsx';

/** What a candidate sees first: what to do, what fits, what they wait for. */
export function CandidateHome(home: CandidateHomeData) {
  const { t } = useText();
  const format = useFormat();
  return (
    <>
      <First first={firstThing(home, t, format)} after={nextThings(home, t, format)} />
      <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-12 max-wide:grid-cols-[minmax(0,1fr)_15rem] max-wide:gap-8 max-tablet:block">
        <div className="min-w-0">
          <Recommended items={home.recommended} />
          <section className="mt-8 border-t border-line pt-6">
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
        </div>
        <aside className="space-y-9 max-tablet:mt-8">
          <section>
            <SectionHeader
              title={t('home.answers')}
              end={
                home.open > 0 && (
                  <TextLink to="/applications">{t('home.allAnswers', { count: home.open })}</TextLink>
                )
              }
            />
            {home.waiting.length === 0 && <p className="text-sm text-muted">{t('home.noAnswers')}</p>}
            <ul className="divide-y divide-line">
              {home.waiting.map((one) => (
                <li key={one.id} className="row-target py-3 first:pt-0">
                  <Link to={`/applications/${one.id}`} dir="auto" className="row-link font-[630]">
                    {one.company}
                  </Link>
                  <PromiseClock {...one} />
                </li>
              ))}
            </ul>
          </section>
          <Completeness completeness={home.profile} unlocks={home.unlocks} most={1} />
        </aside>
      </div>
    </>
  );
}

/** The most urgent first: an offer, a CV to check, a first CV, then the best fit. */
function firstThing(home: CandidateHomeData, t: Say, format: Format): FirstThing {
  const { offer, cv } = home;
  if (offer)
    return {
      title: t('home.offerTitle', { company: offer.company }),
      why: t('home.offerText', { title: offer.title }),
      do: t('home.offerDo'),
      to: `/applications/${offer.id}`,
    };
  if (home.profile.bare && cv && cv.status !== 'failed')
    return {
      title: t('home.checkTitle'),
      why: t('home.checkText', { name: cv.fileName }),
      do: t('home.checkDo'),
      to: `/cvs/${cv.id}`,
    };
  if (home.profile.bare)
    return { title: t('home.cvTitle'), why: t('home.cvText'), do: t('home.cvDo'), to: '/profile/cv' };
  const [best] = home.recommended;
  if (!best)
    return { title: t('home.searchTitle'), why: t('home.searchText'), do: t('shell.search'), to: '/jobs' };
  const { posting, fit } = best;
  return {
    title: t('home.applyTitle', { title: posting.title }),
    by: posting.pay ? format.pay(posting.pay) : undefined,
    why: t('home.applyText', { score: fit.score, company: posting.company.name, days: posting.answerDays }),
    do: t('home.applyDo'),
    to: `/jobs/${posting.id}`,
  };
}

function nextThings(home: CandidateHomeData, t: Say, format: Format): NextThing[] {
  const things: NextThing[] = home.waiting.slice(0, 2).map((one) => ({
    title: t(format.daysUntil(one.answerBy) < 0 ? 'home.waitLate' : 'home.waitNext', {
      company: one.company,
      day: format.day(one.answerBy),
      count: -format.daysUntil(one.answerBy),
    }),
    about: one.title,
    to: `/applications/${one.id}`,
  }));
  const [step] = home.profile.steps.filter((one) => !one.done).sort((a, b) => b.points - a.points);
  if (step)
    things.push({
      title: t('home.profileNext'),
      about: t('home.profileNextText', { step: t(`profile.step.${step.key}`) }),
      to: '/profile',
    });
  return things;
}
