import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { type MetaDescriptor, useLoaderData, useLocation } from '@remix-run/react';
import { ChevronLeft, FileText } from 'lucide';
import { FitPanel } from '#app/components/matching/fit-panel.tsx';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { SkillTags } from '#app/components/postings/skill-tags.tsx';
import { ActionBar } from '#app/components/shell/action-bar.tsx';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Markdown } from '#app/components/ui/markdown.tsx';
import { Day } from '#app/components/ui/moment.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { Posting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { DAY_MS, plus } from '#server/values/time.ts';
import { ApplyPanel } from './apply-panel.tsx';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const { posting, jsonLd } = page;
  const title = { title: `${posting.title}, ${posting.company.name} · Guildhall` };
  // Remix writes its angle brackets as escapes, so no text of a posting ends the script.
  return jsonLd ? [title, { 'script:ld+json': jsonLd } as MetaDescriptor] : [title];
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const server = api(request, context);
  const id = params.id!;
  const [posting, { user }] = await Promise.all([server.postings.get({ id }), readViewer(context)]);
  const [record, { logo }] = await Promise.all([
    server.companies.record({ id: posting.company.id }),
    server.companies.get({ id: posting.company.id }),
  ]);
  await server.postings.countView({ id });
  const isMine = user?.companies.some((company) => company.id === posting.company.id);
  const funnel = isMine ? await server.postings.funnel({ id }) : null;
  // Search engines come as strangers; nobody else needs the page a second time.
  const jsonLd = user ? null : await server.distribution.jsonLd({ id });
  if (!user?.candidateId) return { posting, record, logo, jsonLd, funnel, mine: null };
  const [fit, application, feedback] = await Promise.all([
    posting.status === 'published' ? server.matching.explain({ jobId: id }) : null,
    server.applications.mine({ postingId: id }),
    server.matching.feedbackOf({ jobId: id }),
  ]);
  return {
    posting,
    record,
    logo,
    jsonLd,
    funnel,
    mine: { fit, application, feedback: feedback.kinds, reason: feedback.reason },
  };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { matching } = api(request, context);
    const [kind, on, reason] = form.text('said').split(' ');
    const said = { jobId: params.id!, kind: kind as 'bookmark' | 'dislike' };
    await (on === 'on' ? matching.feedback({ ...said, reason }) : matching.takeBack(said));
    return data({ done: true });
  });

export type JobPage = Pick<Awaited<ReturnType<typeof loader>>, 'posting' | 'record' | 'funnel' | 'mine'>;

export default function Job() {
  const { t } = useText();
  const { posting, record, logo, funnel, mine } = useLoaderData<typeof loader>();
  const format = useFormat();
  const { user, now } = useReader();
  const { from } = (useLocation().state as { from?: string } | null) ?? {};
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_18.75rem] gap-10 max-wide:grid-cols-[minmax(0,1fr)_17rem] max-wide:gap-7 max-tablet:block">
      <article className="min-w-0">
        <Link
          to={from?.startsWith('/jobs?') ? from : '/jobs'}
          className="mb-3 flex w-fit items-center gap-1 text-sm text-muted"
        >
          <Icon of={ChevronLeft} size={16} className="flips" />
          <span className="plain-link">{t('job.back')}</span>
        </Link>
        <Head posting={posting} logo={logo} />
        <Facts posting={posting} />
        {mine?.fit && (
          <div className="mb-8 border-b border-line pb-8">
            <FitPanel fit={mine.fit} title={t('fit.title')} />
            <p className="mt-3 text-sm text-muted">{t('job.whoSees', { company: posting.company.name })}</p>
          </div>
        )}
        {mine && !mine.fit && posting.status === 'published' && (
          <Notice icon={FileText} className="mb-8">
            {t('job.profileFirst')} <TextLink to="/profile/cv">{t('job.addCv')}</TextLink>
          </Notice>
        )}
        <section>
          <h2 className="mb-3">{t('job.work')}</h2>
          <Markdown text={posting.description} />
        </section>
        <Asked posting={posting} />
      </article>
      <aside className="max-tablet:mt-8">
        <ApplyPanel posting={posting} record={record} funnel={funnel} mine={mine} />
      </aside>
      {user?.candidateId && posting.status === 'published' && !mine?.application && (
        <ActionBar>
          <div className="min-w-0 flex-1">
            <p className="font-[630]">
              <PayLine pay={posting.pay} />
            </p>
            <p className="truncate text-sm text-muted" suppressHydrationWarning>
              {t('job.answerBy', { day: format.day(plus(now, posting.answerDays * DAY_MS)) })}
            </p>
          </div>
          <ButtonLink look="primary" size="large" to={`/jobs/${posting.id}/apply`}>
            {t('job.apply')}
          </ButtonLink>
        </ActionBar>
      )}
    </div>
  );
}

function Head({ posting, logo }: { posting: Posting; logo: { id: string } | null }) {
  return (
    <header className="flex gap-4">
      <span className="max-tablet:hidden">
        <Avatar name={posting.company.name} picture={logo} size="large" square />
      </span>
      <div className="min-w-0">
        <h1 dir="auto" className="mb-0.5">
          {posting.title}
        </h1>
        <p className="text-md">
          <Link to={`/companies/${posting.company.id}`} dir="auto" className="plain-link">
            {posting.company.name}
          </Link>
        </p>
      </div>
    </header>
  );
}

/** The four facts that decide, between hairlines. */
function Facts({ posting }: { posting: Posting }) {
  const { t } = useText();
  const facts = [
    { label: t(`value.payPer.${posting.pay?.period ?? 'year'}`), value: <PayLine pay={posting.pay} /> },
    {
      label: t('job.where'),
      value: (
        <span dir="auto">
          {[posting.location, t(`value.remote.${posting.remote}`)].filter(Boolean).join(', ')}
        </span>
      ),
    },
    { label: t('job.contract'), value: t(`value.jobType.${posting.jobType}`) },
    { label: t('job.closes'), value: <Day at={posting.deadlineAt} /> },
  ];
  return (
    <dl className="mt-5 mb-8 grid grid-cols-4 gap-x-5 gap-y-4 border-y border-line py-4 max-tablet:grid-cols-2">
      {facts.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-[600]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Asked({ posting }: { posting: Posting }) {
  const { t } = useText();
  const must = posting.skills.filter((skill) => skill.required);
  const nice = posting.skills.filter((skill) => !skill.required);
  return (
    <section className="mt-7">
      <h3 className="mb-2">{t('job.asked')}</h3>
      {posting.skills.length === 0 && <p className="text-muted">{t('job.nothingAsked')}</p>}
      <div className="grid grid-cols-2 gap-6 max-tablet:grid-cols-1 max-tablet:gap-4">
        {must.length > 0 && <SkillTags title={t('job.must')} skills={must} />}
        {nice.length > 0 && <SkillTags title={t('job.nice')} skills={nice} quiet />}
      </div>
    </section>
  );
}
