import PDFDocument from 'pdfkit';

/** A PDF to draw on; the same drawing gives the same bytes. */
export function newPdf(options: Record<string, unknown> = {}): PDFDocument {
  const made = new Date('2026-11-02T09:00:00Z');
  return new PDFDocument({ size: 'A4', margin: 48, info: { CreationDate: made, ModDate: made }, ...options });
}

/** Ends the document and gives its bytes. */
export function bytesOf(doc: PDFDocument): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    doc.on('data', (part) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.end();
  });
}
