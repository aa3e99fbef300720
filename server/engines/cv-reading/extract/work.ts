/** Positions: who, what, where, when, and what was done. Roles that share an employer are grouped. */
import type { Fact } from '../types.ts';
import { bodyPassages } from './bodies.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { FactList } from './facts.ts';
import { companyScore, isPlace, looksLikeName, titleScore } from './lexicon.ts';
import { type Line, type Part, sourceOf, textOf, trimPart } from './lines.ts';

type Role = { title: Part | null; company: Part | null; location: Part | null };

export function readWork(list: FactList, sections: Line[][]): void {
  let number = 0;
  let employers = 0;
  let last: { company: Part; location: Part | null; id: string } | null = null;
  for (const lines of sections) {
    last = null;
    for (const entry of entriesOf(lines, { single: false, needsMore: wantedBelow })) {
      const role = roleOf(entry.head);
      if (role.title === null && role.company === null && entry.body.length === 0) continue;
      number += 1;
      // A role without an employer of its own stands under the one before.
      const inherited: boolean = role.company === null && last !== null;
      if (role.company !== null)
        last = { company: role.company, location: role.location, id: `employer:${++employers}` };
      addRole(
        list,
        `work:${number}`,
        entry,
        { ...role, company: role.company ?? last?.company ?? null },
        inherited,
        last?.id,
      );
    }
  }
}

function addRole(
  list: FactList,
  id: string,
  entry: Entry,
  role: Role,
  inherited: boolean,
  employer: string | undefined,
): void {
  const group = { entry: id, ...(employer === undefined ? {} : { employer }) };
  if (role.company !== null)
    list.add('work.company', role.company, { ...group, confidence: inherited ? 0.75 : 0.85 });
  if (role.title !== null)
    list.add('work.title', role.title, {
      ...group,
      confidence: titleScore(textOf(role.title)) > 0 ? 0.9 : 0.65,
    });
  if (role.location !== null) list.add('work.location', role.location, { ...group, confidence: 0.8 });
  addDates(list, 'work', entry, group);
  for (const { value, source } of bodyPassages(list.document, entry.body)) {
    list.push({ field: 'work.highlight', value, source, confidence: 0.8, ...group });
  }
}

/** A date keeps the text it is written in; a current one has the span of "present". */
export function addDates(
  list: FactList,
  kind: 'work' | 'education',
  entry: Entry,
  group: Partial<Fact>,
): void {
  for (const side of ['start', 'end'] as const) {
    const date = entry[side];
    if (date === null) continue;
    list.push({
      field: `${kind}.${side}`,
      value: date.value,
      source: sourceOf(date.part),
      confidence: 0.9,
      ...group,
    });
  }
}

/** How many lines below the date are still needed for a title and a company. */
function wantedBelow(head: string[]): number {
  const pieces = head
    .flatMap((text) => text.split(STRONG))
    .filter((text) => /\p{L}{2}/u.test(text) && !isPlace(text.trim()));
  const commas = pieces.filter((text) => titleScore(text) > 0 && /,\s*\p{Lu}/u.test(text)).length;
  return Math.max(0, 2 - pieces.length - commas);
}

/** Signs and words that part a title from a company. */
export const STRONG =
  /\t|\s[|•·]\s|\s[–—-]\s|\s(?:at|bei(?:m)?|chez)\s(?=\p{Lu})|\s@\s|\ben\s(?=\p{Lu})|\((?=\p{Lu})/u;

function roleOf(head: Part[]): Role {
  const role: Role = { title: null, company: null, location: null };
  const segments: Part[] = [];
  for (const part of head.flatMap(splitStrong)) {
    if (isPlace(textOf(part))) role.location ??= part;
    else segments.push(...splitCommas(part, role));
  }
  const rank = (part: Part) => titleScore(textOf(part)) - companyScore(textOf(part));
  const titled = segments.filter((part) => titleScore(textOf(part)) > 0).sort((a, b) => rank(b) - rank(a))[0];
  const firms = segments.filter((part) => part !== titled && companyScore(textOf(part)) > 0);
  const firm = firms.sort((a, b) => rank(a) - rank(b))[0];
  const others = segments.filter((part) => part !== titled && part !== firm);
  if (segments.length === 1) {
    const only = segments[0]!;
    return rank(only) < 0 ? { ...role, company: only } : { ...role, title: only };
  }
  role.title = titled ?? others.shift() ?? null;
  role.company = firm ?? others.shift() ?? null;
  return role;
}

function splitStrong(part: Part): Part[] {
  const parts: Part[] = [];
  let rest = part;
  for (;;) {
    const match = STRONG.exec(textOf(rest));
    if (match === null) break;
    parts.push({ ...rest, to: rest.from + match.index });
    rest = { ...rest, from: rest.from + match.index + match[0].length };
  }
  return [...parts, rest].map(trimPart).filter((piece) => /\p{L}/u.test(textOf(piece)));
}

/**
 * `Company, Town` and `Title, Company, Town`: known places come off the end; what is left of a title's line after
 * its comma is the company, and of a company's line the town.
 */
function splitCommas(part: Part, role: Role): Part[] {
  const text = textOf(part);
  const commas = [...text.matchAll(/,\s+/g)].map((match) => match.index);
  if (commas.length === 0) return [part];
  for (const comma of commas) {
    const tail = trimPart({ ...part, from: part.from + comma });
    if (!isPlace(textOf(tail))) continue;
    role.location ??= tail;
    const rest = trimPart({ ...part, to: part.from + comma });
    return titleScore(textOf(rest)) > 0 ? splitTitle(rest) : [rest];
  }
  if (titleScore(text) > 0) return splitTitle(part);
  const last = commas.at(-1)!;
  const tail = trimPart({ ...part, from: part.from + last });
  if (!looksLikeName(textOf(tail)) || companyScore(textOf(tail)) > 0) return [part];
  role.location ??= tail;
  return [trimPart({ ...part, to: part.from + last })];
}

function splitTitle(part: Part): Part[] {
  const text = textOf(part);
  const comma = text.search(/,\s+/);
  if (comma < 0) return [part];
  const [title, rest] = [
    trimPart({ ...part, to: part.from + comma }),
    trimPart({ ...part, from: part.from + comma }),
  ];
  if (titleScore(textOf(title)) > 0 || companyScore(textOf(title)) > 0) return [title, rest];
  return [part];
}
