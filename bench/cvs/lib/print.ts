import { type DateStyle, printDate, printSpan, spanOf } from './dates.ts';
import { degreeOf, type Level, lineOf, locationOf, profileOf, scoreOf } from './gold.ts';
import { headOf, type Item, type Parts, type Section, type Source } from './source.ts';
import { type Escape, fill, type Values } from './template.ts';

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => HTML[sign]!);
const bold = (text: string, open: string, close: string) =>
  text.replace(/\*\*(.+?)\*\*/g, `${open}$1${close}`);

/** How text gets into a file of each kind; keys are endings of layouts. */
export const ESCAPES: Record<string, Escape> = {
  tex: (text) =>
    bold(text.replace(/[\\~^]/g, (sign) => TEX[sign]!).replace(/[&%$#_]/g, '\\$&'), '\\textbf{', '}'),
  html: (text) => bold(escapeHtml(text), '<b>', '</b>'),
  fodt: (text) => bold(escapeHtml(text), '<text:span text:style-name="B">', '</text:span>'),
  md: (text) => text,
  txt: (text) => text.replaceAll('**', ''),
};

export const styleOf = (source: Source): DateStyle => ({
  format: headOf(source, 'dates') ?? 'MM/YYYY',
  now: headOf(source, 'now') ?? 'Present',
  // Quotes keep the blanks of a dash.
  dash: (headOf(source, 'dash') ?? '" – "').replace(/^"|"$/g, ''),
  since: headOf(source, 'since')?.replace(/^"|"$/g, ''),
  language: headOf(source, 'locale') ?? headOf(source, 'language') ?? 'en',
});

function datesOf(written: string | undefined, style: DateStyle): Values {
  const span = spanOf(written);
  const ends = { start: span?.start, end: span?.end };
  return {
    dates: printSpan(span, style),
    start: ends.start && printDate(ends.start, style),
    end: span?.isCurrent ? style.now : ends.end && printDate(ends.end, style),
  };
}

const told = ({ text, bullets }: { text: string[]; bullets: string[] }): Values => ({
  text,
  summary: text.join(' '),
  bullets,
});

type Entry = (item: Item, style: DateStyle) => Values;

const role: Entry = (item, style) => {
  const [title, company, location, dates] = item.fields;
  return { title, company, location, ...datesOf(dates, style), ...told(item) };
};

const ENTRIES: Record<string, Entry> = {
  work: role,
  volunteer: role,
  edu: (item, style) => {
    const [degree, institution, location, dates, score] = item.fields;
    const { studyType, area, printed } = degreeOf(degree ?? '');
    const named = { degree: printed, studyType, area, institution, location };
    return { ...named, score: scoreOf(score).printed, ...datesOf(dates, style), ...told(item) };
  },
  certs: (item, style) => {
    const [name, issuer, date] = item.fields;
    return { name, issuer, ...datesOf(date, style), ...told(item) };
  },
  awards: (item, style) => {
    const [name, issuer, date] = item.fields;
    return { name, issuer, ...datesOf(date, style), ...told(item) };
  },
  projects: (item, style) => {
    const [name, dates, link] = item.fields;
    return { name, link, ...datesOf(dates, style), ...told(item) };
  },
  pubs: (item) => ({ name: item.fields.join(' | ') }),
  refs: (item) => ({ name: item.fields[0], about: item.fields.slice(1).filter(Boolean).join(', ') }),
};

/** Parts that a layout need not define, and what stands in for them. */
const FALLBACKS: Record<string, string> = {
  volunteer: 'work',
  awards: 'certs',
  refs: 'certs',
  languages: 'skills',
  interests: 'text',
  summary: 'text',
  pubs: 'text',
};

function partOf(parts: Parts, kind: string): string {
  const part = parts[kind];
  if (part !== undefined) return part;
  const next = FALLBACKS[kind];
  if (!next) throw new Error(`the layout has no part for ${kind}`);
  return partOf(parts, next);
}

const withDots = ({ name, level }: Level): Values => {
  const count = level && /^\d$/.test(level) ? Number(level) : 0;
  const dots = count ? Array.from({ length: 5 }, (_, i) => ({ on: i < count })) : undefined;
  return { name, level: count ? undefined : level, dots, percent: count * 20, rest: 100 - count * 20 };
};

function sectionValues(section: Section): Values {
  const lines = [...section.text, ...section.bullets].map((text) => lineOf(text.replaceAll('**', '')));
  const groups = lines.map(({ group, items }) => ({ group, items: items.map(withDots) }));
  const { kind, heading, text, bullets } = section;
  const pairs = text.map((line) => {
    const [key, ...rest] = line.split(/:\s+/);
    return rest.length ? { key, value: rest.join(': ') } : { value: line };
  });
  const items = groups.flatMap((group) => group.items);
  return { kind, [`is-${kind}`]: true, heading, text, bullets, groups, items, pairs };
}

/** Consecutive roles under one employer stand together when the layout has a part for that. */
function groupsOf(section: Section, style: DateStyle): Values[] {
  const groups: Values[] = [];
  for (const item of section.items) {
    const entry = role(item, style);
    const open = groups.at(-1);
    if (item.isContinued && open) {
      const head = open.roles as Values[];
      head.push({ ...entry, company: open.company, location: entry.location || open.location });
    } else groups.push({ ...entry, total: item.fields[4], roles: [entry] });
  }
  return groups;
}

export type Printer = { source: Source; parts: Parts; quote: Escape };

function printEntries(section: Section, { source, parts, quote }: Printer, stack: Values[]): string[] {
  const style = styleOf(source);
  const entry = ENTRIES[section.kind]!;
  const part = partOf(parts, section.kind);
  if (section.kind === 'work' && parts.group !== undefined)
    return groupsOf(section, style).map((group) => {
      const isGroup = (group.roles as Values[]).length > 1;
      return fill(isGroup ? parts.group! : part, [group, ...stack], quote);
    });
  const list =
    section.kind === 'work' ? groupsOf(section, style).flatMap((group) => group.roles as Values[]) : null;
  const values = list ?? section.items.map((item) => entry(item, style));
  return values.map((each, i) =>
    fill(part, [{ first: !i, last: i === values.length - 1, n: i + 1, ...each }, ...stack], quote),
  );
}

function printSection(section: Section, printer: Printer, head: Values): string {
  const { parts, quote } = printer;
  const stack = [sectionValues(section), head];
  const entries = section.items.length && ENTRIES[section.kind] ? printEntries(section, printer, stack) : [];
  if (!section.items.length) entries.push(fill(partOf(parts, section.kind), stack, quote));
  const wrap = parts[`wrap-${section.kind}`];
  const body = wrap ? fill(wrap, [{ body: entries.join('\n') }, ...stack], quote) : entries.join('\n');
  const frame = parts[`section-${section.kind}`] ?? (section.isSide ? parts['section-side'] : undefined);
  return fill(frame ?? parts.section!, [{ body }, ...stack], quote);
}

export function headValues(source: Source): Values {
  const single = Object.fromEntries(Object.entries(source.head).map(([key, list]) => [key, list[0]]));
  const words: string[] = (single.name ?? '').split(' ');
  const profiles = (source.head.profile ?? []).map(profileOf);
  const byNetwork = profiles.map((profile) => [profile.network.toLowerCase().replaceAll(' ', ''), profile]);
  const { address, postalCode, city, region, country } = locationOf(single.address);
  const extras = (source.head.extra ?? []).map((line) => {
    const [key, ...rest] = line.split(/:\s+/);
    return rest.length ? { key, value: rest.join(': '), line } : { value: line, line };
  });
  const place =
    single.place ??
    [address, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ');
  return {
    ...single,
    given: single.given ?? words[0],
    family: single.given ? single.name!.slice(single.given.length + 1) : words.slice(1).join(' '),
    place,
    address,
    postalCode,
    city,
    region,
    country,
    profiles,
    extras,
    ...Object.fromEntries(byNetwork),
    urlText: single.url?.replace(/^https?:\/\//, ''),
  };
}

/** `<<>part>>` stands for the text of another part. */
const withIncludes = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      text.replace(/<<>([\w-]+)>>/g, (_, other: string) => parts[other] ?? ''),
    ]),
  );

export function print(source: Source, layout: Parts, ending: string): string {
  const parts = withIncludes({ ...layout, ...source.parts });
  const printer = { source, parts, quote: ESCAPES[ending]! };
  const head = headValues(source);
  const printed = source.sections.map((section) => ({ section, text: printSection(section, printer, head) }));
  const join = (list: typeof printed) => list.map(({ text }) => text).join('\n');
  const bodies = {
    body: join(printed),
    main: join(printed.filter(({ section }) => !section.isSide)),
    side: join(printed.filter(({ section }) => section.isSide)),
  };
  return fill(parts.page!, [{ ...bodies, css: parts.css, preamble: parts.preamble }, head], printer.quote);
}
