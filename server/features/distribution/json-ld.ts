import type { PayRange } from '#server/values/money.ts';
import { htmlOf } from './markup.ts';
import { amountOf, type Outgoing, type Place } from './outgoing.ts';

type Thing = { [name: string]: string | number | boolean | Thing };

/** Google knows no word for an apprenticeship: it is work, and neither an internship nor for a time only. */
const employmentTypes: Record<Outgoing['jobType'], string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
  apprenticeship: 'OTHER',
  temporary: 'TEMPORARY',
};

const units: Record<PayRange['period'], string> = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' };

const salaryOf = ({ min, max, currency, period }: PayRange): Thing => ({
  '@type': 'MonetaryAmount',
  currency,
  value: {
    '@type': 'QuantitativeValue',
    ...(min === max ? { value: amountOf(min) } : { minValue: amountOf(min), maxValue: amountOf(max) }),
    unitText: units[period],
  },
});

const addressOf = ({ city, region, postalCode, country }: Place): Thing => ({
  '@type': 'PostalAddress',
  ...(city && { addressLocality: city }),
  ...(region && { addressRegion: region }),
  ...(postalCode && { postalCode }),
  ...(country && { addressCountry: country }),
});

/** Remote work has countries that people may work from, any other a place. Hybrid work has a place to come to. */
function whereabouts({ remote, place }: Outgoing): Thing {
  if (remote !== 'remote') return { jobLocation: { '@type': 'Place', address: addressOf(place) } };
  return {
    jobLocationType: 'TELECOMMUTE',
    ...(place.country && { applicantLocationRequirements: { '@type': 'Country', name: place.country } }),
  };
}

/**
 * An open posting for search engines: schema.org/JobPosting by Google's rules for it
 * (developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export const jobPostingLd = (posting: Outgoing): Thing => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: posting.title,
  description: htmlOf(posting.description),
  identifier: { '@type': 'PropertyValue', name: posting.company.name, value: posting.id },
  url: posting.url,
  datePosted: posting.publishedAt,
  validThrough: posting.deadlineAt,
  employmentType: employmentTypes[posting.jobType],
  hiringOrganization: {
    '@type': 'Organization',
    name: posting.company.name,
    ...(posting.company.website && { sameAs: posting.company.website }),
    ...(posting.company.logo && { logo: posting.company.logo }),
  },
  ...whereabouts(posting),
  ...(posting.pay && { baseSalary: salaryOf(posting.pay) }),
  // One applies here, on the page that the posting leads to.
  directApply: true,
});
