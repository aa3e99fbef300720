/** Mustache with marks that TeX and HTML leave alone: <<x>>, <<&raw>>, <<#list>>…<</list>>, <<^none>>…<</none>>. */
export type Values = { [key: string]: unknown };
export type Escape = (text: string) => string;

const OPEN = /<<([#^])([\w.-]+)>>/;

export function fill(template: string, stack: Values[], quote: Escape): string {
  const open = OPEN.exec(template);
  if (!open) return fillValues(template, stack, quote);
  const [mark, kind, key] = open as unknown as [string, string, string];
  const close = closingOf(template, key, open.index + mark.length);
  const inner = template.slice(open.index + mark.length, close);
  const before = fillValues(template.slice(0, open.index), stack, quote);
  const after = template.slice(close + key.length + 5);
  return before + fillBlock(kind, key, inner, stack, quote) + fill(after, stack, quote);
}

function closingOf(template: string, key: string, from: number): number {
  let depth = 1;
  const marks = new RegExp(`<<([#^/])${key.replaceAll('.', '\\.')}>>`, 'g');
  marks.lastIndex = from;
  for (let found = marks.exec(template); found; found = marks.exec(template)) {
    depth += found[1] === '/' ? -1 : 1;
    if (!depth) return found.index;
  }
  throw new Error(`block ${key} is not closed`);
}

function fillBlock(kind: string, key: string, inner: string, stack: Values[], quote: Escape): string {
  const value = lookUp(key, stack);
  const isEmpty = !value || (Array.isArray(value) && !value.length);
  if (kind === '^') return isEmpty ? fill(inner, stack, quote) : '';
  if (isEmpty) return '';
  const list = Array.isArray(value) ? value : [value];
  return list.map((item, i) => fill(inner, [itemValues(item, i, list.length), ...stack], quote)).join('');
}

const itemValues = (item: unknown, i: number, count: number): Values => ({
  first: i === 0,
  last: i === count - 1,
  n: i + 1,
  '.': item,
  ...(typeof item === 'object' ? (item as Values) : {}),
});

const fillValues = (template: string, stack: Values[], quote: Escape) =>
  template.replace(/<<(&?)([\w.-]+)>>/g, (_, raw: string, key: string) => {
    const value = String(lookUp(key, stack) ?? '');
    return raw ? value : quote(value);
  });

function lookUp(key: string, stack: Values[]): unknown {
  for (const values of stack) if (key in values) return values[key];
  return undefined;
}
