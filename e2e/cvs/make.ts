/** Makes the sample CVs beside this file: `node --import tsx e2e/cvs/make.ts`, from the top of the repository. */
import { writeFile } from 'node:fs/promises';
import { encryptedPdf, picture, picturePdf, scriptedPdf, truncatedPdf } from './bad-samples.ts';
import { salesDocx, shopText, teacherMarkdown } from './other-samples.ts';
import { arabicName, dataEngineer, electrician, fortyPages, hiddenText, nurse } from './pdf-samples.ts';

const files: Record<string, () => Promise<Buffer> | Buffer> = {
  'data-engineer.pdf': dataEngineer,
  'pflegefachfrau.pdf': nurse,
  'electrician.pdf': electrician,
  'commerciale.docx': salesDocx,
  'teacher.md': () => Buffer.from(teacherMarkdown),
  'encargada.txt': () => Buffer.from(shopText),
  'arabic-name.pdf': arabicName,
  'forty-pages.pdf': fortyPages,
  'hidden-text.pdf': hiddenText,
  'bad-picture-named.pdf': picture,
  'bad-empty.pdf': () => Buffer.alloc(0),
  'bad-truncated.pdf': truncatedPdf,
  'bad-encrypted.pdf': encryptedPdf,
  'bad-only-picture.pdf': picturePdf,
  'javascript.pdf': scriptedPdf,
};

for (const [name, make] of Object.entries(files)) {
  const bytes = await make();
  await writeFile(new URL(name, import.meta.url), bytes);
  process.stdout.write(`${name} ${bytes.length}\n`);
}
