import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClamdServer, startClamd } from '#server/providers/virus-scan/testing/clamd-server.ts';
import { openBrowser } from './browser.ts';
import { Person } from './people.ts';
import { demoTown, type Guildhall, removeTowns, startGuildhall } from './server.ts';

/** Files of every kind, and those that do harm, on the built server with a virus scanner beside it. */

const ada = { name: 'Ada', email: 'admin@demo.test', password: 'guildhall-demo' };

let browser: Browser;
let scanner: ClamdServer;
let house: Guildhall;

beforeAll(async () => {
  browser = await openBrowser();
  scanner = await startClamd();
  const env = { DEMO: '1', CLAMD: scanner.address, CVS_PER_PERSON: '6' };
  house = await startGuildhall({ dialect: 'sqlite', env, from: await demoTown('sqlite') });
});
afterAll(async () => {
  await browser?.close();
  await house?.remove();
  await scanner?.close();
  await removeTowns();
});

const file = (name: string, text: string): string => {
  const path = join(tmpdir(), name);
  writeFileSync(path, text);
  return path;
};

async function upload(person: Person, path: string): Promise<void> {
  await person.go('/profile/cv');
  await person.page.locator('input[type=file]').setInputFiles(path);
  await person.press('Read my CV');
}

const isRead = (person: Person) =>
  person.page.getByRole('heading', { level: 1, name: 'Check what we read' }).waitFor({ timeout: 15_000 });

describe('a CV in whatever file it is', () => {
  it('is read, until there is no more room', async () => {
    const jonas = await Person.come(browser, house, { name: 'Jonas Wirth', email: 'jonas@people.test' });
    await jonas.register('I look for work');
    for (const kind of ['doc', 'odt', 'rtf', 'html', 'docx']) {
      await jonas.sendCv(`kinds/sidebar.${kind}`);
      await isRead(jonas);
      await jonas.page.getByText('Elbtal Logistik GmbH').first().waitFor();
    }
    await jonas.go('/profile/cv');
    await jonas.page.getByText(/5 of 6 CVs, .* of 50 MB/).waitFor();
    const resume = { basics: { name: 'Jonas Wirth' }, work: [{ name: 'Elbtal', startDate: 'in spring' }] };
    await upload(jonas, file('resume.json', JSON.stringify(resume)));
    await jonas.page.getByText('work[0].startDate is no date').first().waitFor();
    resume.work[0]!.startDate = '2019-03';
    await upload(jonas, file('resume.json', JSON.stringify(resume)));
    await isRead(jonas);
    await upload(jonas, file('seventh.txt', 'Jonas Wirth'));
    await jonas.page
      .getByText(/You keep 6 CVs, which is as many as fit/)
      .first()
      .waitFor();
  });
});

describe('a file that does harm', () => {
  it('is seen by nobody but the admin, who can delete it', async () => {
    const admin = await Person.come(browser, house, ada);
    await admin.signIn();
    await admin.go('/admin/quarantine');
    await admin.page.getByText('Nothing in quarantine').waitFor();

    const eve = await Person.come(browser, house, { name: 'Eve', email: 'eve@people.test' });
    await eve.register('I look for work');
    await upload(eve, file('my-cv.txt', 'Eve Example\nSkills: carrying a virus'));
    await eve.page.getByText('There is a virus in this file (Test-Signature)').first().waitFor();
    const download = await eve.page.request.get(`${eve.page.url()}/file`);
    expect(download.status()).toBe(409);

    await admin.go('/admin/quarantine');
    const row = admin.page.getByRole('row', { name: /my-cv\.txt/ });
    await row.getByText('Test-Signature').waitFor();
    await row.getByText('eve@people.test').waitFor();
    await row.getByText('Delete…').click();
    await row.getByText(/gone for good/).waitFor();
    await admin.look('asked');
    await row.getByRole('button', { name: 'Delete' }).click();
    await admin.page.getByText('The file is deleted.').waitFor();
    await admin.page.getByText('Nothing in quarantine').waitFor();
  });
});
