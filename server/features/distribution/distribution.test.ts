/** What leaves the house of a posting, in every form, from its publishing to the millisecond of its deadline. */
import { JSDOM } from 'jsdom';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS, instant } from '#server/values/time.ts';
import { type Board, boards, type Piece } from './schema.ts';
import { sitemapIndex, sitemapPiece } from './sitemap.ts';

const START = Date.parse('2026-11-28T08:00:00.000Z');
const HOSTILE = `</script><script>alert(1)</script> "A" & B's <b>]]></title> \u0007\uFFFE 你好 مرحبا`;
const CLEAN = HOSTILE.replace('\u0007\uFFFE', '');
const TEXT =
  '## The work\nYou keep **grids** calm & <i>safe</i>.\n\n- by day\n- by night\n\n1. Call us\n2. Come by\n\nWe answer everyone, always, and we write down what we learn.';

let town: TestHouse;
let katrin: Person;
let admin: Person;
let companyId: string;

beforeAll(async () => {
  town = await testHouse({ clock: () => START });
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  companyId = (
    await katrin.call.companies.create({
      name: 'Klinikum <Elbufer> & Söhne',
      website: 'https://elbufer.example',
      location: 'Hamburg, Germany',
    })
  ).id;
});

async function publish(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description: TEXT,
    location: '20095 Hamburg',
    pay: { min: 4_000_00, max: 5_000_50, currency: 'EUR', period: 'month' },
    skills: [{ name: 'PostgreSQL' }, { name: 'Calm nerves & tact', required: false }],
    ...more,
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

const close = (id: string) => katrin.call.postings.close({ id, outcome: 'filled' });

/** @throws what is not well-formed */
const parsed = (xml: string): Document => new JSDOM(xml, { contentType: 'text/xml' }).window.document;

async function whole(read: (cursor: string | undefined) => Promise<Piece>): Promise<string> {
  let xml = '';
  let cursor: string | undefined;
  do {
    const piece = await read(cursor);
    xml += piece.xml;
    cursor = piece.next ?? undefined;
  } while (cursor);
  return xml;
}

const boardXml = (board: Board) =>
  whole((cursor) => town.as().distribution.boardFeed({ board, ...(cursor && { cursor }) }));
const entryNames: Record<Board, string> = { indeed: 'job', linkedin: 'job', xing: 'posting' };
const idNames: Record<Board, string> = { indeed: 'referencenumber', linkedin: 'partnerJobId', xing: 'id' };

async function boardEntry(board: Board, id: string): Promise<Element | undefined> {
  const entries = [...parsed(await boardXml(board)).getElementsByTagName(entryNames[board])];
  return entries.find((entry) => entry.querySelector(idNames[board])?.textContent === id);
}
const said = (entry: Element | undefined, name: string) => entry?.querySelector(name)?.textContent;

const sitemapPart = (part: 'pages' | 'companies' | 'jobs') =>
  whole((cursor) => town.as().distribution.sitemapPart({ part, ...(cursor && { cursor }) }));

const locations = (xml: string) =>
  [...parsed(xml).getElementsByTagName('loc')].map((loc) => loc.textContent ?? '');

describe('JSON-LD of a posting', () => {
  const jsonLd = (id: string) => town.as().distribution.jsonLd({ id });

  it('says what Google asks for', async () => {
    const id = await publish('Grid operator');
    const { publishedAt, deadlineAt } = await town.as().postings.get({ id });
    expect(await jsonLd(id)).toEqual({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Grid operator',
      description:
        '<h3>The work</h3><p>You keep <strong>grids</strong> calm &amp; &lt;i&gt;safe&lt;/i&gt;.</p>' +
        '<ul><li>by day</li><li>by night</li></ul><ol><li>Call us</li><li>Come by</li></ol>' +
        '<p>We answer everyone, always, and we write down what we learn.</p>',
      identifier: { '@type': 'PropertyValue', name: 'Klinikum <Elbufer> & Söhne', value: id },
      url: `${town.house.env.PUBLIC_URL}/jobs/${id}`,
      datePosted: publishedAt,
      validThrough: deadlineAt,
      employmentType: 'FULL_TIME',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Klinikum <Elbufer> & Söhne',
        sameAs: 'https://elbufer.example',
      },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Hamburg',
          postalCode: '20095',
          addressCountry: 'DE',
        },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 4000, maxValue: 5000.5, unitText: 'MONTH' },
      },
      directApply: true,
    });
    await close(id);
  });

  it('names countries for remote work, and a place for hybrid', async () => {
    const anywhere = await publish('Remote analyst', { remote: 'remote', location: '' });
    const abroad = await publish('Remote nurse', { remote: 'remote', location: 'Austria' });
    const hybrid = await publish('Half here', { remote: 'hybrid', location: 'Wien' });
    const remote = (country: string) => ({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: country },
    });
    expect(await jsonLd(anywhere)).toMatchObject(remote('DE'));
    expect(await jsonLd(abroad)).toMatchObject(remote('AT'));
    expect(await jsonLd(anywhere)).not.toHaveProperty('jobLocation');
    expect(await jsonLd(hybrid)).toMatchObject({
      jobLocation: { address: { addressLocality: 'Wien', addressCountry: 'AT' } },
    });
    expect(await jsonLd(hybrid)).not.toHaveProperty('jobLocationType');
    for (const id of [anywhere, abroad, hybrid]) await close(id);
  });

  it.each([
    ['part_time', 'PART_TIME'],
    ['contract', 'CONTRACTOR'],
    ['internship', 'INTERN'],
    ['apprenticeship', 'OTHER'],
    ['temporary', 'TEMPORARY'],
  ] as const)('calls %s %s', async (jobType, employmentType) => {
    const pay = { min: 18_00, max: 18_00, currency: 'GBP' as const, period: 'hour' as const };
    const id = await publish('Work', { jobType, pay });
    expect(await jsonLd(id)).toMatchObject({
      employmentType,
      baseSalary: { currency: 'GBP', value: { value: 18, unitText: 'HOUR' } },
    });
    await close(id);
  });

  it('is there for no draft, no closed one and no id that was guessed', async () => {
    const { id: draft } = await katrin.call.postings.create({ title: 'Draft' });
    const closed = await publish('Closed');
    await close(closed);
    for (const id of [draft, closed, 'pst_0', "' or 1=1"]) expect(await jsonLd(id)).toBeNull();
  });
});

