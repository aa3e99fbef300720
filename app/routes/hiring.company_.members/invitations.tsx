import { Button } from '#app/components/ui/button.tsx';
import { Form } from '#app/components/ui/form.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { Tag, type TagTone } from '#app/components/ui/tag.tsx';
import { Ways } from '#app/components/ui/ways.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Invitation } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = {
  companyId: string;
  invited: { items: Invitation[]; next: string | null };
  step: number;
};

const tones: Record<Invitation['state'], TagTone> = {
  open: 'accent',
  expired: 'caution',
  accepted: 'positive',
  declined: 'plain',
  withdrawn: 'plain',
};

/** Whom the company asked, and what came of it. */
export function Invitations({ companyId, invited: { items, next }, step }: Props) {
  const { t } = useText();
  return (
    <section className="mt-10">
      <SectionHeader title={t('invitation.list')} />
      {items.length === 0 ? (
        <p className="text-muted">{t('invitation.none')}</p>
      ) : (
        <Table
          caption={t('invitation.list')}
          rows={items}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'email',
              label: t('invitation.email'),
              width: 'w-2/5',
              cell: (row) => (
                <>
                  <bdi className="font-[600] wrap-anywhere">{row.email}</bdi>
                  <span className="block text-sm font-[400] text-muted">
                    {t('invitation.by', { name: row.invitedBy })}
                  </span>
                </>
              ),
            },
            {
              key: 'role',
              label: t('member.roleLabel'),
              cell: (row) => t(`member.role.${row.role}`),
            },
            { key: 'state', label: t('invitation.stateLabel'), cell: (row) => <State row={row} /> },
            {
              key: 'do',
              label: '',
              long: true,
              number: true,
              cell: (row) => <Buttons companyId={companyId} row={row} />,
            },
          ]}
        />
      )}
      <Ways param="invitations" next={next} step={step} />
    </section>
  );
}

function State({ row }: { row: Invitation }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Tag tone={tones[row.state]}>{t(`invitation.state.${row.state}`)}</Tag>
      {row.state === 'open' && (
        <span className="text-sm text-muted" suppressHydrationWarning>
          {t('invitation.until', { day: format.day(row.expiresAt) })}
        </span>
      )}
    </span>
  );
}

/** What was answered or taken back is over; the others can be sent again, with a new link. */
function Buttons({ companyId, row }: { companyId: string; row: Invitation }) {
  const { t } = useText();
  if (row.state !== 'open' && row.state !== 'expired') return null;
  return (
    <Form result={null} className="flex flex-wrap gap-2 tablet:flex-nowrap tablet:justify-end">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="email" value={row.email} />
      <Button
        size="small"
        name="intent"
        value="resend"
        aria-label={t('invitation.resendNamed', { email: row.email })}
      >
        {t('invitation.resend')}
      </Button>
      <Button
        size="small"
        look="danger"
        name="intent"
        value="withdraw"
        aria-label={t('invitation.withdrawNamed', { email: row.email })}
      >
        {t('invitation.withdraw')}
      </Button>
    </Form>
  );
}
