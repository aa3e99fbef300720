import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unavailable } from '#server/core/errors.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let rival: Person;
let id: string;
/** what the world outside has */
let records: Record<string, string[]>;
let files: Record<string, string>;
let silent: boolean;

beforeAll(async () => {
  town = await testHouse();
  const answer = <T>(found: T): T => {
    if (silent) throw unavailable('domain.unreachable');
    return found;
  };
  town.house.domainLook = {
    records: async (name) => answer(records[name] ?? []),
    file: async (host, path) => answer(files[`https://${host}${path}`] ?? null),
  };
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  rival = await town.person('recruiter', 'Rivalin');
});

beforeEach(async () => {
  records = {};
  files = {};
  silent = false;
  id = (
    await katrin.call.companies.create({ name: 'Nordlicht', website: 'https://www.nordlicht.example/de' })
  ).id;
});

const proof = () => katrin.call.domains.proof({ id });
const seen = async () => (await town.as().companies.get({ id })).verified;
async function check() {
  expect((await katrin.call.domains.check({ id })).askedAt).not.toBeNull();
  await town.settle();
  return proof();
}

describe('the domain of a company', () => {
  it('is proved by a record of its name server', async () => {
    const { domain, recordName, token } = await proof();
    expect([domain, recordName]).toEqual(['nordlicht.example', '_guildhall.nordlicht.example']);
    expect(await check()).toMatchObject({ askedAt: null, problem: 'domain.nothing_found', verified: null });
    expect(await seen()).toBeNull();
    records[recordName] = ['something else', token];
    const { verified, problem } = await check();
    expect([verified!.method, problem]).toEqual(['dns', null]);
    expect(await seen()).toEqual({ domain: 'nordlicht.example', ...verified });
    expect((await town.as().companies.list({ q: 'nordlicht', verified: true })).items[0]!.id).toBe(id);
  });

  it('is proved by a file on its website', async () => {
    const { fileUrl, token } = await proof();
    expect(fileUrl).toBe('https://www.nordlicht.example/.well-known/guildhall.txt');
    files[fileUrl] = `${token}\n`;
    expect((await check()).verified!.method).toBe('file');
  });

  it('is not proved by the token of another company, nor by what only has it within', async () => {
    const { id: other } = await rival.call.companies.create({
      name: 'Nordlicht Jobs',
      website: 'https://nordlicht.example',
    });
    const theirs = await rival.call.domains.proof({ id: other });
    const { recordName, fileUrl, token } = await proof();
    records[recordName] = [theirs.token, `x${token}`];
    files[fileUrl] = `<p>${token}</p>`;
    expect((await check()).verified).toBeNull();
  });

  it('is proved no more when the website is another, when another look finds nothing, but not when nobody answers', async () => {
    const { recordName, token } = await proof();
    records[recordName] = [token];
    await check();
    silent = true;
    town.wait(HOUR_MS);
    expect(await check()).toMatchObject({ problem: 'domain.unreachable', verified: { method: 'dns' } });
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://nordlicht-jobs.example' });
    expect(await seen()).toBeNull();
    expect((await town.as().companies.list({ verified: true })).items.map((one) => one.id)).not.toContain(id);
    expect(await proof()).toMatchObject({
      domain: 'nordlicht-jobs.example',
      verified: null,
      checkedAt: null,
    });
    silent = false;
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://nordlicht.example' });
    expect(await seen()).not.toBeNull();
    records = {};
    expect(await check()).toMatchObject({ problem: 'domain.nothing_found', verified: null });
    expect(await seen()).toBeNull();
  });

  it.each([
    [null, 'domain.no_website'],
    ['https://10.0.0.1', 'domain.no_website'],
    ['https://localhost', 'domain.no_website'],
    ['https://www.linkedin.com/company/nordlicht', 'domain.shared'],
    ['https://nordlicht.github.io', 'domain.shared'],
  ])('cannot be proved when the website is %s', async (website, key) => {
    await katrin.call.companies.change({ id, name: 'Nordlicht', website });
    for (const call of ['proof', 'check'] as const)
      await expect(katrin.call.domains[call]({ id })).rejects.toMatchObject({ cause: { key } });
  });

  it('is for its own people to prove', async () => {
    for (const call of ['proof', 'check'] as const)
      await expect(rival.call.domains[call]({ id })).rejects.toMatchObject({
        cause: { key: 'company.not_yours' },
      });
  });
});
