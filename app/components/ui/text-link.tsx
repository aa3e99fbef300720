import { cx } from './cx.ts';
import { Link, type LinkProps } from './link.tsx';

/** A link in text or on its own line. */
export const TextLink = ({ className, ...rest }: LinkProps) => (
  <Link {...rest} className={cx('text-link', className)} />
);
