import { useEffect, useRef, useState } from 'react';
import { useResult } from '#app/components/ui/form.tsx';
import type { Draft } from '#app/lib/shapes.ts';

/** After this long without a stroke the form is looked at. */
const PAUSE_MS = 500;

/**
 * What the house says of a form while somebody writes in it.
 * @param kept what it says of the posting as it is kept: all there is without scripts
 * @returns `place` goes on an element within the form
 */
export function useDraft(kept: Draft | null, companyId?: string) {
  const place = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(kept);
  const result = useResult();
  // News make the page ask for its data again: only what was really kept anew takes the place of what is being written.
  const stamp = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => setDraft(kept), [stamp]);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const look = async () => {
      asked.abort();
      asked = new AbortController();
      const said = await ask(form, companyId, asked.signal);
      if (said) setDraft(said);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    form.addEventListener('input', later);
    if (result) void look();
    return () => {
      form.removeEventListener('input', later);
      clearTimeout(timer);
      asked.abort();
    };
  }, [result, companyId]);
  return { place, draft };
}

/** Null when it cannot be said now: what was said before stands. */
async function ask(
  form: HTMLFormElement,
  companyId: string | undefined,
  signal: AbortSignal,
): Promise<Draft | null> {
  const body = new FormData(form);
  if (companyId) body.set('companyId', companyId);
  try {
    const answer = await fetch('/hiring/check', { method: 'POST', body, signal });
    return answer.ok ? ((await answer.json()) as Draft) : null;
  } catch {
    return null;
  }
}
