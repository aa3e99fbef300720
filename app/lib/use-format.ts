import { createFormat, type Format } from './format.ts';
import { useReader } from './reader.tsx';

/** The last one made: a page asks for the same some hundred times. */
let last = { of: '', format: createFormat('en', 'UTC', '1970-01-01T00:00:00.000Z') };

/** Numbers, money and times as this reader writes them. */
export function useFormat(): Format {
  const { lang, zone, now } = useReader();
  const of = lang + zone + now;
  if (last.of !== of) last = { of, format: createFormat(lang, zone, now) };
  return last.format;
}
