import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unavailable } from '#server/core/errors.ts';
import type { Storage } from '#server/core/storage.ts';

const KEY = /^[0-9a-f]{32}$/;

/** Bytes as files in a folder, spread over 256 subfolders. A file is whole or not there: written aside, fsynced, renamed. */
export function diskStorage(folder: string): Storage {
  // Beside the folder, not in it: what lists or copies files never meets them.
  const aside = `${folder}-quarantine`;
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw unavailable('storage.bad_key');
    return join(folder, key.slice(0, 2), key);
  };
  return {
    async put(bytes) {
      const key = randomBytes(16).toString('hex');
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const fresh = `${path}.part`;
      const file = await open(fresh, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(fresh, path);
      await syncFolder(dirname(path));
      return key;
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch {
        throw unavailable('storage.unreadable');
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
      await rm(join(aside, key), { force: true });
    },
    async quarantine(key) {
      await mkdir(aside, { recursive: true, mode: 0o700 });
      const isThere = await stat(join(aside, key)).catch(() => null);
      if (isThere) return;
      await rename(pathOf(key), join(aside, key));
      await chmod(join(aside, key), 0o400);
      await syncFolder(aside);
    },
    listOlderThan: (ageMs) => listOld(folder, ageMs),
  };
}

/** A rename is safe from a power cut only once its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function listOld(folder: string, ageMs: number): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const keys: string[] = [];
  for (const name of names) {
    const key = name.split('/').at(-1)!;
    if (!KEY.test(key)) continue;
    const { mtimeMs } = await stat(join(folder, name));
    // A file's age is told by the clock that stamped it, not by the house's.
    if (Date.now() - mtimeMs > ageMs) keys.push(key);
  }
  return keys;
}
