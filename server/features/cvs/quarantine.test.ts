import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { candidateIdOf } from '#server/core/actor.ts';
import { zipOf } from '#server/engines/cv-reading/testing.ts';
import { clamd } from '#server/providers/virus-scan/clamd.ts';
import { type ClamdServer, startClamd } from '#server/providers/virus-scan/testing/clamd-server.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { scanWaiting } from './quarantine.ts';
import { findSendableCv } from './queries.ts';
import { readCvTask } from './tasks.ts';

const cvOf = (words: string) => new TextEncoder().encode(`Mira Adeyemi\n${words}\n\nSkills\n\nPython, SQL\n`);

let town: TestHouse;
let mira: Person;
let admin: Person;
let scanner: ClamdServer;

beforeAll(async () => {
  town = await testHouse();
  [mira, admin] = [await town.person('candidate'), await town.person('admin')];
  scanner = await startClamd();
});
afterAll(() => scanner.close());
beforeEach(() => {
  scanner.fault = 'none';
  town.house.virusScan = clamd(scanner.address);
});

const upload = async (words: string) =>
  (await mira.call.cvs.upload({ fileName: `${words}.txt`, bytes: cvOf(words) })).id;

const fileOf = (cvId: string) =>
  town.house.database.db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .selectAll('file')
    .where('cv.id', '=', cvId as never)
    .executeTakeFirstOrThrow();

describe('a virus scanner in the house', () => {
  it('looks at a file before it is read, once', async () => {
    const before = scanner.scans;
    const id = await upload('clean');
    await town.settle();
    expect((await mira.call.cvs.get({ id })).status).toBe('ready');
    expect((await fileOf(id)).scannedAt).not.toBeNull();
    expect(scanner.scans).toBe(before + 1);
  });

  it('keeps what it finds something in from everyone, tells the owner and shows it to admins', async () => {
    const id = await upload('a virus');
    const { storageKey } = await fileOf(id);
    await town.settle();
    expect(await mira.call.cvs.get({ id })).toMatchObject({
      status: 'failed',
      problem: { key: 'cv.malware', params: { name: 'Test-Signature' } },
      facts: [],
    });
    await expect(town.house.storage.get(storageKey)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(mira.call.cvs.readAgain({ id })).rejects.toMatchObject({ cause: { code: 'conflict' } });
    const news = await mira.call.notifications.list({ limit: 1 });
    expect(news.items[0]).toMatchObject({ kind: 'cv_failed', params: { fileName: 'a virus.txt' } });
    const { items } = await admin.call.admin.quarantine();
    expect(items).toMatchObject([{ fileName: 'a virus.txt', threat: 'Test-Signature', owner: mira.email }]);

    await admin.call.admin.deleteQuarantined({ id: items[0]!.id });
    expect((await admin.call.admin.quarantine()).items).toEqual([]);
    await expect(admin.call.admin.deleteQuarantined({ id: items[0]!.id })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    expect((await fileOf(id)).threat).toBe('Test-Signature');
    await mira.call.cvs.remove({ id });
  });

  it('that is away holds the reading up, and its owner sees that the file is being checked', async () => {
    scanner.fault = 'drops';
    const id = await upload('patient');
    await town.settle().catch(() => {});
    expect(await mira.call.cvs.get({ id })).toMatchObject({ status: 'reading', stage: 'scan', facts: [] });
    scanner.fault = 'none';
    // The queue comes back to it after a while.
    await readCvTask.run(town.ctx(), { cvId: id }, { attempt: 9, signal: new AbortController().signal });
    expect((await mira.call.cvs.get({ id })).status).toBe('ready');
  });

  it('that comes later looks at what was there before', async () => {
    town.house.virusScan = null;
    const id = await upload('old, with a virus');
    await town.settle();
    expect((await mira.call.cvs.get({ id })).status).toBe('ready');
    expect((await fileOf(id)).scannedAt).toBeNull();
    town.house.virusScan = clamd(scanner.address);
    await scanWaiting(town.ctx());
    await town.settle();
    expect(await mira.call.cvs.get({ id })).toMatchObject({
      status: 'failed',
      problem: { key: 'cv.malware' },
    });
    await expect(mira.call.cvs.accept({ id, accept: [] })).rejects.toMatchObject({
      cause: { code: 'conflict' },
    });
  });
});

describe('room for CVs', () => {
  it('is shown, ends at a number of files and at a size, and comes back when one is removed', async () => {
    town.house.virusScan = null;
    const lena = await town.person('candidate');
    const send = (bytes: Uint8Array<ArrayBuffer>) => lena.call.cvs.upload({ fileName: 'cv.txt', bytes });
    const env = town.house.env;
    town.house.env = { ...env, CVS_PER_PERSON: 2, CV_MB_PER_PERSON: 1 };
    const { id } = await send(cvOf('one'));
    expect(await lena.call.cvs.quota()).toEqual({
      count: 1,
      maxCount: 2,
      bytes: cvOf('one').length,
      maxBytes: 1_000_000,
    });
    await expect(send(new TextEncoder().encode('word '.repeat(220_000)))).rejects.toMatchObject({
      cause: { code: 'invalid', key: 'cv.no_room', fields: [{ field: 'file' }] },
    });
    await send(cvOf('two'));
    await expect(send(cvOf('three'))).rejects.toMatchObject({
      cause: { key: 'cv.too_many', params: { count: 2, max: 2 } },
    });
    await lena.call.cvs.remove({ id });
    await send(cvOf('three'));
    town.house.env = env;
    await town.settle();
  });

  it('is not taken twice by files that come at the same moment', async () => {
    town.house.virusScan = null;
    const lena = await town.person('candidate');
    const env = town.house.env;
    town.house.env = { ...env, CVS_PER_PERSON: 2 };
    const sent = await Promise.allSettled(
      ['one', 'two', 'three', 'four'].map((text) =>
        lena.call.cvs.upload({ fileName: 'cv.txt', bytes: cvOf(text) }),
      ),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect((await lena.call.cvs.quota()).count).toBe(2);
    town.house.env = env;
    await town.settle();
  });
});

describe('the archive from LinkedIn', () => {
  it('is kept without the words of others, and goes to no employer', async () => {
    town.house.virusScan = null;
    const archive = zipOf(
      Object.entries({
        'Profile.csv': 'First Name,Last Name,Headline,Websites\nMira,Adeyemi,Analyst,\n',
        'Positions.csv':
          'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Lead,,,2020,\n',
        'messages.csv': 'FROM,CONTENT\nSomebody,a private word\n',
      }).map(([name, data]) => ({ name, data: Buffer.from(data) })),
    );
    const zoe = await town.person('candidate');
    const { id } = await zoe.call.cvs.upload({
      fileName: 'Basic_LinkedInDataExport.zip',
      bytes: new Uint8Array(archive),
    });
    await town.settle();
    const cv = await zoe.call.cvs.get({ id });
    expect(cv.facts.map(({ value }) => value)).toContain('Mira Adeyemi');
    const { storageKey } = await fileOf(id);
    const kept = Buffer.from(await town.house.storage.get(storageKey));
    expect(kept.includes('Positions.csv')).toBe(true);
    expect(kept.includes('messages.csv')).toBe(false);
    const candidateId = candidateIdOf(town.ctx(await zoe.actor()));
    expect(await findSendableCv(town.house.database.db, candidateId, undefined)).toBeUndefined();
  });
});
