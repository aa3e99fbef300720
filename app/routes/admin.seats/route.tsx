import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { MOST_SEATS } from '#server/features/companies/schema.ts';

export const meta = titled('seats');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { companies } = api(request, context);
  const id = new URL(request.url).searchParams.get('id') ?? '';
  const [{ name }, seats] = await Promise.all([companies.get({ id }), companies.seats({ id })]);
  return { id, name, seats };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const id = form.text('id');
    await api(request, context).companies.setSeats({ id, seats: form.number('seats') });
    return redirectWith(`/admin/seats?id=${id}`, { key: 'seats.saved', params: {} });
  });

/** How many may work for one company; an admin comes here from its page. */
export default function CompanySeats() {
  const { t } = useText();
  const format = useFormat();
  const { id, name, seats } = useLoaderData<typeof loader>();
  const sending = useSending();
  const used = seats.members + seats.invited;
  return (
    <div className="max-w-[32rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: name, to: `/companies/${id}` }, { label: t('seats.manage') }]} />}
        title={t('seats.title', { company: name })}
        about={t('seats.about')}
      />
      <p className="mb-5">
        {t('member.seatsOf', { used: format.count(used), limit: format.count(seats.limit) })}.{' '}
        <span className="text-muted">{t(seats.own ? 'seats.own' : 'seats.usual')}</span>
      </p>
      <Form result={useResult()} className="space-y-5">
        <ErrorSummary labels={{ seats: t('seats.limit') }} />
        <input type="hidden" name="id" value={id} />
        <TextField
          name="seats"
          type="number"
          label={t('seats.limit')}
          hint={t('seats.limitHint')}
          defaultValue={seats.own ? seats.limit : ''}
          min={1}
          max={MOST_SEATS}
          className="max-w-60"
        />
        <Button look="primary" working={sending ? t('form.saving') : null}>
          {t('seats.save')}
        </Button>
      </Form>
    </div>
  );
}
