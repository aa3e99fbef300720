import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';

/** What happened, in the past tense. The payload is ids, enums and numbers, never text about a person. */
export interface EventTable {
  id: Id<'evt'>;
  at: Instant;
  type: string;
  version: number;
  actorKind: 'account' | 'system' | 'stranger';
  actorId: string | null;
  subjectKind: string;
  subjectId: string;
  companyId: Id<'com'> | null;
  requestId: string;
  payload: Record<string, string | number | null>;
}

export interface AiUsageTable {
  id: Id<'aus'>;
  at: Instant;
  ask: string;
  askVersion: number;
  answeredBy: string;
  outcome: 'answered' | 'repaired' | 'fell_back';
  latencyMs: number;
  inputTokens: number;
  outputTokens: number;
}

/** Mail as it was decided on. The text is made in the recipient's language when it leaves or is looked at. */
export interface EmailTable {
  id: Id<'eml'>;
  accountId: Id<'acc'>;
  toAddress: string;
  lang: Lang;
  template: string;
  params: Record<string, string | number>;
  /** `event:account`, or another reason: the same mail is never made twice */
  onceKey: string;
  createdAt: Instant;
  state: 'kept' | 'sent';
  sentAt: Instant | null;
}

/** Counts the changes of something that many pages show. */
export interface RevisionTable {
  name: 'postings';
  n: number;
}

export interface CoreTables {
  email: EmailTable;
  event: EventTable;
  aiUsage: AiUsageTable;
  revision: RevisionTable;
}

export const corePersonal = {
  email: {
    subject: 'account_id',
    purpose: 'telling people what happened',
    keptUntil: 'one year',
    columns: ['to_address', 'params'],
  },
  event: { subject: 'actor_id', purpose: 'evidence of what was done', keptUntil: 'two years', columns: [] },
  aiUsage: null,
  revision: null,
};
