import { Avatar } from '#app/components/ui/avatar.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { Link } from '#app/components/ui/link.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { BoardCard } from '#app/lib/shapes.ts';
import { useWait } from './wait.ts';

/** Those who wait longest for a first answer, before any tool. */
export function Waiting({ cards }: { cards: BoardCard[] }) {
  const { t } = useText();
  if (cards.length === 0) return null;
  return (
    <section className="mb-4 flex items-center gap-x-6 gap-y-2 border-y border-line py-2.5 max-wide:flex-wrap max-tablet:flex-col max-tablet:items-stretch">
      <h2 className="flex-none text-base">{t('board.waiting')}</h2>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-7 gap-y-2 max-tablet:flex-col">
        {cards.map((card) => (
          <Row key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function Row({ card }: { card: BoardCard }) {
  const { t } = useText();
  const wait = useWait(card);
  const to = `/hiring/applications/${card.id}`;
  return (
    <li className="flex min-w-0 items-center gap-2">
      <Avatar name={card.candidate.name} size="small" />
      <span className="flex min-w-0 gap-x-2 max-tablet:flex-1 max-tablet:flex-col">
        <Link to={to} dir="auto" className="max-w-64 truncate font-[630]">
          {card.candidate.name}
        </Link>
        {wait && (
          <span className={cx('text-sm whitespace-nowrap', wait.urgent ? 'text-negative' : 'text-caution')}>
            {wait.words}
          </span>
        )}
      </span>
      <TextLink to={to} className="flex-none text-sm">
        {t('board.answer')}
      </TextLink>
    </li>
  );
}
