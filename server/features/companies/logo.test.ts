import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '#server/features/cvs/index.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let app: TestHttp;
let katrin: Person;
let rival: Person;
let id: string;
let mark: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  rival = await town.person('recruiter', 'Rivalin');
  id = (await katrin.call.companies.create({ name: 'Nordlicht Netz', location: 'Hamburg' })).id;
  await rival.call.companies.create({ name: 'Rival' });
  mark = new Uint8Array(
    await sharp({ create: { width: 400, height: 120, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  );
});

const show = (logoId: string, size: number | string = 96) =>
  app.request(`http://127.0.0.1:3000/logos/${logoId}/${size}`);

const send = async ({ email }: Person, bytes: Uint8Array<ArrayBuffer>) => {
  const { accessToken } = await town.as().accounts.login({ email, password: 'a long enough password' });
  const body = new FormData();
  body.set('file', new File([bytes], 'logo.png'));
  const headers = { authorization: `Bearer ${accessToken}` };
  return app.request(`http://127.0.0.1:3000/api/v1/companies/${id}/logo`, { method: 'POST', headers, body });
};

const kept = async () => town.house.storage.listOlderThan(-HOUR_MS).then((keys) => new Set(keys).size);

describe('the logo of a company', () => {
  it('is seen by everyone, whole and for ever, once a member has sent it', async () => {
    const answer = await send(katrin, mark);
    expect(answer.status).toBe(201);
    const { logo } = (await answer.json()) as { logo: { id: string } };
    expect((await town.as().companies.get({ id })).logo).toEqual(logo);
    expect((await town.as().companies.list({ q: 'nordlicht' })).items[0]!.logo).toEqual(logo);
    for (const size of [96, 256, 512]) {
      const shown = await show(logo.id, size);
      expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
      expect([width, height]).toEqual([size, size]);
    }
    for (const size of [97, 'x']) expect((await show(logo.id, size)).status).toBe(404);
  });

  it('is refused from others, and when it is none', async () => {
    expect((await send(rival, mark)).status).toBe(403);
    expect((await send(katrin, new Uint8Array(Buffer.from('<svg/>')))).status).toBe(415);
    await expect(rival.call.companies.removeLogo({ id })).rejects.toMatchObject({
      cause: { code: 'forbidden' },
    });
  });

  it('makes way for a new one at a new address, and goes when it is taken away', async () => {
    const { logo: first } = await katrin.call.companies.setLogo({ id, bytes: mark });
    const { logo: second } = await katrin.call.companies.setLogo({ id, bytes: mark });
    expect((await show(first!.id)).status).toBe(404);
    expect((await show(second!.id)).status).toBe(200);
    expect((await katrin.call.companies.removeLogo({ id })).logo).toBeNull();
    expect((await show(second!.id)).status).toBe(404);
    await expect.poll(kept).toBe(0);
    await expect(katrin.call.companies.removeLogo({ id })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
  });

  it('stands in what search engines read of a posting, and is not swept away', async () => {
    const admin = await town.person('admin');
    const { id: jobId } = await katrin.call.postings.create({
      title: 'Data engineer',
      description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
      location: 'Hamburg',
      pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
    });
    await katrin.call.postings.submit({ id: jobId });
    await admin.call.admin.decidePosting({ id: jobId, approved: true });
    const read = async () =>
      (await town.as().distribution.jsonLd({ id: jobId }))!.hiringOrganization as Record<string, unknown>;
    expect(await read()).not.toHaveProperty('logo');
    const { logo } = await katrin.call.companies.setLogo({ id, bytes: mark });
    expect((await read()).logo).toBe(`${town.house.env.PUBLIC_URL}/logos/${logo!.id}/512`);
    const aged = { ...town.house.storage, listOlderThan: () => town.house.storage.listOlderThan(-HOUR_MS) };
    const signal = AbortSignal.timeout(5_000);
    await sweepFiles.run({ ...town.ctx(), storage: aged }, {}, { attempt: 1, signal });
    expect((await show(logo!.id)).status).toBe(200);
  });
});
