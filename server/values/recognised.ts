/** Reading text from a picture: what is asked, and what comes back. */

/** A page in shades of grey, a byte for each pixel, from the top left. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array; dpi: number };

/** A word and its box in pixels. Words of one `line` stand beside each other; `confidence` is 0..1. */
export type PictureWord = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  line: number;
  confidence: number;
};

/** Reads a picture; null where nothing can, or where it took too long. */
export type Recognise = (picture: GreyPicture) => Promise<PictureWord[] | null>;
