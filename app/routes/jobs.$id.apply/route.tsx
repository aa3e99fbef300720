import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProfileSheet } from '#app/components/candidates/profile-sheet.tsx';
import { ActionBar } from '#app/components/shell/action-bar.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ChoiceGroup } from '#app/components/ui/choice.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { requestLang } from '#app/i18n/language.server.ts';
import { useText } from '#app/i18n/use-text.tsx';
import { api, signInFor } from '#app/lib/api.server.ts';
import { readDisplay } from '#app/lib/display.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { createFormat, listOf } from '#app/lib/format.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { DAY_MS, plus } from '#server/values/time.ts';

export const meta = titled('apply');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  if (!user) throw redirect(signInFor(request));
  const server = api(request, context);
  const id = params.id!;
  const [posting, shown, cvs, mine] = await Promise.all([
    server.postings.get({ id }),
    server.candidates.preview({ reader: 'employer' }),
    server.cvs.list(),
    server.applications.mine({ postingId: id }),
  ]);
  if (mine) throw redirect(`/applications/${mine.id}`);
  return { posting, ...shown, cvs: cvs.items.filter((cv) => cv.status !== 'failed') };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const server = api(request, context);
    const cv = form.text('cvId');
    const application = await server.applications.send({
      jobId: params.id!,
      coverLetter: form.optional('coverLetter') ?? undefined,
      cvId: cv === 'none' || cv === '' ? null : cv,
    });
    const { user } = await readViewer(context);
    const { zone } = readDisplay(request.headers.get('cookie'));
    const format = createFormat(requestLang(request, user?.lang), zone, application.appliedAt);
    return redirectWith(`/applications/${application.id}`, {
      key: 'apply.sent',
      params: { company: application.job.company.name, day: format.day(application.answerBy) },
    });
  });

export default function Apply() {
  const { t, lang } = useText();
  const format = useFormat();
  const { now, user } = useReader();
  const { posting, profile, kept, cvs } = useLoaderData<typeof loader>();
  const sending = useSending();
  const bare = profile.experience.length + profile.skills.length + profile.education.length === 0;
  const company = posting.company.name;
  return (
    <div className="max-w-[50rem]">
      <PageHeader
        before={
          <Breadcrumbs
            way={[{ label: posting.title, to: `/jobs/${posting.id}` }, { label: t('job.apply') }]}
          />
        }
        title={t('apply.title', { company })}
        about={`${t('apply.about')} ${t('apply.answersBy', { day: format.day(plus(now, posting.answerDays * DAY_MS)) })}`}
      />
      <Form result={useResult()} className="space-y-7">
        <ErrorSummary />
        {user && !user.emailVerifiedAt && <Notice tone="caution">{t('apply.verifyFirst')}</Notice>}
        <div>
          <ChoiceGroup
            name="cvId"
            legend={t('apply.cv')}
            hint={t('apply.cvHint')}
            defaultValue={cvs[0]?.id ?? 'none'}
            options={[
              ...cvs.map((cv) => ({
                value: cv.id,
                label: <bdi>{cv.fileName}</bdi>,
                hint: `${format.bytes(cv.bytes)}, ${format.day(cv.createdAt)}`,
              })),
              { value: 'none', label: t('apply.noCv') },
            ]}
          />
          <p className="mt-1 text-sm">
            <TextLink to="/profile/cv" className="inline-flex items-center max-tablet:min-h-11">
              {t('apply.addCv')}
            </TextLink>
          </p>
        </div>
        <TextArea
          name="coverLetter"
          label={t('apply.letter')}
          hint={t('apply.letterHint')}
          optional
          rows={5}
          maxLength={10_000}
        />
        <section>
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2>{t('apply.sends', { company })}</h2>
            <span className="flex flex-wrap gap-x-4 text-sm">
              <TextLink to="/profile/visibility" className="inline-flex items-center max-tablet:min-h-11">
                {t('apply.whatGoes')}
              </TextLink>
              <TextLink to="/profile" className="inline-flex items-center max-tablet:min-h-11">
                {t('apply.change')}
              </TextLink>
            </span>
          </div>
          <p className="mb-3 text-sm text-muted">
            {t('apply.sendsAbout')}{' '}
            {kept.length > 0 &&
              t('sharing.kept', {
                parts: listOf(
                  lang,
                  kept.map((part) => t(`sharing.name.${part}`)),
                ),
              })}
          </p>
          {bare && (
            <Notice tone="caution" className="mb-3">
              {t('apply.emptyProfile')}
            </Notice>
          )}
          <Panel as="div">
            <ProfileSheet profile={profile} />
          </Panel>
        </section>
        <Button
          look="primary"
          size="large"
          working={sending ? t('apply.sending') : null}
          className="max-tablet:hidden"
        >
          {t('apply.send')}
        </Button>
        <ActionBar>
          <Button
            look="primary"
            size="large"
            working={sending ? t('apply.sending') : null}
            className="flex-1"
          >
            {t('apply.send')}
          </Button>
        </ActionBar>
      </Form>
    </div>
  );
}
