import { Clock, MoveRight } from 'lucide';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Menu, MenuItem, MenuLabel, MenuLine } from '#app/components/ui/menu.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { BoardCard, Stage } from '#app/lib/shapes.ts';
import { useWait } from './wait.ts';

export type Ways = { onMove: (card: BoardCard, stage: Stage) => void; onReject: (card: BoardCard) => void };
type Props = { card: BoardCard; moves: Stage[]; ways: Ways };

/** One person on the board: name, role and place, how long they wait, and the way on. */
export function Card({ card, moves, ways }: Props) {
  const { t } = useText();
  const wait = useWait(card);
  const { candidate } = card;
  const facts = [
    candidate.headline,
    card.years === null ? null : t('board.years', { count: card.years }).replace(' ', '\u00a0'),
  ]
    .filter(Boolean)
    .join(', ');
  // A card has room for the town; the country stands in its hint.
  const town = candidate.location?.split(',')[0];
  return (
    <li className="row-target rounded-md border border-line bg-surface px-2.5 py-2 text-sm hover:border-line-control">
      <div className="flex items-start gap-2">
        <Avatar name={candidate.name} size="small" />
        <Link
          to={`/hiring/applications/${card.id}`}
          dir="auto"
          className="row-link min-w-0 flex-1 text-base leading-tight font-[630] break-words tablet:pt-0.5 tablet:text-sm"
        >
          {candidate.name}
        </Link>
      </div>
      <p
        className="mt-1 line-clamp-2 text-muted"
        title={[facts, candidate.location].filter(Boolean).join(' · ')}
      >
        <bdi>{[facts, town].filter(Boolean).join('\u00a0· ') || ' '}</bdi>
      </p>
      <div className="flex items-center justify-between gap-1">
        <p
          className={cx(
            'flex min-w-0 items-center gap-1.5',
            wait?.urgent && 'font-[600] text-negative',
            wait?.soon && !wait.urgent && 'font-[600] text-caution',
          )}
        >
          {wait?.soon && <Icon of={Clock} size={14} className="flex-none" />}
          <span className="min-w-0">{wait ? wait.words : <Ago at={card.movedAt} />}</span>
        </p>
        {moves.length > 0 && <MoveMenu card={card} moves={moves} ways={ways} />}
      </div>
    </li>
  );
}

/** Where this person can go. Without scripts the name leads to a page with the same ways as forms. */
function MoveMenu({ card, moves, ways }: Props) {
  const { t } = useText();
  const label = t('board.moveNamed', { name: card.candidate.name });
  return (
    <Menu
      label={label}
      items={() => <Stages card={card} moves={moves} ways={ways} />}
      trigger={
        <button
          type="button"
          aria-label={label}
          title={t('board.move')}
          className="scripted min-h-7 min-w-7 flex-none items-center justify-center gap-2 rounded-md text-muted hover:bg-sunken hover:text-text max-tablet:min-h-11 max-tablet:px-2 max-tablet:font-[560] max-tablet:text-text"
        >
          <span className="tablet:sr-only">{t('board.move')}</span>
          <Icon of={MoveRight} size={16} className="flips" />
        </button>
      }
    />
  );
}

function Stages({ card, moves, ways }: Props) {
  const { t } = useText();
  return (
    <>
      <MenuLabel>{t('board.move')}</MenuLabel>
      {moves
        .filter((stage) => stage !== 'rejected')
        .map((stage) => (
          <MenuItem key={stage} onSelect={() => ways.onMove(card, stage)}>
            {t(`value.stage.${stage}`)}
          </MenuItem>
        ))}
      {moves.includes('rejected') && (
        <>
          <MenuLine />
          <MenuItem danger onSelect={() => ways.onReject(card)}>
            {t('applicant.reject')}
          </MenuItem>
        </>
      )}
    </>
  );
}
