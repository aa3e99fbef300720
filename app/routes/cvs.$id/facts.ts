import { useText } from '#app/i18n/use-text.tsx';
import type { CvFact } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { SURE } from '#server/features/cvs/schema.ts';

export const isSure = (fact: CvFact): boolean => fact.confidence >= SURE;

/** Whether a fact waits for the person: neither decided, nor in the profile anyway. */
export const waits = (fact: CvFact): boolean =>
  !fact.accepted && !fact.skipped && fact.against.state !== 'same';

/** Facts that wait for the person, the one to look at, and those that are sure and speak against nothing. */
export function queueOf(facts: CvFact[], wanted: string | null) {
  const open = facts.filter(waits);
  const current = wanted === 'end' ? null : (facts.find((fact) => fact.id === wanted) ?? open[0] ?? null);
  const sure = open.filter((fact) => isSure(fact) && fact.against.state === 'new');
  return { open, current, sure, done: facts.length - open.length };
}

const counterparts: Record<string, string> = {
  'work.start': 'work.end',
  'work.end': 'work.start',
  'education.start': 'education.end',
  'education.end': 'education.start',
};

/** What is looked at together: a fact by itself, or from when and until when of the same entry, in that order. */
export function togetherWith(facts: CvFact[], fact: CvFact): CvFact[] {
  const other = facts.find(
    (one) =>
      one.field === counterparts[fact.field] &&
      one.entry === fact.entry &&
      one.accepted === fact.accepted &&
      waits(one) === waits(fact),
  );
  if (!other || !fact.entry) return [fact];
  return fact.field.endsWith('.start') ? [fact, other] : [other, fact];
}

/** What comes after facts that were looked at together: the next one that waits, else the end. */
export function nextAfter(facts: CvFact[], seen: string[]): string {
  const last = facts.findLastIndex((fact) => seen.includes(fact.id));
  const first = facts.findIndex((fact) => seen.includes(fact.id));
  const isNext = (fact: CvFact) => waits(fact) && !seen.includes(fact.id);
  // Between two that belong together others may stand, which were not looked at yet.
  const next = facts.slice(first + 1, last).find(isNext) ?? facts.slice(last + 1).find(isNext);
  return next?.id ?? 'end';
}

const PARTIAL = /^\d{4}(-\d\d){0,2}$/;

/** Facts in words: what a fact is, of which entry, and its value. */
export function useFactText() {
  const { t, knows } = useText();
  const format = useFormat();
  const fieldName = (fact: CvFact) => {
    const key = `review.field.${fact.field.replace('.', '_')}`;
    return knows(key) ? t(key as 'review.field.name') : fact.field;
  };
  const inWords = (field: string, value: string | null) => {
    if (!value) return t(field === 'work.end' ? 'review.present' : 'review.empty');
    return /\.(start|end)$/.test(field) && PARTIAL.test(value) ? format.partial(value) : value;
  };
  const groupName = (fact: CvFact) => {
    const n = Number(fact.entry?.split(':')[1] ?? 1);
    if (fact.field.startsWith('work.')) return t('review.group.work', { n });
    if (fact.field.startsWith('education.')) return t('review.group.education', { n });
    return null;
  };
  return {
    fieldName,
    title: (fact: CvFact, together = 1) =>
      [groupName(fact), together > 1 ? t('review.fromTo') : fieldName(fact)].filter(Boolean).join(': '),
    value: (fact: CvFact) => inWords(fact.field, fact.value),
    says: (fact: CvFact) => inWords(fact.field, fact.against.says === 'current' ? null : fact.against.says),
  };
}
