import { useFormat } from '#app/lib/use-format.ts';
import type { PayRange } from '#server/values/money.ts';
import type { Instant } from '#server/values/time.ts';

/** A time relative to now; the exact one on hover and for machines. */
export function Ago({ at }: { at: Instant }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.time(at)} suppressHydrationWarning>
      {format.ago(at)}
    </time>
  );
}

/** A day: "Fri 5 Dec". */
export function Day({ at }: { at: Instant }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.time(at)} suppressHydrationWarning>
      {format.day(at)}
    </time>
  );
}

/** A day with its time. */
export function At({ at }: { at: Instant }) {
  const format = useFormat();
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.time(at)}
    </time>
  );
}

/** A pay range, kept together and left to right in any text. */
export function Pay({ range }: { range: PayRange }) {
  return <bdi className="whitespace-nowrap">{useFormat().pay(range)}</bdi>;
}
