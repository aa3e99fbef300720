import { useMemo } from 'react';
import { createFormat, type Format } from './format.ts';
import { useReader } from './reader.tsx';

/** Numbers, money and times as this reader writes them. */
export function useFormat(): Format {
  const { lang, zone, now } = useReader();
  return useMemo(() => createFormat(lang, zone, now), [lang, zone, now]);
}
