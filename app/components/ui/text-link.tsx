import { Link, type LinkProps } from '@remix-run/react';
import { cx } from './cx.ts';

/** A link in text or on its own line. */
export const TextLink = ({ className, ...rest }: LinkProps) => (
  <Link {...rest} className={cx('text-link', className)} />
);
