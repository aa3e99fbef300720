import type { JsonSchema } from '#server/core/ai/port.ts';

/** The smallest value of a shape; `with` fills its strings, numbers and booleans. */
export function fill(
  schema: JsonSchema,
  from: { text: string; number: number; flag: boolean; items: number } = {
    text: 'text',
    number: 1,
    flag: false,
    items: 1,
  },
): unknown {
  const {
    type,
    properties,
    items,
    enum: choices,
    const: only,
    anyOf,
    oneOf,
  } = schema as Record<string, never>;
  if (only !== undefined) return only;
  if (choices) return choices[0];
  const either = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (either) return fill(either.find((one) => one.type !== 'null') ?? either[0]!, from);
  const kind = Array.isArray(type) ? (type as string[]).find((one) => one !== 'null') : type;
  if (kind === 'object' || properties)
    return Object.fromEntries(
      Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([key, of]) => [
        key,
        fill(of, from),
      ]),
    );
  if (kind === 'array')
    return Array.from({ length: from.items }, () => fill((items ?? {}) as JsonSchema, from));
  if (kind === 'number' || kind === 'integer') return bounded(from.number, schema);
  if (kind === 'boolean') return from.flag;
  return kind === 'null' ? null : from.text.slice(0, (schema.maxLength as number) ?? undefined);
}

const bounded = (number: number, { minimum, maximum }: JsonSchema): number =>
  Math.min(
    Math.max(number, (minimum as number) ?? Number.NEGATIVE_INFINITY),
    (maximum as number) ?? Number.POSITIVE_INFINITY,
  );