describe('the files for job boards', () => {
  it('tell Indeed what its format has, without an entity and without a tag that is not ours', async () => {
    const id = await publish('Grid operator', { remote: 'hybrid' });
    const entry = await boardEntry('indeed', id);
    const { publishedAt, deadlineAt } = await town.as().postings.get({ id });
    const expected: Record<string, string> = {
      title: 'Grid operator',
      date: publishedAt!,
      url: `${town.house.env.PUBLIC_URL}/jobs/${id}`,
      company: 'Klinikum <Elbufer> & Söhne',
      city: 'Hamburg',
      country: 'DE',
      postalcode: '20095',
      salary: 'EUR 4000 - 5000.5 per month',
      jobtype: 'fulltime',
      remotetype: 'Hybrid remote',
      expirationdate: deadlineAt.slice(0, 10),
    };
    for (const [name, text] of Object.entries(expected)) expect(said(entry, name), name).toBe(text);
    expect(said(entry, 'description')).toContain('<strong>grids</strong> calm & ‹i›safe‹/i›.');
    await close(id);
  });

  it('tell LinkedIn what its format has', async () => {
    const id = await publish('Grid operator');
    const entry = await boardEntry('linkedin', id);
    expect(said(entry, 'location')).toBe('Hamburg, DE');
    expect(said(entry, 'workplaceTypes')).toBe('On-site');
    expect(said(entry, 'jobtype')).toBe('FULL_TIME');
    expect(said(entry, 'experienceLevel')).toBe('MID_SENIOR_LEVEL');
    expect(said(entry, 'listDate')).toBe('11/28/2026');
    expect(said(entry, 'highEnd amount')).toBe('5000.5');
    expect(said(entry, 'lowEnd currencyCode')).toBe('EUR');
    expect(said(entry, 'period')).toBe('MONTHLY');
    expect([...entry!.querySelectorAll('skill')].map((skill) => skill.textContent)).toEqual([
      'PostgreSQL',
      'Calm nerves & tact',
    ]);
    // It knows neither headings nor numbered lists.
    expect(said(entry, 'description')).toMatch(/^<p><strong>The work<\/strong><\/p>/);
    expect(said(entry, 'description')).not.toContain('<ol>');
    await close(id);
  });

  it('tell XING what its format has, within its lengths', async () => {
    const long = await publish('Long', { description: `${'Word & word. '.repeat(900)}` });
    const many = await publish('Many', { description: `${'A paragraph of some length.\n\n'.repeat(400)}` });
    for (const id of [long, many]) {
      const description = said(await boardEntry('xing', id), 'description')!;
      expect(description.length).toBeLessThanOrEqual(10_000);
      expect(description.length).toBeGreaterThan(1_500);
      expect(description).toMatch(/^<p>.*<\/p>$/);
    }
    const entry = await boardEntry('xing', long);
    expect(said(entry, 'job_locations > job_location > city')).toBe('Hamburg');
    expect(said(entry, 'reply_setting')).toBe('url');
    for (const id of [long, many]) await close(id);
  });

  it.each(boards)('stay well-formed for %s, whatever people write', async (board) => {
    const id = await publish(HOSTILE, {
      description: `${HOSTILE}\n\n${TEXT}\n\n- ${HOSTILE}`,
      skills: [{ name: ']]><x>' }],
    });
    const entry = await boardEntry(board, id);
    expect(entry?.querySelector('title, job_title')?.textContent).toBe(CLEAN.trim());
    expect(said(entry, 'description')).not.toMatch(/<(?!\/?(p|h3|ul|ol|li|strong|br)>)/);
    await close(id);
  });

  it('leave out what a board would refuse', async () => {
    const id = await publish('Somewhere', { remote: 'remote', location: '' });
    expect(said(await boardEntry('indeed', id), 'country')).toBe('DE');
    expect(await boardEntry('linkedin', id)).toBeDefined();
    expect(await boardEntry('xing', id)).toBeUndefined();
    await close(id);
  });

  it('hold all of many postings once, in pieces', async () => {
    const rows = await Promise.all([publish('First')]);
    const [row] = await town.house.database.db
      .selectFrom('posting')
      .selectAll()
      .where('id', '=', rows[0] as never)
      .execute();
    const copies = Array.from({ length: 250 }, (_, i) => ({
      ...row!,
      id: `pst_copy${String(i).padStart(4, '0')}` as never,
      // Many at the same moment: the id decides.
      publishedAt: instant(START + (i % 3)),
    }));
    await town.house.database.transaction((tx) => tx.insertInto('posting').values(copies).execute());
    const xml = await boardXml('indeed');
    const ids = [...parsed(xml).getElementsByTagName('referencenumber')].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(251);
    expect(ids.length).toBe(251);
    await town.house.database.transaction((tx) =>
      tx
        .deleteFrom('posting')
        .where('id', 'like', 'pst_copy%' as never)
        .execute(),
    );
    await close(rows[0]!);
  });

  it('are not for asking all day', async () => {
    const house = await testHouse({ limits: 'on' });
    const ask = () => house.as().distribution.boardFeed({ board: 'indeed' });
    for (let i = 0; i < 30; i += 1) await ask();
    expect(asAppError(await ask().catch((error: unknown) => error))?.code).toBe('limited');
  });
});

