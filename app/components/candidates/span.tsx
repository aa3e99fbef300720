import { useText } from '#app/i18n/use-text.tsx';
import { useFormat } from '#app/lib/use-format.ts';

/** From when to when, as exact as it was written; nothing when nothing was. */
export function Span({
  start,
  end,
  current,
}: {
  start: string | null;
  end: string | null;
  current?: boolean;
}) {
  const { t } = useText();
  const format = useFormat();
  const last = current ? t('profile.today') : end ? format.partial(end) : null;
  const first = start ? format.partial(start) : null;
  if (!first && !last) return null;
  return <bdi>{first && last && first !== last ? `${first} – ${last}` : (first ?? last)}</bdi>;
}
