/** `npm run cv` as someone types it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jsonResume } from '#server/engines/json-resume/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cv = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'cv', '--', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run cv', { timeout: 60_000 }, () => {
  test('prints JSON Resume, and only that', () => {
    const { stdout, status } = cv('--json', 'bench/cvs/tuned/hollmann.pdf');
    const resume = jsonResume.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(resume.basics?.name).toBe('Jürgen Hollmann');
    expect(resume.work?.[0]).toMatchObject({ name: 'Ricarda-Huch-Schule', startDate: '2009-08' });
  });

  test('reads several files, says which cannot be read, and goes on', () => {
    const { stdout, stderr, status } = cv(
      'e2e/cvs/teacher.md',
      'e2e/cvs/bad-empty.pdf',
      'e2e/cvs/electrician.pdf',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('bad-empty.pdf: This file is empty.');
    expect(stdout).toContain('teacher.md');
    expect(stdout).toContain('Approved Electrician');
  });
});
