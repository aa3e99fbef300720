/** Files that must be refused, or read with care. */
import { deflateSync } from 'node:zlib';
import { bytesOf, newPdf } from './pdf-document.ts';

/** A grey picture, 60 × 80, as a PNG. */
export function picture(): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(60, 0xcc)]);
  const header = Buffer.from([0, 0, 0, 60, 0, 0, 0, 80, 8, 0, 0, 0, 0]);
  const data = deflateSync(Buffer.concat(Array.from({ length: 80 }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), data]);
  let crc = ~0;
  for (const byte of content) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(data.length, 0);
  content.copy(framed, 4);
  framed.writeUInt32BE(~crc >>> 0, content.length + 4);
  return framed;
}

const letter = ['Nora Falk', 'nora.falk@example.com', 'Experience', '2019 – 2022 Baker, Backhaus Falk, Ulm'];

export async function encryptedPdf(): Promise<Buffer> {
  const doc = newPdf({ userPassword: 'open sesame', ownerPassword: 'owner', pdfVersion: '1.7' });
  for (const line of letter) doc.text(line);
  return bytesOf(doc);
}

export async function scriptedPdf(): Promise<Buffer> {
  const doc = newPdf();
  doc.fontSize(20).text('Nora Falk').fontSize(10).text('Ulm, Germany | nora.falk@example.com');
  doc.moveDown().fontSize(13).text('Experience').fontSize(10);
  doc.text('Baker, Backhaus Falk GmbH, Ulm, 2019 – 2022');
  doc.addNamedJavaScript('open', 'app.launchURL("https://example.com/", true);');
  return bytesOf(doc);
}

export async function truncatedPdf(): Promise<Buffer> {
  const whole = await scriptedPdf();
  return whole.subarray(0, Math.floor(whole.length * 0.6));
}

export async function picturePdf(): Promise<Buffer> {
  const doc = newPdf();
  doc.image(picture(), 48, 48, { width: 480 });
  return bytesOf(doc);
}
