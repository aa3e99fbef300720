import { Check } from 'lucide';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

type Props = { steps: string[]; now: number; label: string; failed?: boolean };

/** Steps of a long task on one line. On a phone only the current word is written. */
export function StageLine({ steps, now, label, failed }: Props) {
  return (
    <ol aria-label={label} className="flex">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === now ? 'step' : undefined}
          className={cx('relative min-w-0', index < steps.length - 1 ? 'flex-1' : 'flex-none')}
        >
          <span className="flex items-center">
            <Dot state={index < now ? 'done' : index === now ? (failed ? 'failed' : 'now') : 'ahead'} />
            {index < steps.length - 1 && (
              <span className={cx('h-0.5 flex-1', index < now ? 'bg-accent' : 'bg-pressed')} />
            )}
          </span>
          <span
            className={cx(
              'mt-2 block pe-2 text-sm',
              index === now ? 'font-[650]' : 'text-muted max-tablet:invisible max-tablet:h-0',
              index === now && 'max-tablet:whitespace-nowrap',
              index === now &&
                index >= steps.length - 2 &&
                'max-tablet:-translate-x-2/3 rtl:max-tablet:translate-x-2/3',
            )}
          >
            {step}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Dot({ state }: { state: 'done' | 'now' | 'ahead' | 'failed' }) {
  if (state === 'done')
    return (
      <span className="grid size-5 flex-none place-content-center rounded-full bg-accent text-on-accent">
        <Icon of={Check} size={13} />
      </span>
    );
  const tone =
    state === 'now'
      ? 'border-accent border-6'
      : state === 'failed'
        ? 'border-negative border-6'
        : 'border-line-control border-2';
  return <span className={cx('size-5 flex-none rounded-full bg-surface', tone)} />;
}
