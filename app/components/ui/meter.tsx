import { cx } from './cx.ts';

/** How much of a whole; the numbers stand beside it, so assistive technology skips the bar. */
export function Meter({
  value,
  of,
  gap,
  className,
}: {
  value: number;
  of: number;
  gap?: boolean;
  className?: string;
}) {
  const share = of > 0 ? Math.max(0, Math.min(1, value / of)) : 0;
  return (
    <span aria-hidden className={cx('meter-track block', className)}>
      <span
        className="meter-fill block"
        data-kind={gap ? 'gap' : undefined}
        style={{ inlineSize: `${share * 100}%` }}
      />
    </span>
  );
}

/** How far a task has come, with its words. `value` 0–1, null when that is not known. */
export function Progress({ value, label }: { value: number | null; label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(value * 100)}
      className="meter-track"
    >
      <div
        className={cx('meter-fill transition-[inline-size] duration-200', value === null && 'skeleton')}
        style={{ inlineSize: `${(value ?? 1) * 100}%` }}
      />
    </div>
  );
}
