/** The fields of a submitted form, read by name. Blank is absent. */
export type Fields = {
  /** the text as typed, trimmed; '' when absent */
  text(name: string): string;
  /** exactly as typed: passwords */
  raw(name: string): string;
  /** null when blank */
  optional(name: string): string | null;
  /** null when blank; NaN when it is no number, so that validation can say so */
  number(name: string): number | null;
  /** every value of that name: check boxes */
  all(name: string): string[];
  /** rows of `name[0].field`, those that are blank throughout left out */
  rows(name: string): Array<Record<string, string>>;
  /** values of `name[0]`, blank ones left out */
  list(name: string): string[];
  /** lines of a text area, blank ones left out */
  lines(name: string): string[];
  has(name: string): boolean;
  file(name: string): File | null;
};

export function createFields(payload: Record<string, unknown>, body: FormData): Fields {
  const raw = (name: string): string => {
    const value = body.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  const text = (name: string) => raw(name).trim();
  return {
    text,
    raw,
    optional: (name) => text(name) || null,
    number: (name) => (text(name) ? Number(text(name)) : null),
    all: (name) =>
      body.getAll(name).filter((value): value is string => typeof value === 'string' && value !== ''),
    rows: (name) => asRows(payload[name]),
    list: (name) => asList(payload[name]),
    lines: (name) =>
      raw(name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    has: (name) => body.has(name),
    file: (name) => {
      const value = body.get(name);
      return value instanceof File && value.name !== '' ? value : null;
    },
  };
}

function asRows(value: unknown): Array<Record<string, string>> {
  if (!Array.isArray(value)) return [];
  return value
    .filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? cell.trim() : '']),
      ),
    )
    .filter((row) => Object.values(row).some(Boolean));
}

const asList = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []))
    : [];
