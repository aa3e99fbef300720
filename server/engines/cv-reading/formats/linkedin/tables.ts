/** What of the archive that LinkedIn gives people is a CV. Messages, contacts and searches in it are nobody's business. */
export type Row = Record<string, string>;

/** Files that are read, in the order of the pages, with the columns that are shown. */
export const TABLES = {
  'Profile.csv': ['First Name', 'Last Name', 'Headline', 'Summary', 'Geo Location', 'Websites'],
  'Email Addresses.csv': ['Email Address', 'Confirmed', 'Primary'],
  'PhoneNumbers.csv': ['Number', 'Type'],
  'Positions.csv': ['Title', 'Company Name', 'Location', 'Started On', 'Finished On', 'Description'],
  'Education.csv': ['School Name', 'Degree Name', 'Start Date', 'End Date', 'Notes'],
  'Skills.csv': ['Name'],
  'Languages.csv': ['Name', 'Proficiency'],
  'Certifications.csv': ['Name', 'Authority', 'Started On', 'Finished On', 'Url'],
  'Projects.csv': ['Title', 'Description', 'Started On', 'Finished On', 'Url'],
  'Publications.csv': ['Name', 'Publisher', 'Published On', 'Url'],
} as const;
export type TableName = keyof typeof TABLES;

const NEEDED: TableName[] = ['Profile.csv', 'Positions.csv'];

/** Which table an entry of the archive is; newer archives keep some in a folder and write spaces another way. */
export function tableOf(path: string): TableName | null {
  const name = path.split('/').at(-1)!.toLowerCase().replace(/[ _]/g, '');
  return (
    (Object.keys(TABLES) as TableName[]).find((one) => one.toLowerCase().replace(/ /g, '') === name) ?? null
  );
}

export const isLinkedInArchive = (paths: Iterable<string>): boolean => {
  const tables = new Set([...paths].map(tableOf));
  return NEEDED.some((name) => tables.has(name));
};

const MOST_ROWS = 2_000;

/** Rows by their columns' titles. LinkedIn puts remarks above some tables. @throws when it is no table */
export async function rowsOf(csv: string, name: TableName): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  const text = csv.replace(/^\ufeff/, '');
  const first = TABLES[name].find((title) => text.includes(title)) ?? '';
  const head = text
    .split('\n')
    .findIndex((line) => line.includes(first) && line.includes(TABLES[name].at(-1)!));
  const lines = text.split('\n').slice(Math.max(0, head)).join('\n');
  return parse(lines, {
    columns: (titles: string[]) => titles.map((title) => title.trim()),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    to: MOST_ROWS,
  }) as Row[];
}
