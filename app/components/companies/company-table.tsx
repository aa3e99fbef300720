import { BadgeCheck } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import type { Company } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';

/** Companies with what they do and how much they have open. */
export function CompanyTable({ companies }: { companies: Company[] }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Table
      caption={t('firm.list')}
      rows={companies}
      rowKey={(company) => company.id}
      columns={[
        {
          key: 'company',
          label: t('firm.company'),
          cell: (company) => (
            <span className="flex items-center gap-3">
              <Avatar name={company.name} picture={company.logo} square />
              <span className="min-w-0">
                <Link to={`/companies/${company.id}`} dir="auto" className="row-link font-[630]">
                  {company.name}
                </Link>
                {company.verified && (
                  <span className="ms-1.5 text-positive" title={t('domain.badge')}>
                    <Icon of={BadgeCheck} size={16} className="inline-block align-[-0.15em]" />
                    <span className="sr-only">{t('domain.badge')}</span>
                  </span>
                )}
                <span dir="auto" className="block text-sm text-muted">
                  {[company.industry, company.location].filter(Boolean).join(' · ')}
                </span>
              </span>
            </span>
          ),
        },
        {
          key: 'size',
          label: t('firm.size'),
          number: true,
          cell: (company) => <bdi>{company.size?.replace('-', '–') ?? '–'}</bdi>,
        },
        {
          key: 'open',
          label: t('firm.openJobs'),
          number: true,
          cell: (company) => format.count(company.openPostings),
        },
      ]}
    />
  );
}
