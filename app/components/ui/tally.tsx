import { cx } from './cx.ts';

type Props = {
  /** promised days */
  days: number;
  /** days that have passed; more than `days` is late */
  passed: number;
  /** fills the width of its place */
  wide?: boolean;
  /** the same in words; a date always stands beside it too */
  label: string;
};

const MOST = 42;

/** One notch per promised day: filled = passed, outline = left, hatched = late. */
export function Tally({ days, passed, wide, label }: Props) {
  const late = Math.max(0, passed - days);
  const notches = Math.min(days + late, MOST);
  return (
    <div role="img" aria-label={label} className={cx('tally', wide && 'tally-wide')}>
      {Array.from({ length: notches }, (_, day) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: notches have no identity but their place
          key={day}
          className="tally-notch"
          data-day={day >= days ? 'late' : day < passed ? 'passed' : 'left'}
        />
      ))}
    </div>
  );
}
