import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { convert, inFolder } from '../../lib/build.ts';
import { printSpan, spanOf } from '../../lib/dates.ts';
import { degreeOf, lineOf, profileOf, scoreOf } from '../../lib/gold.ts';
import { styleOf } from '../../lib/print.ts';
import type { Item, Section, Source } from '../../lib/source.ts';
import type { Values } from '../../lib/template.ts';

/**
 * Word files as people make them. `style: tabs` sets dates by a right tab stop, `style: table` lays everything out in
 * a borderless table with dates left, `style: plain` uses no structure but bold text and empty paragraphs,
 * `style: gdocs` has titles as headings and dates on a line of their own. Any other format than docx is saved by Writer.
 */

type Block = Paragraph | Table;
type Kit = { source: Source; head: Values; font: string; color: string; style: string };

const runs = (text: string, more: object = {}): TextRun[] =>
  text.split('**').map((part, i) => new TextRun({ text: part, bold: i % 2 === 1 || undefined, ...more }));

const line = (children: ParagraphChild[], more: object = {}) => new Paragraph({ children, ...more });
const link = (text: string, url: string) =>
  new ExternalHyperlink({ children: [new TextRun({ text, style: 'Hyperlink' })], link: url });

function bullet(text: string, { head }: Kit): Paragraph {
  // Some type their bullets by hand.
  if (head.typed) return line(runs(`${head.typed} ${text}`), { indent: { left: 360, hanging: 200 } });
  return line(runs(text), { bullet: { level: 0 } });
}

const told = (item: { text: string[]; bullets: string[] }, kit: Kit): Paragraph[] => [
  ...item.text.map((text) => line(runs(text))),
  ...item.bullets.map((text) => bullet(text, kit)),
];

const datesOf = (item: Item, { source }: Kit, at: number) =>
  printSpan(spanOf(item.fields[at]), styleOf(source));

function heading(text: string, kit: Kit): Paragraph {
  if (kit.style === 'plain')
    return line([new TextRun({ text: text.toUpperCase(), bold: true, underline: {} })], {
      spacing: { before: 240 },
    });
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

type Entry = { main: string; second: string; place: string; dates: string; body: Block[] };

function entryOf(section: Section, item: Item, kit: Kit): Entry {
  const [one = '', two = '', three = ''] = item.fields;
  const dates = datesOf(item, kit, section.kind === 'certs' || section.kind === 'awards' ? 2 : 3);
  const body = told(item, kit);
  if (section.kind === 'edu') {
    const score = scoreOf(item.fields[4]).printed;
    const scored = score ? [line(runs(score))] : [];
    return { main: degreeOf(one).printed, second: two, place: three, dates, body: [...scored, ...body] };
  }
  if (section.kind === 'projects')
    return { main: one, second: three, place: '', dates: datesOf(item, kit, 1), body };
  const place = section.kind === 'certs' || section.kind === 'awards' ? '' : three;
  return { main: one, second: two, place, dates, body };
}

const joined = (parts: string[], by: string) => parts.filter(Boolean).join(by);

const ENTRIES: Record<string, (entry: Entry, kit: Kit) => Block[]> = {
  tabs: ({ main, second, place, dates, body }) => [
    line(
      [
        new TextRun({ text: joined([second, place], ', '), bold: true }),
        new TextRun({ children: [new Tab(), dates] }),
      ],
      {
        tabStops: [{ type: 'right', position: 9600 }],
        spacing: { before: 120 },
      },
    ),
    line([new TextRun({ text: main, italics: true })]),
    ...body,
  ],
  plain: ({ main, second, place, dates, body }) => [
    line([new TextRun({ text: joined([main, joined([second, place], ', ')], ' – '), bold: true })], {
      spacing: { before: 160 },
    }),
    ...(dates ? [line(runs(dates))] : []),
    ...body,
  ],
  gdocs: ({ main, second, place, dates, body }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new TextRun({ text: joined([second, place], ', '), bold: true }),
        new TextRun({ text: ` — ${main}`, italics: true, bold: false }),
      ],
    }),
    ...(dates ? [new Paragraph({ text: dates.toUpperCase(), heading: HeadingLevel.HEADING_3 })] : []),
    ...body,
  ],
};

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function row(left: Block[], right: Block[], widths: [number, number] = [24, 76]): TableRow {
  const cell = (children: Block[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE }, borders: BORDERS });
  return new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] });
}

const table = (rows: TableRow[]) =>
  new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, borders: BORDERS });

const tableEntry = ({ main, second, place, dates, body }: Entry) =>
  row(
    [line(runs(dates))],
    [line([new TextRun({ text: main, bold: true })]), line(runs(joined([second, place], ', '))), ...body],
  );

