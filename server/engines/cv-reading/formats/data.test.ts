/** Files that state facts as such: JSON Resume and the archive from LinkedIn. */
import { describe, expect, test } from 'vitest';
import { excerptFor } from '../excerpts.ts';
import { type CvReading, readCv } from '../index.ts';
import { zipOf } from '../testing.ts';

const fileName = 'cv';
const json = (resume: unknown, indent = 2) =>
  readCv(Buffer.from(typeof resume === 'string' ? resume : JSON.stringify(resume, null, indent)), {
    fileName: 'cv.json',
  });
const linkedIn = (tables: Record<string, string>) =>
  readCv(zipOf(Object.entries(tables).map(([name, csv]) => ({ name, data: Buffer.from(csv) }))), {
    fileName,
  });

const leaves = ({ facts }: CvReading) => facts.map(({ field, value }) => `${field} = ${value}`);

function expectSpans({ document, facts }: CvReading): void {
  expect(facts.length).toBeGreaterThan(0);
  for (const { source } of facts)
    expect(document.pages[source.page - 1]!.text.slice(source.start, source.end)).toBe(source.text);
}

const resume = {
  basics: {
    name: 'Zoë "Z" Brandt',
    label: 'Engineer',
    email: 'zoe@example.org',
    phone: '',
    url: 'https://zoe.example.org',
    location: { city: 'Kiel', countryCode: 'DE' },
    profiles: [{ network: 'GitHub', username: 'zoe', url: 'https://github.com/zoe' }],
  },
  work: [
    { name: 'Acme', position: 'Lead', startDate: '2021-03', highlights: ['Cut costs\nby 5 %'] },
    { name: 'Acme', position: 'Engineer', startDate: '2019', endDate: '2021-02-28' },
    { name: 'Beta', position: 'Intern', startDate: '2018', 'x-guildhall': { ended: true } },
  ],
  education: [
    { institution: 'FH Kiel', studyType: 'B.Sc.', area: 'Informatik', endDate: '2018', score: '1.3' },
  ],
  skills: [
    { name: 'Web', keywords: ['TypeScript', 'CSS'] },
    { name: 'Python', level: 'Advanced' },
  ],
  languages: [{ language: 'German', fluency: 'Native speaker' }],
  certificates: [{ name: 'AWS Developer', issuer: 'AWS' }],
};

describe('a JSON Resume', () => {
  test('states its facts, dates as exact as they are written, each with its place in the JSON', async () => {
    const reading = await json(resume);
    expectSpans(reading);
    expect(reading.document.kind).toBe('json');
    expect(leaves(reading)).toEqual([
      'name = Zoë "Z" Brandt',
      'headline = Engineer',
      'email = zoe@example.org',
      'location = Kiel',
      'link = https://zoe.example.org',
      'link = https://github.com/zoe',
      'work.company = Acme',
      'work.title = Lead',
      'work.start = 2021-03',
      'work.end = null',
      'work.highlight = Cut costs by 5 %',
      'work.company = Acme',
      'work.title = Engineer',
      'work.start = 2019',
      'work.end = 2021-02-28',
      'work.company = Beta',
      'work.title = Intern',
      'work.start = 2018',
      'education.institution = FH Kiel',
      'education.degree = B.Sc.',
      'education.area = Informatik',
      'education.end = 2018',
      'education.grade = 1.3',
      'skill.name = TypeScript',
      'skill.name = CSS',
      'skill.name = Python',
      'skill.level = 3',
      'language.name = German',
      'language.level = native',
      'certificate = AWS Developer',
    ]);
    const name = reading.facts[0]!;
    expect(name.source.text).toBe('Zoë \\"Z\\" Brandt');
    const roles = reading.facts.filter(({ field }) => field === 'work.title');
    expect(roles.map(({ employer }) => employer)).toEqual(['employer:1', 'employer:1', 'employer:2']);
  });
  test('on one line, with a picture in it, is laid out to be looked at', async () => {
    const reading = await json(
      { ...resume, basics: { ...resume.basics, image: `data:image/png;base64,${'A'.repeat(3_000)}` } },
      0,
    );
    expectSpans(reading);
    expect(reading.document.pages[0]!.lines.length).toBeGreaterThan(30);
    expect(reading.document.pages[0]!.text).not.toContain('base64');
  });
  test('is shown to no model', async () => {
    const reading = await json(resume);
    for (const part of ['person', 'work', 'education', 'more'] as const)
      expect(excerptFor(reading, part)).toBeNull();
  });
  test.each([
    [
      { work: [{ startDate: '2019' }, { startDate: 'March 2019' }] },
      'cv.json_no_date',
      { path: 'work[1].startDate' },
    ],
    [{ work: { name: 'Acme' } }, 'cv.json_no_list', { path: 'work' }],
    [{ basics: 'Zoë' }, 'cv.json_no_group', { path: 'basics' }],
    [{ skills: [{ name: 5 }] }, 'cv.json_no_text', { path: 'skills[0].name' }],
    [{ name: 'guildhall', version: '1.0.0' }, 'cv.json_other', {}],
    ['[1, 2]', 'cv.json_other', {}],
    ['{\n"basics": {\n', 'cv.json_syntax', { line: 3, what: 'CloseBraceExpected' }],
  ])('%j is refused with what to mend', async (value, key, params) => {
    expect((await json(value)).problem).toEqual({ code: 'invalid', key, params });
  });
  test('says nothing by null and by empty texts', async () => {
    const reading = await json({
      basics: { name: 'Zoë', email: null, phone: '' },
      work: [{ name: 'A', startDate: '' }],
    });
    expect(leaves(reading)).toEqual(['name = Zoë', 'work.company = A']);
  });
});

