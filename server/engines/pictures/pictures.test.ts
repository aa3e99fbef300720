import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutPicture, fitPicture, MAX_PICTURE_BYTES } from './index.ts';

const SIZES = [96, 256, 512];

/** Left half red, right half blue. */
const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: 'blue' } },
      left: width / 2,
      top: 0,
    },
  ]);

const cut = async (bytes: Uint8Array, crop?: Parameters<typeof cutPicture>[2]) => {
  const answer = await cutPicture(bytes, SIZES, crop);
  if (!answer.ok) throw new Error(answer.problem.key);
  return answer.pictures;
};
const problemOf = async (bytes: Uint8Array) => {
  const answer = await cutPicture(bytes, SIZES);
  return answer.ok ? null : answer.problem.key;
};
const colourAt = async (picture: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return data[at]! > 128 ? 'red' : data[at + 2]! > 128 ? 'blue' : 'other';
};

/** A PNG whose header claims any size, with next to nothing in it. */
function flood(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'of kind %s comes out square in three sizes, as WebP',
    async (kind) => {
      const pictures = await cut(await twoHalves(800, 600).toFormat(kind).toBuffer());
      const seen = await Promise.all(pictures.map((one) => sharp(one).metadata()));
      expect(seen.map(({ format, width, height }) => [format, width, height])).toEqual(
        SIZES.map((n) => ['webp', n, n]),
      );
    },
  );

  it('loses where and by whom it was taken', async () => {
    const bytes = await twoHalves(400, 400)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Mira Adeyemi' }, IFD3: { GPSLatitude: '53/1 33/1 0/1' } })
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
      )
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    for (const picture of await cut(bytes)) {
      const { exif, xmp, iptc, icc } = await sharp(picture).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(picture).includes('Adeyemi')).toBe(false);
    }
  });

  it('is cut where its owner says, and turned as its camera says first', async () => {
    const [small] = await cut(await twoHalves(800, 400).png().toBuffer(), { across: 1, down: 0, side: 1 });
    expect(await colourAt(small!, 10, 50)).toBe('blue');
    // Lying on its side: what is the left half in the file is the upper half to the eye.
    const lying = await twoHalves(800, 400).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const [top] = await cut(lying, { across: 0, down: 0, side: 1 });
    expect(await colourAt(top!, 50, 50)).toBe('red');
    const [bottom] = await cut(lying, { across: 0, down: 1, side: 1 });
    expect(await colourAt(bottom!, 50, 50)).toBe('blue');
  });

  it('that claims more pixels than it may have is refused by its header, before it is unpacked', async () => {
    const before = process.memoryUsage().rss;
    expect(await problemOf(flood(60_000, 60_000))).toBe('picture.too_many_pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('that is none, or of a kind we do not take, is refused with its reason', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><image href="file:///etc/passwd"/></svg>';
    const heic = Buffer.from('00000018667479706865696300000000686569636d696631', 'hex');
    expect(await problemOf(new Uint8Array())).toBe('picture.empty');
    expect(await problemOf(Buffer.from(svg))).toBe('picture.unsupported');
    expect(await problemOf(Buffer.from('%PDF-1.4'))).toBe('picture.unsupported');
    expect(await problemOf(heic)).toBe('picture.heic');
    expect(await problemOf(await twoHalves(300, 300).gif().toBuffer())).toBe('picture.unsupported');
    expect(await problemOf(await twoHalves(60, 60).png().toBuffer())).toBe('picture.too_small');
    expect(await problemOf(Buffer.alloc(MAX_PICTURE_BYTES + 1))).toBe('picture.too_large');
    const whole = await twoHalves(800, 800).jpeg().toBuffer();
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toBe('picture.damaged');
    expect(await problemOf(flood(400, 400))).toBe('picture.damaged');
  });

  it('of a company stands whole in its square, on white', async () => {
    const answer = await fitPicture(await twoHalves(800, 200).png().toBuffer(), [96]);
    if (!answer.ok) throw new Error(answer.problem.key);
    const [mark] = answer.pictures;
    expect((await sharp(mark).metadata()).height).toBe(96);
    expect([await colourAt(mark!, 5, 48), await colourAt(mark!, 90, 48)]).toEqual(['red', 'blue']);
    const { data } = await sharp(mark).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
    const wide = await twoHalves(300, 60).png().toBuffer();
    expect((await fitPicture(wide, [96])).ok).toBe(true);
    expect((await fitPicture(await twoHalves(60, 60).png().toBuffer(), [96])).ok).toBe(false);
  });
});