function listed(section: Section): { group?: string; list: string }[] {
  return [...section.text, ...section.bullets].map((text) => {
    const { group, items } = lineOf(text);
    return { group, list: items.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', ') };
  });
}

function listBlocks(section: Section, kit: Kit): Block[] {
  const rows = listed(section);
  if (kit.style === 'table')
    return [table(rows.map(({ group, list }) => row([line(runs(group ?? ''))], [line(runs(list))])))];
  if (section.bullets.length) return rows.map(({ list }) => bullet(list, kit));
  return rows.map(({ group, list }) =>
    line([...(group ? [new TextRun({ text: `${group}: `, bold: true })] : []), ...runs(list)]),
  );
}

function sectionBlocks(section: Section, kit: Kit): Block[] {
  const start = heading(section.heading, kit);
  if (['skills', 'languages', 'interests'].includes(section.kind))
    return [start, ...listBlocks(section, kit)];
  if (section.kind === 'pubs' || section.kind === 'refs')
    return [
      start,
      ...section.items.map((item) => line(runs(item.fields.filter(Boolean).join(', ')))),
      ...told(section, kit),
    ];
  const entries = section.items.map((item) => entryOf(section, item, kit));
  if (kit.style === 'table' && entries.length) return [start, table(entries.map(tableEntry))];
  if (kit.style === 'table' && section.kind === 'text')
    return [start, table(section.text.map((text) => keyRow(text)))];
  return [
    start,
    ...told(section, kit),
    ...entries.flatMap((entry) => (ENTRIES[kit.style] ?? ENTRIES.tabs!)(entry, kit)),
  ];
}

function keyRow(text: string): TableRow {
  const [key, ...rest] = text.split(/:\s+/);
  return rest.length
    ? row([line(runs(`${key}:`))], [line(runs(rest.join(': ')))])
    : row([line([])], [line(runs(text))]);
}

function headBlocks({ source, head, style }: Kit): Block[] {
  const align = { alignment: head.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER };
  const title = head.doc
    ? [line([new TextRun({ text: String(head.doc), bold: true, size: 32 })], align)]
    : [];
  const links = (source.head.profile ?? [])
    .map(profileOf)
    .flatMap(({ printed, url }) => [new TextRun(' | '), link(printed, url)]);
  const mail = head.email ? [link(String(head.email), `mailto:${head.email}`)] : [];
  const phone = head.phone
    ? [new TextRun(`${head.phonehead ?? ''}${head.phone}${mail.length ? ' | ' : ''}`)]
    : [];
  const site = head.url ? [new TextRun(' | '), link(String(head.urlText), String(head.url))] : [];
  return [
    ...title,
    line([new TextRun({ text: String(head.name), bold: true, size: style === 'gdocs' ? 52 : 36 })], align),
    ...(head.label ? [line([new TextRun({ text: String(head.label), italics: true })], align)] : []),
    ...(head.place ? [line(runs(String(head.place)), align)] : []),
    line([...phone, ...mail, ...site, ...links], align),
    ...(source.head.extra ?? []).map((text) => line(runs(text), align)),
  ];
}

const styles = ({ font, color, style }: Kit) => ({
  default: {
    document: { run: { font, size: 21 } },
    heading1: {
      run: { font, size: style === 'gdocs' ? 28 : 24, bold: true, color, allCaps: style === 'tabs' },
      paragraph: {
        spacing: { before: 240, after: 80 },
        border:
          style === 'tabs' ? { bottom: { style: BorderStyle.SINGLE, size: 6, color, space: 1 } } : undefined,
      },
    },
    heading2: { run: { font, size: 22, color: '000000' }, paragraph: { spacing: { before: 160 } } },
    heading3: { run: { font, size: 16, color: '666666' }, paragraph: { spacing: { after: 60 } } },
  },
});

export async function build(source: Source, head: Values, target: string) {
  const color = String(head.color ?? '1F3864');
  const kit = {
    source,
    head,
    color,
    font: String(head.font ?? 'Liberation Sans'),
    style: String(head.style ?? 'tabs'),
  };
  const children = [...headBlocks(kit), ...source.sections.flatMap((section) => sectionBlocks(section, kit))];
  const footers = head.footer
    ? { default: new Footer({ children: [line(runs(String(head.footer)))] }) }
    : undefined;
  const page = { margin: { top: 1000, bottom: 1000, left: 1134, right: 1134 } };
  const document = new Document({
    styles: styles(kit),
    sections: [{ properties: { page }, footers, children }],
  });
  const bytes = await Packer.toBuffer(document);
  if (target.endsWith('.docx')) writeFileSync(target, bytes);
  else
    inFolder((folder) => {
      writeFileSync(join(folder, 'cv.docx'), bytes);
      convert(join(folder, 'cv.docx'), target);
    });
}
