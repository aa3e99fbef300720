import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SlidersHorizontal } from 'lucide';
import { Applicant } from '#app/components/applications/applicant.tsx';
import { SentPicture } from '#app/components/applications/sent-picture.tsx';
import { ProfileSheet } from '#app/components/candidates/profile-sheet.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { listOf } from '#app/lib/format.ts';
import { titled } from '#app/lib/meta.ts';
import { type ProfilePart, profileParts } from '#server/features/candidates/schema.ts';

export const meta = titled('preview');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const server = api(request, context);
  const reader = new URL(request.url).searchParams.get('as') === 'anyone' ? 'anyone' : 'employer';
  const shown = await server.candidates.preview({ reader });
  return { reader, ...shown, sent: reader === 'employer' ? await server.applications.preview() : null };
}

export default function Preview() {
  const { t } = useText();
  const { reader, sent, profile, kept } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        before={
          <Breadcrumbs
            way={[
              { label: t('profile.title'), to: '/profile' },
              { label: t('sharing.title'), to: '/profile/visibility' },
              { label: t('sharing.previewTitle') },
            ]}
          />
        }
        title={t('sharing.previewTitle')}
        about={t('sharing.previewAbout')}
        actions={
          <ButtonLink to="/profile/visibility" icon={SlidersHorizontal}>
            {t('sharing.title')}
          </ButtonLink>
        }
      />
      <Tabs
        label={t('sharing.readers')}
        className="mb-4 w-fit max-w-full"
        tabs={[
          { to: '/profile/preview', label: t('sharing.employer'), current: reader === 'employer' },
          { to: '/profile/preview?as=anyone', label: t('sharing.anyone'), current: reader === 'anyone' },
        ]}
      />
      <p className="mb-5 max-w-[68ch] text-muted">
        {reader === 'employer' ? t('sharing.previewCv') : t('sharing.anyoneAbout')} <Kept parts={kept} />
      </p>
      {sent ? (
        <>
          <h2 className="text-lg" dir="auto">
            {sent.candidate.name}
          </h2>
          <p dir="auto" className="mb-4 text-muted">
            {sent.profile.headline}
          </p>
          <Applicant
            open
            sent={sent}
            pages={sent.pages}
            about={t('sharing.asNow')}
            picture={<SentPicture name={sent.candidate.name} picture={null} />}
            href={`/cvs/${sent.cv?.id}/file`}
          />
        </>
      ) : (
        <PublicSheet profile={profile} />
      )}
    </>
  );
}

type Shared = ReturnType<typeof useLoaderData<typeof loader>>['profile'];

const isAnything = (profile: Shared): boolean =>
  profileParts.some((part) => {
    const value = profile[part];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });

function PublicSheet({ profile }: { profile: Shared }) {
  const { t } = useText();
  if (!isAnything(profile))
    return <EmptyState title={t('sharing.anyoneNothing')}>{t('sharing.anyoneNothingText')}</EmptyState>;
  return (
    <div className="max-w-[46rem]">
      <Panel as="div">
        <ProfileSheet profile={profile} />
      </Panel>
    </div>
  );
}

/** What this reader does not get, by name. */
function Kept({ parts }: { parts: ProfilePart[] }) {
  const { t, lang } = useText();
  if (parts.length === 0) return <>{t('sharing.keptNone')}</>;
  return (
    <>
      {t('sharing.kept', {
        parts: listOf(
          lang,
          parts.map((part) => t(`sharing.name.${part}`)),
        ),
      })}
    </>
  );
}
