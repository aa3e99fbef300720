/** From sections of text to facts, by rules. */
import { foldKey } from '#server/engines/text/index.ts';
import type { Fact, ReadDocument } from '../types.ts';
import { entryPassages, withoutKey, workPassages } from './bodies.ts';
import { certificatePassages } from './certificates.ts';
import { readContact } from './contact.ts';
import { readEducation } from './education.ts';
import { FactList } from './facts.ts';
import { readLanguages } from './languages.ts';
import { type Line, orderedLines } from './lines.ts';
import { inOrder, MAX_FACTS } from './order.ts';
import { readPerson } from './person.ts';
import { type Section, sectionsOf } from './sections.ts';
import { SkillReader } from './skills.ts';
import { readWork } from './work.ts';

/** Facts that a document states, in its order. Each names the passage it was read from. */
export function extractFacts(
  document: ReadDocument,
  onStage?: (stage: 'sections' | 'facts') => void,
): Fact[] {
  onStage?.('sections');
  const sections = sectionsOf(orderedLines(document));
  onStage?.('facts');
  const list = new FactList(document);
  const of = (...kinds: Section['kind'][]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).map(({ lines }) => lines);
  readContact(list, sections);
  const email = list.facts.find((fact) => fact.field === 'email')?.source.text ?? null;
  readPerson(list, sections, email);
  readWork(list, of('work'));
  readEducation(list, of('education'));
  const skills = new SkillReader(list);
  skills.readListed(of('skills').flat());
  readLanguages(list, of('languages').flat());
  for (const lines of of('certificates'))
    for (const { value, source } of certificatePassages(document, lines))
      list.push({ field: 'certificate', value, source, confidence: 0.8 });
  for (const lines of of('projects'))
    for (const { value, source } of entryPassages(document, lines))
      list.push({ field: 'project', value, source, confidence: 0.8 });
  for (const { value, source } of workPassages(document, of('publications').flat().map(withoutKey)))
    list.push({ field: 'publication', value, source, confidence: 0.8 });
  skills.readNamed(of('work', 'projects', 'summary').flat().filter(tells));
  return inOrder(withoutNameAgain(list.facts)).slice(0, MAX_FACTS);
}

/** At the foot of a page stands the name once more, and is nothing that somebody knows or did. */
function withoutNameAgain(facts: Fact[]): Fact[] {
  const names = facts.filter(({ field }) => field === 'name').map(({ value }) => foldKey(String(value)));
  return facts.filter(({ field, value }) => !LISTED.has(field) || !names.includes(foldKey(String(value))));
}
const LISTED = new Set<Fact['field']>([
  'skill.name',
  'certificate',
  'project',
  'publication',
  'work.highlight',
]);

/** Running text and list points; heads of entries name employers, not skills. */
const tells = (line: Line) => line.bullet || line.text.split(/\s+/).length > 7;
