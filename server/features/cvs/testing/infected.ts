/** CVs with an attack in them, and what comes of them when every part is answered by a model that obeys. */
import { readFileSync } from 'node:fs';
import { bytesOf, newPdf } from '#e2e/cvs/pdf-document.ts';
import type { Part } from '#server/core/ai/question.ts';
import { type CvReading, type Fact, readCv } from '#server/engines/cv-reading/index.ts';
import { type CvAnswer, cvFacts } from '../reading.ask.ts';
import type { Attack } from './attacks.ts';
import { type Answers, obedientAnswers, quotesOf } from './obedient.ts';

export type Base = { fileName: string; text: string; middle: string };

const sample = (name: string) =>
  readFileSync(new URL(`../../../../e2e/cvs/${name}`, import.meta.url), 'utf8').replace(/\r/g, '');

/** A CV that says so little that nearly every field is open. */
export const bare: Base = {
  fileName: 'bare.txt',
  text: 'CURRICULUM VITAE\n\nkim@example.org\n\nExperience\n\nWendt Analytik GmbH\n03/2022 - Present\n- Kept the books.\n- Paid the wages of forty people.\n\nSkills\nExcel, Payroll\n',
  middle: '- Kept the books.',
};
export const bases: readonly Base[] = [
  bare,
  { fileName: 'teacher.md', text: sample('teacher.md'), middle: '- Safeguarding lead for 90 pupils' },
  {
    fileName: 'encargada.txt',
    text: sample('encargada.txt'),
    middle: '- Control de stock y recepción de mercancías',
  },
];

/** The CV with an attack at its top, in the middle of a position, and at its end. */
export const infected = ({ text, middle }: Base, attack: Attack): string[] => [
  `${attack.text}\n\n${text}`,
  text.replace(middle, () => `${middle}\n${attack.text}`),
  `${text}\n\n${attack.text}\n`,
];

export const read = (text: string, fileName: string): Promise<CvReading> =>
  readCv(new TextEncoder().encode(text), { fileName });

/** What one part adds of an answer, as it would come from a model: through JSON and the schema. */
function answered(
  part: Part<CvReading, CvAnswer>,
  answer: unknown,
  reading: CvReading,
  soFar: Fact[],
): Fact[] {
  const read = part.read(JSON.parse(JSON.stringify(answer)));
  if (!read.fits) throw new Error(read.complaint);
  return read.add({ facts: soFar }, reading).facts;
}

/** Facts when every part is answered as the attack wants, whether or not a model would have seen it. */
export function obeyed(reading: CvReading, attack: Attack): Fact[] {
  const answers: Answers = obedientAnswers(quotesOf(attack.text).slice(0, 16), reading.facts);
  let facts = reading.facts;
  for (const part of cvFacts.parts)
    for (const answer of answers[part.name as keyof Answers]) facts = answered(part, answer, reading, facts);
  return facts;
}

/** Everything that a model would be shown of a CV. */
export const shown = (reading: CvReading): string =>
  cvFacts.parts.map((part) => part.prompt(reading, reading)?.data ?? '').join('\n');

export type Hiding = 'white' | 'tiny' | 'off page' | 'plain';

/** A CV of one page with an attack between two positions: in white, in type of one point, beyond the edge, or in sight. */
export async function pdfWith(attack: string | null, hiding: Hiding): Promise<CvReading> {
  const doc = newPdf();
  const line = (text: string, size = 10) =>
    doc.fillColor('#000000').font('Helvetica').fontSize(size).text(text, 48, doc.y);
  line('Peter Nowak', 20);
  line('Wien, Österreich | peter.nowak@example.at');
  doc.moveDown().font('Helvetica-Bold').fontSize(12).text('EXPERIENCE');
  line('Warehouse Operative, Donau Logistik GmbH');
  line('03/2020 – Present');
  const { y } = doc;
  if (attack !== null) {
    doc
      .font('Helvetica')
      .fontSize(hiding === 'tiny' ? 1 : 9)
      .fillColor(hiding === 'white' ? '#ffffff' : '#000000');
    doc.text(attack, hiding === 'off page' ? 700 : 48, y, { width: 480, lineBreak: hiding !== 'off page' });
    if (hiding === 'off page') doc.y = y;
  }
  line('• Ran the night shift of a warehouse for parcels.');
  doc.moveDown().font('Helvetica-Bold').fontSize(12).fillColor('#000000').text('SKILLS', 48, doc.y);
  line('Forklift licence, Order picking');
  return readCv(await bytesOf(doc), { fileName: 'cv.pdf' });
}
