import type { Going } from '#app/lib/follow-links.tsx';

export type LinkProps = Omit<React.AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** a path of ours, or `?search` for another state of this page */
  to: string;
  /** fetch the page when the reader seems about to go there */
  prefetch?: 'intent';
  /** stay where one has scrolled to */
  preventScrollReset?: boolean;
};

/**
 * A way to another page of ours. A plain anchor: `useFollowLinks` at the root takes the clicks of all of them, because a
 * component with handlers and contexts of its own for each made a page with a hundred links half as fast again.
 */
export function Link({ to, prefetch, preventScrollReset, ...rest }: LinkProps) {
  const going: Going = { 'data-prefetch': prefetch, 'data-scroll': preventScrollReset ? 'keep' : undefined };
  return <a {...rest} {...going} href={to} />;
}
