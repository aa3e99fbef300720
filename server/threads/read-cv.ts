import type { MessagePort } from 'node:worker_threads';
import { type CvReading, readCv } from '#server/engines/cv-reading/index.ts';
import type { GreyPicture, PictureWord } from '#server/values/recognised.ts';

type Call = {
  input: { bytes: Uint8Array; fileName: string; forModel?: boolean; canRecognise?: boolean };
  port: MessagePort | null;
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
