/**
 * Pictures own no table: they take files in for those who have pictures (people, companies), draw them anew, keep the bytes,
 * and take bytes away again. Whose picture it is, and who may see it, is left to its owner.
 */
export { type PictureSize, pictureSizes } from './schema.ts';
export { dropPicture, keyOfSize, type PictureKeys, takePicture } from './taking.ts';
