import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Eye, Undo2 } from 'lucide';
import { visibilityIcons } from '#app/components/candidates/visibility-icons.ts';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import {
  defaultVisibility,
  profileParts,
  type Visibility,
  type VisibilityOf,
} from '#server/features/candidates/schema.ts';
import { PartsTable } from './parts-table.tsx';

export const meta = titled('sharing');

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  api(request, context).candidates.profile();

const allOf = (value: Visibility) =>
  Object.fromEntries(profileParts.map((part) => [part, value])) as VisibilityOf;

/** What a press decides: what the form says part by part, or all at once. */
function decided(form: Fields): Partial<VisibilityOf> {
  const all = form.text('all');
  if (all === 'usual') return defaultVisibility;
  if (all) return allOf(all as Visibility);
  return Object.fromEntries(
    profileParts.filter((part) => form.has(part)).map((part) => [part, form.text(part) as Visibility]),
  );
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { candidates } = api(request, context);
    const before = await candidates.visibility();
    await candidates.changeVisibility(decided(form));
    // The small control on the profile page shows by itself what was chosen.
    if (form.text('intent') === 'one') return data(null);
    return redirectWith('/profile/visibility', {
      key: 'sharing.saved',
      params: {},
      undo: { action: '/profile/visibility', fields: { intent: 'undo', ...before } },
    });
  });

export default function Visibilities() {
  const { t } = useText();
  const profile = useLoaderData<typeof loader>();
  const sending = useSending('each');
  const result = useResult();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: t('sharing.title') }]} />
        }
        title={t('sharing.title')}
        about={t('sharing.about')}
        actions={
          <ButtonLink to="/profile/preview" icon={Eye}>
            {t('sharing.preview')}
          </ButtonLink>
        }
      />
      <Form
        result={result}
        aria-label={t('sharing.allAtOnce')}
        className="mb-6 flex flex-wrap items-center gap-2.5"
      >
        <span className="font-[600]">{t('sharing.allAtOnce')}</span>
        <Button size="small" icon={visibilityIcons.private} name="all" value="private">
          {t('sharing.allPrivate')}
        </Button>
        <Button size="small" icon={visibilityIcons.on_application} name="all" value="on_application">
          {t('sharing.allOnApplication')}
        </Button>
        <Button size="small" icon={Undo2} name="all" value="usual">
          {t('sharing.allUsual')}
        </Button>
      </Form>
      <Form result={result} key={JSON.stringify(profile.visibility)}>
        <input type="hidden" name="intent" value="each" />
        <PartsTable profile={profile} />
        <Notice className="mt-6">{t('sharing.cvGoesAlong')}</Notice>
        <Button look="primary" className="mt-5 max-tablet:w-full" working={sending ? t('form.saving') : null}>
          {t('form.save')}
        </Button>
      </Form>
    </div>
  );
}
