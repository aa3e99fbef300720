import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { printSpan, spanOf } from '../../lib/dates.ts';
import { degreeOf, lineOf, scoreOf } from '../../lib/gold.ts';
import { styleOf } from '../../lib/print.ts';
import type { Item, Section, Source } from '../../lib/source.ts';
import type { Values } from '../../lib/template.ts';

/**
 * Two more kinds of Word files. `style: hanging` has dates left, set off by a tab with a hanging indent, and a shaded
 * line for each heading; `style: side` is one table with a shaded column left, headings in coloured capitals.
 */

type Block = Paragraph | Table;
type Kit = { source: Source; head: Values; color: string; font: string; isSide: boolean };

const HANG = { indent: { left: 2400, hanging: 2400 }, tabStops: [{ type: 'left' as const, position: 2400 }] };
const INDENT = { indent: { left: 2400 } };

const runs = (text: string, more: object = {}): TextRun[] =>
  text.split('**').map((part, i) => new TextRun({ text: part, bold: i % 2 === 1 || undefined, ...more }));
const line = (children: ParagraphChild[], more: object = {}) => new Paragraph({ children, ...more });
const joined = (parts: (string | undefined)[], by: string) => parts.filter(Boolean).join(by);

const heading = (text: string, kit: Kit) =>
  line(
    [new TextRun({ text: kit.isSide ? text.toUpperCase() : text, bold: true, size: 24, color: kit.color })],
    kit.isSide
      ? {
          spacing: { before: 200, after: 60 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: kit.color, space: 1 } },
        }
      : {
          spacing: { before: 240, after: 100 },
          keepNext: true,
          shading: { type: ShadingType.CLEAR, fill: 'E7E6E6', color: 'auto' },
        },
  );

const told = (item: { text: string[]; bullets: string[] }, isHung: boolean): Paragraph[] => [
  ...item.text.map((text) => line(runs(text), isHung ? INDENT : {})),
  ...item.bullets.map((text) =>
    line(runs(text), { bullet: { level: 0 }, ...(isHung ? { indent: { left: 2760, hanging: 300 } } : {}) }),
  ),
];

const spanAt = (item: Item, at: number, { source }: Kit) =>
  printSpan(spanOf(item.fields[at]), styleOf(source));

function hungWork(section: Section, kit: Kit): Block[] {
  return section.items.flatMap((item, i) => {
    const [title = '', company = '', place = ''] = item.fields;
    const goesOn = section.items[i + 1]?.isContinued;
    const where = joined([company, place], ', ');
    const dates = new TextRun({ children: [spanAt(item, 3, kit), new Tab()] });
    if (item.isContinued || goesOn)
      return [
        ...(item.isContinued
          ? []
          : [line([new TextRun({ text: where, bold: true })], { spacing: { before: 140 }, keepNext: true })]),
        line([dates, new TextRun({ text: title, italics: true })], { ...HANG, keepNext: true }),
        ...told(item, true),
      ];
    return [
      line([dates, new TextRun({ text: title, bold: true }), ...runs(where ? `, ${where}` : '')], {
        ...HANG,
        spacing: { before: 140 },
      }),
      ...told(item, true),
    ];
  });
}

function sideWork(section: Section, kit: Kit): Block[] {
  return section.items.flatMap((item) => {
    const [title = '', company = '', place = ''] = item.fields;
    const name = line(
      [new TextRun({ text: joined([company, place], ' · '), bold: true, color: kit.color })],
      {
        spacing: { before: 140 },
      },
    );
    const role = line([new TextRun({ text: title, bold: true })]);
    const dates = line([new TextRun({ text: spanAt(item, 3, kit), italics: true, size: 18 })]);
    return [...(item.isContinued ? [] : [name]), role, dates, ...told(item, false)];
  });
}

function listed(section: Section): Paragraph[] {
  return [...section.text, ...section.bullets].map((text) => {
    const { group, items } = lineOf(text);
    const list = items.map(({ name, level }) => (level ? `${name}: ${level}` : name));
    return line([
      ...(group ? [new TextRun({ text: `${group}: `, bold: true })] : []),
      ...runs(list.join(', ')),
    ]);
  });
}

function itemised(section: Section): Paragraph[] {
  return [...section.text, ...section.bullets].flatMap((text) =>
    lineOf(text).items.map(({ name, level }) =>
      line(runs(level ? `${name} (${level})` : name), { bullet: { level: 0 } }),
    ),
  );
}

