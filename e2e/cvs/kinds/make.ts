/**
 * Makes the sample CVs beside this file: `node --import tsx e2e/cvs/kinds/make.ts`, from the top of the repository, with
 * LibreOffice (`soffice`) on the PATH. LibreOffice writes the date of the day into them, so their bytes differ each time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
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
