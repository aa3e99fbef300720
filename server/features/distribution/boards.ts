import type { PayRange } from '#server/values/money.ts';
import { type Instant, toMs } from '#server/values/time.ts';
import { element, escaped, htmlOf } from './markup.ts';
import { amountOf, type Outgoing } from './outgoing.ts';
import type { Board } from './schema.ts';

/** The file of one job board: its head, an entry for each posting it would take, its end. */
export type BoardFormat = {
  head: (baseUrl: string, now: Instant) => string;
  /** null: the board would refuse it, for what it lacks */
  entry: (posting: Outgoing) => string | null;
  end: string;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAME = 'Guildhall';

const inside = (name: string, parts: readonly string[]): string => {
  const text = parts.join('');
  return text && `<${name}>${text}</${name}>`;
};

// ── Indeed ───────────────────────────────────────────────────────────────────────────────────────────────────────

const indeedJobTypes: Partial<Record<Outgoing['jobType'], string>> = {
  full_time: 'fulltime',
  part_time: 'parttime',
  contract: 'contract',
  internship: 'internship',
  temporary: 'temporary',
};
const indeedRemote: Partial<Record<Outgoing['remote'], string>> = {
  remote: 'Fully remote',
  hybrid: 'Hybrid remote',
};

/** Indeed reads no HTML entities. So that a text stays a text, its angle brackets become quotation marks that look alike. */
const withoutBrackets = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');

const indeedPay = ({ min, max, currency, period }: PayRange): string =>
  `${currency} ${min === max ? amountOf(min) : `${amountOf(min)} - ${amountOf(max)}`} per ${period}`;

/** Indeed's XML feed: docs.indeed.com/indeed-apply/xml-feed. A country is required. */
const indeed: BoardFormat = {
  head: (baseUrl, now) =>
    `${DECLARATION}<source>\n<publisher>${NAME}</publisher><publisherurl>${escaped(baseUrl)}</publisherurl>` +
    `<lastBuildDate>${new Date(toMs(now)).toUTCString()}</lastBuildDate>\n`,
  entry: (posting) =>
    posting.place.country &&
    `${inside('job', [
      element('title', posting.title),
      element('date', posting.publishedAt),
      element('referencenumber', posting.id),
      element('requisitionid', posting.id),
      element('url', posting.url),
      element('company', posting.company.name),
      element('city', posting.place.city),
      element('state', posting.place.region),
      element('country', posting.place.country),
      element('postalcode', posting.place.postalCode),
      element('description', htmlOf(posting.description, { text: withoutBrackets })),
      element('salary', posting.pay && indeedPay(posting.pay)),
      element('jobtype', indeedJobTypes[posting.jobType]),
      element('remotetype', indeedRemote[posting.remote]),
      element('expirationdate', posting.deadlineAt.slice(0, 10)),
    ])}\n`,
  end: '</source>\n',
};

// ── LinkedIn ─────────────────────────────────────────────────────────────────────────────────────────────────────

const linkedinJobTypes: Partial<Record<Outgoing['jobType'], string>> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACT',
  internship: 'INTERNSHIP',
  temporary: 'TEMPORARY',
};
const linkedinLevels: Record<Outgoing['level'], string> = {
  entry: 'ENTRY_LEVEL',
  mid: 'MID_SENIOR_LEVEL',
  senior: 'MID_SENIOR_LEVEL',
  executive: 'EXECUTIVE',
};
const linkedinWorkplaces: Record<Outgoing['remote'], string> = {
  on_site: 'On-site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};
const linkedinPeriods: Record<PayRange['period'], string> = {
  hour: 'HOURLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const linkedinPay = ({ min, max, currency, period }: PayRange): string => {
  const amount = (minor: number) => [element('amount', amountOf(minor)), element('currencyCode', currency)];
  const parts = [
    inside('highEnd', amount(max)),
    inside('lowEnd', amount(min)),
    element('period', linkedinPeriods[period]),
    element('type', 'BASE_SALARY'),
  ];
  return inside('salaries', [inside('salary', parts)]);
};

/** `MM/DD/YYYY` */
const linkedinDay = (at: Instant): string => `${at.slice(5, 7)}/${at.slice(8, 10)}/${at.slice(0, 4)}`;

/** LinkedIn refuses descriptions that are shorter. */
const LINKEDIN_SHORTEST = 100;

/**
 * LinkedIn's Basic Jobs XML feed: learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide. A place is
 * required. Its ids of companies and the address it may write to are agreed on with LinkedIn and not known here.
 */
const linkedin: BoardFormat = {
  head: (baseUrl, now) =>
    `${DECLARATION}<source>\n<lastBuildDate>${new Date(toMs(now)).toUTCString()}</lastBuildDate>` +
    `<publisherUrl>${escaped(baseUrl)}</publisherUrl><publisher>${NAME}</publisher>\n`,
  entry(posting) {
    const { city, region, country, postalCode } = posting.place;
    const location = [city, region, country].filter(Boolean).join(', ');
    if (!location || posting.description.length < LINKEDIN_SHORTEST) return null;
    return `${inside('job', [
      element('partnerJobId', posting.id),
      element('company', posting.company.name),
      element('title', posting.title),
      element('description', htmlOf(posting.description, { plain: true })),
      element('applyUrl', posting.url),
      element('location', location),
      element('city', city),
      element('state', region),
      element('country', country),
      element('postalCode', postalCode),
      element('workplaceTypes', linkedinWorkplaces[posting.remote]),
      element('experienceLevel', linkedinLevels[posting.level]),
      element('jobtype', linkedinJobTypes[posting.jobType]),
      inside(
        'skills',
        posting.skills.map((skill) => element('skill', skill)),
      ),
      posting.pay ? linkedinPay(posting.pay) : '',
      element('listDate', linkedinDay(posting.publishedAt)),
      element('expirationDate', linkedinDay(posting.deadlineAt)),
    ])}\n`;
  },
  end: '</source>\n',
};

// ── XING ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const XING_LONGEST = 10_000;
/** all skills of a posting together */
const XING_SKILLS = 255;

/** The first that fit. */
function within(words: readonly string[], most: number): string[] {
  let length = 0;
  return words.filter((word) => {
    length += word.length;
    return length <= most;
  });
}

/** XING's feed: dev.xing.com/partners/job_integration/feed_docs. A town and a country are required. */
const xing: BoardFormat = {
  head: () =>
    `${DECLARATION}<feed xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
    'xsi:schemaLocation="https://dev.xing.com/jobs/xsd">\n<postings>\n',
  entry({ place, ...posting }) {
    if (!place.city || !place.country) return null;
    const location = [element('city', place.city), element('country', place.country)];
    return `${inside('posting', [
      element('id', posting.id),
      element('job_title', posting.title),
      element('description', htmlOf(posting.description, { most: XING_LONGEST })),
      element('url', posting.url),
      element('company_name', posting.company.name),
      inside('job_locations', [inside('job_location', location)]),
      element('reply_setting', 'url'),
      inside(
        'skills',
        within(posting.skills, XING_SKILLS).map((skill) => element('skill', skill)),
      ),
    ])}\n`;
  },
  end: '</postings>\n</feed>\n',
};

export const boardFormats: Record<Board, BoardFormat> = { indeed, linkedin, xing };
