import type { MessagePort } from 'node:worker_threads';
import { type CvReading, readCv } from '#server/engines/cv-reading/index.ts';

type Call = {
  input: { bytes: Uint8Array; fileName: string; forModel?: boolean };
  port: MessagePort | null;
};

/** Reads one CV; stages go out on the port as they begin. */
export default async function run({ input, port }: Call): Promise<CvReading> {
  try {
    return await readCv(input.bytes, {
      fileName: input.fileName,
      forModel: input.forModel ?? false,
      onStage: (stage) => port?.postMessage(stage),
    });
  } finally {
    port?.close();
  }
}
