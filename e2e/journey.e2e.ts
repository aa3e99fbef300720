import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Person } from './people.ts';
import { demoTown, dialects, type Guildhall, removeTowns, startGuildhall, stopPostgres } from './server.ts';

/** The main journey, from an empty account, in a real browser, on the built server. */

const CVS = [
  'data-engineer.pdf',
  'pflegefachfrau.pdf',
  'electrician.pdf',
  'commerciale.docx',
  'teacher.md',
  'encargada.txt',
  'arabic-name.pdf',
];

type Expected = { name: string; work: Array<[string, string, string, string | null]>; skills: string[] };
const expectedOf = (fileName: string): Expected =>
  JSON.parse(readFileSync(new URL(`./cvs/${fileName}.expected.json`, import.meta.url), 'utf8')) as Expected;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeTowns();
  await stopPostgres();
});

/** A mark on the page that a reload would wipe away. */
const mark = (person: Person) => person.page.evaluate('window.notReloaded = true');
const isMarked = (person: Person) => person.page.evaluate('window.notReloaded === true');

/** The points of a ledger's lines and their sum, as read. */
async function ledgerOf(ledger: Locator): Promise<{ lines: number[]; sum: number }> {
  const cells = await ledger.getByRole('row').locator('td:last-child').allInnerTexts();
  const points = cells.map((cell) => Number(/-?\d+/.exec(cell)?.[0]));
  return { lines: points.slice(0, -1), sum: points.at(-1)! };
}

