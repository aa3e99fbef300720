import { BadgeCheck } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import type { Company } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Tag } from '../ui/tag.tsx';

/** What a company proved of its domain, how and when. */
export function DomainBadge({ domain, method, at }: NonNullable<Company['verified']>) {
  const { t } = useText();
  const format = useFormat();
  return (
    <p className="my-1 flex flex-wrap items-center gap-x-2 text-sm" suppressHydrationWarning>
      <Tag tone="positive" icon={BadgeCheck}>
        <bdi>{t('domain.proved', { domain, day: format.day(at) })}</bdi>
      </Tag>
      <span className="text-muted">{t(`domain.byMethod.${method}`)}</span>
    </p>
  );
}
