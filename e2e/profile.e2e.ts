import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { PASSWORD, Person } from './people.ts';
import { rest, verificationToken } from './rest.ts';
import { demoTown, dialects, type Guildhall, removeTowns, startGuildhall, stopPostgres } from './server.ts';

/** From a CV to a profile whose owner decides who sees what, in a real browser, on the built server. */

let browser: Browser;
let photo: Buffer;
beforeAll(async () => {
  browser = await openBrowser();
  photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Some photographer' } })
    .toBuffer();
});
afterAll(async () => {
  await browser?.close();
  await removeTowns();
  await stopPostgres();
});

const PHONE = '+49 1512 3456789';
const shown = (person: Person, text: string | RegExp) => person.page.getByText(text).first().waitFor();
const main = async (person: Person) => (await person.page.locator('main').textContent()) ?? '';

/** Opens the small control of a part and chooses by keyboard alone. */
async function decide(person: Person, part: string, choice: string): Promise<void> {
  const { page } = person;
  const control = page.getByRole('link', { name: new RegExp(`^${part}: .*Change who sees it`) });
  await control.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitemradio', { name: new RegExp(`^${choice}`) });
  await item.waitFor();
  for (let i = 0; i < 4 && !(await item.evaluate((node) => node === document.activeElement)); i += 1)
    await page.keyboard.press(i < 2 ? 'ArrowUp' : 'ArrowDown');
  for (let i = 0; i < 4 && !(await item.evaluate((node) => node === document.activeElement)); i += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: `${part}: ${choice}. Change who sees it` })
    .or(page.getByRole('link', { name: `${part}: ${choice}. Change who sees it` }))
    .first()
    .waitFor();
}

async function sendPicture(person: Person): Promise<void> {
  await person.go('/profile/picture');
  await person.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: photo });
}

/** A posting that is open, and who hires for it. */
async function publish(house: Guildhall, title: string) {
  const who = { name: 'Katrin Ahlers', email: 'katrin2@people.test', password: PASSWORD };
  const post = async <T>(
    token: string | undefined,
    path: string,
    body: object,
    method: 'POST' | 'PUT' = 'POST',
  ) => (await rest<T>(house.url, path, { method, token, body })).body;
  const { accessToken } = await post<{ accessToken: string }>(undefined, '/auth/register', {
    ...who,
    role: 'recruiter',
  });
  const token = await verificationToken(house.url, who.email);
  await post(undefined, '/auth/verify-email', { token });
  await post(accessToken, '/companies', { name: 'Netz am Kanal' });
  const { id: jobId } = await post<{ id: string }>(accessToken, '/jobs', {
    title,
    description: 'You plan where lines go, with six others who know the land. '.repeat(3),
    location: 'Berlin',
    remote: 'hybrid',
    pay: { min: 65_000_00, max: 82_000_00, currency: 'EUR', period: 'year' },
    skills: [{ name: 'SQL', required: true, level: 3 }],
  });
  await post(accessToken, `/jobs/${jobId}/submit`, {});
  const admin = { email: 'admin@demo.test', password: 'guildhall-demo' };
  const ada = await post<{ accessToken: string }>(undefined, '/auth/login', admin);
  await post(ada.accessToken, `/admin/jobs/${jobId}/approve`, { approved: true }, 'PUT');
  const katrin = await Person.come(browser, house, who);
  await katrin.signIn();
  return { jobId, katrin };
}

