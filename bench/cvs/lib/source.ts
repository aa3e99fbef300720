import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A source is one invented person in a terse notation (see ../README.md): a head of `key: value` lines, sections in
 * the order in which the file prints them, and template parts that override those of the layout.
 */
export type Item = { fields: string[]; text: string[]; bullets: string[]; isContinued: boolean };
export type Section = {
  kind: string;
  isSide: boolean;
  heading: string;
  items: Item[];
  text: string[];
  bullets: string[];
};
export type Parts = Record<string, string>;
export type Source = { slug: string; head: Record<string, string[]>; sections: Section[]; parts: Parts };

const SECTION = /^\[(\w+)(@side)?\]\s*(.*)$/;
const HEAD = /^([\w-]+):\s*(.*)$/;

/** Splits a layout, or the tail of a source, into its named parts. */
export function partsOf(text: string): Parts {
  const parts: Parts = {};
  for (const chunk of text.split(/^=== /m).slice(1)) {
    const end = chunk.indexOf('\n');
    parts[chunk.slice(0, end).trim()] = chunk.slice(end + 1).replace(/\n$/, '');
  }
  return parts;
}

export function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const cut = text.search(/^=== /m);
  const slug = basename(path, '.cv');
  const source: Source = { slug, head: {}, sections: [], parts: cut < 0 ? {} : partsOf(text.slice(cut)) };
  for (const line of (cut < 0 ? text : text.slice(0, cut)).split('\n')) takeLine(source, line.trim());
  return source;
}

function takeLine(source: Source, line: string) {
  if (!line) return;
  const opening = SECTION.exec(line);
  const section = source.sections.at(-1);
  if (opening) {
    const [, kind, side, heading] = opening;
    source.sections.push({
      kind: kind!,
      isSide: Boolean(side),
      heading: heading!,
      items: [],
      text: [],
      bullets: [],
    });
  } else if (section) takeSectionLine(section, line);
  else {
    const pair = HEAD.exec(line);
    if (!pair) throw new Error(`${source.slug}: not a head line: ${line}`);
    source.head[pair[1]!] = [...(source.head[pair[1]!] ?? []), pair[2]!];
  }
}

function takeSectionLine(section: Section, line: string) {
  const mark = line.slice(0, 2);
  const rest = line.slice(2).trim();
  if (mark === '* ' || mark === '+ ') {
    const fields = rest.split('|').map((field) => field.trim());
    section.items.push({ fields, text: [], bullets: [], isContinued: mark === '+ ' });
    return;
  }
  const owner = section.items.at(-1) ?? section;
  if (mark === '- ') owner.bullets.push(rest);
  else owner.text.push(line);
}

export const headOf = (source: Source, key: string): string | undefined => source.head[key]?.[0];
