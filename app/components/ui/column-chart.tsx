import { cx } from './cx.ts';

/** How a layer looks: each is told from the others by its pattern, too. */
type Look = 'solid' | 'outlined' | 'hatched';

export type Layer = { key: string; label: string; look: Look };

type Column = {
  key: string;
  /** under the column, where there is room for one */
  tick: string | null;
  /** all of it in words, for a pointer that rests there */
  title: string;
  /** one for each layer, from the ground up */
  values: number[];
};

type Props = {
  layers: Layer[];
  columns: Column[];
  /** what the picture shows, in a sentence; its table stands beside it */
  label: string;
  count: (n: number) => string;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Few enough that each column bears its number. */
const EACH_NUMBERED = 10;

/** A round height with three to five lines on the way: 1, 2 or 5 times a power of ten apart. */
export function linesTo(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 4) / 4));
  const step = [1, 2, 5, 10].map((n) => n * power).find((one) => highest / one <= 5) ?? power * 10;
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, i) => i * step);
}

/** Columns in layers, drawn on the server without a library. Its values stand in a table beside it. */
export function ColumnChart({ layers, columns, label, count }: Props) {
  const totals = columns.map(({ values }) => sum(values));
  const highest = Math.max(...totals);
  const lines = linesTo(highest);
  const top = lines.at(-1)!;
  const numbered = (total: number, index: number) =>
    total > 0 && (columns.length <= EACH_NUMBERED || index === totals.indexOf(highest));
  return (
    <figure>
      <figcaption className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {layers.map((layer) => (
          <span key={layer.key} className="inline-flex items-center gap-2">
            <span aria-hidden className="chart-swatch" data-look={layer.look} />
            {layer.label}
          </span>
        ))}
      </figcaption>
      <div role="img" aria-label={label} className="chart">
        <Scale lines={lines} top={top} count={count} />
        <div className="chart-plot" data-many={columns.length > EACH_NUMBERED ? '' : undefined}>
          {lines.map((line) => (
            <span key={line} className="chart-line" style={{ insetBlockEnd: `${(line / top) * 100}%` }} />
          ))}
          {columns.map((column, index) => (
            <div key={column.key} title={column.title} className="chart-column">
              {numbered(totals[index]!, index) && (
                <span className="chart-number" style={{ insetBlockEnd: `${(totals[index]! / top) * 100}%` }}>
                  {count(totals[index]!)}
                </span>
              )}
              <Bars column={column} layers={layers} top={top} />
              {column.tick && (
                <span className={cx('chart-tick', index === columns.length - 1 && 'chart-tick-last')}>
                  {column.tick}
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
    </figure>
  );
}

const Scale = ({ lines, top, count }: { lines: number[]; top: number; count: (n: number) => string }) => (
  <div className="chart-scale">
    {/* The widest number gives the scale its width. */}
    <span className="invisible">{count(top)}</span>
    {lines.map((line) => (
      <span key={line} className="chart-step" style={{ insetBlockEnd: `${(line / top) * 100}%` }}>
        {count(line)}
      </span>
    ))}
  </div>
);

const Bars = ({ column, layers, top }: { column: Column; layers: Layer[]; top: number }) =>
  // From the top down, as they stand on each other.
  layers
    .map((layer, i) => ({ ...layer, value: column.values[i] ?? 0 }))
    .filter(({ value }) => value > 0)
    .reverse()
    .map(({ key, look, value }) => (
      <span
        key={key}
        className="chart-bar"
        data-look={look}
        style={{ blockSize: `${(value / top) * 100}%` }}
      />
    ));
