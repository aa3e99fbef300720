import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { internet, type World } from './internet.ts';
import { isPublicAddress } from './public-address.ts';

describe('an address', () => {
  it.each(['93.184.215.14', '1.1.1.1', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a file of a domain', () => {
  let server: Server;
  let world: World;
  let asked: Array<{ host: string | undefined; url: string | undefined }>;

  beforeAll(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push({ host: request.headers.host, url: request.url });
      if (request.url === '/whole') response.end('a token\n');
      else if (request.url === '/long') response.end('x'.repeat(5_000));
      else if (request.url === '/silent') return;
      else if (request.url === '/away') response.writeHead(302, { Location: '/whole' }).end();
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    world = {
      addresses: async () => [{ address: '127.0.0.1', family: 4 }],
      isPublic: () => true,
      plainPort: (server.address() as AddressInfo).port,
    };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read from the address that was looked at, under the name it has', async () => {
    expect(await internet(world).file('nordlicht.example', '/whole')).toBe('a token\n');
    expect(asked.at(-1)).toEqual({ host: 'nordlicht.example', url: '/whole' });
  });

  it('is none when it is long, elsewhere or absent', async () => {
    for (const path of ['/long', '/away', '/nowhere'])
      expect(await internet(world).file('nordlicht.example', path)).toBeNull();
  });

  it('is not asked for within our own walls, even if only one address of its name is there', async () => {
    const before = asked.length;
    const inside = { ...world, isPublic: isPublicAddress };
    expect(await internet(inside).file('nordlicht.example', '/whole')).toBeNull();
    const both = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await internet({ ...inside, addresses: both }).file('nordlicht.example', '/whole')).toBeNull();
    expect(await internet({ ...inside, addresses: async () => [] }).file('x.example', '/whole')).toBeNull();
    expect(asked.length).toBe(before);
  });

  it('is not waited for when who asks has gone', async () => {
    const asking = internet(world).file('nordlicht.example', '/silent', AbortSignal.timeout(50));
    await expect(asking).rejects.toMatchObject({ code: 'unavailable', key: 'domain.unreachable' });
  });
});
