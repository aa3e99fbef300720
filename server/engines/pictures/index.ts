/** Pictures of people and marks of companies: checked by their header, made square, drawn anew without anything else that was in the file. */
export {
  type Crop,
  type CutPicture,
  cutPicture,
  fitPicture,
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
} from './cut.ts';
