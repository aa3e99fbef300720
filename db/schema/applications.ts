import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export type StageColumn =
  | 'applied'
  | 'reviewed'
  | 'interview_scheduled'
  | 'interviewed'
  | 'offered'
  | 'hired'
  | 'rejected'
  | 'withdrawn';

export interface ApplicationTable {
  id: Id<'app'>;
  postingId: Id<'pst'>;
  companyId: Id<'com'>;
  candidateId: Id<'cnd'>;
  stage: StageColumn;
  appliedAt: Instant;
  movedAt: Instant;
  /** the promise: someone answers by then */
  answerBy: Instant;
  /** the first human move after applying */
  answeredAt: Instant | null;
  coverLetter: string | null;
  cvId: Id<'cv'> | null;
  /** the exact file that was sent; stays when the CV is removed from the profile */
  fileId: Id<'file'> | null;
  /** the profile as it was sent */
  profile: Record<string, unknown>;
  /** the picture that was sent, if one was */
  pictureId: Id<'pic'> | null;
}

/** Append-only: who moved an application, when and why. */
export interface ApplicationMoveTable {
  id: Id<'his'>;
  applicationId: Id<'app'>;
  companyId: Id<'com'>;
  at: Instant;
  fromStage: StageColumn | null;
  toStage: StageColumn;
  actorAccountId: Id<'acc'> | null;
  /** the name that stood there at the time */
  actorName: string;
  /** for the hiring team only */
  note: string | null;
  reasonCode: string | null;
  /** for the candidate */
  reasonText: string | null;
}

export interface ApplicationsTables {
  application: ApplicationTable;
  applicationMove: ApplicationMoveTable;
}

export const applicationsPersonal = {
  application: {
    subject: 'candidate_id',
    purpose: 'applying',
    keptUntil: 'six months after the decision; stage, dates and company stay for statistics',
    columns: ['cover_letter', 'profile', 'file_id', 'cv_id', 'picture_id'],
  },
  applicationMove: {
    subject: 'application_id',
    purpose: 'evidence of the decision',
    keptUntil: 'six months after the decision',
    columns: ['actor_name', 'note', 'reason_text'],
  },
};
