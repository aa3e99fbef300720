import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { PASSWORD, Person } from './people.ts';
import { outbox } from './rest.ts';
import { dialects, type Guildhall, removeTowns, startGuildhall, stopPostgres, until } from './server.ts';

/** Somebody is asked to work for a company, comes, works, and is taken out again. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeTowns();
  await stopPostgres();
});

/** The link of the invitation in the newest mail to an address; a task sends it. */
async function invitationTo(house: Guildhall, email: string): Promise<string> {
  let link: string | undefined;
  await until('an invitation came by mail', async () => {
    const letters = await outbox(house.url, email);
    link = letters.map(({ text }) => /(\/invitation\?token=\S+)/.exec(text)?.[1]).find(Boolean);
    return link !== undefined;
  });
  return link!;
}

describe.each(dialects)('on %s', (dialect) => {
  let house: Guildhall;
  beforeAll(async () => {
    house = await startGuildhall({ dialect, env: { DEMO: '0' } });
  });
  afterAll(() => house?.remove());

  it('an owner asks somebody, who registers by the mail, sees the postings, is removed, and sees them no more', async () => {
    const title = `Pipeline engineer for ${dialect}`;
    const katrin = await Person.come(browser, house, { name: 'Katrin Ahlers', email: 'katrin@people.test' });
    const noor = await Person.come(browser, house, { name: 'Noor Haddad', email: 'noor@people.test' });
    await katrin.register('I hire');
    await katrin.confirmAddress();
    await katrin.foundCompany('Wendt Analytik');
    const jobId = await katrin.writePosting(title, ['Python']);

    await katrin.go('/hiring/company');
    await katrin.follow('People');
    await katrin.arriveAt(/^\/hiring\/company\/members/);
    await katrin.field('E-mail address').fill(noor.who.email);
    await katrin.press('Invite');
    await katrin.page.getByText('2 of 10 seats taken').waitFor();
    expect(await katrin.field('E-mail address').inputValue()).toBe('');
    await katrin.look('invited');

    const link = await invitationTo(house, noor.who.email);
    await noor.go(link);
    await noor.page.getByRole('heading', { name: 'You are asked to work for Wendt Analytik' }).waitFor();
    await noor.field('Your name').fill(noor.who.name);
    await noor.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await noor.press('Create account and accept');
    await noor.arriveAt(/^\/hiring$/);
    await noor.page.getByText('You work for Wendt Analytik now.').first().waitFor();
    await noor.page.getByRole('link', { name: title }).first().waitFor();
    await noor.go(`/hiring/${jobId}/edit`);
    await noor.go(link);
    await noor.page.getByRole('heading', { name: 'This invitation was accepted' }).waitFor();

    // Who came is on the open page of who asked, without a reload.
    const row = katrin.page.getByRole('listitem').filter({ hasText: noor.who.name });
    await row.waitFor();
    await row.getByRole('button', { name: 'Remove Noor Haddad' }).click();
    await katrin.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await row.waitFor({ state: 'detached' });
    await katrin.look('removed');

    await noor.go('/hiring');
    expect(await noor.page.getByRole('link', { name: title }).count()).toBe(0);
    const answer = await noor.page.request.get(`${house.url}/hiring/${jobId}/edit`);
    expect(answer.status()).toBe(404);
    katrin.expectNoComplaints();
  });

  it('works without scripts: asked, accepted by an account, and left', async () => {
    const plain = { javaScriptEnabled: false };
    const [owner, guest] = [
      await Person.come(browser, house, { name: 'Ute Brandt', email: 'ute@people.test' }, plain),
      await Person.come(browser, house, { name: 'Sami Idris', email: 'sami@people.test' }, plain),
    ];
    await guest.register('I hire');
    await guest.confirmAddress();
    await owner.register('I hire');
    await owner.confirmAddress();
    await owner.foundCompany('Weser Werft');
    await owner.go('/hiring/company/members');
    await owner.field('E-mail address').fill(guest.who.email);
    await owner.page.getByRole('radio', { name: 'Hiring manager' }).check();
    await owner.press('Invite');
    await owner.page.getByText('2 of 10 seats taken').waitFor();

    await guest.go(await invitationTo(house, guest.who.email));
    await guest.press('Accept');
    await guest.arriveAt(/^\/hiring$/);
    await guest.go('/hiring/company');
    await guest.page
      .getByText('What the company says of itself is for its owners and recruiters to write.')
      .waitFor();
    await guest.go('/hiring/company/members');
    await guest.press('Leave the company');
    await guest.arriveAt(/^\/home/);
    await guest.page.getByText('You left Weser Werft.').first().waitFor();
  });
});
