import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';

let town: TestHouse;
let katrin: Person;
let rival: Person;

beforeAll(async () => {
  town = await testHouse();
  [katrin, rival] = [
    await town.person('recruiter', 'Katrin Ahlers'),
    await town.person('recruiter', 'Rivalin'),
  ];
});

describe('a company', () => {
  it('is founded by who will own it, and seen by everyone', async () => {
    const made = await katrin.call.companies.create({
      name: 'Ångström & Söhne',
      website: 'https://angstrom.example',
      size: '11-50',
    });
    expect(await town.as().companies.get({ id: made.id })).toEqual(made);
    expect(
      (await katrin.call.companies.members({ id: made.id })).items.map((member) => [
        member.name,
        member.role,
      ]),
    ).toEqual([['Katrin Ahlers', 'owner']]);
    expect((await katrin.call.accounts.me()).companies).toEqual([
      { id: made.id, name: 'Ångström & Söhne', role: 'owner' },
    ]);
  });

  it('is changed by its members alone; what is left out stays', async () => {
    const { id } = await katrin.call.companies.create({ name: 'Nordlicht Netz', location: 'Hamburg' });
    await expect(rival.call.companies.change({ id, name: 'Mine now' })).rejects.toMatchObject({
      cause: { code: 'forbidden' },
    });
    await expect(rival.call.companies.members({ id })).rejects.toMatchObject({
      cause: { code: 'forbidden' },
    });
    expect(await katrin.call.companies.change({ id, name: 'Nordlicht' })).toMatchObject({
      name: 'Nordlicht',
      location: 'Hamburg',
    });
    expect((await katrin.call.companies.change({ id, name: 'Nordlicht', location: '' })).location).toBeNull();
  });

  it('has its seat and other places, and pages elsewhere', async () => {
    const { id } = await katrin.call.companies.create({
      name: 'Weser Werft',
      locations: ['Bremen', ' Emden ', 'Bremen'],
      links: ['https://www.linkedin.com/company/weser-werft'],
    });
    const seen = () => town.as().companies.get({ id });
    expect(await seen()).toMatchObject({
      location: 'Bremen',
      locations: ['Bremen', 'Emden'],
      links: ['https://www.linkedin.com/company/weser-werft'],
    });
    await katrin.call.companies.change({ id, name: 'Weser Werft', location: 'Kiel' });
    expect(await seen()).toMatchObject({ locations: ['Kiel', 'Emden'] });
    await katrin.call.companies.change({ id, name: 'Weser Werft', locations: [], links: [] });
    expect(await seen()).toMatchObject({ location: null, locations: [], links: [] });
  });

  it.each([
    'http://example.com/a',
    'javascript:alert(1)',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://localhost',
    'https://me:secret@example.com',
    'LinkedIn',
  ])('does not lead its readers to %s', async (link) => {
    const made = rival.call.companies.create({ name: 'Links AG', links: ['https://ok.example', link] });
    await expect(made).rejects.toMatchObject({
      cause: { issues: [{ path: ['links', 1], message: 'invalid.link' }] },
    });
  });

  it('does not post for another', async () => {
    const { id } = await rival.call.companies.create({ name: 'Rival' });
    const post = katrin.call.postings.create({ title: 'Spy', companyId: id });
    await expect(post).rejects.toMatchObject({ cause: { code: 'forbidden' } });
    const { id: posting } = await rival.call.postings.create({ title: 'Own' });
    for (const call of [
      () => katrin.call.postings.change({ id: posting, title: 'Taken' }),
      () => katrin.call.postings.delete({ id: posting }),
      () => katrin.call.postings.submit({ id: posting }),
      () => katrin.call.applications.board({ postingId: posting }),
      () => katrin.call.postings.get({ id: posting }),
    ])
      await expect(call()).rejects.toMatchObject({ cause: { code: 'not_found' } });
  });

  it('is found by part of its name, in pages', async () => {
    for (const name of ['Ostara Foods', 'Ostara Logistics', 'Ostara Mills'])
      await rival.call.companies.create({ name });
    const first = await town.as().companies.list({ q: 'OSTARA', limit: 2 });
    const second = await town.as().companies.list({ q: 'OSTARA', limit: 2, cursor: first.next! });
    expect([...first.items, ...second.items].map((company) => company.name)).toEqual([
      'Ostara Foods',
      'Ostara Logistics',
      'Ostara Mills',
    ]);
    expect((await town.as().companies.list({ q: '%' })).items).toEqual([]);
  });
});
