/** A picture has its own address in each size: `/pictures/ID/96`, `/logos/ID/96`. */
export const pictureSizes = [96, 256, 512] as const;
export type PictureSize = (typeof pictureSizes)[number];
