/**
 * Candidates own what a person who seeks work says of themselves: contact, experience, education, skills, wishes, and who may
 * see which part of it. They announce profile.changed. Reading files is left to cvs, which hands accepted facts over.
 */
export { compareFacts, type ReadFact } from './comparing.ts';
export { type AcceptedFact, type FieldChange, type Import, importFacts } from './importing.ts';
export { completeness as completenessShape, profile as profileShape } from './inputs.ts';
export { addParts } from './parts.ts';
export { findVisiblePicture, isPictureKey } from './pictures.ts';
export { changeProfile, createCandidate, waitForTurn } from './profile.ts';
export { getJsonResume, getProfile, getSharedProfile, visibleCandidates, wantsNoModel } from './queries.ts';
export { candidatesRouter } from './router.ts';
export type { Profile, SharedProfile } from './schema.ts';
export { undoImport } from './undoing.ts';
