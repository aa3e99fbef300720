/** JSON Resume 1.0, the open format for résumés (jsonresume.org): its shape, and the way to it and from it. */
export type { ResumeFacts } from './facts.ts';
export { fromJsonResume } from './read.ts';
export { type JsonResume, jsonResume } from './shape.ts';
export { toJsonResume } from './write.ts';
