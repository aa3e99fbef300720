import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form as RemixForm, useLoaderData } from '@remix-run/react';
import { Trash2 } from 'lucide';
import { useState } from 'react';
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
import type { Fields } from '#app/lib/form-fields.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Cropper } from './cropper.tsx';

export const meta = titled('picture');

const MAX_BYTES = 8 * 1024 * 1024;
const ACCEPT = 'image/jpeg,image/png,image/webp';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, picture } = await api(request, context).candidates.profile();
  const problem = new URL(request.url).searchParams.get('problem');
  return { name, picture, tooLarge: problem !== null };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { candidates } = api(request, context);
    if (form.text('intent') === 'remove') {
      await candidates.removePicture();
      return redirectWith('/profile', { key: 'picture.removed', params: {} });
    }
    const file = form.file('file');
    const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    await candidates.setPicture({ bytes, crop: cropOf(form) });
    return redirectWith('/profile', { key: 'picture.saved', params: {} });
  });

/** Where the sliders stand; without scripts there are none. */
function cropOf(form: Fields) {
  const [across, down, side] = [form.number('across'), form.number('down'), form.number('side')];
  return across === null || down === null || side === null ? undefined : { across, down, side };
}

export default function Picture() {
  const { t } = useText();
  const format = useFormat();
  const sending = useSending();
  const { name, picture, tooLarge } = useLoaderData<typeof loader>();
  const [file, setFile] = useState<File | null>(null);
  return (
    <div className="max-w-[40rem]">
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: t('picture.title') }]} />
        }
        title={t('picture.title')}
        about={t('picture.about')}
      />
      {picture && (
        <RemixForm method="post" className="mb-6 flex flex-wrap items-center gap-4">
          <Avatar name={name} picture={picture} size="large" label={t('picture.yours', { name })} />
          <Button look="danger" icon={Trash2} name="intent" value="remove">
            {t('picture.remove')}
          </Button>
        </RemixForm>
      )}
      <Form result={useResult()} encType="multipart/form-data" className="space-y-5">
        <ErrorSummary labels={{ file: t('picture.file') }} />
        {tooLarge && (
          <Notice tone="negative" role="alert">
            {t('picture.too_large')}
          </Notice>
        )}
        <FileDrop
          name="file"
          label={t('picture.file')}
          hint={t('picture.hint', { max: format.bytes(8_000_000) })}
          accept={ACCEPT}
          maxBytes={MAX_BYTES}
          onFile={setFile}
          required
        />
        {file && <Cropper key={`${file.name}${file.lastModified}`} file={file} />}
        <Notice>{t('picture.who')}</Notice>
        <div className="flex flex-wrap gap-2.5">
          <Button
            look="primary"
            size="large"
            working={sending ? t('picture.saving') : null}
            className="max-tablet:w-full"
          >
            {t('picture.save')}
          </Button>
          <ButtonLink to="/profile" look="quiet" size="large" className="max-tablet:w-full">
            {t('form.cancel')}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
