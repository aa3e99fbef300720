/** Pictures of people: checked by their header, cut to a square, drawn anew without anything else that was in the file. */
export { type Crop, type CutPicture, cutPicture, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from './cut.ts';
