import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Everything that must hold, in one run: lint, types, the suite on both databases, the journeys in a browser. The last
 * line is `N passed, N failed`. `--no-e2e` leaves the journeys out.
 */

type Count = { passed: number; failed: number };

/** The parts of vitest's JSON report that count. */
type Report = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

const bin = (name: string) => join('node_modules', '.bin', name);

/** Runs a command with our input and output; resolves to its exit code. */
function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function check(name: string, command: string, args: string[]): Promise<Count> {
  console.log(`\n── ${name}`);
  const ok = (await run(command, args)) === 0;
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A file that broke before its first test is a failure too, and so is an error outside of any test. */
function countOf(report: Report): Count {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

async function vitest(projects: string[]): Promise<Count> {
  console.log(`\n── ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-report-'));
  const file = join(folder, 'report.json');
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await run(bin('vitest'), ['run', '--passWithNoTests', ...selected, ...reporters]);
    if (!existsSync(file)) return { passed: 0, failed: code === 0 ? 0 : 1 };
    const count = countOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { 'no-e2e': { type: 'boolean', default: false } } });

const counts = [
  await check('lint', bin('biome'), ['ci', '--reporter=summary']),
  await check('types', bin('tsc'), ['--noEmit']),
  await vitest(['unit', 'app', 'sqlite', 'postgres']),
];
if (!values['no-e2e']) counts.push(await vitest(['e2e']));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