describe('the sitemap', () => {
  it('names its parts, and those the public pages', async () => {
    const id = await publish('Grid operator');
    const { PUBLIC_URL: base } = town.house.env;
    expect(locations(await town.as().distribution.sitemap())).toEqual([
      `${base}/sitemap.xml?part=pages`,
      `${base}/sitemap.xml?part=companies`,
      `${base}/sitemap.xml?part=jobs`,
    ]);
    expect(locations(await sitemapPart('pages'))).toEqual([`${base}/`, `${base}/jobs`, `${base}/companies`]);
    expect(locations(await sitemapPart('companies'))).toEqual([`${base}/companies/${companyId}`]);
    const jobs = await sitemapPart('jobs');
    expect(locations(jobs)).toEqual([`${base}/jobs/${id}`]);
    expect(parsed(jobs).querySelector('lastmod')?.textContent).toBe(instant(START));
    await close(id);
  });

  it('divides long lists into parts that hold each posting once', async () => {
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push(await publish(`Work ${i}`));
    const { db } = town.house.database;
    const index = locations(await sitemapIndex(db, 'https://jobs.test', 2));
    const parts = index.filter((url) => url.includes('part=jobs'));
    expect(parts.length).toBe(3);
    const read = (url: string) =>
      whole((cursor) =>
        sitemapPiece(
          db,
          {
            part: 'jobs',
            cursor: cursor ?? new URL(url).searchParams.get('from') ?? undefined,
            now: instant(START),
            baseUrl: 'https://jobs.test',
          },
          2,
        ),
      );
    const found = [];
    for (const url of parts) found.push(locations(await read(url)));
    expect(found.map((part) => part.length)).toEqual([2, 2, 1]);
    expect(found.flat().sort()).toEqual(ids.map((id) => `https://jobs.test/jobs/${id}`).sort());
    for (const id of ids) await close(id);
  });

  it('takes a cursor that is not ours for the beginning, and gives nobody more than a part', async () => {
    const id = await publish('Grid operator');
    const read = (values: unknown) => {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
      return town.as().distribution.sitemapPart({ part: 'jobs', cursor });
    };
    for (const values of ['x', [], [1, 2, 'x', 4], ['', '', 5], ['1970-01-01T00:00:00.000Z', '', 1e12]]) {
      const { xml, next } = await read(values);
      expect(next).toBeNull();
      expect(locations(xml)).toEqual([`${town.house.env.PUBLIC_URL}/jobs/${id}`]);
    }
    expect((await read(['2026-01-01T00:00:00.000Z', '', -1])).xml).not.toContain('<url>');
    const { xml } = await town.as().distribution.boardFeed({ board: 'xing', cursor: 'WyJ4IiwieSJd' });
    expect(xml).toContain(id);
    await close(id);
  });
});

