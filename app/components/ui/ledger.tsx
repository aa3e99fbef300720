import { cx } from './cx.ts';
import { Meter } from './meter.tsx';

type LedgerLine = {
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
    <table className="block">
      <caption className="sr-only">{label}</caption>
      <tbody className="block">
        {lines.map(({ key, name, kind, evidence, points, of }) => (
          <tr key={key} className="ledger-row">
            <th scope="row" className="text-start font-[540]">
              {name} {kind && <span className="ms-1 text-xs font-[400] text-muted">{kind}</span>}
            </th>
            <td className={cx('ledger-evidence text-sm', points >= of && 'text-muted')}>{evidence}</td>
            <td className="ledger-meter" aria-hidden>
              <Meter value={points} of={of} gap={points < of} />
            </td>
            <td className="text-end">
              <bdi>{outOf(points, of)}</bdi>
            </td>
          </tr>
        ))}
        <tr className="ledger-row ledger-sum font-[630]">
          <th scope="row" className="text-start">
            {sum.name}
          </th>
          <td className="ledger-evidence text-sm font-[400] text-muted">{sum.evidence}</td>
          <td className="ledger-meter" aria-hidden />
          <td className="text-end">
            <bdi>{outOf(sum.points, sum.of)}</bdi>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
