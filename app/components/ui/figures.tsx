import { cx } from './cx.ts';

type Figure<Row> = {
  key: string;
  label: React.ReactNode;
  cell: (row: Row) => React.ReactNode;
  sum: React.ReactNode;
  /** left out where there is little room */
  spare?: boolean;
};

type Props<Row> = {
  caption: string;
  /** what the rows are, and how each is called */
  name: { label: string; cell: (row: Row) => React.ReactNode; sum: string };
  figures: Figure<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** scrolls by itself when it has many rows: head and sum stay in sight */
  tall?: boolean;
};

/** Numbers in columns, also on a phone, and their sum under a double rule. */
export function Figures<Row>({ caption, name, figures, rows, rowKey, tall }: Props<Row>) {
  const spare = (figure: Figure<Row>) => figure.spare && 'max-tablet:hidden';
  const table = (
    <table className="figures w-full">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name.label}</th>
          {figures.map((figure) => (
            <th key={figure.key} scope="col" className={cx('text-end', spare(figure))}>
              {figure.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">{name.cell(row)}</th>
            {figures.map((figure) => (
              <td key={figure.key} className={cx(spare(figure))}>
                {figure.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{name.sum}</th>
          {figures.map((figure) => (
            <td key={figure.key} className={cx(spare(figure))}>
              {figure.sum}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
  if (!tall) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="figures-tall overflow-y-auto">
      {table}
    </section>
  );
}
