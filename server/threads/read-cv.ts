import type { MessagePort } from 'node:worker_threads';
// Not by the index: what else that opens would be loaded, too, before the first CV is read.
import { type CvReading, readCv } from '#server/engines/cv-reading/read-cv.ts';
import type { GreyPicture, PictureWord } from '#server/values/recognised.ts';

type Call = {
  input: { bytes: Uint8Array; fileName: string; forModel?: boolean; canRecognise?: boolean };
  port: MessagePort | null;
};

/**
 * pdf.js sends each packed part of a file through a web stream and another thread, and unpacks it itself where that is refused:
 * parts are small, and it is done before the stream would have been made. Nothing else here asks for this format.
 */
globalThis.DecompressionStream = class extends DecompressionStream {
  constructor(format: CompressionFormat) {
    if (format === 'deflate') throw new TypeError('pdf.js unpacks this itself');
    super(format);
  }
};

/** Reads one CV; stages go out on the port as they begin, pictures go out to be read and come back as words. */
export default async function run({ input, port }: Call): Promise<CvReading> {
  try {
    return await readCv(input.bytes, {
      fileName: input.fileName,
      forModel: input.forModel ?? false,
      onStage: (stage) => port?.postMessage(stage),
      recognise: port && input.canRecognise ? (picture) => askOn(port, picture) : null,
    });
  } finally {
    port?.close();
  }
}

let questions = 0;

/** Asks whoever called the thread: it may start processes, and ends them when this thread is killed. */
function askOn(port: MessagePort, picture: GreyPicture): Promise<PictureWord[] | null> {
  const ask = ++questions;
  return new Promise((resolve) => {
    const hear = (said: { answer: number; value: PictureWord[] | null }) => {
      if (said.answer !== ask) return;
      port.off('message', hear);
      resolve(said.value);
    };
    port.on('message', hear);
    port.postMessage({ ask, question: picture }, [picture.pixels.buffer as ArrayBuffer]);
  });
}
