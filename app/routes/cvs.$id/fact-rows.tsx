import { Form } from '@remix-run/react';
import { Check, Circle, CircleDashed } from 'lucide';
import { lineOf } from '#app/components/cvs/paper-lines.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CvFact, CvPage } from '#app/lib/shapes.ts';
import type { Entry } from './entries.ts';
import { isSure, useFactText, waits } from './facts.ts';

type Props = { entry: Entry; page: CvPage | null; stay: string };

/** An entry with its facts; several are accepted or skipped together, or one by one. */
export function EntryRows({ entry, page, stay }: Props) {
  const { facts } = entry;
  return (
    <div className={facts.length > 1 ? 'mb-3' : undefined}>
      {facts.length > 1 && <EntryForm facts={facts} stay={stay} />}
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} page={page} stay={stay} within={facts.length > 1} />
        ))}
      </ul>
    </div>
  );
}

/** All of an entry at once: only what speaks against nothing that the profile says. */
function EntryForm({ facts, stay }: { facts: CvFact[]; stay: string }) {
  const { t } = useText();
  const text = useFactText();
  const title = facts.find(({ field }) => /\.(title|degree|institution)$/.test(field));
  const plain = facts.every(({ against }) => against.state === 'new');
  return (
    <Form
      method="post"
      preventScrollReset
      className="flex flex-wrap items-center gap-2 border-t border-line py-2"
    >
      {facts.map(({ id }) => (
        <input key={id} type="hidden" name="fact" value={id} />
      ))}
      <input type="hidden" name="stay" value={stay} />
      <span dir="auto" className="min-w-32 flex-1 font-[600] wrap-anywhere">
        {title ? text.value(title) : text.title(facts[0]!)}
      </span>
      {plain && (
        <Button size="small" name="intent" value="accept">
          {t('review.acceptEntry', { count: facts.length })}
        </Button>
      )}
      <Button size="small" look="quiet" name="intent" value="skip">
        {t('review.skipEntry')}
      </Button>
    </Form>
  );
}

type RowProps = { fact: CvFact; page: CvPage | null; stay: string; within?: boolean };

export function FactRow({ fact, page, stay, within }: RowProps) {
  const { t } = useText();
  const text = useFactText();
  const line = lineOf(page, fact.source);
  const place = line ? t('review.inLine', { line }) : t('review.inPage', { page: fact.source.page });
  const icon = fact.accepted || fact.against.state === 'same' ? Check : fact.skipped ? CircleDashed : Circle;
  return (
    <li className={`flex items-center gap-3 border-t border-line py-2.5 ${within ? 'ps-3' : ''}`}>
      <Icon of={icon} className={`flex-none ${icon === Check ? 'text-positive' : 'text-muted'}`} />
      <div className="min-w-0 flex-1 leading-snug">
        <p className="text-sm text-muted first-letter:uppercase">
          {within ? text.fieldName(fact) : text.title(fact)}, {place}
          {waits(fact) && ` · ${t(isSure(fact) ? 'review.sure' : 'review.unsure')}`}
        </p>
        <p dir="auto" className="line-clamp-2">
          {text.value(fact)}
        </p>
        {waits(fact) && fact.against.state === 'differs' && (
          <p className="mt-0.5 line-clamp-2 text-sm">
            <Tag tone="caution">{t('review.differs')}</Tag> <bdi>{text.says(fact)}</bdi>
          </p>
        )}
      </div>
      <RowAction fact={fact} stay={stay} />
    </li>
  );
}

/** What is sure and new is accepted at once; the rest is looked at first. */
function RowAction({ fact, stay }: { fact: CvFact; stay: string }) {
  const { t } = useText();
  if (waits(fact) && isSure(fact) && fact.against.state === 'new')
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="fact" value={fact.id} />
        <input type="hidden" name="stay" value={stay} />
        <Button size="small" name="intent" value="accept">
          {t('review.accept')}
        </Button>
      </Form>
    );
  return (
    <Link
      to={`?fact=${fact.id}`}
      preventScrollReset
      className="text-link inline-flex min-h-8 flex-none items-center px-1 text-sm max-tablet:min-h-11"
    >
      {t(waits(fact) && fact.against.state === 'differs' ? 'review.compare' : 'review.change')}
    </Link>
  );
}