describe('a posting that is over', () => {
  let id: string;
  const deadlineIn = DAY_MS;

  beforeEach(async () => {
    id = await publish('Harbour pilot', {
      deadlineAt: instant(town.house.clock() + deadlineIn),
    });
  });

  async function whereItStands(): Promise<Record<string, boolean>> {
    const { items } = await town.as().postings.search({ q: 'pilot' });
    const page = await town
      .as()
      .postings.get({ id })
      .catch((error: unknown) => asAppError(error)?.status);
    if (typeof page === 'number') expect(page).toBe(410);
    return {
      page: typeof page === 'object',
      search: items.some((item) => item.id === id),
      jsonLd: (await town.as().distribution.jsonLd({ id })) !== null,
      indeed: (await boardXml('indeed')).includes(id),
      linkedin: (await boardXml('linkedin')).includes(id),
      xing: (await boardXml('xing')).includes(id),
      sitemap: (await sitemapPart('jobs')).includes(id),
    };
  }
  const everywhere = (is: boolean) => ({
    page: is,
    search: is,
    jsonLd: is,
    indeed: is,
    linkedin: is,
    xing: is,
    sitemap: is,
  });

  it('is everywhere until one millisecond before its deadline, and nowhere from then on', async () => {
    town.wait(deadlineIn - 1);
    expect(await whereItStands()).toEqual(everywhere(true));
    town.wait(1);
    expect(await whereItStands()).toEqual(everywhere(false));
    town.wait(HOUR_MS);
    await town.settle();
    expect(await whereItStands()).toEqual(everywhere(false));
  });

  it('is nowhere as soon as it is closed, and says whose other work there is', async () => {
    expect(await whereItStands()).toEqual(everywhere(true));
    await close(id);
    expect(await whereItStands()).toEqual(everywhere(false));
    const error = await town
      .as()
      .postings.get({ id })
      .catch((thrown: unknown) => asAppError(thrown));
    expect(error).toMatchObject({
      key: 'error.gone',
      params: { kind: 'posting', companyId, company: 'Klinikum <Elbufer> & Söhne' },
    });
  });
});
