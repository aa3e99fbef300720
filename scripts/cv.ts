/**
 * `npm run cv -- file.pdf` prints what an employer's system reads in a CV; `--json` as JSON Resume 1.0 with the place of each
 * value. Needs no server and no database; nothing leaves the machine.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { said } from '#app/i18n/said.ts';
import { asJsonResume, type CvReading, readCv } from '#server/engines/cv-reading/index.ts';
import { tesseract } from '#server/providers/ocr/tesseract.ts';

const USAGE = `Usage: npm run cv -- [--json] file...
  Reads CVs by rules: PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, JSON Resume, LinkedIn's archive.
  --json   JSON Resume 1.0: an object for one file, an array for several
           (npm prints a heading of its own; \`npm run --silent cv -- …\` leaves it out)`;

type Outcome = { file: string; reading: CvReading } | { file: string; failed: string };

const command = process.env.TESSERACT ?? 'tesseract';
/** Scans are read where the program for it is installed; a page that it cannot read stays unread, and that is said. */
const ocr = command === 'off' ? null : tesseract(command, { warn: () => {} });

async function read(file: string): Promise<Outcome> {
  try {
    return {
      file,
      reading: await readCv(await readFile(file), {
        fileName: basename(file),
        recognise: ocr && ((picture) => ocr.recognise(picture)),
      }),
    };
  } catch (error) {
    return { file, failed: error instanceof Error ? error.message : String(error) };
  }
}

const problemOf = (outcome: Outcome): string | null => {
  if ('failed' in outcome) return outcome.failed;
  const { problem } = outcome.reading;
  return problem === undefined ? null : said('en', problem.key, problem.params);
};

function jsonOf(outcome: Outcome): object {
  const problem = problemOf(outcome);
  if (problem !== null || 'failed' in outcome)
    return { meta: { file: outcome.file }, 'x-guildhall': { problem } };
  return { ...asJsonResume(outcome.reading), meta: { file: outcome.file } };
}

// ── the table ────────────────────────────────────────────────────────────────────────────────────────────────────

function tableOf(outcome: Outcome): string {
  const lines = [`\n${outcome.file}`];
  const problem = problemOf(outcome);
  if (problem !== null || 'failed' in outcome) return [...lines, `  ${problem}`].join('\n');
  const { facts, document } = outcome.reading;
  lines.push(`  ${document.kind}, ${document.pageCount} page(s), ${facts.length} values`, '');
  let entry: string | undefined;
  for (const fact of facts) {
    if (fact.entry !== entry && fact.field.includes('.')) lines.push('');
    entry = fact.entry;
    const value = fact.value ?? 'present';
    const place = `p. ${fact.source.page}`;
    lines.push(
      `  ${fact.field.padEnd(22)} ${place.padEnd(6)} ${Math.round(fact.confidence * 100)} %  ${value}`,
    );
  }
  for (const warning of document.warnings) lines.push('', `  ! ${said('en', warning.key, warning.params)}`);
  return lines.join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help || positionals.length === 0) {
  process.stdout.write(`${USAGE}\n`);
  process.exitCode = values.help ? 0 : 2;
} else {
  const outcomes: Outcome[] = [];
  for (const file of positionals) outcomes.push(await read(file));
  for (const outcome of outcomes) {
    const problem = problemOf(outcome);
    if (problem === null) continue;
    process.stderr.write(`${outcome.file}: ${problem}\n`);
    process.exitCode = 1;
  }
  const output = values.json
    ? JSON.stringify(outcomes.length === 1 ? jsonOf(outcomes[0]!) : outcomes.map(jsonOf), null, 2)
    : outcomes.map(tableOf).join('\n');
  process.stdout.write(`${output}\n`);
}
