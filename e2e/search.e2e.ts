import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Person } from './people.ts';
import { demoTown, dialects, type Guildhall, removeTowns, startGuildhall, stopPostgres } from './server.ts';

/** Someone who is not signed in looks for work, in a real browser, on the built server. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeTowns();
  await stopPostgres();
});

const titles = (person: Person) => person.page.locator('main li h2').allTextContents();
const heading = (person: Person) => person.page.getByRole('heading', { level: 1 }).textContent();

describe.each(dialects)('on %s', (dialect) => {
  let house: Guildhall;
  beforeAll(async () => {
    house = await startGuildhall({ dialect, env: { DEMO: '1' }, from: await demoTown(dialect) });
  });
  afterAll(() => house?.remove());
  const stranger = (name: string, options = {}) =>
    Person.come(browser, house, { name, email: `${name}@people.test` }, options);

  it('words are completed while typing, by keyboard alone', async () => {
    const mira = await stranger('mira');
    await mira.go('/');
    const what = mira.page.getByRole('combobox', { name: 'What' });
    await what.pressSequentially('data en', { delay: 40 });
    await mira.page
      .getByRole('option', { name: /Data engineer/ })
      .first()
      .waitFor();
    await mira.look('completing');
    await mira.page.keyboard.press('Escape');
    await expect.poll(() => mira.page.getByRole('option').count()).toBe(0);
    await what.pressSequentially('g', { delay: 40 });
    await mira.page
      .getByRole('option', { name: /Data engineer/ })
      .first()
      .waitFor();
    await mira.page.keyboard.press('ArrowDown');
    await mira.page.keyboard.press('Enter');
    await mira.arriveAt(/^\/jobs\?q=Data\+eng/);
    expect((await titles(mira))[0]).toMatch(/data eng/i);
    mira.expectNoComplaints();
  });

  it.each([
    ['a typo', '/jobs?q=enginere', /engineer/i],
    ['a German word', '/jobs?q=pflegefachkräfte', /pflegefach/i],
    ['another name of a town', '/jobs?q=Munich', /./],
    ['two skills', '/jobs?q=sql+python', /./],
    ['a town around', '/jobs?location=Hamburg&radius=100', /./],
    ['part time, without saying so', '/jobs?q=nurse+part-time', /./],
  ])('%s finds something', async (_, address, first) => {
    const mira = await stranger('mira2');
    await mira.go(address);
    expect((await titles(mira))[0]).toMatch(first);
    mira.expectNoComplaints();
  });

  it('says what the results lack when none has all the words, and what to do when there is nothing', async () => {
    const mira = await stranger('mira3');
    await mira.go('/jobs?q=senior+data+engineer+beekeeping');
    expect(await heading(mira)).toMatch(/^No jobs/);
    await mira.go('/jobs?q=engineer+pflegefachkraft');
    await mira.page.getByText('No job has all of these words. These have most of them.').waitFor();
    await mira.page
      .getByText(/^Without: /)
      .first()
      .waitFor();
    await mira.go('/jobs?q=zzyzx');
    await mira.follow('All open jobs');
    await mira.arriveAt(/^\/jobs$/);
  });

  it('filters stay in the address and work without JavaScript', async () => {
    const mira = await stranger('mira4', { javaScriptEnabled: false });
    await mira.go('/jobs?q=engineer&location=Hamburg');
    await mira.page.getByLabel('Around the town').selectOption('100');
    await mira.page.getByLabel('Posted').selectOption('30');
    await mira.press('Show these jobs');
    await mira.arriveAt(/q=engineer.*location=Hamburg.*radius=100.*within=30/);
    await mira.page.getByRole('link', { name: 'Remove the filter In the last 30 days' }).waitFor();
  });
});
