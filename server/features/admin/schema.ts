import type { Instant } from '#server/values/time.ts';
import type { Gate, Posting } from '../postings/schema.ts';

/** A posting that waits for approval, with what the checklist says of it. */
export type PendingPosting = Posting & { gates: Gate[]; submittedBy: string };

/** A task that used up its attempts. */
export type FailedTask = {
  id: string;
  name: string;
  payload: string;
  attempts: number;
  maxAttempts: number;
  lastError: string;
  failedAt: Instant | null;
};
