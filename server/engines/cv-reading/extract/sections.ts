/** Cutting a CV into its sections. */

import { findSkillsIn, skillById } from '#server/engines/skills/index.ts';
import { bulletLength } from '../clean.ts';
import { headingKind, looseHeadingKind, type SectionKind } from '../headings.ts';
import type { Line } from './lines.ts';

/** 'top': before any heading. 'links': targets of links that the page does not show. */
export type Section = { kind: SectionKind | 'top' | 'links'; title: Line | null; lines: Line[] };

/** How the headings of this document look. */
type Style = { size: number; bold: boolean; caps: boolean; level: number | null };

export function sectionsOf(lines: Line[]): Section[] {
  const known = lines.filter((line) => !line.bullet && headingKind(line.text) !== null);
  const body = bodySize(lines);
  const styled = known.filter((line) => isStyled(line, body));
  const styles = styled.map((line) => ({
    size: line.size,
    bold: line.bold,
    caps: line.caps,
    level: line.heading,
  }));
  let current: Section = { kind: 'top', title: null, lines: [] };
  const sections: Section[] = [current];
  const open = (kind: Section['kind'], title: Line | null): Section => {
    const section: Section = { kind, title, lines: [] };
    sections.push(section);
    return section;
  };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && line.stream !== before.stream) {
      if (line.stream < 0) current = open('links', null);
      // A column starts anew, unless a heading above all columns has just opened their section.
      else if (line.stream > 0 && current.lines.length > 0) current = open('top', null);
    }
    const found = headingOf(line, styled.length >= 2, styles, body);
    if (found !== null) {
      current = open(found.kind, line);
      if (found.rest !== null) current.lines.push(found.rest);
      return;
    }
    const inline = inlineHeading(line, current.kind);
    if (inline !== null) {
      const outer = current;
      open(inline.kind, line).lines.push(inline.rest);
      current = open(outer.kind, outer.title);
    } else current.lines.push(line);
  });
  return sections.filter((section) => section.lines.length > 0);
}

function bodySize(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isStyled = (line: Line, body: number) =>
  line.heading !== null || line.bold || line.caps || line.size > body * 1.08;

function headingOf(
  line: Line,
  onlyStyled: boolean,
  styles: Style[],
  body: number,
): { kind: SectionKind; rest: Line | null } | null {
  if (line.bullet) return null;
  const kind = headingKind(line.text);
  if (kind !== null && (!onlyStyled || isStyled(line, body))) return { kind, rest: null };
  // A heading in a key column shares its line with the first of its content.
  const tab = line.text.indexOf('\t');
  if (tab > 0) {
    const key = headingKind(line.text.slice(0, tab));
    if (key !== null && key !== 'contact') return { kind: key, rest: tailOf(line, tab + 1) };
  }
  return looksLikeHeading(line, styles, body) ? { kind: looseHeadingKind(line.text), rest: null } : null;
}

/** Not in the lexicon, but drawn exactly like those that are. */
function looksLikeHeading(line: Line, styles: Style[], body: number): boolean {
  if (line.text.length > 45 || line.text.split(/\s+/).length > 5 || /\d|[@\t,]/.test(line.text)) return false;
  return styles.some((style) => {
    if (style.level !== null || line.heading !== null) return style.level === line.heading;
    if (style.size !== line.size || style.bold !== line.bold || style.caps !== line.caps) return false;
    const apart = style.size > body * 1.15 || (style.caps && line.gap >= 0.3);
    return apart && (style.size > body * 1.15 ? line.gap >= 0.3 : looseHeadingKind(line.text) !== 'other');
  });
}

/** `Languages: German, English` is a section on one line. */
function inlineHeading(line: Line, within: Section['kind']): { kind: SectionKind; rest: Line } | null {
  const colon = line.text.search(/:\s+\S/);
  if (colon < 0 || colon > 40) return null;
  const label = line.text.slice(line.bullet ? bulletLength(line.text) : 0, colon);
  const kind = headingKind(label);
  if (kind !== 'languages' && kind !== 'skills' && kind !== 'certificates') return null;
  const rest = tailOf(line, colon + 1);
  if (within === kind || within === 'work' || within === 'projects') return null;
  // "Languages: Python, Go" among skills are not spoken.
  if (kind === 'languages' && !namesLanguage(rest.text)) return null;
  return { kind, rest };
}

export function namesLanguage(text: string): boolean {
  return findSkillsIn(text).some((mention) => skillById(mention.skillId)?.category === 'language');
}

function tailOf(line: Line, from: number): Line {
  const at = from + (/^\s*/.exec(line.text.slice(from))?.[0].length ?? 0);
  return { ...line, start: line.start + at, text: line.text.slice(at), bullet: false };
}
