import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BadgeCheck, Image as ImageIcon, Users } from 'lucide';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField, TextArea, TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { TextRows } from '#app/components/ui/text-rows.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { findOwnCompany } from '#app/lib/own-company.server.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { Company } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { companySizes, MOST_LINKS, MOST_LOCATIONS } from '#server/features/companies/schema.ts';
import { roleMay } from '#server/values/company-role.ts';

export const meta = titled('company');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const own = await findOwnCompany(request, context);
  if (!own) return { company: null, mayChange: true };
  const company = await api(request, context).companies.get({ id: own.id });
  return { company, mayChange: roleMay(own.role, 'page') };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { companies } = api(request, context);
    const id = form.text('id');
    const input = {
      name: form.text('name'),
      description: form.optional('description'),
      website: form.text('website'),
      industry: form.optional('industry'),
      size: (form.optional('size') as '1-10' | null) ?? null,
      locations: form.list('locations'),
      links: form.list('links'),
    };
    await (id ? companies.change({ id, ...input }) : companies.create(input));
    return redirectWith(id ? `/hiring/company?id=${id}` : '/hiring', { key: 'firm.saved', params: {} });
  });

export default function CompanyEditor() {
  const { t } = useText();
  const { company, mayChange } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={company?.name ?? t('firm.create')}
        about={t(company ? 'firm.editAbout' : 'firm.createAbout')}
        actions={company && <ButtonLink to={`/companies/${company.id}`}>{t('firm.public')}</ButtonLink>}
      />
      {company && (
        <p className="mb-6 flex flex-wrap items-center gap-4">
          <Avatar name={company.name} picture={company.logo} size="large" square />
          <ButtonLink to={`/hiring/company/members?id=${company.id}`} icon={Users}>
            {t('member.title')}
          </ButtonLink>
          {mayChange && (
            <>
              <ButtonLink to={`/hiring/company/logo?id=${company.id}`} icon={ImageIcon}>
                {t(company.logo ? 'logo.change' : 'logo.add')}
              </ButtonLink>
              <ButtonLink to={`/hiring/company/domain?id=${company.id}`} icon={BadgeCheck}>
                {t(company.verified ? 'domain.badge' : 'domain.none')}
              </ButtonLink>
            </>
          )}
        </p>
      )}
      <Others than={company?.id} />
      {/* Another company's fields are other fields. */}
      {mayChange ? (
        <CompanyForm key={company?.id} company={company} />
      ) : (
        <Notice>{t('firm.forOthers')}</Notice>
      )}
    </div>
  );
}

/** Who works for several companies finds the pages of the others here. */
function Others({ than }: { than: string | undefined }) {
  const { t } = useText();
  const others = useReader().user?.companies.filter(({ id }) => id !== than) ?? [];
  if (!than || others.length === 0) return null;
  return (
    <nav aria-label={t('firm.others')} className="mb-6 text-sm">
      <span className="text-muted">{t('firm.others')}: </span>
      <ul className="inline-flex flex-wrap gap-x-3">
        {others.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/hiring/company?id=${id}`}>
              <bdi>{name}</bdi>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a company says of itself, or what a new one will. */
function CompanyForm({ company }: { company: Company | null }) {
  const { t } = useText();
  const sending = useSending();
  const rows = (name: string, most: number, word: (n: number) => string) =>
    Object.fromEntries(Array.from({ length: most }, (_, n) => [`${name}[${n}]`, word(n + 1)]));
  const labels = {
    name: t('firm.name'),
    website: t('firm.website'),
    ...rows('locations', MOST_LOCATIONS, (n) => t('firm.place', { n })),
    ...rows('links', MOST_LINKS, (n) => t('firm.link', { n })),
  };
  return (
    <Form result={useResult()} className="space-y-5">
      <ErrorSummary labels={labels} />
      {/* Enter presses the first button of a form: that shall be this one, not the bin of a row. */}
      <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
      {company && <input type="hidden" name="id" value={company.id} />}
      <TextField
        name="name"
        label={t('firm.name')}
        defaultValue={company?.name}
        required
        maxLength={120}
        autoComplete="organization"
      />
      <TextArea
        name="description"
        label={t('firm.description')}
        defaultValue={company?.description ?? ''}
        optional
        rows={5}
        maxLength={4000}
      />
      <div className="grid grid-cols-2 gap-4 max-tablet:grid-cols-1">
        <TextField
          name="industry"
          label={t('firm.industry')}
          defaultValue={company?.industry ?? ''}
          optional
          maxLength={80}
        />
        <TextField
          name="website"
          type="url"
          label={t('firm.website')}
          defaultValue={company?.website ?? ''}
          optional
          placeholder="https://"
        />
        <SelectField
          name="size"
          label={t('firm.size')}
          defaultValue={company?.size ?? ''}
          options={[
            { value: '', label: t('firm.noSize') },
            ...companySizes.map((value) => ({
              value,
              label: t('value.companySize', { size: value.replace('-', '–') }),
            })),
          ]}
        />
      </div>
      <fieldset className="border-t border-line pt-5">
        <legend className="sr-only">{t('firm.locations')}</legend>
        <h2 className="text-md">{t('firm.locations')}</h2>
        <p className="mb-3 text-sm text-muted">{t('firm.locationsHint')}</p>
        <TextRows
          name="locations"
          values={company?.locations ?? []}
          words={{
            row: (n) => t('firm.place', { n }),
            add: t('firm.addPlace'),
            remove: (n) => t('firm.removePlace', { n }),
          }}
          most={MOST_LOCATIONS}
          maxLength={120}
        />
      </fieldset>
      <fieldset className="border-t border-line pt-5">
        <legend className="sr-only">{t('firm.links')}</legend>
        <h2 className="text-md">{t('firm.links')}</h2>
        <p className="mb-3 text-sm text-muted">{t('firm.linksHint')}</p>
        <TextRows
          name="links"
          values={company?.links ?? []}
          words={{
            row: (n) => t('firm.link', { n }),
            add: t('firm.addLink'),
            remove: (n) => t('firm.removeLink', { n }),
          }}
          most={MOST_LINKS}
          maxLength={300}
          type="url"
          placeholder="https://"
        />
      </fieldset>
      <Button look="primary" working={sending ? t('form.saving') : null}>
        {t(company ? 'firm.save' : 'firm.found')}
      </Button>
    </Form>
  );
}
