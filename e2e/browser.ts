import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A real browser, and an eye on it: what it complains of fails the journey. */

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

type Found = { path: string; libraries: string | null };

/**
 * The browser inside @sparticuz/chromium, unpacked beside the other caches; Linux on x64 only. It brings the libraries
 * that a bare machine lacks (nss, nspr, expat), but lays them out only where it believes to be in a certain cloud.
 */
function packaged(): Found | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const found = { path: `${folder}/chromium`, libraries: `${folder}/al2023/lib` };
  if (!existsSync(found.path) || !existsSync(found.libraries)) {
    mkdirSync(folder, { recursive: true });
    const unpack = "const { default: it } = await import('@sparticuz/chromium'); await it.executablePath()";
    execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return found;
}

/** CHROMIUM names one; else one that is installed; else the one from the package. */
function candidates(): Array<() => Found | null> {
  const named = process.env.CHROMIUM;
  if (named === 'packaged') return [packaged];
  if (named) return [() => ({ path: named, libraries: null })];
  const installed = INSTALLED.filter((path) => existsSync(path));
  return [...installed.map((path) => () => ({ path, libraries: null })), packaged];
}

/** Starts the first browser that runs here. @throws saying what to install when none does */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      const found = candidate();
      if (!found) continue;
      const env = {
        ...process.env,
        ...(found.libraries && { LD_LIBRARY_PATH: found.libraries }),
        ...(found.libraries && !existsSync('/etc/fonts') && { FONTCONFIG_PATH: `${found.path}/../fonts` }),
      };
      return await chromium.launch({
        executablePath: found.path,
        args: ARGS,
        env: env as Record<string, string>,
      });
    } catch (error) {
      reasons.push(String(error).split('\n').slice(0, 3).join(' '));
    }
  }
  throw new Error(
    `No browser runs here. Install Chromium (Debian, Ubuntu: apt install chromium) or Google Chrome, or name one in CHROMIUM=/path/to/it.\n${reasons.join('\n')}`,
  );
}

// ── what must not happen on a page ───────────────────────────────────────────────────────────────────────────────

export type Watched = {
  page: Page;
  /** what the browser complained of since the last look; empty is well */
  complaints: () => string[];
  close: () => Promise<void>;
};

// Said as an error of the page, so that one net catches all.
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('content security policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`;

/** A browser context of its own: cookies, cache and all. */
export async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  if (options.javaScriptEnabled !== false) await context.addInitScript(TELL_VIOLATIONS);
  const page = await context.newPage();
  let complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${new URL(page.url()).pathname}: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    complaints.push(`${new URL(page.url()).pathname}: ${error.stack ?? error.message}`),
  );
  return {
    page,
    complaints: () => {
      const said = complaints;
      complaints = [];
      return said;
    },
    close: () => context.close(),
  };
}

// ── accessibility ────────────────────────────────────────────────────────────────────────────────────────────────

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looked = new Set<string>();

/** The page without its ids: one look at each kind of page is enough. */
const kindOf = (url: string, state: string): string =>
  `${new URL(url).pathname.replaceAll(/[a-z]{2,4}_[0-9a-z]{20,}/g, ':id')} ${state}`;

/** What axe finds wrong on a page; each kind of page is looked at once. `state` tells states of one page apart. */
export async function wrongs(page: Page, state = ''): Promise<string[]> {
  const kind = kindOf(page.url(), state);
  if (looked.has(kind)) return [];
  looked.add(kind);
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(RULES).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${kind}: ${id}: ${help}\n  ${nodes
        .slice(0, 4)
        .map((node) => node.html.slice(0, 200))
        .join('\n  ')}`,
  );
}
