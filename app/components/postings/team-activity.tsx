import { useText } from '#app/i18n/use-text.tsx';

/** From here on the number of days says nothing more. */
const LONG = 61;

/** When someone of the hiring team last did something, in days: whether anyone is there. */
export function TeamActivity({ days, of }: { days: number; of: 'posting' | 'company' }) {
  const { t } = useText();
  if (days >= LONG) return <>{t(of === 'posting' ? 'team.long' : 'team.longCompany')}</>;
  return <>{t(`team.${of}`, { count: days })}</>;
}
