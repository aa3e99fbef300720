import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Eye, Upload } from 'lucide';
import { Completeness } from '#app/components/candidates/completeness.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { ContactPart } from './contact-part.tsx';
import { CvList } from './cv-list.tsx';
import { EducationPart } from './education-part.tsx';
import { ExperiencePart } from './experience-part.tsx';
import { changePart } from './parts.server.ts';
import { SkillsPart } from './skills-part.tsx';
import { SmallParts } from './small-parts.tsx';
import { TakeAlong } from './take-along.tsx';
import { VisibilityProvider } from './who-sees.tsx';
import { WishesPart } from './wishes-part.tsx';

export const meta = titled('profile');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const server = api(request, context);
  const [profile, cvs, unlocks, market] = await Promise.all([
    server.candidates.profile(),
    server.cvs.list(),
    server.matching.unlocks(),
    server.matching.marketSkills(),
  ]);
  const editing = new URL(request.url).searchParams.get('edit');
  return { profile, unlocks, market, cvs: cvs.items, editing };
}

export const action = ({ request, context }: ActionFunctionArgs) => changePart(request, context);

export default function ProfilePage() {
  const { t } = useText();
  const { profile, unlocks, market, cvs, editing } = useLoaderData<typeof loader>();
  const bare = profile.experience.length + profile.education.length + profile.skills.length === 0;
  return (
    <VisibilityProvider value={profile.visibility}>
      <PageHeader
        title={t('profile.title')}
        about={t('profile.about')}
        actions={
          <>
            <ButtonLink to="/profile/preview" icon={Eye}>
              {t('sharing.preview')}
            </ButtonLink>
            <ButtonLink to="/profile/cv" icon={Upload} look={bare ? 'second' : 'primary'}>
              {t('profile.addCv')}
            </ButtonLink>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-10 max-wide:grid-cols-[minmax(0,1fr)_15rem] max-wide:gap-7 max-tablet:block">
        <div className="min-w-0">
          <ErrorSummary />
          {bare && cvs.length === 0 && (
            <div className="mb-8">
              <EmptyState
                title={t('profile.empty')}
                actions={
                  <ButtonLink to="/profile/cv" look="primary" icon={Upload}>
                    {t('profile.addCv')}
                  </ButtonLink>
                }
              >
                {t('profile.emptyText')}
              </EmptyState>
            </div>
          )}
          <ContactPart profile={profile} editing={editing === 'contact'} />
          <ExperiencePart roles={profile.experience} editing={editing} />
          <EducationPart education={profile.education} editing={editing} />
          <SkillsPart skills={profile.skills} market={market} />
          <SmallParts profile={profile} />
          <WishesPart profile={profile} editing={editing === 'wishes'} />
        </div>
        <aside className="space-y-8 max-tablet:mt-8">
          <Completeness completeness={profile.completeness} unlocks={unlocks} />
          <section>
            <h2 className="mb-1">{t('sharing.title')}</h2>
            <p className="text-sm text-muted">{t('sharing.inShort')}</p>
            <TextLink
              to="/profile/visibility"
              className="inline-flex min-h-8 items-center max-tablet:min-h-11"
            >
              {t('sharing.allParts')}
            </TextLink>
          </section>
          <CvList cvs={cvs} />
          <TakeAlong />
        </aside>
      </div>
    </VisibilityProvider>
  );
}
