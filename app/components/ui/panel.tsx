import { cx } from './cx.ts';

type Props = React.HTMLAttributes<HTMLElement> & { lifted?: boolean; as?: 'section' | 'aside' | 'div' };

/** A sheet for a sum, a form or the one thing to do. At most one per screen is lifted. */
export function Panel({ lifted, as: Element = 'section', className, ...rest }: Props) {
  return (
    <Element
      {...rest}
      className={cx(
        'rounded-lg border border-line bg-surface p-6 max-tablet:p-4',
        lifted && 'shadow-lift',
        className,
      )}
    />
  );
}
