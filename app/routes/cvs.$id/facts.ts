import { useText } from '#app/i18n/use-text.tsx';
import type { CvFact } from '#app/lib/shapes.ts';
import { SURE } from '#server/features/cvs/schema.ts';

export const isSure = (fact: CvFact): boolean => fact.confidence >= SURE;

/** Facts that wait for the person, and the one to look at. */
export function queueOf(facts: CvFact[], wanted: string | null) {
  const open = facts.filter((fact) => !fact.accepted);
  const current = wanted === 'end' ? null : (facts.find((fact) => fact.id === wanted) ?? open[0] ?? null);
  return { open, current, sure: open.filter(isSure), done: facts.length - open.length };
}

/** What comes after a fact: the next one that waits, else the end. */
export function nextAfter(facts: CvFact[], id: string, alsoTaken: string[] = []): string {
  const index = facts.findIndex((fact) => fact.id === id);
  const next = facts.slice(index + 1).find((fact) => !fact.accepted && !alsoTaken.includes(fact.id));
  return next?.id ?? 'end';
}

/** Facts in words: what a fact is, of which entry, and its value. */
export function useFactText() {
  const { t, knows } = useText();
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
    title: (fact: CvFact) => [groupName(fact), fieldName(fact)].filter(Boolean).join(': '),
    value: (fact: CvFact) =>
      fact.value ?? (fact.field === 'work.end' ? t('review.present') : t('review.empty')),
  };
}
