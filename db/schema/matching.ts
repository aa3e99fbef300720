import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** What a candidate said of a posting. */
export interface PostingFeedbackTable {
  id: Id<'fbk'>;
  candidateId: Id<'cnd'>;
  postingId: Id<'pst'>;
  kind: 'like' | 'dislike' | 'bookmark' | 'hide';
  reason: string | null;
  at: Instant;
}

export interface MatchingTables {
  postingFeedback: PostingFeedbackTable;
}

export const matchingPersonal = {
  postingFeedback: {
    subject: 'candidate_id',
    purpose: 'recommendations',
    keptUntil: 'taken back, or erasure',
    columns: ['kind', 'reason'],
  },
};
