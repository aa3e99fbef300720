import { cx } from './cx.ts';
import { Meter } from './meter.tsx';

export type LedgerLine = {
  key: string;
  name: React.ReactNode;
  /** a word after the name, smaller */
  kind?: React.ReactNode;
  evidence: React.ReactNode;
  points: number;
  of: number;
};

type Props = {
  lines: LedgerLine[];
  sum: { name: React.ReactNode; evidence: React.ReactNode; points: number; of: number };
  /** "18 of 18" in the reader's language */
  outOf: (points: number, of: number) => React.ReactNode;
  label: string;
};

/** Lines that add up, and their sum under a double rule. A gap has an ochre meter and full-strength text. */
export function Ledger({ lines, sum, outOf, label }: Props) {
  return (
    <div role="table" aria-label={label}>
      {lines.map(({ key, name, kind, evidence, points, of }) => (
        <div role="row" key={key} className="ledger-row">
          <span role="rowheader" className="font-[540]">
            {name} {kind && <span className="ms-1 text-xs font-[400] text-muted">{kind}</span>}
          </span>
          <span role="cell" className={cx('ledger-evidence text-sm', points >= of && 'text-muted')}>
            {evidence}
          </span>
          <span className="ledger-meter">
            <Meter value={points} of={of} gap={points < of} />
          </span>
          <span role="cell" className="text-end">
            <bdi>{outOf(points, of)}</bdi>
          </span>
        </div>
      ))}
      <div role="row" className="ledger-row ledger-sum font-[630]">
        <span role="rowheader">{sum.name}</span>
        <span role="cell" className="ledger-evidence text-sm font-[400] text-muted">
          {sum.evidence}
        </span>
        <span className="ledger-meter" />
        <span role="cell" className="text-end">
          <bdi>{outOf(sum.points, sum.of)}</bdi>
        </span>
      </div>
    </div>
  );
}
