import type { Fact, FactField, ReadDocument } from '../types.ts';
import { type Part, sourceOf, textOf, trimPart } from './lines.ts';

type Extra = { value?: Fact['value']; confidence?: number; entry?: string; employer?: string };

/** Gathers facts. What has no text of its own is not taken. */
export class FactList {
  readonly facts: Fact[] = [];
  constructor(readonly document: ReadDocument) {}

  /** A fact of a part of a line, without the separators around it. Returns whether there was any text. */
  add(field: FactField, part: Part, { value, confidence = 0.8, entry, employer }: Extra = {}): boolean {
    const trimmed = trimPart(part);
    const text = textOf(trimmed);
    if (text === '') return false;
    this.push({
      field,
      value: value === undefined ? text.replace(/\s+/g, ' ') : value,
      source: sourceOf(trimmed),
      confidence,
      entry,
      employer,
    });
    return true;
  }

  push({
    entry,
    employer,
    ...fact
  }: Fact & { entry?: string | undefined; employer?: string | undefined }): void {
    if (fact.source.text === '') return;
    this.facts.push({
      ...fact,
      ...(entry === undefined ? {} : { entry }),
      ...(employer === undefined ? {} : { employer }),
    });
  }

  has(field: FactField): boolean {
    return this.facts.some((fact) => fact.field === field);
  }
}
