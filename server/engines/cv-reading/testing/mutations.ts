/** For tests: files as they come out of broken disks, cut downloads and the hands of attackers. The same seed, the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { unpackArchive } from '../archive.ts';
import { zipOf } from '../testing.ts';

export type Mutant = { name: string; bytes: Buffer; how: string };
type Random = () => number;
type Source = { name: string; bytes: Buffer };
type Mutate = (source: Buffer, random: Random, others: Source[]) => Buffer | Promise<Buffer>;

/** mulberry32: small, quick, good enough to break files. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const int = (random: Random, most: number) => Math.floor(random() * most);
const pick = <T>(random: Random, list: readonly T[]): T => list[int(random, list.length)]!;
const times = (random: Random, most: number, act: () => void) => {
  for (let i = 1 + int(random, most); i > 0; i--) act();
};

const NUMBERS = [
  '0',
  '-1',
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '1e308',
  '0.0000001',
  '65536',
];

const flipBits: Mutate = (source, random) => {
  const bytes = Buffer.from(source);
  times(random, 40, () => {
    const at = int(random, bytes.length);
    bytes[at] = bytes[at]! ^ (1 << int(random, 8));
  });
  return bytes;
};

const cut: Mutate = (source, random) => source.subarray(0, int(random, source.length));

const doubleChunk: Mutate = (source, random) => {
  const from = int(random, source.length);
  const chunk = source.subarray(from, from + int(random, 4_000));
  const at = int(random, source.length);
  const copies = 1 + int(random, 20);
  return Buffer.concat([source.subarray(0, at), ...Array(copies).fill(chunk), source.subarray(at)]);
};

const dropChunk: Mutate = (source, random) => {
  const at = int(random, source.length);
  return Buffer.concat([source.subarray(0, at), source.subarray(at + int(random, 2_000))]);
};

const fillChunk: Mutate = (source, random) => {
  const bytes = Buffer.from(source);
  const at = int(random, bytes.length);
  return bytes.fill(
    pick(random, [0, 255, 0x7b, 0x3c, 0x28]),
    at,
    Math.min(bytes.length, at + int(random, 3_000)),
  );
};

const splice: Mutate = (source, random, others) => {
  const other = pick(random, others).bytes;
  return Buffer.concat([
    source.subarray(0, int(random, source.length)),
    other.subarray(int(random, other.length)),
  ]);
};

/** Writes numbers over the fields of a ZIP's records, or of a file system of old Office. */
const overwriteFields: Mutate = (source, random) => {
  const bytes = Buffer.from(source);
  const starts = ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06']
    .map((sign) => bytes.indexOf(sign))
    .filter((at) => at >= 0);
  times(random, 6, () => {
    const at = pick(random, starts.length > 0 ? starts : [0]) + int(random, starts.length > 0 ? 46 : 2_048);
    if (at + 4 <= bytes.length)
      bytes.writeUInt32LE(
        pick(random, [0, 1, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 512, int(random, 65_536)]),
        at,
      );
  });
  return bytes;
};

/** Absurd numbers where a text has numbers: PDF objects, RTF words, sizes in HTML and XML. */
const absurdNumbers: Mutate = (source, random) => {
  const text = source.toString('latin1');
  const share = 0.002 + random() * 0.05;
  return Buffer.from(
    text.replace(/\d+/g, (number) => (random() < share ? pick(random, NUMBERS) : number)),
    'latin1',
  );
};

const rearrangeMarkup = (text: string, random: Random): string => {
  // Tags of markup, groups and words of RTF.
  const parts = text.split(text.includes('{\\rtf') ? /(?=[{}\\])/ : /(?=<)/);
  times(random, 12, () => {
    const at = int(random, parts.length);
    const what = int(random, 4);
    if (what === 0) parts.splice(at, 1);
    else if (what === 1) parts.splice(int(random, parts.length), 0, parts[at]!);
    else if (what === 2) parts.splice(at, 0, (parts[at] ?? '').slice(0, 2_000).repeat(1 + int(random, 300)));
    else parts[at] = (parts[at] ?? '').replace(/"[^"]*"/, `"${pick(random, NUMBERS)}"`);
  });
  return parts.join('');
};

/** Changes the markup, within its archive if it is in one. */
const changeMarkup: Mutate = async (source, random) => {
  if (source.subarray(0, 2).toString() !== 'PK')
    return Buffer.from(rearrangeMarkup(source.toString(), random));
  const parts: { name: string; data: Buffer }[] = [];
  await unpackArchive(source, (name, content) => {
    const isText = /\.(xml|rels|csv)$/.test(name) && random() < 0.6;
    parts.push({ name, data: isText ? Buffer.from(rearrangeMarkup(content.toString(), random)) : content });
  });
  return zipOf(parts);
};

const MUTATIONS: Record<string, Mutate> = {
  flipBits,
  cut,
  doubleChunk,
  dropChunk,
  fillChunk,
  splice,
  overwriteFields,
  absurdNumbers,
  changeMarkup,
};

const folder = new URL('../../../../e2e/cvs/', import.meta.url);
const LINKEDIN = {
  'Profile.csv': 'First Name,Last Name,Headline,Websites\nAda,Byron,"Analyst, writer",[A:https://ada.org]\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Lead,"• a\n• b",Kiel,Mar 2019,\n',
};
const JSON_RESUME = JSON.stringify(
  {
    basics: { name: 'Ada', email: 'ada@example.org' },
    work: [{ name: 'Acme', startDate: '2019-03', highlights: ['a'] }],
  },
  null,
  1,
);

/** One small file of each kind, and of PDFs several. */
function sources(): Source[] {
  const files = ['', 'kinds/'].flatMap((under) =>
    readdirSync(new URL(under, folder))
      .filter((name) => /\.(pdf|docx?|odt|rtf|html|md|txt)$/.test(name) && !/forty|^bad|^scan/.test(name))
      .map((name) => ({ name, bytes: readFileSync(new URL(under + name, folder)) })),
  );
  const archive = zipOf(Object.entries(LINKEDIN).map(([name, data]) => ({ name, data: Buffer.from(data) })));
  return [
    ...files,
    { name: 'linkedin.zip', bytes: archive },
    { name: 'resume.json', bytes: Buffer.from(JSON_RESUME) },
  ];
}

/** So many broken files, kinds and ways to break them in turn. */
export async function* mutants(count: number, seed: number): AsyncGenerator<Mutant> {
  const random = randomOf(seed);
  const all = sources();
  const ways = Object.entries(MUTATIONS);
  for (let i = 0; i < count; i++) {
    const { name, bytes } = all[i % all.length]!;
    const [how, mutate] = ways[Math.floor(i / all.length) % ways.length]!;
    let broken = await mutate(bytes, random, all);
    let said = how;
    // Some are broken twice.
    if (random() < 0.3) {
      const [more, again] = pick(random, ways);
      broken = await Promise.resolve(again(broken, random, all)).catch(() => broken);
      said += `, ${more}`;
    }
    yield { name, bytes: broken, how: `#${i} of seed ${seed}: ${said}` };
  }
}
