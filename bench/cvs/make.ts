import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHtml, buildOdt, buildTex, convert, inFolder, run, scan } from './lib/build.ts';
import { type Gold, goldOf } from './lib/gold.ts';
import { headValues, print } from './lib/print.ts';
import { headOf, partsOf, readSource, type Source } from './lib/source.ts';
import { missingFrom, textsOfPdf } from './lib/verify.ts';

/**
 * `node --import tsx bench/cvs/make.ts [name…]` rebuilds the CVs and their gold from `sources/`, then looks up each
 * gold value in the file that came out. `CVS_PICTURES=folder` also draws each page, to be looked at.
 */

const root = fileURLToPath(new URL('.', import.meta.url));
const SETS = ['held-out', 'tuned'];

function layoutOf(set: string, name: string): { path: string; ending: string } {
  for (const folder of [join(root, 'sources', set), join(root, 'sources/layouts')])
    for (const ending of ['tex', 'html', 'fodt', 'md', 'txt']) {
      const path = join(folder, `${name}.${ending}.layout`);
      if (existsSync(path)) return { path, ending };
    }
  throw new Error(`no layout ${name}`);
}

/** What a file prints, whatever its kind: all but plain text go through a PDF. */
async function textsOf(file: string): Promise<string[]> {
  const ending = extname(file);
  if (ending === '.pdf') return textsOfPdf(file);
  if (ending === '.md' || ending === '.txt') return [readFileSync(file, 'utf8')];
  return inFolder(async (folder) => {
    const pdf = join(folder, 'cv.pdf');
    if (ending === '.html') await buildHtml(readFileSync(file, 'utf8'), pdf, {});
    else convert(file, pdf);
    draw(pdf, file);
    return textsOfPdf(pdf);
  });
}

function draw(pdf: string, file: string) {
  const folder = process.env.CVS_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = file.split('/').at(-1)!;
  run('pdftoppm', ['-r', process.env.CVS_DPI ?? '50', '-png', pdf, join(folder, name)]);
}

/** Plain text is broken by whoever writes it; what hangs over stands under the line's own beginning. */
function wrap(line: string, width = 76): string {
  if (line.length <= width) return line;
  const lead = /^\s*(?:[*-] )?/.exec(line)![0].length;
  const cut = line.lastIndexOf(' ', width);
  if (cut <= lead) return line;
  return `${line.slice(0, cut)}\n${wrap(' '.repeat(lead) + line.slice(cut + 1), width)}`;
}

async function buildLayout(source: Source, set: string, target: string) {
  const { path, ending } = layoutOf(set, headOf(source, 'layout')!);
  const text = print(source, partsOf(readFileSync(path, 'utf8')), ending);
  if (process.env.CVS_PICTURES)
    writeFileSync(join(process.env.CVS_PICTURES, `${source.slug}.${ending}`), text);
  if (ending === 'tex') buildTex(text, target);
  else if (ending === 'html' && target.endsWith('.pdf')) await buildHtml(text, target, headValues(source));
  else if (ending === 'fodt') buildOdt(text, target);
  else if (ending === 'txt')
    writeFileSync(
      target,
      text
        .split('\n')
        .map((line) => wrap(line))
        .join('\n'),
    );
  else writeFileSync(target, text);
}

/** Word files and PDFs that no template makes have a program of their own. */
async function buildProgram(source: Source, set: string, target: string) {
  const name = `${headOf(source, 'program')}.ts`;
  const folders = [join(root, 'sources', set), join(root, 'sources/layouts')];
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (!path) throw new Error(`no program ${name}`);
  const { build } = await import(path);
  await build(source, headValues(source), target);
}

async function make(source: Source, set: string): Promise<string[]> {
  const target = join(root, set, `${source.slug}.${headOf(source, 'format') ?? 'pdf'}`);
  await (headOf(source, 'program') ? buildProgram(source, set, target) : buildLayout(source, set, target));
  const gold: Gold = goldOf(source);
  writeFileSync(join(root, set, `${source.slug}.gold.json`), `${JSON.stringify(gold, null, 2)}\n`);
  const missing = missingFrom(gold, await textsOf(target));
  if (target.endsWith('.pdf')) draw(target, target);
  if (headOf(source, 'scanned') === 'yes') {
    const pages = `${target}.text.pdf`;
    copyFileSync(target, pages);
    scan(pages, target);
    run('rm', [pages]);
  }
  return [...missing, ...(statSync(target).size > 400_000 ? [`${statSync(target).size} bytes`] : [])];
}

async function main(names: string[]) {
  let bad = 0;
  if (process.env.CVS_PICTURES) mkdirSync(process.env.CVS_PICTURES, { recursive: true });
  for (const set of SETS) {
    const files = readdirSync(join(root, 'sources', set)).filter((name) => name.endsWith('.cv'));
    for (const file of files.filter((name) => !names.length || names.includes(name.replace('.cv', '')))) {
      const source = readSource(join(root, 'sources', set, file));
      const missing = await make(source, set).catch((error: Error) => [String(error.message)]);
      bad += missing.length ? 1 : 0;
      console.log(`${missing.length ? '✗' : '✓'} ${set}/${source.slug}`);
      for (const line of missing) console.log(`    not printed: ${line}`);
    }
  }
  process.exitCode = bad ? 1 : 0;
}

await main(process.argv.slice(2));
