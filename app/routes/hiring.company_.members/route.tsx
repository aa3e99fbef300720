import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { ownCompany } from '#app/lib/own-company.server.ts';
import type { Seats } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { roleMay } from '#server/values/company-role.ts';
import { changePeople } from './change.server.ts';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { Leave } from './leave.tsx';
import { Members } from './members.tsx';

export const meta = titled('people');

/** Rows of a page of each list. */
const MEMBERS = 50;
const INVITATIONS = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { companies, invitations } = api(request, context);
  const company = await ownCompany(request, context);
  const { id } = company;
  const search = new URL(request.url).searchParams;
  const from = (list: string) => ({ cursor: search.get(list) ?? undefined });
  const [members, seats, invited] = await Promise.all([
    companies.members({ id, limit: MEMBERS, ...from('members') }),
    companies.seats({ id }),
    roleMay(company.role, 'people')
      ? invitations.list({ companyId: id, limit: INVITATIONS, ...from('invitations') })
      : null,
  ]);
  const owners = members.items.filter(({ role }) => role === 'owner');
  const isWhole = !members.next && !search.has('members');
  const isLastOwner = company.role === 'owner' && isWhole && owners.length === 1;
  return { company, members, seats, invited, isLastOwner };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, (form) => changePeople(request, context, form));

export default function People() {
  const { t } = useText();
  const { company, members, seats, invited, isLastOwner } = useLoaderData<typeof loader>();
  const result = useResult();
  const inviting = (result?.initialValue as { intent?: string } | null | undefined)?.intent === 'invite';
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        before={
          <Breadcrumbs
            way={[
              { label: company.name, to: `/hiring/company?id=${company.id}` },
              { label: t('member.title') },
            ]}
          />
        }
        title={t('member.title')}
        about={t('member.about', { company: company.name })}
      />
      {/* What a button of a row could not do. */}
      <Form as="div" result={inviting ? null : result} className="mb-4 empty:hidden">
        <ErrorSummary />
      </Form>
      <SeatsLine seats={seats} />
      <Members company={company} members={members} step={MEMBERS} />
      {invited && (
        <>
          <InviteForm
            // A new form after each invitation that was sent, so that the next address begins empty.
            key={invited.items
              .map(({ sentAt }) => sentAt)
              .sort()
              .at(-1)}
            companyId={company.id}
            result={inviting ? result : null}
            full={seats.members + seats.invited >= seats.limit}
          />
          <Invitations companyId={company.id} invited={invited} step={INVITATIONS} />
        </>
      )}
      <Leave company={company} isLastOwner={isLastOwner} />
    </div>
  );
}

function SeatsLine({ seats: { limit, members, invited } }: { seats: Seats }) {
  const { t } = useText();
  const format = useFormat();
  const used = members + invited;
  return (
    <section aria-label={t('member.seats')} className="mb-8 max-w-[28rem]">
      <p>
        <bdi className="font-[600]">
          {t('member.seatsOf', { used: format.count(used), limit: format.count(limit) })}
        </bdi>
        {invited > 0 && <span className="text-muted"> · {t('member.seatsInvited', { count: invited })}</span>}
      </p>
      <Meter value={used} of={limit} gap={used >= limit} className="mt-1.5" />
    </section>
  );
}
