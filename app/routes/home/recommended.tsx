import { Check, Info } from 'lucide';
import { Feedback } from '#app/components/matching/feedback.tsx';
import { FitLine } from '#app/components/matching/fit-line.tsx';
import { CompanyPlace, PayLine } from '#app/components/postings/posting-facts.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { Reason } from '../jobs._index/result.tsx';
import type { CandidateHomeData } from './home.server.ts';

type Recommended = CandidateHomeData['recommended'][number];

/** Postings that fit, each with its reason, pay and band. */
export function Recommended({ items }: { items: Recommended[] }) {
  const { t } = useText();
  return (
    <section>
      <SectionHeader title={t('home.recommended')} end={<TextLink to="/jobs">{t('home.all')}</TextLink>} />
      {items.length === 0 ? (
        <EmptyState
          title={t('home.recommendedEmpty')}
          actions={
            <ButtonLink to="/profile/cv" look="second">
              {t('profile.addCv')}
            </ButtonLink>
          }
        >
          {t('home.recommendedEmptyText')}
        </EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {items.map((item) => (
              <Row key={item.posting.id} item={item} />
            ))}
          </ul>
          <p className="border-t border-line pt-3 text-sm text-muted">{t('home.signals')}</p>
        </>
      )}
    </section>
  );
}

function Row({ item: { posting, fit, feedback } }: { item: Recommended }) {
  const { t } = useText();
  const icon = fit.gap ? Info : Check;
  return (
    <li className="row-target grid grid-cols-[minmax(0,1fr)_12.25rem_auto] gap-x-5 py-4 first:pt-1 max-tablet:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 dir="auto">
          <Link to={`/jobs/${posting.id}`} prefetch="intent" className="row-link">
            {posting.title}
          </Link>
        </h3>
        <p className="text-sm">
          <CompanyPlace {...posting} />
        </p>
        <div className="mt-1 flex items-start gap-2 max-tablet:hidden">
          <Icon of={icon} size={16} className="mt-0.5 flex-none text-accent" />
          <Reason fit={fit} />
        </div>
      </div>
      <div className="max-tablet:order-1 max-tablet:col-span-2 max-tablet:mt-1">
        <p className="font-[630]">
          <PayLine pay={posting.pay} />
        </p>
        <p className="text-sm text-muted">{t(`value.remote.${posting.remote}`)}</p>
        <FitLine fit={fit} />
        <div className="tablet:hidden">
          <Reason fit={fit} />
        </div>
      </div>
      <Feedback jobId={posting.id} title={posting.title} feedback={feedback} />
    </li>
  );
}
