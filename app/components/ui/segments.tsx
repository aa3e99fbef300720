import { cx } from './cx.ts';

type Props = {
  steps: string[];
  /** index of the current step; -1 before the first */
  now: number;
  /** words under every segment instead of only the current one */
  named?: boolean;
  label: string;
  className?: string;
};

/** A way in steps: those behind, the one now, those ahead. */
export function Segments({ steps, now, named, label, className }: Props) {
  const state = (index: number) => (index < now ? 'past' : index === now ? 'now' : 'ahead');
  if (!named)
    return (
      <div role="img" aria-label={label} className={cx('flex gap-1', className)}>
        {steps.map((step, index) => (
          <span key={step} className="segment" data-step={state(index)} />
        ))}
      </div>
    );
  return (
    <ol aria-label={label} className={cx('flex gap-1.5', className)}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === now ? 'step' : undefined}
          className="min-w-0 flex-1 text-xs leading-tight"
        >
          <span className="segment mb-1.5 block" data-step={state(index)} />
          <span className={index === now ? 'font-[650]' : 'text-muted'}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
