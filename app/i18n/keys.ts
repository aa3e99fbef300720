import type { en } from './en/index.ts';

/** The shape that every other language must fill: the same keys, any text. A missing key fails the type check. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type WithoutPlural<K extends string> = K extends
  | `${infer Stem}_one`
  | `${infer Stem}_other`
  | `${infer Stem}_zero`
  ? Stem
  : K;

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${WithoutPlural<K>}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** Every text of the interface by its dotted path, `home.title`; the first part is the file it stands in. */
export type TextKey = Leaves<typeof en>;

export type TextParams = Record<string, string | number>;
