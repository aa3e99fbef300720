/**
 * CVs own uploaded files, their reading, the facts with their places, and what was accepted of them.
 * They announce cv.uploaded, .read, .failed, .imported and .import_undone. What a profile holds is left to candidates.
 */

export { MAX_CV_BYTES } from '#server/engines/cv-reading/index.ts';
export { acceptFacts } from './accepting.ts';
export { checkServable, deleteQuarantined, listQuarantine } from './quarantine.ts';
export {
  findCvOwner,
  findFile,
  findOwnFile,
  findSendableCv,
  getCv,
  listCvNotes,
  listCvPages,
} from './queries.ts';
export { cvFacts } from './reading.ask.ts';
export { readInThread, writeReading } from './reading.ts';
export { cvsRouter } from './router.ts';
export { cvNotes } from './schema.ts';
export { readCvTask, scanFiles, sweepFiles } from './tasks.ts';
export { recordCv, uploadCv } from './upload.ts';