describe.each(dialects)('on %s', (dialect) => {
  let house: Guildhall;
  beforeAll(async () => {
    house = await startGuildhall({ dialect, env: { DEMO: '1' }, from: await demoTown(dialect) });
  });
  afterAll(() => house?.remove());

  it('what was read is checked on the page itself, compared, skipped for good, and taken back', async () => {
    const jana = await Person.come(browser, house, { name: 'Jana Neu', email: 'jana@people.test' });
    const { page } = jana;
    await jana.register('I look for work');
    await jana.dropCv('data-engineer.pdf');
    await jana.readingDone();

    await page.locator('.sheet canvas').waitFor();
    await page.locator('.sheet-mark').first().waitFor();
    await jana.look('drawn');
    await shown(jana, 'Jana Neu');
    await jana.press(/^Keep mine/);
    await jana.arriveAt(/fact=/);
    await page.getByText('Laid aside, 1').waitFor();
    await page.reload();
    await page.getByText('Laid aside, 1').waitFor();

    await page
      .getByRole('link', { name: /Nordlicht Logistics GmbH/, includeHidden: true })
      .first()
      .click();
    await page.getByRole('heading', { name: /employer/i }).waitFor();
    await jana.press('Accept all 7');
    await page.getByText('In your profile, 7').waitFor();
    await jana.acceptSure();
    await page.getByText(/facts from this file have been in your profile since/).waitFor();
    await jana.press('Undo import');
    await shown(jana, 'Taken back.');
    await jana.go('/profile');
    expect(await main(jana)).not.toContain('Nordlicht');
    jana.expectNoComplaints();
  });

  it('a profile says what is missing, keeps several roles of one employer, and goes along as JSON Resume', async () => {
    const jana = await Person.come(browser, house, { name: 'Jana Roles', email: 'roles@people.test' });
    const { page } = jana;
    await jana.register('I look for work');
    await jana.go('/profile');
    await page.getByText(/open jobs are at a place/).waitFor();
    await jana.follow('your work');
    for (const [title, start, end] of [
      ['Analyst', '2019', '2021-05'],
      ['Lead analyst', '2021-06', ''],
    ] as const) {
      await jana.go('/profile?edit=experience');
      await jana.field('Job title').fill(title);
      await jana.field('Employer').fill('Wendt Analytik');
      await page.getByRole('textbox', { name: /^From/ }).fill(start);
      if (end) await page.getByRole('textbox', { name: /^To/ }).fill(end);
      else await page.getByRole('checkbox', { name: 'I work there now' }).check();
      await jana.press('Save');
      await shown(jana, 'Saved.');
    }
    expect(await page.getByRole('heading', { name: 'Wendt Analytik' }).count()).toBe(1);
    const href = await page.getByRole('link', { name: 'Download as JSON Resume' }).getAttribute('href');
    const resume = (await (await page.request.get(href!)).json()) as { work: object[] };
    expect(resume.work).toEqual([
      { name: 'Wendt Analytik', position: 'Lead analyst', startDate: '2021-06' },
      { name: 'Wendt Analytik', position: 'Analyst', startDate: '2019', endDate: '2021-05' },
    ]);
  });

  it('what its owner keeps stays with them: in the preview, and at the employer', async () => {
    const title = `Grid planner for ${dialect}`;
    const jana = await Person.come(browser, house, { name: 'Jana Privat', email: 'privat@people.test' });
    const { jobId, katrin } = await publish(house, title);
    await jana.register('I look for work');
    await jana.confirmAddress();
    await jana.dropCv('data-engineer.pdf');
    await jana.readingDone();
    await jana.acceptSure();

    await sendPicture(jana);
    const sideways = jana.page.getByRole('slider', { name: 'Left and right' });
    await sideways.focus();
    await jana.page.keyboard.press('Home');
    await jana.look('cropping');
    await jana.press('Use this picture');
    await jana.arriveAt(/^\/profile$/);
    const own = jana.page.getByRole('img', { name: 'Picture of Jana Privat' });
    await own.waitFor();
    const src = await own.getAttribute('src');
    expect(await own.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256);

    await decide(jana, 'Phone', 'Only me');
    await decide(jana, 'Picture', 'When I apply');
    await jana.page.reload();
    await jana.page.getByRole('link', { name: 'Phone: Only me. Change who sees it' }).waitFor();
    await jana.go('/profile/preview');
    await shown(jana, /Stays with you: Phone/);
    await shown(jana, 'A picture came along.');
    await jana.go('/profile/preview?as=anyone');
    await shown(jana, 'Nothing of your profile is public.');

    await jana.go(`/jobs/${jobId}`);
    await jana.follow('Apply');
    await jana.arriveAt(/\/apply$/);
    await shown(jana, /Stays with you: Phone/);
    await jana.page.getByRole('radio', { name: 'Without a file, profile only' }).check();
    await jana.press('Send application');
    await jana.arriveAt(/^\/applications\/app_/);

    await katrin.go(`/hiring/${jobId}`);
    await katrin.follow('Jana Privat');
    await katrin.arriveAt(/^\/hiring\/applications\/app_/);
    await katrin.page.locator('a[href="mailto:privat@people.test"]').waitFor();
    expect(await main(katrin)).not.toContain(PHONE);
    expect(await katrin.page.getByRole('img', { name: 'Picture of Jana Privat' }).count()).toBe(0);
    await katrin.press('Show the picture');
    await katrin.page.getByRole('img', { name: 'Picture of Jana Privat' }).waitFor();
    expect((await fetch(house.url + src!)).status).toBe(404);
    for (const person of [jana, katrin]) person.expectNoComplaints();
  });

  it('all of it works without JavaScript', async () => {
    const plain = { javaScriptEnabled: false };
    const jana = await Person.come(
      browser,
      house,
      { name: 'Jana Plain', email: 'plain2@people.test' },
      plain,
    );
    await jana.register('I look for work');
    await jana.sendCv('data-engineer.pdf');
    await jana.page
      .getByRole('heading', { level: 1, name: 'Check what we read' })
      .waitFor({ timeout: 15_000 });
    await jana.press(/^Keep mine/);
    await jana.page.getByText('Laid aside, 1').waitFor();
    await jana.press(/^Accept the (\d+ )?sure ones?$/);
    await shown(jana, /facts? (is|are) in your profile/);

    await sendPicture(jana);
    await jana.press('Use this picture');
    await jana.page.getByRole('img', { name: 'Picture of Jana Plain' }).waitFor();

    await jana.page.getByRole('link', { name: /^Phone: When I apply/ }).click();
    await jana.arriveAt(/^\/profile\/visibility/);
    await jana.page.getByRole('radio', { name: 'Phone: Only me' }).check();
    await jana.press('Save');
    await shown(jana, 'Saved. This is for what you send from now on.');
    await jana.page.locator('button[name=all][value=private]').click();
    await jana.go('/profile/preview');
    expect(await main(jana)).toContain('Jana Plain');
    // The file that goes along says what it says; the facts beside it do not.
    expect(await jana.page.locator('main a[href^="mailto:"]').count()).toBe(0);
  });
});
