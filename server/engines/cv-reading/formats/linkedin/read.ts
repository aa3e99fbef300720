import { readArchive } from '../../archive.ts';
import { bulletLength } from '../../clean.ts';
import { partialDate } from '../../extract/dates.ts';
import type { Fact, ReadPage } from '../../types.ts';
import { type Stated, type StatedDate, Statements } from '../stated.ts';
import { TablePage } from './page.ts';
import { type Row, rowsOf, TABLES, type TableName, tableOf } from './tables.ts';

/**
 * The archive that LinkedIn gives people: a page for each table that belongs to a CV, its cells as facts.
 * @throws ArchiveLimitError, Error when it is damaged
 */
export async function readLinkedIn(bytes: Uint8Array): Promise<{ pages: ReadPage[]; facts: Fact[] }> {
  const tables = new Map<TableName, string>();
  for (const [path, csv] of await readArchive(bytes, /\.csv$/i)) {
    const name = tableOf(path);
    if (name !== null && !tables.has(name)) tables.set(name, csv);
  }
  const out = new Statements();
  const pages: ReadPage[] = [];
  for (const name of Object.keys(TABLES) as TableName[]) {
    const csv = tables.get(name);
    if (csv === undefined) continue;
    const page = new TablePage(pages.length + 1);
    for (const row of await rowsOf(csv, name)) {
      page.part();
      writers[name](row, page, out);
    }
    pages.push(page.page());
  }
  return { pages, facts: out.facts };
}

type WriteRow = (row: Row, page: TablePage, out: Statements) => void;

const writers: Record<TableName, WriteRow> = {
  'Profile.csv': (row, page, out) => {
    out.add('name', page.write('Name', `${row['First Name'] ?? ''} ${row['Last Name'] ?? ''}`.trim()));
    out.add('headline', page.write('Headline', row.Headline));
    out.add('location', page.write('Geo Location', row['Geo Location']));
    const sites = page.write('Websites', row.Websites);
    // `[PORTFOLIO:https://ada.org,BLOG:https://ada.blog]`
    for (const match of sites?.value.matchAll(/https?:\/\/[^\s,\]]+/g) ?? [])
      out.add('link', page.within(sites!, match.index, match.index + match[0].length));
    out.add('summary', page.write('Summary', row.Summary));
  },
  'Email Addresses.csv': (row, page, out) => {
    // Old addresses are in it too; only the one in use is shown.
    if (/^no$/i.test(row.Primary ?? '') || /^no$/i.test(row.Confirmed ?? '')) return;
    out.add('email', page.write('Email Address', row['Email Address']));
  },
  'PhoneNumbers.csv': (row, page, out) => out.add('phone', page.write('Number', row.Number)),
  'Positions.csv': (row, page, out) => {
    const group = out.entry('work', row['Company Name']);
    out.add('work.title', page.write('Title', row.Title), group);
    out.add('work.company', page.write('Company Name', row['Company Name']), group);
    out.add('work.location', page.write('Location', row.Location), group);
    const start = page.write('Started On', row['Started On']);
    out.date('work.start', dateOf(start), group);
    const end = dateOf(page.write('Finished On', row['Finished On']));
    out.date('work.end', end ?? (dateOf(start) && { value: null, source: start!.source }), group);
    for (const point of pointsOf(page, page.write('Description', row.Description)))
      out.add('work.highlight', point, group);
  },
  'Education.csv': (row, page, out) => {
    const group = out.entry('education');
    out.add('education.institution', page.write('School Name', row['School Name']), group);
    out.add('education.degree', page.write('Degree Name', row['Degree Name']), group);
    out.date('education.start', dateOf(page.write('Start Date', row['Start Date'])), group);
    out.date('education.end', dateOf(page.write('End Date', row['End Date'])), group);
    page.write('Notes', row.Notes);
  },
  'Skills.csv': (row, page, out) => out.skill(page.write('Name', row.Name)),
  'Languages.csv': (row, page, out) =>
    out.language(page.write('Name', row.Name), page.write('Proficiency', row.Proficiency)),
  'Certifications.csv': (row, page, out) => {
    out.add('certificate', page.write('Name', row.Name));
    for (const title of ['Authority', 'Started On', 'Finished On', 'Url']) page.write(title, row[title]);
  },
  'Projects.csv': (row, page, out) => {
    out.add('project', page.write('Title', row.Title));
    for (const title of ['Description', 'Started On', 'Finished On', 'Url']) page.write(title, row[title]);
  },
  'Publications.csv': (row, page, out) => {
    out.add('publication', page.write('Name', row.Name));
    for (const title of ['Publisher', 'Published On', 'Url']) page.write(title, row[title]);
  },
};

/** `Mar 2019`, `2019` */
function dateOf(stated: Stated | null): StatedDate | null {
  const value = stated === null ? null : partialDate(stated.value);
  return value === null ? null : { value, source: stated!.source };
}

/** A description's lines, without their bullets. */
function pointsOf(page: TablePage, description: Stated | null): Stated[] {
  if (description === null) return [];
  return [...description.value.matchAll(/[^\n]+/g)].map((line) => {
    const bullet = bulletLength(line[0]);
    return page.within(description, line.index + bullet, line.index + line[0].length);
  });
}
