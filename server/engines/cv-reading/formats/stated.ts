/** Facts that a file states as such: nothing is guessed, each still names the place it stands at. */
import { foldKey } from '#server/engines/text/index.ts';
import { cleanText, joinLines } from '../clean.ts';
import { LANGUAGE_LEVELS, levelOf } from '../extract/languages.ts';
import { SKILL_LEVELS } from '../extract/skills.ts';
import type { Fact, FactField, FactSource } from '../types.ts';

/** A value as it is meant, and where it is written. */
export type Stated = { value: string; source: FactSource };
/** A date; `value` null: it still goes on, and this is where that is said. */
export type StatedDate = { value: string | null; source: FactSource };

type Group = { entry?: string; employer?: string };

/** Not quite sure: people forget to close what has ended. */
const SURE = 0.99;
const OPEN_END = 0.85;

export class Statements {
  readonly facts: Fact[] = [];
  private readonly counts = { work: 0, education: 0, skill: 0, language: 0 };
  private readonly skills = new Set<string>();
  private employer = { key: '', number: 0 };

  add(field: FactField, stated: Stated | null | undefined, group: Group = {}): void {
    const value = stated ? joinLines(cleanText(stated.value)) : '';
    if (stated && value !== '')
      this.facts.push({ field, value, source: stated.source, confidence: SURE, ...group });
  }

  date(field: FactField, stated: StatedDate | null | undefined, group: Group): void {
    if (!stated) return;
    const confidence = stated.value === null ? OPEN_END : SURE;
    this.facts.push({ field, ...stated, confidence, ...group } as Fact);
  }

  /** One more entry of its kind; roles that follow each other at one employer are grouped. */
  entry(kind: 'work' | 'education', employer?: string): Group {
    const entry = `${kind}:${++this.counts[kind]}`;
    if (kind === 'education' || !employer) return { entry };
    const key = foldKey(employer);
    if (key !== this.employer.key) this.employer = { key, number: this.employer.number + 1 };
    return { entry, employer: `employer:${this.employer.number}` };
  }

  skill(name: Stated | null | undefined, level?: Stated | null): void {
    if (!name || this.skills.has(foldKey(name.value))) return;
    this.skills.add(foldKey(name.value));
    this.levelled('skill', name, level, SKILL_LEVELS);
  }

  language(name: Stated | null | undefined, level?: Stated | null): void {
    if (name) this.levelled('language', name, level, LANGUAGE_LEVELS);
  }

  private levelled(
    kind: 'skill' | 'language',
    name: Stated,
    level: Stated | null | undefined,
    levels: [RegExp, string][],
  ): void {
    const group = { entry: `${kind}:${++this.counts[kind]}` };
    this.add(`${kind}.name`, name, group);
    const value = level ? levelOf(level.value.toLowerCase(), levels) : null;
    if (level && value !== null) this.add(`${kind}.level`, { ...level, value }, group);
  }
}
