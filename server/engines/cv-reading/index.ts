/** Reading CVs: what may come in, its text with places, the facts that stand in it. Pure; slow, so run it in a thread. */
export { type Admission, admitCv, cvMediaTypes, MAX_CV_BYTES } from './admission.ts';
export { asJsonResume, type CvResume } from './as-json-resume.ts';
export { type ExcerptPart, excerptFor } from './excerpts.ts';
export { withoutOthers } from './formats/linkedin/reduce.ts';
export { ground, type Proposals } from './ground/index.ts';
export { type CvReading, type CvStage, readCv } from './read-cv.ts';
export { readDocument } from './read-document.ts';
export type {
  Box,
  CvKind,
  CvProblem,
  CvProblemKey,
  CvWarning,
  CvWarningKey,
  Fact,
  FactField,
  FactSource,
  HiddenReasonKey,
  HiddenText,
  ReadDocument,
  ReadLine,
  ReadPage,
} from './types.ts';
