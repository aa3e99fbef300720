import type { Gate, Posting } from '../postings/schema.ts';

/** A posting that waits for approval, with what the checklist says of it. */
export type PendingPosting = Posting & { gates: Gate[]; submittedBy: string };

export type { FailedTask } from '#server/core/failed-tasks.ts';
