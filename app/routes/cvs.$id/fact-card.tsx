import { Form } from '@remix-run/react';
import { useEffect } from 'react';
import { cut } from '#app/components/cvs/paper.tsx';
import { lineOf } from '#app/components/cvs/paper-lines.ts';
import { ActionBar } from '#app/components/shell/action-bar.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { Marked } from '#app/components/ui/evidence.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv, CvFact, CvPage } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Buttons } from './fact-buttons.tsx';
import { isSure, useFactText } from './facts.ts';

type Props = {
  cv: Cv;
  page: CvPage | null;
  fact: CvFact;
  /** the fact, and what is looked at with it */
  together: CvFact[];
  editing: boolean;
};

const FORM = 'fact';

/** The fact that is looked at: where it was read, how sure we are, what it says, and what to do with it. */
export function FactCard({ cv, page, fact, together, editing }: Props) {
  const { t } = useText();
  const format = useFormat();
  const text = useFactText();
  useKeys();
  const at = cv.facts.indexOf(fact) + 1;
  return (
    <section aria-labelledby="fact-title">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id="fact-title" className="first-letter:uppercase">
          {text.title(fact, together.length)}
        </h2>
        <p className="flex-none text-sm text-muted">{t('review.factOf', { at, all: cv.facts.length })}</p>
      </div>
      <Panel as="div" lifted>
        {byLine(page, together).map((facts) => (
          <Source key={facts[0]!.id} page={page} facts={facts} />
        ))}
        {!together.every(isSure) && (
          <Notice tone="caution" className="mb-4">
            <strong>{t('review.notSure')}</strong>{' '}
            {t('review.notSureText', {
              share: format.share(Math.min(...together.map((one) => one.confidence))),
            })}
          </Notice>
        )}
        <Form
          id={FORM}
          method="post"
          key={fact.id + editing}
          className={together.length > 1 ? 'grid grid-cols-2 gap-4' : undefined}
        >
          {together.map((one, index) => (
            <div key={one.id} className="min-w-0">
              <input type="hidden" name="fact" value={one.id} />
              {editing ? (
                <EditField fact={one} name={index === 0 ? 'value' : 'otherValue'} />
              ) : (
                <Value fact={one} />
              )}
              {!editing && <Beside fact={one} />}
            </div>
          ))}
        </Form>
        <div className="mt-5 flex flex-wrap gap-2.5 max-tablet:hidden">
          <Buttons cv={cv} together={together} editing={editing} form={FORM} keys />
        </div>
      </Panel>
      <ActionBar>
        <Buttons cv={cv} together={together} editing={editing} form={FORM} />
      </ActionBar>
    </section>
  );
}

/** Facts that were read in one line are quoted once. */
function byLine(page: CvPage | null, facts: CvFact[]): CvFact[][] {
  const lines = new Set(facts.map((fact) => lineOf(page, fact.source)));
  return lines.size === 1 && !lines.has(null) ? [facts] : facts.map((fact) => [fact]);
}

function Source({ page, facts }: { page: CvPage | null; facts: CvFact[] }) {
  const { t } = useText();
  const { source } = facts[0]!;
  const line = lineOf(page, source);
  return (
    <p className="mb-4 text-md">
      <Tag tone="solid">
        <span className="inline-block first-letter:uppercase">
          {line ? t('review.line', { line }) : t('review.inPage', { page: source.page })}
        </span>
      </Tag>{' '}
      <span dir="auto" className="ms-1">
        “<Quote page={page} sources={facts.map((fact) => fact.source)} />”
      </span>
    </p>
  );
}

type QuoteProps = { page: CvPage | null; sources: Array<CvFact['source']> };

/** The whole line with the evidence in it, or only the evidence when the line is not at hand. */
function Quote({ page, sources }: QuoteProps) {
  const source = sources[0]!;
  const line =
    page?.number === source.page
      ? page.lines.find(({ start, end }) => source.start >= start && source.start <= end)
      : null;
  if (!page || !line || sources.some((one) => one.end > line.end))
    return <mark className="evidence whitespace-pre-line">{source.text}</mark>;
  const pieces = cut(
    page.text.slice(line.start, line.end),
    sources.map(({ start, end }) => ({ start: start - line.start, end: end - line.start })),
  );
  return <Marked pieces={pieces} />;
}

function Value({ fact }: { fact: CvFact }) {
  const text = useFactText();
  return (
    <dl>
      <dt className="text-sm text-muted first-letter:uppercase">{text.fieldName(fact)}</dt>
      <dd dir="auto" className="text-md font-[600] whitespace-pre-line">
        {text.value(fact)}
      </dd>
    </dl>
  );
}

/** What the profile says of the same. */
function Beside({ fact }: { fact: CvFact }) {
  const { t } = useText();
  const text = useFactText();
  if (fact.accepted) return null;
  const { state } = fact.against;
  return (
    <p
      className={cx(
        'mt-1.5 text-sm',
        state === 'differs' ? 'border-s-3 border-caution ps-2.5' : 'text-muted',
      )}
    >
      {state === 'differs' ? (
        <>
          {t('review.against.says')} <bdi className="font-[600]">{text.says(fact)}</bdi>
        </>
      ) : (
        t(`review.against.${state}`)
      )}
    </p>
  );
}

const LONG = 80;

function EditField({ fact, name }: { fact: CvFact; name: 'value' | 'otherValue' }) {
  const { t } = useText();
  const text = useFactText();
  const shared = {
    id: name,
    name,
    dir: 'auto',
    defaultValue: fact.value ?? '',
    // The person pressed "Edit" to write here.
    autoFocus: name === 'value',
    className: 'w-full rounded-md border border-line-control bg-surface px-3 py-2',
  };
  return (
    <>
      <label htmlFor={name} className="mb-1 block font-[600] first-letter:uppercase">
        {text.fieldName(fact)}
      </label>
      {fact.field === 'work.end' && <p className="mb-1 text-sm text-muted">{t('review.valueEmpty')}</p>}
      {(fact.value ?? '').length > LONG ? <textarea rows={5} {...shared} /> : <input {...shared} />}
    </>
  );
}

/** A, B, E and S press what carries their letter, unless one is writing. */
function useKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      const key = event.key.toLowerCase();
      if (!/^[abes]$/.test(key)) return;
      document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
