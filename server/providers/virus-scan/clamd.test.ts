import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clamd } from './clamd.ts';
import { type ClamdServer, startClamd } from './testing/clamd-server.ts';

let server: ClamdServer;
beforeAll(async () => {
  server = await startClamd();
});
beforeEach(() => {
  server.fault = 'none';
});
afterAll(() => server.close());

const scan = (text: string | Buffer, address = server.address, signal?: AbortSignal) =>
  clamd(address).scan(Buffer.from(text), signal);
const away = { code: 'unavailable', key: 'virus_scan.unavailable' };

describe('a virus scanner that speaks clamd’s protocol', () => {
  it('says what is clean, and what is in the rest', async () => {
    expect(await scan('Ada Lovelace')).toEqual({ is: 'clean' });
    expect(await scan('here is a virus')).toEqual({ is: 'infected', name: 'Test-Signature' });
  });
  it('is sent large files whole', async () => {
    const large = Buffer.concat([Buffer.alloc(5_000_000, 'x'), Buffer.from('a virus')]);
    expect(await scan(large)).toEqual({ is: 'infected', name: 'Test-Signature' });
  });
  it('is reached by a socket too', async () => {
    const local = await startClamd(join(mkdtempSync(join(tmpdir(), 'clamd-')), 'clamd.sock'));
    expect(await scan('Ada', local.address)).toEqual({ is: 'clean' });
    await local.close();
  });
  it('is away when nobody listens, when it drops the line, and when it will not look at the file', async () => {
    await expect(scan('Ada', '127.0.0.1:1')).rejects.toMatchObject(away);
    await expect(scan('Ada', '/nowhere/clamd.sock')).rejects.toMatchObject(away);
    for (const fault of ['drops', 'too_large'] as const) {
      server.fault = fault;
      await expect(scan('Ada')).rejects.toMatchObject(away);
    }
  });
  it('is not waited for once nobody wants to know any more', async () => {
    server.fault = 'silent';
    await expect(scan('Ada', server.address, AbortSignal.timeout(50))).rejects.toMatchObject(away);
  });
});
