/** The port to where bytes are kept. Keys are random and say nothing. */
export type Storage = {
  /** Keeps bytes safely (fsynced) before it returns the key. */
  put: (bytes: Uint8Array) => Promise<string>;
  /** @throws AppError unavailable when the bytes cannot be read */
  get: (key: string) => Promise<Uint8Array>;
  remove: (key: string) => Promise<void>;
  /** Puts bytes where no `get` finds them, for what does harm. Safe twice; `remove` removes them there too. */
  quarantine: (key: string) => Promise<void>;
  /** keys of bytes at least this old, for the sweeper */
  listOlderThan: (ageMs: number) => Promise<string[]>;
};
