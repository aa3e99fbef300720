import type { Message } from '#server/values/lang.ts';

/** Formats that have a sentence of their own. */
const formats: Record<string, string> = { email: 'invalid.email', url: 'invalid.url' };

/**
 * What the server says of a field, in the words of somebody who sees what was typed: an empty field is to be filled in,
 * not "too short"; letters where a number belongs are not missing.
 */
export function plainer({ key, params }: Message, typed: string): Message {
  const blank = typed.trim() === '';
  if (blank && (key === 'invalid.too_small' || key === 'invalid.invalid_format'))
    return { key: 'invalid.required', params: {} };
  if (key === 'invalid.invalid_format' && formats[String(params.format)])
    return { key: formats[String(params.format)]!, params: {} };
  if (!blank && /^(number|int)$/.test(String(params.expected))) return { key: 'invalid.number', params: {} };
  return { key, params };
}
