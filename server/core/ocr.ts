import type { GreyPicture, PictureWord } from '#server/values/recognised.ts';

/** The port to a reader of pictures. */
export type Ocr = {
  /** Reads one picture; null where no reader is installed, or it failed or took too long. Stops when the signal says so. */
  recognise: (picture: GreyPicture, signal?: AbortSignal) => Promise<PictureWord[] | null>;
};
