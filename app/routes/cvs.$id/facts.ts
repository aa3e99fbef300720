import { useText } from '#app/i18n/use-text.tsx';
import type { CvFact } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { SURE } from '#server/features/cvs/schema.ts';

export const isSure = (fact: CvFact): boolean => fact.confidence >= SURE;

/** Facts that wait for the person, and the one to look at. */
export function queueOf(facts: CvFact[], wanted: string | null) {
  const open = facts.filter((fact) => !fact.accepted);
  const current = wanted === 'end' ? null : (facts.find((fact) => fact.id === wanted) ?? open[0] ?? null);
  return { open, current, sure: open.filter(isSure), done: facts.length - open.length };
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
      one.field === counterparts[fact.field] && one.entry === fact.entry && one.accepted === fact.accepted,
  );
  if (!other || !fact.entry) return [fact];
  return fact.field.endsWith('.start') ? [fact, other] : [other, fact];
}

/** What comes after facts that were looked at together: the next one that waits, else the end. */
export function nextAfter(facts: CvFact[], seen: string[]): string {
  const last = facts.findLastIndex((fact) => seen.includes(fact.id));
  const first = facts.findIndex((fact) => seen.includes(fact.id));
  const waits = (fact: CvFact) => !fact.accepted && !seen.includes(fact.id);
  // Between two that belong together others may stand, which were not looked at yet.
  const next = facts.slice(first + 1, last).find(waits) ?? facts.slice(last + 1).find(waits);
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
    value: (fact: CvFact) => {
      if (!fact.value) return t(fact.field === 'work.end' ? 'review.present' : 'review.empty');
      return /\.(start|end)$/.test(fact.field) && PARTIAL.test(fact.value)
        ? format.partial(fact.value)
        : fact.value;
    },
  };
}
