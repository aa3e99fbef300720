import { Avatar } from '#app/components/ui/avatar.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { SimilarCompany } from '#app/lib/shapes.ts';

/** Companies like this one, each with why. */
export function Similar({ companies }: { companies: SimilarCompany[] }) {
  const { t } = useText();
  if (companies.length === 0) return null;
  return (
    <section className="mt-8">
      <SectionHeader title={t('discover.similar')} />
      <ul className="grid grid-cols-2 gap-x-8 border-t border-line max-tablet:grid-cols-1">
        {companies.map((similar) => (
          <Row key={similar.company.id} {...similar} />
        ))}
      </ul>
    </section>
  );
}

function Row({ company, shared }: SimilarCompany) {
  const { t, lang } = useText();
  const { industry, size, place, skills } = shared;
  const reasons = [
    industry && t('discover.sameIndustry', { industry }),
    skills.length > 0 && t('discover.sameSkills', { skills: listOf(lang, skills) }),
    place && t('discover.samePlace', { place }),
    size && t('discover.sameSize'),
  ].filter((reason) => typeof reason === 'string');
  const [first, ...others] = reasons.join(', ');
  return (
    <li className="row-target flex items-start gap-3 border-b border-line py-3.5">
      <Avatar name={company.name} picture={company.logo} square />
      <div className="min-w-0">
        <h3 dir="auto">
          <Link to={`/companies/${company.id}`} className="row-link">
            {company.name}
          </Link>
        </h3>
        <p className="text-sm text-muted wrap-anywhere">
          {first?.toLocaleUpperCase()}
          {others.join('')}
        </p>
        <p className="text-sm">{t('firm.open', { count: company.openPostings })}</p>
      </div>
    </li>
  );
}
