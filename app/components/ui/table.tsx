import { cx } from './cx.ts';

type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => React.ReactNode;
  /** numbers stand at the end */
  number?: boolean;
  /** classes of its width on wide screens, so that several tables line up */
  width?: string;
  /** has a line of its own on a phone */
  long?: boolean;
};

type Props<Row> = {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  caption: string;
  /** what the rows add up to, by column, under a double rule; the first column names it */
  sum?: Partial<Record<string, React.ReactNode>>;
};

/** A table; on a phone each row is a block with its labels. The first column names the row. */
export function Table<Row>({ columns, rows, rowKey, caption, sum }: Props<Row>) {
  return (
    <table className="w-full border-collapse max-tablet:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-tablet:sr-only">
        <tr>
          {columns.map(({ key, label, number, width }) => {
            const head = cx(
              'border-b border-line px-2 py-2 text-sm font-[560] text-muted first:ps-0 last:pe-0',
              number ? 'text-end' : 'text-start',
              width,
            );
            // A column of buttons has no name.
            return label === '' ? (
              <td key={key} className={head} />
            ) : (
              <th key={key} scope="col" className={head}>
                {label}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody className="max-tablet:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="row-target border-b border-line max-tablet:grid max-tablet:grid-cols-2 max-tablet:gap-x-4 max-tablet:gap-y-1 max-tablet:py-4"
          >
            {columns.map(({ key, label, cell, number, long }, index) => (
              <Cell key={key} label={label} number={number} long={long} first={index === 0}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {sum && <Sum columns={columns} sum={sum} />}
    </table>
  );
}

type SumProps<Row> = Pick<Props<Row>, 'columns'> & { sum: NonNullable<Props<Row>['sum']> };

/** A line without sums has nothing to say on a phone. */
function Sum<Row>({ columns, sum }: SumProps<Row>) {
  return (
    <tfoot className="max-tablet:block">
      <tr className="ledger-sum font-[630] max-tablet:grid max-tablet:grid-cols-2 max-tablet:gap-x-4 max-tablet:gap-y-1 max-tablet:py-4">
        {columns.map(({ key, label, number, long }, index) => (
          <Cell
            key={key}
            label={label}
            number={number}
            long={long}
            first={index === 0}
            className={cx(index > 0 && sum[key] === undefined && 'max-tablet:hidden')}
          >
            {sum[key]}
          </Cell>
        ))}
      </tr>
    </tfoot>
  );
}

type CellProps = Pick<Column<never>, 'label' | 'number' | 'long'> & {
  first: boolean;
  className?: string | undefined;
  children: React.ReactNode;
};

/** The first of a row names it; on a phone the others bring their labels. */
function Cell({ label, number, long, first, className, children }: CellProps) {
  if (first)
    return (
      <th
        scope="row"
        className="py-(--row) pe-2 text-start [font-weight:inherit] max-tablet:col-span-2 max-tablet:py-0"
      >
        {children}
      </th>
    );
  return (
    <td
      className={cx(
        'px-2 py-(--row) last:pe-0 max-tablet:p-0',
        number && 'whitespace-nowrap tablet:text-end',
        long && 'max-tablet:col-span-2',
        className,
      )}
    >
      <span className="me-1.5 text-sm font-[400] text-muted tablet:hidden">{label}</span>
      {children}
    </td>
  );
}
