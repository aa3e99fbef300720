import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
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
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { acceptedCvFiles } from '#server/features/cvs/schema.ts';
import { ModelsChoice } from './models-choice.tsx';
import { WhoReads } from './who-reads.tsx';

export const meta = titled('upload');

const MAX_BYTES = 10 * 1024 * 1024;

export async function loader({ request, context }: LoaderFunctionArgs) {
  // A file that was too large to be read at all: the server sent its form back here, without a word of the form.
  const tooLarge = new URL(request.url).searchParams.get('problem') === 'cv.too_large';
  const { cvs } = api(request, context);
  const [readers, quota] = await Promise.all([cvs.readers(), cvs.quota()]);
  return { tooLarge, readers, quota };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    if (form.text('intent') === 'models') {
      await api(request, context).candidates.letModelsRead({ may: form.text('models') === 'may' });
      return redirectWith('/profile/cv', { key: 'upload.modelsSaved', params: {} });
    }
    const file = form.file('file');
    const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const cv = await api(request, context).cvs.upload({ fileName: file?.name ?? '-', bytes });
    return redirect(`/cvs/${cv.id}`);
  });

export default function Upload() {
  const { t } = useText();
  const format = useFormat();
  const sending = useSending();
  const { tooLarge, readers, quota } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: t('upload.title') }]} />
        }
        title={t('upload.title')}
        about={t('upload.about')}
      />
      <Form result={useResult()} encType="multipart/form-data" className="space-y-5">
        <ErrorSummary />
        {tooLarge && (
          <Notice tone="negative" role="alert">
            {t('cv.too_large')}
          </Notice>
        )}
        <FileDrop
          name="file"
          label={t('upload.file')}
          hint={t('upload.hint', { max: format.bytes(10_000_000) })}
          accept={acceptedCvFiles.join(',')}
          maxBytes={MAX_BYTES}
          required
        />
        <p className="text-sm text-muted">
          {t('upload.quota', {
            count: quota.count,
            maxCount: quota.maxCount,
            used: format.bytes(quota.bytes),
            max: format.bytes(quota.maxBytes),
          })}
          {quota.count >= quota.maxCount && ` ${t('upload.full')}`}
        </p>
        <div className="flex flex-wrap gap-2.5">
          <Button
            look="primary"
            size="large"
            working={sending ? t('upload.going') : null}
            className="max-tablet:w-full"
          >
            {t('upload.go')}
          </Button>
          <ButtonLink to="/profile" look="quiet" size="large" className="max-tablet:w-full">
            {t('upload.byHand')}
          </ButtonLink>
        </div>
        <WhoReads readers={readers} />
      </Form>
      <ModelsChoice readers={readers} />
    </div>
  );
}
