import { writeFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { printSpan, spanOf } from '../../lib/dates.ts';
import { lineOf, profileOf } from '../../lib/gold.ts';
import type { Section, Source } from '../../lib/source.ts';
import type { Values } from '../../lib/template.ts';

/**
 * What the network's own "save as PDF" looks like: a dark bar with contact, skills, languages and certificates, and
 * the profile beside it with the total time at each employer. Both columns run over pages by themselves.
 */

type Pdf = InstanceType<typeof PDFDocument>;
type Style = { size: number; color: string; font?: string; gap?: number; link?: string; indent?: number };
type Column = { x: number; width: number; y: number; page: number };

const TOP = 42;
const BOTTOM = 790;
const GRAY = '#6b6b6b';
const BLACK = '#181818';

const WORDS: Record<string, { years: [string, string]; months: [string, string]; page: string; of: string }> =
  {
    en: { years: ['year', 'years'], months: ['month', 'months'], page: 'Page', of: 'of' },
    de: { years: ['Jahr', 'Jahre'], months: ['Monat', 'Monate'], page: 'Page', of: 'of' },
    fr: { years: ['an', 'ans'], months: ['mois', 'mois'], page: 'Page', of: 'of' },
    es: { years: ['año', 'años'], months: ['mes', 'meses'], page: 'Page', of: 'of' },
    pt: { years: ['ano', 'anos'], months: ['mês', 'meses'], page: 'Page', of: 'of' },
  };

const monthsOf = (iso: string) => {
  const [year, month] = iso.split('-').map(Number) as [number, number | undefined];
  return year * 12 + (month ?? 1);
};

/** The network counts both ends; "now" is the day the files were first made. */
const monthsIn = (dates: string) => {
  const span = spanOf(dates);
  if (!span?.start) return 0;
  return monthsOf(span.end ?? '2026-11') - monthsOf(span.start) + 1;
};

function lengthOf(months: number, language: string): string {
  const { years, months: names } = WORDS[language]!;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const parts = [
    year ? `${year} ${years[year > 1 ? 1 : 0]}` : '',
    month ? `${month} ${names[month > 1 ? 1 : 0]}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

class Page {
  private pages = 0;
  constructor(
    readonly pdf: Pdf,
    readonly language: string,
  ) {}

  private go(column: Column) {
    while (column.page >= this.pages) {
      this.pdf.addPage({ size: 'A4', margin: 0 });
      this.pdf.rect(0, 0, 200, 842).fill('#293e49');
      this.pages += 1;
    }
    this.pdf.switchToPage(column.page);
  }

  write(column: Column, text: string, style: Style) {
    const x = column.x + (style.indent ?? 0);
    const width = column.width - (style.indent ?? 0);
    column.y += style.gap ?? 0;
    for (const line of this.linesOf(text, width, style)) {
      const height = style.size * 1.32;
      if (column.y + height > BOTTOM) Object.assign(column, { y: TOP, page: column.page + 1 });
      this.go(column);
      this.pdf
        .font(style.font ?? 'body')
        .fontSize(style.size)
        .fillColor(style.color);
      this.pdf.text(line, x, column.y, { lineBreak: false, link: style.link ?? null });
      column.y += height;
    }
  }

  private linesOf(text: string, width: number, style: Style): string[] {
    this.pdf.font(style.font ?? 'body').fontSize(style.size);
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const open = lines.at(-1);
      const longer = open === undefined ? word : `${open} ${word}`;
      if (open !== undefined && this.pdf.widthOfString(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  end() {
    const { page, of } = WORDS[this.language]!;
    for (let i = 0; i < this.pages; i += 1) {
      this.pdf.switchToPage(i);
      this.pdf.font('body').fontSize(8).fillColor(GRAY);
      this.pdf.text(`${page} ${i + 1} ${of} ${this.pages}`, 380, 812, { lineBreak: false });
    }
    this.pdf.end();
  }
}

const SIDE: Style = { size: 9.5, color: '#ffffff' };
const SIDE_HEAD: Style = { size: 12, color: '#dddddd', gap: 14 };

function writeContact(page: Page, side: Column, source: Source, head: Values) {
  page.write(side, String(head.contacthead ?? 'Contact'), { ...SIDE_HEAD, gap: 0 });
  side.y += 4;
  for (const text of [head.place0, head.phone, head.email]) if (text) page.write(side, String(text), SIDE);
  for (const written of source.head.profile ?? []) {
    const { printed, url, network } = profileOf(written);
    page.write(side, `${printed} (${network})`, { ...SIDE, link: url });
  }
  if (head.url) page.write(side, `${head.urlText} (${head.urlhead ?? 'Personal'})`, SIDE);
}

function writeSide(page: Page, side: Column, section: Section) {
  page.write(side, section.heading, SIDE_HEAD);
  side.y += 4;
  for (const text of [...section.text, ...section.bullets])
    for (const { name, level } of lineOf(text).items)
      page.write(side, level ? `${name} (${level})` : name, SIDE);
  for (const { fields } of section.items) page.write(side, fields[0]!, { ...SIDE, gap: 2 });
}

/** Roles under one employer: the company with its total, then each role. */
function writeWork(page: Page, main: Column, section: Section, source: Source) {
  const language = source.head.language![0]!;
  const style = { format: 'MMMM YYYY', now: source.head.now?.[0] ?? 'Present', dash: ' - ', language };
  section.items.forEach((item, i) => {
    const [title, company, location, dates] = item.fields as [string, string, string, string];
    const mates = section.items.slice(i + 1);
    const until = mates.findIndex((mate) => !mate.isContinued);
    const group = [item, ...(until < 0 ? mates : mates.slice(0, until))];
    if (!item.isContinued) page.write(main, company, { size: 12, color: BLACK, gap: 8 });
    if (!item.isContinued && group.length > 1) {
      const months = group.reduce((sum, mate) => sum + monthsIn(mate.fields[3]!), 0);
      page.write(main, lengthOf(months, language), { size: 10, color: BLACK });
    }
    page.write(main, title, { size: 11.5, color: BLACK, gap: item.isContinued ? 5 : 1 });
    const length = lengthOf(monthsIn(dates), language);
    page.write(main, `${printSpan(spanOf(dates), style)} (${length})`, { size: 10, color: BLACK });
    if (location) page.write(main, location, { size: 10, color: GRAY });
    for (const text of item.text) page.write(main, text, { size: 10.5, color: BLACK, gap: 4 });
    for (const text of item.bullets) page.write(main, `• ${text}`, { size: 10.5, color: BLACK, gap: 2 });
  });
}

function writeEducation(page: Page, main: Column, section: Section, source: Source) {
  const language = source.head.language![0]!;
  for (const { fields } of section.items) {
    const [degree, institution, , dates] = fields as [string, string, string, string];
    const style = { format: 'MMMM YYYY', now: 'Present', dash: ' - ', language };
    page.write(main, institution, { size: 12, color: BLACK, gap: 6 });
    const printed = degree.replace(/\s*\[,\]\s*/, ', ');
    page.write(main, `${printed} · (${printSpan(spanOf(dates), style)})`, { size: 10.5, color: BLACK });
  }
}

export async function build(source: Source, head: Values, target: string) {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    info: { CreationDate: new Date(0) },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part) => parts.push(part));
  const end = new Promise<void>((done) => pdf.on('end', done));
  pdf.registerFont('body', '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf');
  const page = new Page(pdf, source.head.language![0]!);
  const side: Column = { x: 22, width: 160, y: TOP, page: 0 };
  const main: Column = { x: 222, width: 340, y: TOP, page: 0 };
  writeContact(page, side, source, head);
  for (const section of source.sections.filter(({ isSide }) => isSide)) writeSide(page, side, section);
  page.write(main, String(head.name), { size: 25, color: BLACK });
  if (head.label) page.write(main, String(head.label), { size: 12, color: BLACK, gap: 3 });
  if (head.place) page.write(main, String(head.place), { size: 11, color: GRAY, gap: 3 });
  for (const section of source.sections.filter(({ isSide }) => !isSide)) {
    page.write(main, section.heading, { size: 15.5, color: BLACK, gap: 18 });
    if (section.kind === 'work') writeWork(page, main, section, source);
    else if (section.kind === 'edu') writeEducation(page, main, section, source);
    else for (const text of section.text) page.write(main, text, { size: 11, color: BLACK, gap: 5 });
  }
  page.end();
  await end;
  writeFileSync(target, Buffer.concat(parts));
}
