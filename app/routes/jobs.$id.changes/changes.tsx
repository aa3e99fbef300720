import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { Day } from '#app/components/ui/moment.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { PostingChanges, PostingContent, TermName } from '#app/lib/shapes.ts';

/** The terms that changed, one beside the other. */
export function Terms({ changes }: { changes: PostingChanges }) {
  const { t } = useText();
  return (
    <section>
      <SectionHeader title={t('change.terms')} />
      {changes.terms.length === 0 ? (
        <p className="text-muted">{t('change.noTerms')}</p>
      ) : (
        <Table
          caption={t('change.terms')}
          rows={changes.terms}
          rowKey={(name) => name}
          columns={[
            { key: 'term', label: t('change.term'), cell: (name) => t(`change.name.${name}`) },
            {
              key: 'before',
              label: t('change.before'),
              cell: (name) => (
                <del className="text-muted">
                  <Term name={name} content={changes.before} />
                </del>
              ),
            },
            {
              key: 'after',
              label: t('change.after'),
              cell: (name) => (
                <ins className="font-[600] no-underline">
                  <Term name={name} content={changes.after} />
                </ins>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Term({ name, content }: { name: TermName; content: PostingContent }) {
  const { t } = useText();
  if (name === 'pay') return <PayLine pay={content.pay} />;
  if (name === 'deadlineAt') return <Day at={content.deadlineAt} />;
  if (name === 'answerDays') return content.answerDays;
  if (name === 'musts') return <Musts content={content} />;
  if (name === 'location') return <bdi>{content.location || t('change.nothing')}</bdi>;
  if (name === 'remote') return t(`value.remote.${content.remote}`);
  return name === 'jobType' ? t(`value.jobType.${content.jobType}`) : t(`value.level.${content.level}`);
}

function Musts({ content }: { content: PostingContent }) {
  const { t } = useText();
  const musts = content.skills.filter(({ required }) => required);
  if (musts.length === 0) return t('change.nothing');
  return <bdi>{musts.map(({ name, level }) => [name, level].filter(Boolean).join(' ')).join(', ')}</bdi>;
}

type TextProps = { title: string; pieces: PostingChanges['description']; same?: string | null };

/** A text with what was taken out and what was added, each marked for the eye and said for the ear. */
export function TextChanges({ title, pieces, same }: TextProps) {
  const { t } = useText();
  if (!pieces && !same) return null;
  return (
    <section>
      <SectionHeader title={title} />
      {pieces ? (
        <p dir="auto" className="max-w-[68ch] whitespace-pre-line">
          {pieces.map(({ text, change }, index) => {
            if (change === 'same') return text;
            const Mark = change === 'added' ? 'ins' : 'del';
            return (
              <Mark
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text
                key={index}
                className={
                  change === 'added'
                    ? 'bg-positive-soft text-positive underline'
                    : 'bg-negative-soft text-negative line-through'
                }
              >
                <span className="sr-only">
                  {' '}
                  [{t(change === 'added' ? 'change.added' : 'change.removed')}]{' '}
                </span>
                {text}
              </Mark>
            );
          })}
        </p>
      ) : (
        <p className="text-muted">{same}</p>
      )}
    </section>
  );
}
