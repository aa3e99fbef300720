/**
 * Makes the sample CVs beside this file: `node --import tsx e2e/cvs/kinds/make.ts`, from the top of the repository, with
 * LibreOffice (`soffice`) on the PATH. LibreOffice writes the date of the day into them, so their bytes differ each time.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { sidebarDocx } from './sidebar.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const profile = mkdtempSync(`${tmpdir()}/soffice-`);

writeFileSync(`${here}sidebar.docx`, await sidebarDocx());
const sources: Record<string, string[]> = {
  '../commerciale.docx': ['doc', 'odt', 'rtf', 'html'],
  'sidebar.docx': ['doc', 'odt', 'rtf', 'html'],
  'boxes.fodt': ['doc', 'docx', 'odt', 'rtf'],
};
for (const [source, kinds] of Object.entries(sources))
  for (const kind of kinds)
    execFileSync('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      ...['--convert-to', kind, '--outdir', here, here + source],
    ]);

// Scans: pages as pictures, once in shades of grey as JPEG, once with a bit for each pixel. They take poppler's pdftoppm.
for (const [name, source, look, kind] of [
  ['scan', 'data-engineer', ['-gray', '-jpeg', '-jpegopt', 'quality=55'], 'jpg'],
  ['scan-black-and-white', 'electrician', ['-mono', '-png'], 'png'],
] as const) {
  execFileSync('pdftoppm', ['-r', '200', ...look, `${here}../${source}.pdf`, `${profile}/${name}`]);
  const pages = readdirSync(profile).filter((file) => file.startsWith(`${name}-`) && file.endsWith(kind));
  const doc = new PDFDocument({ autoFirstPage: false, size: 'A4' });
  for (const page of pages.sort()) {
    doc.addPage();
    doc.image(`${profile}/${page}`, 0, 0, { width: doc.page.width });
  }
  doc.pipe(createWriteStream(`${here}${name}.pdf`));
  doc.end();
}
