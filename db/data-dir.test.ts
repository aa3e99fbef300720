import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir.ts';

const dir = mkdtempSync(join(tmpdir(), 'guildhall-lock-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('tells the second server who serves, and is free after release', () => {
    const lock = lockDataDir(dir);
    lock.announce('http://127.0.0.1:3000');
    let stopped: unknown;
    try {
      lockDataDir(dir);
    } catch (error) {
      stopped = error;
    }
    expect(stopped).toMatchObject({
      code: 'data_dir_locked',
      params: { pid: process.pid, address: 'http://127.0.0.1:3000' },
    });
    lock.release();
    lockDataDir(dir).release();
  });

  it('is free when its holder is killed', async () => {
    const program = `
      import { lockDataDir } from '#db/data-dir.ts';
      lockDataDir(${JSON.stringify(dir)});
      console.log('locked');
      setInterval(() => {}, 1000);`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(() => lockDataDir(dir)).toThrow('data_dir_locked');
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGKILL');
    });
    lockDataDir(dir).release();
  });
});