function eduBlocks(item: Item, kit: Kit): Block[] {
  const [degree = '', school = '', place = ''] = item.fields;
  const printed = degreeOf(degree).printed;
  const score = scoreOf(item.fields[4]).printed;
  const dates = spanAt(item, 3, kit);
  if (kit.isSide)
    return [
      line([new TextRun({ text: printed, bold: true })], { spacing: { before: 100 } }),
      line(runs(joined([school, place], ', '))),
      ...(dates ? [line([new TextRun({ text: dates, italics: true, size: 18 })])] : []),
      ...(score ? [line(runs(score))] : []),
      ...told(item, false),
    ];
  return [
    line(
      [
        new TextRun({ children: [dates, new Tab()] }),
        new TextRun({ text: printed, bold: true }),
        ...runs(`, ${joined([school, place], ', ')}${score ? ` (${score})` : ''}`),
      ],
      HANG,
    ),
    ...told(item, true),
  ];
}

function certBlocks(item: Item, kit: Kit): Block[] {
  const [name = '', issuer = ''] = item.fields;
  const date = spanAt(item, 2, kit);
  if (kit.isSide) return [line(runs(joined([name, issuer, date], ', ')), { bullet: { level: 0 } })];
  return [line([new TextRun({ children: [date, new Tab()] }), ...runs(joined([name, issuer], ', '))], HANG)];
}

function bodyOf(section: Section, kit: Kit): Block[] {
  const { kind } = section;
  if (kind === 'work' || kind === 'volunteer')
    return kit.isSide ? sideWork(section, kit) : hungWork(section, kit);
  if (kind === 'edu') return section.items.flatMap((item) => eduBlocks(item, kit));
  if (kind === 'certs' || kind === 'awards') return section.items.flatMap((item) => certBlocks(item, kit));
  if (kind === 'skills' || kind === 'languages' || kind === 'interests')
    return section.isSide ? itemised(section) : listed(section);
  return [
    ...section.items.map((item) => line(runs(item.fields.filter(Boolean).join(', ')))),
    ...told(section, false),
  ];
}

const blocks = (sections: Section[], kit: Kit) =>
  sections.flatMap((section) => [heading(section.heading, kit), ...bodyOf(section, kit)]);

const mail = ({ head }: Kit) =>
  new ExternalHyperlink({
    children: [new TextRun({ text: String(head.email), style: 'Hyperlink' })],
    link: `mailto:${head.email}`,
  });

function hanging(kit: Kit): Block[] {
  const { head, source } = kit;
  const mid = { alignment: AlignmentType.CENTER };
  return [
    line([new TextRun({ text: 'Curriculum Vitae', size: 28, color: kit.color })], mid),
    line([new TextRun({ text: String(head.name), bold: true, size: 40 })], mid),
    ...(head.label ? [line([new TextRun({ text: String(head.label), italics: true })], mid)] : []),
    line(runs(String(head.place)), mid),
    line([...runs(`Mobile: ${head.phone}   Email: `), mail(kit)], mid),
    ...blocks(source.sections, kit),
  ];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function side(kit: Kit): Block[] {
  const { head, source } = kit;
  const cell = (children: Block[], size: number, fill?: string) =>
    new TableCell({
      children,
      width: { size, type: WidthType.DXA },
      borders: BORDERS,
      margins: { left: 160, right: 160, top: 80, bottom: 80 },
      shading: fill ? { type: ShadingType.CLEAR, fill, color: 'auto' } : undefined,
    });
  const left = [
    heading(String(head.contacthead), kit),
    line(runs(String(head.phone))),
    line([mail(kit)]),
    line(runs(String(head.place))),
    ...(source.head.extra ?? []).map((text) => line(runs(text))),
    ...blocks(
      source.sections.filter((section) => section.isSide),
      kit,
    ),
  ];
  const right = blocks(
    source.sections.filter((section) => !section.isSide),
    kit,
  );
  return [
    line([new TextRun({ text: String(head.name), bold: true, size: 48, color: kit.color })]),
    line([new TextRun({ text: String(head.label), size: 26 })], { spacing: { after: 160 } }),
    new Table({
      rows: [new TableRow({ children: [cell(left, 3200, 'F2F2F2'), cell(right, 6500)] })],
      width: { size: 9700, type: WidthType.DXA },
      columnWidths: [3200, 6500],
      borders: BORDERS,
    }),
    line([]),
  ];
}

export async function build(source: Source, head: Values, target: string) {
  const isSide = head.style === 'side';
  const kit: Kit = {
    source,
    head,
    isSide,
    color: String(head.color ?? '2E5395'),
    font: String(head.font ?? 'Calibri'),
  };
  const page = { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } };
  const document = new Document({
    styles: { default: { document: { run: { font: kit.font, size: 21 } } } },
    sections: [{ properties: { page }, children: isSide ? side(kit) : hanging(kit) }],
  });
  writeFileSync(target, await Packer.toBuffer(document));
}
