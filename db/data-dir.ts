import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { DatabaseError } from './errors.ts';

export type DataDirLock = {
  /** Says where this server is to be found, for the one that comes second. */
  announce(address: string): void;
  release(): void;
};

type Holder = { pid: number; address: string };

const unknownHolder: Holder = { pid: 0, address: '' };

function readHolder(path: string): Holder {
  try {
    return { ...unknownHolder, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>) };
  } catch {
    // It has not said yet.
    return unknownHolder;
  }
}

/** Renamed into place: a reader finds the old note or the new one, never half a one. */
function writeHolder(path: string, holder: Holder): void {
  writeFileSync(`${path}.new`, JSON.stringify(holder));
  renameSync(`${path}.new`, path);
}

/**
 * Takes the data folder for this process, for life. The lock is an open exclusive transaction on a small database of its
 * own: the system frees it when the process ends, by kill -9 too, which a file with a pid in it cannot promise.
 * @throws DatabaseError `data_dir_locked` with the pid and address of the server that has it
 */
export function lockDataDir(dir: string): DataDirLock {
  mkdirSync(dir, { recursive: true });
  const holderPath = join(dir, 'server.json');
  const handle = new SqliteFile(join(dir, 'server.lock'), { timeout: 0 });
  try {
    handle.exec('begin exclusive');
  } catch (error) {
    handle.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new DatabaseError('data_dir_locked', readHolder(holderPath));
  }
  writeHolder(holderPath, { pid: process.pid, address: '' });
  return {
    announce: (address) => writeHolder(holderPath, { pid: process.pid, address }),
    release: () => handle.close(),
  };
}
