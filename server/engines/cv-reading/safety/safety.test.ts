/** What is let in, noted or refused for what it may do. No file here does harm; the signatures are those of the tests of scanners. */
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { admitCv } from '../index.ts';
import { zipOf } from '../testing.ts';
import { EICAR_HEX } from './signatures.ts';

const EICAR = Buffer.from(EICAR_HEX, 'hex');
const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(200)]);

/** The key of a refusal, of a note, or null for a file without either. */
async function verdict(bytes: Uint8Array, name: string): Promise<string | null> {
  const admission = await admitCv(bytes, name);
  if (!admission.ok) return `refused: ${admission.problem.key}`;
  return admission.warnings[0]?.key ?? null;
}

const docx = (parts: Record<string, string | Buffer> = {}) =>
  zipOf(
    Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...parts }).map(
      ([name, data]) => ({ name, data: Buffer.from(data as string) }),
    ),
  );

function pdf(draw: (doc: PDFDocument) => void = () => {}): Promise<Buffer> {
  const doc = new PDFDocument();
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(parts))));
  doc.text('Ada Lovelace');
  draw(doc);
  doc.end();
  return done;
}

/** A PDF with one more object before its table. */
async function pdfWith(dictionary: string, content: Buffer): Promise<Buffer> {
  const plain = (await pdf()).toString('latin1');
  const object = `99 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream\nendobj\n`;
  return Buffer.from(plain.replace('\nxref', `\n${object}xref`), 'latin1');
}

describe('a file that does no harm', () => {
  test.each(['docx', 'pdf', 'rtf', 'md'])('is let in without a word: %s', async (kind) => {
    const files = {
      docx: docx(),
      pdf: await pdf(),
      rtf: Buffer.from('{\\rtf1 Ada}'),
      md: Buffer.from('# Ada\n\nI know EICAR and /JavaScript by name; onboarding = "fun"'),
    };
    expect(await verdict(files[kind as 'pdf'], `cv.${kind}`)).toBeNull();
  });
});

describe('the test virus', () => {
  test('is found in a text, an archive, an archive in an archive, a PDF and an RTF', async () => {
    const refused = 'refused: cv.malware';
    expect(await verdict(EICAR, 'cv.txt')).toBe(refused);
    expect(await verdict(docx({ 'word/media/a.bin': EICAR }), 'cv.docx')).toBe(refused);
    const inner = zipOf([{ name: 'a', data: EICAR }]);
    expect(await verdict(docx({ 'word/embeddings/a.bin': inner }), 'cv.docx')).toBe(refused);
    expect(await verdict(await pdfWith('/Filter /FlateDecode', deflateSync(EICAR)), 'cv.pdf')).toBe(refused);
    expect(
      await verdict(
        Buffer.from(`{\\rtf1{\\object{\\*\\objdata\n${EICAR_HEX.slice(0, 40)}\n${EICAR_HEX.slice(40)}}}}`),
        'a.rtf',
      ),
    ).toBe(refused);
  });
});

describe('programs', () => {
  test('in archives, by content and by name', async () => {
    expect(await verdict(docx({ 'word/embeddings/oleObject1.bin': PROGRAM }), 'a.docx')).toBe(
      'refused: cv.program',
    );
    expect(await verdict(docx({ 'word/media/run.exe': 'x' }), 'a.docx')).toBe('refused: cv.program');
  });
  test('in a PDF, by content and by name', async () => {
    const packed = deflateSync(PROGRAM);
    expect(await verdict(await pdfWith('/Type /EmbeddedFile /Filter /FlateDecode', packed), 'a.pdf')).toBe(
      'refused: cv.program',
    );
    const named = await pdf((doc) => doc.file(Buffer.from('x'), { name: 'run.exe' }));
    expect(await verdict(named, 'a.pdf')).toBe('refused: cv.program');
  });
  test('in an RTF', async () => {
    expect(await verdict(Buffer.from('{\\rtf1{\\object{\\*\\objdata 01054d5a90000300}}}'), 'a.rtf')).toBe(
      'refused: cv.program',
    );
  });
});

describe('macros', () => {
  test('in Word files, by part and by type', async () => {
    expect(await verdict(docx({ 'word/vbaProject.bin': 'x' }), 'a.docx')).toBe('refused: cv.macros');
    const types = '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>';
    expect(await verdict(docx({ '[Content_Types].xml': types }), 'a.docm')).toBe('refused: cv.macros');
  });
});

describe('what only acts where it is opened is noted', () => {
  test('objects, fields that start a program and templates from elsewhere in a DOCX', async () => {
    expect(await verdict(docx({ 'word/embeddings/a.xlsx': 'x' }), 'a.docx')).toBe('cv.active_content');
    expect(
      await verdict(docx({ 'word/header1.xml': '<w:instrText> DDEAUTO c:\\\\x </w:instrText>' }), 'a.docx'),
    ).toBe('cv.active_content');
    const template =
      '<Relationship Type="http://x/attachedTemplate" Target="https://x/a.dotm" TargetMode="External"/>';
    expect(await verdict(docx({ 'word/_rels/settings.xml.rels': template }), 'a.docx')).toBe(
      'cv.active_content',
    );
    const link = '<Relationship Type="http://x/hyperlink" Target="https://ada.org" TargetMode="External"/>';
    expect(await verdict(docx({ 'word/_rels/document.xml.rels': link }), 'a.docx')).toBeNull();
  });
  test('actions of a PDF, also in a packed stream of objects and under a name in disguise', async () => {
    const packed = deflateSync(Buffer.from('7 0 << /S /JavaScript /JS (app.alert(1)) >>'));
    expect(await verdict(await pdfWith('/Type /ObjStm /Filter /FlateDecode', packed), 'a.pdf')).toBe(
      'cv.active_content',
    );
    const plain = (await pdf()).toString('latin1');
    const hidden = plain.replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /L#61unch >>');
    expect(await verdict(Buffer.from(hidden, 'latin1'), 'a.pdf')).toBe('cv.active_content');
    const paper = await pdf((doc) => doc.file(Buffer.from('x'), { name: 'letter.pdf' }));
    expect(await verdict(paper, 'a.pdf')).toBe('cv.active_content');
  });
  test('objects in an RTF, scripts in a page', async () => {
    expect(await verdict(Buffer.from('{\\rtf1{\\object{\\*\\objdata 0105}{\\result x}}}'), 'a.rtf')).toBe(
      'cv.active_content',
    );
    expect(await verdict(Buffer.from('<html><script>a()</script>Ada'), 'a.html')).toBe('cv.active_content');
    expect(await verdict(Buffer.from('<html><a href="javascript:a()">Ada</a>'), 'a.html')).toBe(
      'cv.active_content',
    );
  });
});

describe('a file that is two', () => {
  test('a PDF with an archive at its end, an archive with a PDF at its start', async () => {
    const zip = zipOf([{ name: 'a', data: Buffer.from('x') }]);
    const both = Buffer.concat([await pdf(), zip, Buffer.alloc(0)]);
    // Readers of PDFs look for its end in the last kilobyte.
    expect(await verdict(both, 'a.pdf')).toBe('refused: cv.two_files');
    const stored = zipOf([
      { name: '%PDF-1.4', data: Buffer.from('x') },
      ...['[Content_Types].xml', 'word/document.xml'].map((name) => ({ name, data: Buffer.from('<a/>') })),
    ]);
    expect(await verdict(stored, 'a.docx')).toBe('refused: cv.two_files');
  });
});