const archive = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
    'Zoë,Brandt,,Secret Street 1,Mar 5,"Lead, Acme",I build things.,,,"Kiel, Germany",,"[PORTFOLIO:https://zoe.example.org,BLOG:https://blog.example.org]",\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    'Acme,Lead,"• Cut costs\n• Led ""nine"" people",Kiel,Mar 2021,\nAcme,Engineer,,,2019,Feb 2021\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nFH Kiel,2015,2018,,B.Sc.,\n',
  'Skills.csv': 'Name\nTypeScript\nCSS\n',
  'Languages.csv':
    'Name,Proficiency\nGerman,Native or bilingual proficiency\nEnglish,Full professional proficiency\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,x\nzoe@example.org,Yes,Yes,x\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+49 431 5550,Mobile\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nAWS Developer,,AWS,Jan 2020,,1\n',
  'Projects.csv': 'Title,Description,Url,Started On,Finished On\nBirdsong,An app,,2020,\n',
  'messages.csv': 'CONVERSATION ID,FROM,CONTENT\n1,Somebody,a private word\n',
};

describe('the archive from LinkedIn', () => {
  test('states its facts, each with its place on the page of its table', async () => {
    const reading = await linkedIn(archive);
    expectSpans(reading);
    expect(reading.document).toMatchObject({ kind: 'linkedin', pageCount: 9 });
    expect(leaves(reading)).toEqual([
      'name = Zoë Brandt',
      'headline = Lead, Acme',
      'location = Kiel, Germany',
      'link = https://zoe.example.org',
      'link = https://blog.example.org',
      'summary = I build things.',
      'email = zoe@example.org',
      'phone = +49 431 5550',
      'work.title = Lead',
      'work.company = Acme',
      'work.location = Kiel',
      'work.start = 2021-03',
      'work.end = null',
      'work.highlight = Cut costs',
      'work.highlight = Led "nine" people',
      'work.title = Engineer',
      'work.company = Acme',
      'work.start = 2019',
      'work.end = 2021-02',
      'education.institution = FH Kiel',
      'education.degree = B.Sc.',
      'education.start = 2015',
      'education.end = 2018',
      'skill.name = TypeScript',
      'skill.name = CSS',
      'language.name = German',
      'language.level = native',
      'language.name = English',
      'language.level = C1',
      'certificate = AWS Developer',
      'project = Birdsong',
    ]);
  });
  test('is read without messages, address and birthday', async () => {
    const text = JSON.stringify((await linkedIn(archive)).document.pages);
    expect(text).not.toMatch(/private|Secret|Mar 5|old@example/);
  });
  test('with its tables in a folder, and remarks above one', async () => {
    const reading = await linkedIn({
      'Basic_Export/Profile.csv': archive['Profile.csv'],
      'Basic_Export/Skills.csv': `Notes:\n"What you can do"\n\n${archive['Skills.csv']}`,
    });
    expect(leaves(reading).slice(-2)).toEqual(['skill.name = TypeScript', 'skill.name = CSS']);
  });
  test('a table that is none is a damaged file, not a crash', async () => {
    const reading = await linkedIn({ 'Profile.csv': '"First Name\n"x"",,"\n\0' });
    expect(reading.facts).toEqual([]);
    expect(reading.problem).toBeDefined();
  });
});
