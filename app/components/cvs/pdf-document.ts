import type { getDocument } from 'unpdf/pdfjs';

/** PDFs in the browser, drawn by the library that reads them on the server. It comes when the first page is to be drawn. */

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Wide enough to be read closely on a fine screen; an A4 page of it takes 14 MB. */
const PIXELS_WIDE = 1_600;

/** The file that is looked at now: turning its pages fetches nothing anew. */
let opened: { file: string; pdf: Promise<Pdf> } | null = null;

function open(file: string): Promise<Pdf> {
  if (opened?.file === file) return opened.pdf;
  void opened?.pdf.then((pdf) => pdf.destroy()).catch(() => {});
  opened = { file, pdf: load(file) };
  return opened.pdf;
}

async function load(file: string): Promise<Pdf> {
  const [{ getDocument }, response] = await Promise.all([import('unpdf/pdfjs'), fetch(file)]);
  if (!response.ok) throw new Error(`the file answers ${response.status}`);
  const data = new Uint8Array(await response.arrayBuffer());
  // What a PDF brings along is drawn, never run: no scripts, no forms, no code made of its fonts.
  return getDocument({ data, isEvalSupported: false, useSystemFonts: true, enableXfa: false, verbosity: 0 })
    .promise;
}

/** Draws one page. @throws when the file cannot be opened or has no such page */
export async function drawPage(file: string, number: number): Promise<HTMLCanvasElement> {
  const page = await (await open(file)).getPage(number);
  const scale = PIXELS_WIDE / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, background: 'white' }).promise;
  page.cleanup();
  return canvas;
}
