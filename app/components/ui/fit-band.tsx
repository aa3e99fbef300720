import { cx } from './cx.ts';

type Props = {
  score: number;
  range: [number, number] /** the large form, with its axis in numbers */;
  axis?: boolean;
  className?: string;
};

/** A value from 0 to 100 with its likely range, on an axis. The range in numbers stands beside it. */
export function FitBand({ score, range: [low, high], axis, className }: Props) {
  return (
    <span aria-hidden dir="ltr" className={cx('relative block', axis ? 'h-9' : 'h-3', className)}>
      <span className="absolute inset-x-0 h-px bg-line-control" style={{ top: axis ? 7 : 6 }} />
      <span
        className={cx('absolute rounded-[2px] bg-band', axis ? 'top-0.5 h-2.5' : 'top-[3px] h-[7px]')}
        style={{ left: `${low}%`, width: `${Math.max(high - low, 2)}%` }}
      />
      <span
        className={cx('absolute w-0.5 bg-accent', axis ? '-top-0.5 h-[18px]' : 'top-0 h-[13px]')}
        style={{ left: `${score}%` }}
      />
      {axis && (
        <span className="absolute inset-x-0 top-4 text-xs text-muted">
          {low > 4 && <span className="absolute start-0">0</span>}
          {low >= 6 && <AxisNumber at={low} shift={high - low < 8 ? '-90%' : '-50%'} />}
          {high > low && <AxisNumber at={high} shift={high - low < 8 ? '-10%' : '-50%'} />}
          {high < 87 && <span className="absolute end-0">100</span>}
        </span>
      )}
    </span>
  );
}

const AxisNumber = ({ at, shift }: { at: number; shift: string }) => (
  <span className="absolute" style={{ left: `${at}%`, transform: `translateX(${shift})` }}>
    {at}
  </span>
);