/** By keyboard alone: to the person's menu, open it, down to the stage, choose it. */
async function moveByKeyboard(person: Person, name: string, stage: string): Promise<void> {
  const { page } = person;
  const handle = page.getByRole('button', { name: `Move ${name} to another stage` });
  await handle.waitFor();
  await handle.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: stage, exact: true });
  await item.waitFor();
  for (let i = 0; i < 12 && !(await item.evaluate((node) => node === document.activeElement)); i += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const inStage = (person: Person, stage: string, name: string) =>
  person.page.getByRole('region', { name: stage, exact: true }).getByRole('link', { name });

/** Clicks on the page without a pause from its first byte on, as an impatient hand on a slow machine would. */
const IMPATIENT_HAND = `{
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    document.querySelector('h1')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    if (performance.now() < 1_500) port2.postMessage(null);
  };
  port2.postMessage(null);
}`;

describe.each(dialects)('on %s', (dialect) => {
  let house: Guildhall;
  beforeAll(async () => {
    house = await startGuildhall({ dialect, env: { DEMO: '1' }, from: await demoTown(dialect) });
  });
  afterAll(() => house?.remove());

  it('a CV becomes a profile, a profile an application, and both sides see the same at once', async () => {
    const title = `Pipeline engineer for ${dialect}`;
    const maya = await Person.come(browser, house, { name: 'Maya Lindqvist', email: 'maya@people.test' });
    const katrin = await Person.come(browser, house, { name: 'Katrin Ahlers', email: 'katrin@people.test' });
    const ada = await Person.come(browser, house, {
      name: 'Ada',
      email: 'admin@demo.test',
      password: 'guildhall-demo',
    });

    await katrin.register('I hire');
    await katrin.confirmAddress();
    await katrin.foundCompany('Wendt Analytik');
    const jobId = await katrin.writePosting(title, ['Python', 'SQL', 'Airflow']);
    await ada.signIn();
    await ada.approve(title);
    await katrin.go(`/hiring/${jobId}`);
    await mark(katrin);

    await maya.go('/');
    await maya.register('I look for work');
    await maya.dropCv('data-engineer.pdf');
    await maya.readingDone();
    await maya.press('Accept');
    await maya.arriveAt(/\?fact=/);
    await maya.acceptSure();
    await maya.confirmAddress();
    await maya.go('/profile');
    await maya.page.getByText('Nordlicht Logistics GmbH').first().waitFor();

    await maya.go('/jobs');
    const search = maya.page.getByRole('search', { name: 'Search jobs' });
    await search.getByLabel('What').fill('pipeline engineer');
    await search.getByRole('button', { name: 'Search' }).click();
    await maya.arriveAt(/[?&]q=pipeline/);
    await maya.page.getByRole('checkbox', { name: /^Hybrid/ }).check();
    await maya.arriveAt(/[?&]remote=hybrid/);

    await mark(maya);
    await maya.follow(new RegExp(title));
    await maya.arriveAt(new RegExp(`^/jobs/${jobId}`));
    expect(await isMarked(maya)).toBe(true);
    const { lines, sum } = await ledgerOf(maya.page.getByRole('table', { name: 'Points by factor' }));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.reduce((a, b) => a + b, 0)).toBe(sum);
    expect(sum).toBeGreaterThan(30);
    await maya.follow('Apply');
    await maya.arriveAt(/\/apply$/);
    await maya.press('Send application');
    await maya.arriveAt(/^\/applications\/app_/);
    await mark(maya);

    await inStage(katrin, 'Received', 'Maya Lindqvist').waitFor();
    expect(await isMarked(katrin)).toBe(true);
    await katrin.look('with a card');
    await moveByKeyboard(katrin, 'Maya Lindqvist', 'Interview set');
    await inStage(katrin, 'Interview set', 'Maya Lindqvist').waitFor();

    await maya.page
      .getByText(/Received.*→.*Interview set|Interview set, Katrin Ahlers/)
      .or(maya.page.getByText('Katrin Ahlers'))
      .first()
      .waitFor();
    expect(await isMarked(maya)).toBe(true);
    await maya.look('moved');
    await maya.go('/applications');
    await maya.page.getByText('Interview set').first().waitFor();
    await maya.go('/notifications');
    await maya.page.getByText(title).first().waitFor();
    for (const person of [maya, katrin, ada]) {
      person.expectNoComplaints();
    }
  });

  it.each(CVS)('%s becomes a profile', async (fileName) => {
    const expected = expectedOf(fileName);
    const email = `${fileName.replace(/\W/g, '-')}@people.test`;
    const person = await Person.come(browser, house, { name: expected.name, email });
    await person.register('I look for work');
    await person.dropCv(fileName);
    await person.readingDone();
    await person.acceptSure();
    await person.go('/profile');
    const text = await person.page.locator('main').textContent();
    const [employer, title] = expected.work[0]!;
    expect(text).toContain(expected.name);
    expect(text).toContain(employer);
    expect(text).toContain(title);
  });

  it('a file without text, a locked and a broken one get a plain answer, and nothing is made up', async () => {
    const person = await Person.come(browser, house, { name: 'Unlucky', email: 'unlucky@people.test' });
    await person.register('I look for work');
    for (const [fileName, answer] of [
      ['bad-encrypted.pdf', /locked with a password/],
      ['bad-truncated.pdf', /ends too early|damaged/],
      ['bad-picture-named.pdf', /picture, not a document/],
      ['bad-empty.pdf', /empty/],
    ] as const) {
      await person.page.goto('/profile/cv');
      await person.page
        .locator('input[type=file]')
        .setInputFiles(new URL(`./cvs/${fileName}`, import.meta.url).pathname);
      await person.press('Read my CV');
      await person.page.getByText(answer).first().waitFor();
    }
    await person.sendCv('bad-only-picture.pdf');
    await person.page
      .getByText(/There is no text in this file/)
      .first()
      .waitFor();
  });

  it('a page that is acted on before its scripts run comes alive all the same', async () => {
    const person = await Person.come(browser, house, { name: 'Hasty', email: 'hasty@people.test' });
    await person.page.addInitScript(IMPATIENT_HAND);
    await person.register('I look for work');
  });

  it('everything works without JavaScript', async () => {
    const plain = { javaScriptEnabled: false };
    const title = `Line planner for ${dialect}`;
    const ada = await Person.come(
      browser,
      house,
      { name: 'Ada', email: 'admin@demo.test', password: 'guildhall-demo' },
      plain,
    );
    const katrin = await Person.come(
      browser,
      house,
      { name: 'Paula Plain', email: 'paula@people.test' },
      plain,
    );
    const maya = await Person.come(
      browser,
      house,
      { name: 'Maya Lindqvist', email: 'elsa@people.test' },
      plain,
    );
    await katrin.register('I hire');
    await katrin.confirmAddress();
    await katrin.foundCompany('Plain GmbH');
    const jobId = await katrin.writePosting(title, ['Python', 'SQL']);
    await ada.signIn();
    await ada.approve(title);

    await maya.register('I look for work');
    await maya.confirmAddress();
    await maya.sendCv('data-engineer.pdf');
    await maya.page
      .getByRole('heading', { level: 1, name: 'Check what we read' })
      .waitFor({ timeout: 15_000 });
    await maya.press(/^Accept the (\d+ )?sure ones?$/);
    await maya.page
      .getByText(/facts? (is|are) in your profile/)
      .first()
      .waitFor();
    await maya.go('/jobs?q=line+planner');
    await maya.page.getByRole('checkbox', { name: /^Hybrid/ }).check();
    await maya.press('Show these jobs');
    await maya.arriveAt(/remote=hybrid/);
    await maya.follow(new RegExp(title));
    await maya.arriveAt(/^\/jobs\/pst_/);
    await maya.follow('Apply');
    await maya.press('Send application');
    await maya.arriveAt(/^\/applications\/app_/);

    await katrin.go(`/hiring/${jobId}`);
    await katrin.follow('Maya Lindqvist');
    await katrin.arriveAt(/^\/hiring\/applications\/app_/);
    await katrin.field('Stage').selectOption('interviewed');
    await katrin.press('Move');
    await katrin.look();
    await maya.page.reload();
    await maya.page.getByText('Interviewed').first().waitFor();
  });
});
