import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * pdfjs uses two methods that Node has from 21 on, and without them drops a page's fonts in silence.
 * Defined only where missing; a copy is all that is needed here.
 */
function fillInNode20(): void {
  const proto = ArrayBuffer.prototype as ArrayBuffer & Record<string, unknown>;
  for (const name of ['transfer', 'transferToFixedLength']) {
    if (typeof proto[name] === 'function') continue;
    Object.defineProperty(proto, name, {
      configurable: true,
      writable: true,
      value(this: ArrayBuffer, length = this.byteLength) {
        const copy = new Uint8Array(length);
        copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
        return copy.buffer;
      },
    });
  }
}

/** pdfjs' numbers of drawing operations, by name. */
export async function pdfOperations(): Promise<Record<string, number>> {
  return (await getResolvedPDFJS()).OPS as unknown as Record<string, number>;
}

/** Pictures are only a ground for text, mostly; a larger one is not worth its memory. In pixels. */
const LARGEST_GROUND = 4_000_000;

/** Opens a PDF with everything off that would run, fetch or draw. The bytes are copied: pdfjs takes its input away. */
export async function openPdf(bytes: Uint8Array, largestPicture = LARGEST_GROUND): Promise<Pdf> {
  fillInNode20();
  return getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: largestPicture,
  });
}

/** Whether a document brings scripts or actions of its own. They are never run. */
export async function hasActiveContent(pdf: Pdf): Promise<boolean> {
  const actions = await pdf.getJSActions().catch(() => null);
  if (actions !== null && Object.keys(actions).length > 0) return true;
  const opening = (await pdf.getOpenAction().catch(() => null)) as { action?: string } | null;
  return opening?.action !== undefined && opening.action !== 'Print';
}
