import { Form } from '@remix-run/react';
import { Check, Circle } from 'lucide';
import { lineOf } from '#app/components/cvs/paper-lines.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv, CvFact, CvPage } from '#app/lib/shapes.ts';
import { isSure, useFactText } from './facts.ts';

/** Rows shown before the rest folds away. */
const SHOWN = 8;

type Props = { cv: Cv; page: CvPage | null; current: CvFact[] };

/** What still waits, then what is in the profile, as plain rows. */
export function FactQueue({ cv, page, current }: Props) {
  const { t } = useText();
  const waiting = cv.facts.filter((fact) => !fact.accepted && !current.includes(fact));
  const taken = cv.facts.filter((fact) => fact.accepted && !current.includes(fact));
  const row = (fact: CvFact) => (
    <FactRow key={fact.id} fact={fact} page={page} stay={current[0]?.id ?? 'end'} />
  );
  return (
    <section className="space-y-5">
      {waiting.length > 0 && (
        <div>
          <h3 className="mb-1">{t('review.waiting')}</h3>
          <ul>{waiting.slice(0, SHOWN).map(row)}</ul>
          <Rest count={waiting.length - SHOWN} label={t('review.more', { count: waiting.length - SHOWN })}>
            {waiting.slice(SHOWN).map(row)}
          </Rest>
        </div>
      )}
      {taken.length > 0 && (
        <details>
          <summary className="flex w-fit items-center gap-2 font-[600]">
            <Icon of={Check} className="text-positive" />
            <span className="plain-link">
              {t('review.taken')}, {taken.length}
            </span>
          </summary>
          <ul className="mt-1">{taken.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function Rest({ count, label, children }: { count: number; label: string; children: React.ReactNode }) {
  if (count <= 0) return null;
  return (
    <details className="border-t border-line pt-3">
      <summary className="text-link w-fit">{label}</summary>
      <ul className="mt-3">{children}</ul>
    </details>
  );
}

function FactRow({ fact, page, stay }: { fact: CvFact; page: CvPage | null; stay: string }) {
  const { t } = useText();
  const text = useFactText();
  const line = lineOf(page, fact.source);
  const place = line ? t('review.inLine', { line }) : t('review.inPage', { page: fact.source.page });
  return (
    <li className="flex items-center gap-3 border-t border-line py-3">
      {fact.accepted ? (
        <Icon of={Check} className="flex-none text-positive" />
      ) : (
        <Icon of={Circle} className="flex-none text-muted" />
      )}
      <div className="min-w-0 flex-1 leading-snug">
        <p className="text-sm text-muted first-letter:uppercase">
          {text.title(fact)}, {place}
          {!fact.accepted && ` · ${t(isSure(fact) ? 'review.sure' : 'review.unsure')}`}
        </p>
        <p dir="auto" className="line-clamp-2">
          {text.value(fact)}
        </p>
      </div>
      {fact.accepted || !isSure(fact) ? (
        <Link
          to={`?fact=${fact.id}`}
          preventScrollReset
          className="text-link inline-flex min-h-8 flex-none items-center px-1 text-sm max-tablet:min-h-11"
        >
          {t('review.change')}
        </Link>
      ) : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="fact" value={fact.id} />
          <input type="hidden" name="stay" value={stay} />
          <Button size="small" name="intent" value="accept">
            {t('review.accept')}
          </Button>
        </Form>
      )}
    </li>
  );
}
