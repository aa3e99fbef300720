import { CompanyPlace, PayLine } from '#app/components/postings/posting-facts.tsx';
import { SkillTags } from '#app/components/postings/skill-tags.tsx';
import { Markdown } from '#app/components/ui/markdown.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Draft } from '#app/lib/shapes.ts';

type Props = { draft: Draft | null; company: string };

/** A posting as candidates will see it, drawn by the parts that draw it for them. */
export function PostingPreview({ draft, company }: Props) {
  const { t } = useText();
  if (!draft) return null;
  const { posting } = draft;
  const title = posting.title || t('write.noTitle');
  const terms = `${t(`value.remote.${posting.remote}`)}, ${t(`value.jobType.${posting.jobType}`)}`;
  const must = posting.skills.filter((skill) => skill.required);
  const nice = posting.skills.filter((skill) => !skill.required);
  return (
    <details className="border-t border-line pt-5">
      <summary className="text-link w-fit">{t('write.preview')}</summary>
      <h3 className="mt-4 mb-1 text-sm text-muted">{t('write.inList')}</h3>
      <div className="grid grid-cols-[minmax(0,1fr)_12.25rem] gap-x-6 gap-y-1.5 border-y border-line py-4 max-tablet:grid-cols-1">
        <div className="min-w-0">
          <p dir="auto" className="display text-md">
            {title}
          </p>
          <p>
            <CompanyPlace company={{ name: company }} location={posting.location} />
          </p>
        </div>
        <div>
          <p className="font-[630]">
            <PayLine pay={posting.pay} />
          </p>
          <p className="text-sm text-muted">{terms}</p>
        </div>
        <p className="text-sm text-muted">{t('search.answers', { count: posting.answerDays || 1 })}</p>
      </div>
      <h3 className="mt-5 mb-1 text-sm text-muted">{t('write.asPage')}</h3>
      <article className="rounded-lg border border-line bg-page p-5 max-tablet:p-4">
        <p dir="auto" className="display mb-3 text-xl">
          {title}
        </p>
        {posting.description ? (
          <Markdown text={posting.description} />
        ) : (
          <p className="text-muted">{t('write.noText')}</p>
        )}
        <div className="mt-5 grid grid-cols-2 gap-6 max-tablet:grid-cols-1">
          {must.length > 0 && <SkillTags title={t('job.must')} skills={must} />}
          {nice.length > 0 && <SkillTags title={t('job.nice')} skills={nice} quiet />}
        </div>
      </article>
    </details>
  );
}
