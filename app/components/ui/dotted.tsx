import { Children, Fragment } from 'react';

/** Short facts on a line, a dot between them. The dots stand outside, so that a fact in another script keeps its side. */
export const Dotted = ({ children }: { children: React.ReactNode }) =>
  Children.toArray(children).map((fact, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: facts of one line have no identity
    <Fragment key={index}>
      {index > 0 && ' · '}
      {fact}
    </Fragment>
  ));
