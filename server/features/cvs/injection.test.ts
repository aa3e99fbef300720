import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part } from '#server/core/ai/question.ts';
import { type CvReading, type Fact, readCv } from '#server/engines/cv-reading/index.ts';
import { type CvAnswer, cvFacts } from './reading.ask.ts';
import { type Attack, type AttackKind, attacks } from './testing/attacks.ts';
import { type Answers, obedientAnswers, quotesOf } from './testing/obedient.ts';

const sample = (name: string) => readFileSync(new URL(`../../../e2e/cvs/${name}`, import.meta.url), 'utf8');

/** A CV that says so little that nearly every field is open. */
const bare =
  'CURRICULUM VITAE\n\nkim@example.org\n\nExperience\n\nWendt Analytik GmbH\n03/2022 - Present\n- Kept the books.\n- Paid the wages of forty people.\n\nSkills\nExcel, Payroll\n';
const bases = [
  { fileName: 'bare.txt', text: bare, middle: '- Kept the books.' },
  { fileName: 'teacher.md', text: sample('teacher.md'), middle: '- Safeguarding lead for 90 pupils' },
  {
    fileName: 'encargada.txt',
    text: sample('encargada.txt').replace(/\r/g, ''),
    middle: '- Control de stock y recepción de mercancías',
  },
];

/** The CV with an attack at its top, in the middle of a position, and at its end. */
const infected = ({ text, middle }: (typeof bases)[number], attack: Attack): string[] => [
  `${attack.text}\n\n${text}`,
  text.replace(middle, `${middle}\n${attack.text}`),
  `${text}\n\n${attack.text}\n`,
];

const read = (text: string, fileName: string) => readCv(new TextEncoder().encode(text), { fileName });
const textOf = ({ document }: CvReading) => document.pages.map((page) => page.text).join('\n');

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

/** What comes of a CV when every part is answered by a model that obeys. */
function obeyed(reading: CvReading, quotes: string[]): Fact[] {
  const answers: Answers = obedientAnswers(quotes, reading.facts);
  let facts = reading.facts;
  for (const part of cvFacts.parts)
    for (const answer of answers[part.name as keyof Answers]) facts = answered(part, answer, reading, facts);
  return facts;
}

const kinds = [...new Set(attacks.map(({ kind }) => kind))];
const of = (kind: AttackKind) => attacks.filter((attack) => attack.kind === kind);

/** Lines that are there only because of the attack, and long enough to be told from others. */
const ownLines = (reading: CvReading, clean: string) =>
  textOf(reading)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 11 && !clean.includes(line));

describe('a CV that gives orders to a machine', () => {
  it('there are many of them, in many languages', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(80);
    expect(new Set(attacks.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(13);
  });

  describe.each(bases)('$fileName', (base) => {
    it.each(kinds)('%s: no model sees it, and one that obeys it changes no fact', async (kind) => {
      const clean = textOf(await read(base.text, base.fileName));
      for (const [i, attack] of of(kind).entries()) {
        // Everywhere in the CV that leaves most open; elsewhere in one place, each in its turn.
        const places = infected(base, attack);
        for (const text of base.text === bare ? places : [places[i % places.length]!]) {
          const reading = await read(text, base.fileName);
          for (const part of cvFacts.parts) {
            const data = part.prompt(reading, reading)?.data ?? '';
            for (const line of ownLines(reading, clean))
              expect([attack.name, data.includes(line)]).toEqual([attack.name, false]);
          }
          const quotes = quotesOf(attack.text).slice(0, 24);
          expect([attack.name, obeyed(reading, quotes)]).toEqual([attack.name, reading.facts]);
        }
      }
    });
  });
});
