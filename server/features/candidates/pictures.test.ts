import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweepFiles } from '#server/features/cvs/index.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let app: TestHttp;
let mira: Person;
let katrin: Person;
let rival: Person;
let admin: Person;
let photo: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  rival = await town.person('recruiter', 'Rivalin');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
  await rival.call.companies.create({ name: 'Other Netz' });
  photo = new Uint8Array(
    await sharp({ create: { width: 600, height: 400, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer(),
  );
});

beforeEach(async () => {
  mira = await town.person('candidate', 'Mira Adeyemi');
});

const tokenOf = async ({ email }: Person) =>
  (await town.as().accounts.login({ email, password: 'a long enough password' })).accessToken;

async function show(id: string, who: Person | null, size: number | string = 96) {
  const headers: Record<string, string> = who ? { authorization: `Bearer ${await tokenOf(who)}` } : {};
  return app.request(`http://127.0.0.1:3000/pictures/${id}/${size}`, { headers });
}

async function apply(): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title: 'Data engineer',
    description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
    location: 'Hamburg',
    pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
    skills: [{ name: 'SQL', required: true, level: 3 }],
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return (await mira.call.applications.send({ jobId: id })).id;
}

const takePhoto = async () => (await mira.call.candidates.setPicture({ bytes: photo })).picture!.id;

describe('a picture', () => {
  it('is kept in three sizes for its owner, and for nobody else', async () => {
    const id = await takePhoto();
    for (const size of [96, 256, 512]) {
      const answer = await show(id, mira, size);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'private, max-age=300',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(size);
    }
    for (const who of [null, katrin, rival, admin, await town.person('candidate')])
      expect((await show(id, who)).status).toBe(404);
    for (const size of [97, 0, 'x', '96x']) expect((await show(id, mira, size)).status).toBe(404);
  });

  it('is not sent along unless its owner says so, and then told of before it is shown', async () => {
    const id = await takePhoto();
    const without = await apply();
    expect(await katrin.call.applications.get({ id: without })).toMatchObject({ hasPicture: false });
    await expect(katrin.call.applications.showPicture({ id: without })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    await mira.call.candidates.changeVisibility({ picture: 'on_application' });
    const sent = await apply();
    const seen = await katrin.call.applications.get({ id: sent });
    expect(seen).toMatchObject({ hasPicture: true, profile: { picture: null } });
    expect(JSON.stringify(seen)).not.toContain(id);
    expect(await katrin.call.applications.showPicture({ id: sent })).toEqual({ id });
    expect((await show(id, katrin)).status).toBe(200);
    expect((await show(id, rival)).status).toBe(404);
    await expect(rival.call.applications.showPicture({ id: sent })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    const told = await town.house.database.db
      .selectFrom('event')
      .select(['type', 'actorId'])
      .where('subjectId', '=', sent)
      .where('type', '=', 'application.picture_shown')
      .execute();
    expect(told).toEqual([{ type: 'application.picture_shown', actorId: katrin.accountId }]);
  });

  it('that is public is seen by anyone, until it is not', async () => {
    const id = await takePhoto();
    await mira.call.candidates.changeVisibility({ picture: 'public' });
    expect((await show(id, null)).status).toBe(200);
    await mira.call.candidates.changeVisibility({ picture: 'private' });
    expect((await show(id, null)).status).toBe(404);
  });

  it('goes when it is taken away, but stays where it was sent', async () => {
    const first = await takePhoto();
    await mira.call.candidates.removePicture();
    expect((await mira.call.candidates.profile()).picture).toBeNull();
    expect((await show(first, mira)).status).toBe(404);
    await expect(mira.call.candidates.removePicture()).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    await mira.call.candidates.changeVisibility({ picture: 'on_application' });
    const second = await takePhoto();
    await apply();
    const third = await takePhoto();
    expect((await mira.call.candidates.profile()).picture).toEqual({ id: third });
    expect((await show(second, katrin)).status).toBe(200);
    await mira.call.candidates.changeVisibility({ picture: 'public' });
    expect((await show(second, null)).status).toBe(404);
  });

  it('is not swept away with bytes that nobody names', async () => {
    const id = await takePhoto();
    const orphan = await town.house.storage.put(new Uint8Array([1]));
    const aged = { ...town.house.storage, listOlderThan: () => town.house.storage.listOlderThan(-HOUR_MS) };
    await sweepFiles.run(
      { ...town.ctx({ kind: 'system' }), storage: aged },
      {},
      { attempt: 1, signal: AbortSignal.timeout(5_000) },
    );
    expect((await show(id, mira)).status).toBe(200);
    await expect(town.house.storage.get(orphan)).rejects.toMatchObject({ key: 'storage.unreadable' });
  });

  it('that cannot be taken says why, and the one before stays', async () => {
    const id = await takePhoto();
    await expect(
      mira.call.candidates.setPicture({ bytes: new TextEncoder().encode('<svg/>') }),
    ).rejects.toMatchObject({
      cause: { key: 'picture.unsupported', fields: [{ field: 'file' }] },
    });
    expect((await mira.call.candidates.profile()).picture).toEqual({ id });
  });

  it('comes by REST too', async () => {
    const headers = { authorization: `Bearer ${await tokenOf(mira)}` };
    const body = new FormData();
    body.set('file', new File([Buffer.from(photo)], 'me.jpg'));
    const path = 'http://127.0.0.1:3000/api/v1/auth/profile/picture';
    const sent = await app.request(path, { method: 'POST', headers, body });
    expect(sent.status).toBe(201);
    const { picture } = (await sent.json()) as { picture: { id: string } };
    expect((await show(picture.id, mira)).status).toBe(200);
    expect((await app.request(path, { method: 'DELETE', headers })).status).toBe(204);
    expect((await app.request(path, { method: 'DELETE', headers })).status).toBe(404);
  });
});
