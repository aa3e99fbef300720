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

/** A skill that a candidate does not want to be proposed again. */
export interface SkillDismissalTable {
  candidateId: Id<'cnd'>;
  skillId: string;
  at: Instant;
}

export interface MatchingTables {
  skillDismissal: SkillDismissalTable;
  postingFeedback: PostingFeedbackTable;
}

export const matchingPersonal = {
  skillDismissal: {
    subject: 'candidate_id',
    purpose: 'not proposing it again',
    keptUntil: 'erasure',
    columns: ['skill_id'],
  },
  postingFeedback: {
    subject: 'candidate_id',
    purpose: 'recommendations',
    keptUntil: 'taken back, or erasure',
    columns: ['kind', 'reason'],
  },
};
