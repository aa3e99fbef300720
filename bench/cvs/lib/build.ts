import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Values } from './template.ts';

/** Builders of files. All are programs of Debian packages; ../README.md names them. */

/** A fixed date keeps rebuilt files alike. */
const ENV = { ...process.env, SOURCE_DATE_EPOCH: '1790000000', FORCE_SOURCE_DATE: '1' };

export const run = (program: string, args: string[], cwd?: string) =>
  execFileSync(program, args, {
    cwd,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  });

export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cvs-'));
  const end = () => rmSync(folder, { recursive: true, force: true });
  const result = work(folder);
  if (result instanceof Promise) return result.finally(end) as T;
  end();
  return result;
}

export function buildTex(text: string, target: string) {
  const engine = /^% !engine (\w+)/m.exec(text)?.[1] ?? 'pdflatex';
  inFolder((folder) => {
    writeFileSync(join(folder, 'cv.tex'), text);
    // Twice: places on the page and numbers of pages settle in the second run.
    for (const _ of [1, 2]) {
      try {
        run(engine, ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex'], folder);
      } catch {
        const log = readFileSync(join(folder, 'cv.log'), 'latin1');
        throw new Error(`${target}: ${/^!(.*\n){1,8}/m.exec(log)?.[0] ?? log.slice(-1500)}`);
      }
    }
    copyFileSync(join(folder, 'cv.pdf'), target);
  });
}

const fontPath = (file: string) => run('kpsewhich', [file]).trim();

/** Icon fonts come with TeX; pages name them as url(kpse:FILE) and get them inlined. */
const withFonts = (html: string) =>
  html.replace(/kpse:([\w.-]+)/g, (_, file: string) => {
    return `data:font/otf;base64,${readFileSync(fontPath(file)).toString('base64')}`;
  });

export async function buildHtml(text: string, target: string, head: Values) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(withFonts(text), { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    const isPrinted = head.chromeheader === 'yes';
    await page.pdf({
      path: target,
      format: head.paper === 'letter' ? 'Letter' : 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      tagged: head.tagged !== 'no',
      displayHeaderFooter: isPrinted,
      margin: isPrinted ? { top: '15mm', bottom: '15mm', left: '10mm', right: '10mm' } : undefined,
    });
  } finally {
    await browser.close();
  }
}

/** Writer reads flat ODT or a Word file and saves it as anything. */
export function convert(from: string, target: string) {
  const ending = extname(target).slice(1);
  inFolder((folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = ending === 'doc' ? 'doc:MS Word 97' : ending;
    run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, from]);
    const made = readdirSync(folder).find((name) => name.endsWith(`.${ending}`));
    if (!made) throw new Error(`${target}: Writer made nothing`);
    copyFileSync(join(folder, made), target);
  });
}

export function buildOdt(text: string, target: string) {
  inFolder((folder) => {
    const flat = join(folder, 'cv.fodt');
    writeFileSync(flat, text);
    convert(flat, target);
  });
}

/** A page that went through a scanner: gray, a little askew, no text in it. */
export function scan(pdf: string, target: string) {
  inFolder((folder) => {
    run('pdftoppm', ['-r', '130', '-gray', '-jpeg', '-jpegopt', 'quality=45', pdf, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
    const figures = pages
      .sort()
      .map((name) => `\\noindent\\includegraphics[width=0.97\\paperwidth,angle=0.4]{${name}}\\newpage`);
    const text = [
      '\\documentclass{article}\\usepackage{graphicx}',
      '\\usepackage[a4paper,margin=0pt]{geometry}\\pagestyle{empty}\\begin{document}',
      ...figures,
      '\\end{document}',
    ].join('\n');
    writeFileSync(join(folder, 'scan.tex'), text);
    run('pdflatex', ['-interaction=nonstopmode', 'scan.tex'], folder);
    if (existsSync(join(folder, 'scan.pdf'))) copyFileSync(join(folder, 'scan.pdf'), target);
  });
}
