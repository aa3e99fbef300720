import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openPage, type Watched, wrongs } from './browser.ts';
import { verificationToken } from './rest.ts';
import { type Guildhall, until } from './server.ts';

/** People at their browsers. They do what people do, by the words on the page. */

export const PASSWORD = 'a long enough password';

/** Where somebody stood when a journey failed, and what the server said of it. */
async function tell(name: string, page: Page, house: Guildhall): Promise<void> {
  const text = await page
    .locator('body')
    .textContent({ timeout: 1_000 })
    .catch(() => '');
  const errors = house
    .log()
    .split('\n')
    .filter((line) => /"level":"(error|warn)"|^Error|^TypeError/.test(line));
  console.log(
    `${name} at ${page.url()}\n${text?.replaceAll(/\s+/g, ' ').slice(0, 1_500)}\n${errors.slice(-5).join('\n')}`,
  );
}

type Who = { name: string; email: string; password?: string };

export class Person {
  readonly page: Page;
  readonly #watched: Watched;

  private constructor(
    readonly house: Guildhall,
    readonly who: Required<Who>,
    watched: Watched,
    readonly scripts: boolean,
  ) {
    this.#watched = watched;
    this.page = watched.page;
  }

  static async come(
    browser: Browser,
    house: Guildhall,
    who: Who,
    options: BrowserContextOptions = {},
  ): Promise<Person> {
    const watched = await openPage(browser, house.url, options);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await tell(who.name, watched.page, house);
      await watched.close();
    });
    return new Person(house, { password: PASSWORD, ...who }, watched, options.javaScriptEnabled !== false);
  }

  /** Goes to a page and looks around: scripts run, nothing complains, nothing shuts anyone out. */
  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  /** Waits until the page can be used, then checks it. */
  async look(state = ''): Promise<void> {
    await this.page.waitForLoadState('load');
    await this.page.locator('h1').first().waitFor();
    if (this.scripts) {
      await until('scripts run on the page', () =>
        this.page.evaluate('!!window.__remixContext && document.readyState === "complete"'),
      );
      expect(await wrongs(this.page, state)).toEqual([]);
    }
    this.expectNoComplaints();
  }

  expectNoComplaints(): void {
    const complaints = this.#watched.complaints();
    expect(complaints, complaints.join('\n')).toEqual([]);
  }

  press(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  follow(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  field(label: string) {
    return this.page.getByLabel(label, { exact: true });
  }

  async arriveAt(path: RegExp): Promise<void> {
    await this.page.waitForURL((url) => path.test(url.pathname + url.search));
    await this.look();
  }

  // ── accounts ──

  async register(role: 'I look for work' | 'I hire'): Promise<void> {
    await this.go('/register');
    await this.page.getByRole('radio', { name: role }).check();
    await this.field('Your name').fill(this.who.name);
    await this.field('E-mail address').fill(this.who.email);
    await this.page.getByLabel('Password', { exact: true }).fill(this.who.password);
    await this.press('Create account');
    await this.arriveAt(role === 'I hire' ? /^\/hiring\/company/ : /^\/profile\/cv/);
  }

  async signIn(): Promise<void> {
    await this.go('/sign-in');
    await this.field('E-mail address').fill(this.who.email);
    await this.page.getByLabel('Password', { exact: true }).fill(this.who.password);
    await this.press('Sign in');
    await this.arriveAt(/^\/home/);
  }

  /** Opens the link of the mail, and presses what it asks to press. */
  async confirmAddress(): Promise<void> {
    const token = await verificationToken(this.house.url, this.who.email);
    expect(token).not.toBeNull();
    await this.go(`/verify?token=${token}`);
    await this.press('Confirm');
    await this.arriveAt(/^\/home/);
  }

  // ── CVs ──

  /** Lets a file fall onto the page, as the mouse would. */
  async dropCv(fileName: string): Promise<void> {
    await this.go('/profile/cv');
    const bytes = readFileSync(new URL(`./cvs/${fileName}`, import.meta.url)).toString('base64');
    const zone = this.page.locator('input[type=file]').locator('..');
    const data = await this.page.evaluateHandle(
      ({ bytes, fileName }) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      { bytes, fileName },
    );
    await zone.dispatchEvent('dragover', { dataTransfer: data });
    await zone.dispatchEvent('drop', { dataTransfer: data });
    await this.page.getByText(fileName).first().waitFor();
    await this.press('Read my CV');
    await this.page.waitForURL(/\/cvs\/cv_/);
  }

  /** Chooses a file with the browser's own input, and sends the form. */
  async sendCv(fileName: string): Promise<void> {
    await this.go('/profile/cv');
    const path = new URL(`./cvs/${fileName}`, import.meta.url).pathname;
    await this.page.locator('input[type=file]').setInputFiles(path);
    await this.press('Read my CV');
    await this.page.waitForURL(/\/cvs\/cv_/);
  }

  /** Waits for the cards, which come without a reload; the steps are named meanwhile. */
  async readingDone(): Promise<void> {
    await this.page
      .getByRole('list', { name: 'Steps of reading' })
      .or(this.page.getByLabel('Steps of reading'))
      .first()
      .waitFor();
    await this.page
      .getByRole('heading', { level: 1, name: 'Check what we read' })
      .waitFor({ timeout: 15_000 });
    await this.look('review');
  }

  async acceptSure(): Promise<void> {
    await this.press(/^Accept the (\d+ )?sure ones?$/);
    await this.page
      .getByText(/facts? (is|are) in your profile/)
      .first()
      .waitFor();
    await this.look('accepted');
  }

  // ── hiring ──

  async foundCompany(name: string): Promise<void> {
    await this.go('/hiring/company');
    await this.field('Name').fill(name);
    await this.press('Create the page');
    await this.arriveAt(/^\/hiring$/);
  }

  /** What is missing stays said, though the saved draft was news and the page asked for its data again. */
  private async seeWhatIsMissing(): Promise<void> {
    await this.press('Hand in for approval');
    const missing = this.page.getByRole('alert');
    await missing.waitFor();
    await this.page.waitForTimeout(500);
    expect(await missing.textContent()).toContain('What the work is');
  }

  /** Writes a posting and hands it in; answers with its id. */
  async writePosting(title: string, skills: string[]): Promise<string> {
    await this.go('/hiring/new');
    await this.field('Title').fill(title);
    await this.press('Save draft');
    await this.arriveAt(/^\/hiring\/pst_\w+\/edit/);
    // Without scripts a refused form is a page with the status 400, which a browser complains of.
    if (this.scripts) await this.seeWhatIsMissing();
    await this.field('What the work is').fill(
      'You build the pipelines that tell planners which trucks are late. '.repeat(3),
    );
    await this.field('Place').fill('Berlin');
    await this.field('On site or remote').selectOption('hybrid');
    await this.field('From').fill('65000');
    await this.field('To').fill('82000');
    for (const [i, skill] of skills.entries()) {
      await this.press('Add a skill');
      await this.field(`Skill ${i + 1}`).fill(skill);
    }
    const id = /pst_\w+/.exec(this.page.url())![0];
    await this.press('Hand in for approval');
    await this.arriveAt(/^\/hiring$/);
    await this.page.getByText('Handed in.').first().waitFor();
    return id;
  }

  async approve(title: string): Promise<void> {
    await this.go('/admin/postings');
    const article = this.page.getByRole('article').filter({ hasText: title });
    await article
      .getByRole('button', { name: 'Publish' })
      .or(article.locator('button[value=approve]'))
      .first()
      .click();
    await article.waitFor({ state: 'detached' });
    await this.look('approved');
  }
}
