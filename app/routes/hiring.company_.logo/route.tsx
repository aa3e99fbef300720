import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form as RemixForm, useLoaderData } from '@remix-run/react';
import { Trash2 } from 'lucide';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FileDrop } from '#app/components/ui/file-drop.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { ownCompany } from '#app/lib/own-company.server.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta = titled('logo');

const MAX_BYTES = 8 * 1024 * 1024;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await ownCompany(request, context);
  const { name, logo } = await api(request, context).companies.get({ id });
  return { id, name, logo, tooLarge: new URL(request.url).searchParams.has('problem') };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { companies } = api(request, context);
    const id = form.text('id');
    const back = `/hiring/company?id=${id}`;
    if (form.text('intent') === 'remove') {
      await companies.removeLogo({ id });
      return redirectWith(back, { key: 'logo.removed', params: {} });
    }
    const file = form.file('file');
    await companies.setLogo({
      id,
      bytes: file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
    });
    return redirectWith(back, { key: 'logo.saved', params: {} });
  });

export default function Logo() {
  const { t } = useText();
  const format = useFormat();
  const sending = useSending();
  const { id, name, logo, tooLarge } = useLoaderData<typeof loader>();
  const back = `/hiring/company?id=${id}`;
  return (
    <div className="max-w-[40rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: name, to: back }, { label: t('logo.title') }]} />}
        title={t('logo.title')}
        about={t('logo.about')}
      />
      {logo && (
        <RemixForm method="post" className="mb-6 flex flex-wrap items-center gap-4">
          <input type="hidden" name="id" value={id} />
          <Avatar name={name} picture={logo} size="large" square label={t('logo.of', { name })} />
          <Button look="danger" icon={Trash2} name="intent" value="remove">
            {t('logo.remove')}
          </Button>
        </RemixForm>
      )}
      <Form result={useResult()} encType="multipart/form-data" className="space-y-5">
        <ErrorSummary labels={{ file: t('logo.file') }} />
        {tooLarge && (
          <Notice tone="negative" role="alert">
            {t('picture.too_large')}
          </Notice>
        )}
        <input type="hidden" name="id" value={id} />
        <FileDrop
          name="file"
          label={t('logo.file')}
          hint={t('logo.hint', { max: format.bytes(8_000_000) })}
          accept="image/jpeg,image/png,image/webp"
          maxBytes={MAX_BYTES}
          required
        />
        <div className="flex flex-wrap gap-2.5">
          <Button
            look="primary"
            size="large"
            working={sending ? t('logo.saving') : null}
            className="max-tablet:w-full"
          >
            {t('logo.save')}
          </Button>
          <ButtonLink to={back} look="quiet" size="large" className="max-tablet:w-full">
            {t('form.cancel')}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
