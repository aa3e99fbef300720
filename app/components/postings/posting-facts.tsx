import { useText } from '#app/i18n/use-text.tsx';
import type { PostingCard } from '#app/lib/shapes.ts';
import { Pay } from '../ui/moment.tsx';

/** Pay with its period where it is not a year, or that none was stated: always on a card. */
export function PayLine({ pay }: Pick<PostingCard, 'pay'>) {
  const { t } = useText();
  if (!pay) return <span className="text-muted">{t('job.noPay')}</span>;
  return (
    <>
      <Pay range={pay} />
      {pay.period !== 'year' && (
        <span className="text-sm font-[400] text-muted"> {t(`value.period.${pay.period}`)}</span>
      )}
    </>
  );
}

/** Company and place on one line, as they were written. */
export function CompanyPlace({ company, location }: { company: { name: string }; location: string }) {
  return (
    <>
      <bdi>{company.name}</bdi>
      {location && (
        <span className="text-muted">
          {' '}
          · <bdi>{location}</bdi>
        </span>
      )}
    </>
  );
}
