import { promises as dns } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { DOMAIN_SILENT, type DomainLook } from '#server/core/domain-look.ts';
import { AppError, unavailable } from '#server/core/errors.ts';
import { isPublicAddress } from './public-address.ts';

const TIMEOUT_MS = 8_000;
const MOST_BYTES = 4_096;
const MOST_RECORDS = 100;

type Address = { address: string; family: number };

/** What tests put in place of the world outside: names, and a server of their own, which has no certificate. */
export type World = {
  addresses: (host: string) => Promise<Address[]>;
  isPublic: (address: string) => boolean;
  plainPort?: number;
};

const theWorld: World = {
  addresses: (host) => dns.lookup(host, { all: true }),
  isPublic: isPublicAddress,
};

/** Asks the real world. Names that people write decide where it looks, so it looks nowhere but in public. */
export const internet = (world: World = theWorld): DomainLook => ({
  async records(name, signal) {
    const resolver = new dns.Resolver({ timeout: TIMEOUT_MS / 2, tries: 2 });
    const stop = () => resolver.cancel();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const records = await resolver.resolveTxt(name);
      return records.slice(0, MOST_RECORDS).map((parts) => parts.join(''));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
      throw unavailable(DOMAIN_SILENT);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  },
  async file(host, path, signal) {
    const within = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const address = await publicAddress(world, host);
      if (!address) return null;
      return await fetchText(
        world,
        { host, path, address },
        signal ? AbortSignal.any([signal, within]) : within,
      );
    } catch (error) {
      throw error instanceof AppError ? error : unavailable(DOMAIN_SILENT);
    }
  },
});

/** A name that leads anywhere but outside, even by one of its addresses, leads nowhere. */
async function publicAddress(world: World, host: string): Promise<Address | null> {
  const found = await world.addresses(host).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTFOUND') return [];
    throw error;
  });
  return found.every(({ address }) => world.isPublic(address)) ? (found[0] ?? null) : null;
}

type Asked = { host: string; path: string; address: Address };

/** One request to the very address that was looked at: a name that changes its mind meanwhile (DNS rebinding) changes nothing. */
function fetchText(
  world: World,
  { host, path, address }: Asked,
  signal: AbortSignal,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const ask = world.plainPort ? plainRequest : request;
    const asked = ask({
      host: address.address,
      servername: host,
      port: world.plainPort ?? 443,
      path,
      headers: { Host: host, 'User-Agent': 'Guildhall', Accept: 'text/plain' },
      signal,
      agent: false,
    });
    asked.on('error', reject);
    asked.on('response', (answer) => readText(answer).then(resolve, reject));
    asked.end();
  });
}

/** A redirect, an error or a long text are no file of ours. */
async function readText(answer: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  if (answer.statusCode !== 200) {
    answer.destroy();
    return null;
  }
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) {
      answer.destroy();
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
