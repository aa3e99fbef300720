import type { PartAnswer } from '#server/core/ai/question.ts';
import type { Id } from '#server/values/id.ts';
import type { Message } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';
import type { Comparison } from '../candidates/schema.ts';

/** `scan`: a virus scanner looks at it, where there is one. `model`: the rules have read it, and a model looks once more. */
export const cvStages = ['scan', 'open', 'sections', 'facts', 'model'] as const;
export type CvStage = (typeof cvStages)[number];
export type CvStatus = 'queued' | 'reading' | 'ready' | 'failed';

/** Ends of a reading that say nothing of the file: the next reading may end better. */
const passing: readonly string[] = ['cv.failed', 'cv.too_much_work', 'cv.stopped'];

/** Whether a CV that was not read can be read once more. */
export const canReadAgain = (status: CvStatus, problemKey: string | null | undefined): boolean =>
  status === 'failed' && passing.includes(problemKey ?? 'cv.failed');

/** What a person keeps, and how much they may. */
export type CvQuota = { count: number; maxCount: number; bytes: number; maxBytes: number };

/** A file in which a virus scanner found something. */
export type QuarantinedFile = {
  id: Id<'file'>;
  fileName: string;
  bytes: number;
  owner: string;
  threat: string;
  quarantinedAt: Instant;
};

/** What a browser's file dialog offers; what a file is, is told by its content. */
export const acceptedCvFiles: readonly string[] = [
  ...['.pdf', '.docx', '.doc', '.odt', '.rtf', '.html', '.htm', '.md', '.txt', '.json', '.zip'],
  ...['application/pdf', 'text/plain', 'text/markdown', 'text/html', 'application/json'],
];

/** A leaf fact and the place it was read from; offsets are UTF-16 units into the page's text. */
export type CvFact = {
  id: Id<'fct'>;
  field: string;
  value: string | null;
  entry: string | null;
  employer: string | null;
  source: { page: number; start: number; end: number; text: string };
  confidence: number;
  /** whether it stands in the profile now, by an import that was not undone */
  accepted: boolean;
  /** its owner looked at it and does not want it */
  skipped: boolean;
  /** beside what the profile says */
  against: Comparison;
};

/** Facts at least this sure can be accepted together. */
export const SURE = 0.8;

export type CvSummary = {
  id: Id<'cv'>;
  fileName: string;
  bytes: number;
  mediaType: string;
  status: CvStatus;
  stage: CvStage | null;
  problem: Message | null;
  pages: number | null;
  createdAt: Instant;
  readAt: Instant | null;
};

export type Cv = CvSummary & {
  /** how many CVs are read before this one; null when it does not wait */
  ahead: number | null;
  language: string | null;
  /** who read it: `rules`, `ollama:…` */
  answeredBy: string | null;
  /** the same by section, with why a model did not answer; empty where none was asked */
  answeredParts: PartAnswer[];
  facts: CvFact[];
  hidden: Array<{ page: number; text: string; reasonKey: string }>;
  warnings: Message[];
  /** the newest import that can still be undone */
  undo: { importId: Id<'imp'>; at: Instant; count: number } | null;
};

/** A page's text and lines; a box is in fractions of the page from the top left, null for formats without places. */
export type CvPage = {
  number: number;
  text: string;
  lines: Array<{
    start: number;
    end: number;
    box: { x: number; y: number; width: number; height: number } | null;
  }>;
};

/** What somebody who reads a CV that was sent should know of its file: it says more than one sees, or speaks to machines. */
export const cvNotes = ['hidden_text', 'addressed'] as const;
export type CvNote = (typeof cvNotes)[number];

/** Who reads CVs here: rules always, then these models in their order; and whether any of them is on another machine. */
export type CvReaders = {
  models: Array<{ name: string; host: string; leaves: boolean }>;
  staysHere: boolean;
  /** this person wants no model to read their CVs */
  declined: boolean;
};
