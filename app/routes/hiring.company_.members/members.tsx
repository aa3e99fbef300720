import { useState } from 'react';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Dialog } from '#app/components/ui/dialog.tsx';
import { Form, useSending } from '#app/components/ui/form.tsx';
import { Day } from '#app/components/ui/moment.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { Ways } from '#app/components/ui/ways.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Member, OwnCompany } from '#app/lib/shapes.ts';
import { companyRoles, roleMay } from '#server/values/company-role.ts';

type Props = {
  company: OwnCompany;
  members: { items: Member[]; next: string | null };
  /** rows of a page */
  step: number;
};

/** Who works here. Owners give roles, and take people out; that is asked, since it cannot be undone. */
export function Members({ company, members: { items, next }, step }: Props) {
  const { t } = useText();
  const [asked, setAsked] = useState<Member | null>(null);
  const owns = roleMay(company.role, 'people');
  return (
    <section>
      <SectionHeader title={t('member.people')} />
      <ul className="divide-y divide-line border-y border-line">
        {items.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <Avatar name={member.name} accent={member.you} />
            <p className="min-w-0 flex-1 basis-32 wrap-anywhere">
              <bdi className="font-[600]">{member.name}</bdi>
              {member.you && <span className="text-muted"> ({t('member.you')})</span>}
              <span className="block text-sm text-muted">
                {t('member.since')} <Day at={member.since} />
              </span>
            </p>
            {owns && !member.you ? (
              <div className="flex flex-wrap items-center gap-2">
                <RoleForm companyId={company.id} member={member} />
                <Button
                  type="button"
                  look="danger"
                  size="small"
                  className="scripted"
                  aria-label={t('member.removeNamed', { name: member.name })}
                  onClick={() => setAsked(member)}
                >
                  {t('member.remove')}…
                </Button>
                <noscript>
                  <RemoveForm companyId={company.id} member={member} />
                </noscript>
              </div>
            ) : (
              <Tag>{t(`member.role.${member.role}`)}</Tag>
            )}
          </li>
        ))}
      </ul>
      <Ways param="members" next={next} step={step} />
      <Dialog
        open={asked !== null && items.some(({ id }) => id === asked.id)}
        onClose={() => setAsked(null)}
        title={t('member.removeTitle', { name: asked?.name ?? '' })}
      >
        <p className="mb-4">{t('member.removeText', { name: asked?.name ?? '', company: company.name })}</p>
        <div className="flex flex-wrap gap-2.5">
          {asked && <RemoveForm companyId={company.id} member={asked} onSent={() => setAsked(null)} />}
          <Button type="button" onClick={() => setAsked(null)}>
            {t('member.keep')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

type FormProps = { companyId: string; member: Member; onSent?: () => void };

function RoleForm({ companyId, member }: FormProps) {
  const { t } = useText();
  return (
    <Form result={null} className="flex items-center gap-2">
      <Hidden companyId={companyId} member={member} />
      <select
        // A role that somebody else gave meanwhile is shown as it is.
        key={member.role}
        name="role"
        aria-label={t('member.roleOf', { name: member.name })}
        defaultValue={member.role}
        className="select-arrow min-h-8 rounded-md border border-line-control bg-surface px-3 pe-9 text-sm max-tablet:min-h-11"
      >
        {companyRoles.map((role) => (
          <option key={role} value={role}>
            {t(`member.role.${role}`)}
          </option>
        ))}
      </select>
      <Button
        size="small"
        name="intent"
        value="role"
        aria-label={t('member.changeNamed', { name: member.name })}
      >
        {t('member.change')}
      </Button>
    </Form>
  );
}

function RemoveForm({ companyId, member, onSent }: FormProps) {
  const { t } = useText();
  const sending = useSending('remove');
  return (
    <Form result={null} onSubmit={onSent}>
      <Hidden companyId={companyId} member={member} />
      <Button look="danger" name="intent" value="remove" working={sending ? t('form.sending') : null}>
        {t('member.remove')}
      </Button>
    </Form>
  );
}

const Hidden = ({ companyId, member }: FormProps) => (
  <>
    <input type="hidden" name="companyId" value={companyId} />
    <input type="hidden" name="id" value={member.id} />
    <input type="hidden" name="name" value={member.name} />
  </>
);
