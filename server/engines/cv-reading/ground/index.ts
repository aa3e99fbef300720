/**
 * Grounding: what a model proposes becomes a fact only where the CV itself says it. A proposal is quotes; each is looked
 * for in the text, its place is judged by the field it is for, and its value is read there by our own rules. Nothing of
 * what is known is changed or taken away. Pure, and it never throws, whatever is proposed.
 */
import { inOrder, MAX_FACTS } from '../extract/order.ts';
import type { Fact, ReadDocument } from '../types.ts';
import { educationRules, workRules } from './career.ts';
import { type EntryProposal, groundEntries } from './entries.ts';
import { Ground } from './ground.ts';
import { groundLists } from './lists.ts';
import { groundPerson } from './person.ts';
import type { Proposals } from './proposals.ts';

export type { Proposals } from './proposals.ts';

/** More than a CV has of anything; what comes after is not looked at. */
const MAX_PROPOSALS = 500;

/** The facts that are known, with those that may be added, in the order in which facts are read. */
export function ground(
  { document, facts }: { document: ReadDocument; facts: readonly Fact[] },
  { person, work, education, more }: Proposals,
): Fact[] {
  const state = new Ground(document, facts);
  if (person) groundPerson(state, { ...person, links: cut(person.links) });
  groundEntries(state, workRules, cut(work) as EntryProposal[]);
  groundEntries(state, educationRules, cut(education) as EntryProposal[]);
  if (more) {
    const { skills, languages, certificates, projects, publications } = more;
    groundLists(state, {
      skills: cut(skills),
      languages: cut(languages),
      certificates: cut(certificates),
      projects: cut(projects),
      publications: cut(publications),
    });
  }
  return inOrder(placed(state.known, state.added.slice(0, Math.max(0, MAX_FACTS - facts.length)), state));
}

/** As many as are looked at; what is no list is none. */
const cut = <T>(proposals: readonly T[] | null | undefined): T[] =>
  Array.isArray(proposals)
    ? proposals.slice(0, MAX_PROPOSALS).filter((one) => one !== null && one !== undefined)
    : [];

/** Leaves behind the others of their entry; a new entry before the one that begins after it. */
function placed(known: readonly Fact[], added: readonly Fact[], { layout }: Ground): Fact[] {
  const facts = [...known];
  const lineOf = ({ source }: Fact) => layout.lineAt(source.page, source.start);
  const kindOf = ({ entry }: Fact) => entry?.split(':')[0];
  for (const fact of added) {
    const last = fact.entry === undefined ? -1 : facts.findLastIndex(({ entry }) => entry === fact.entry);
    const isCareer = kindOf(fact) === 'work' || kindOf(fact) === 'education';
    const next = isCareer
      ? facts.findIndex((one) => kindOf(one) === kindOf(fact) && lineOf(one) > lineOf(fact))
      : -1;
    if (last >= 0) facts.splice(last + 1, 0, fact);
    else if (next >= 0) facts.splice(next, 0, fact);
    else facts.push(fact);
  }
  return facts;
}
