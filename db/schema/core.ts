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

/** One part of a question and one who was asked about it, whether an answer came or not. No word of what was asked. */
export interface AiUsageTable {
  id: Id<'aus'>;
  at: Instant;
  ask: string;
  askVersion: number;
  /** section of the question; `all` where it has none */
  part: string;
  /** who was asked: `rules`, `ollama:…`, `bedrock:…` */
  provider: string;
  /** `fell_back`: the rules' answer stands because no model gave one; `failed`: this one gave none, the next was asked */
  outcome: 'answered' | 'repaired' | 'fell_back' | 'failed' | 'stopped';
  /** why there was no answer; null where there was one */
  problem: string | null;
  /** requests made, retries and repair included */
  calls: number;
  latencyMs: number;
  inputTokens: number;
  outputTokens: number;
  /** millionths of a US dollar, by the price table of its time */
  costMicros: number;
  /** for whom it was asked; null: for people of no company */
  companyId: Id<'com'> | null;
}

/** The rows of a UTC day, added up. `problem` is empty where there was none; `timeClass`: see `core/ai/usage.ts`. */
export interface AiUsageDayTable {
  day: string;
  ask: string;
  provider: string;
  outcome: AiUsageTable['outcome'];
  problem: string;
  timeClass: number;
  parts: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
}

/** What an admin chose for a question instead of what the environment says. */
export interface AiChoiceTable {
  ask: string;
  /** whom to ask, in this order, `ollama` or `ollama:model`; empty: rules alone; null: as the environment says */
  chain: string[] | null;
  timeoutMs: number | null;
  changedAt: Instant;
  changedBy: Id<'acc'>;
}

/** What a company, or `house` for people of none, may spend in a UTC day, in millionths of a US dollar. */
export interface AiBudgetTable {
  tenant: string;
  dayMicros: number;
  changedAt: Instant;
  changedBy: Id<'acc'>;
}

/** What was spent, with what is set aside for questions under way. `day` is YYYY-MM-DD in UTC. */
export interface AiSpendingTable {
  tenant: string;
  day: string;
  micros: number;
}

/** Mail as it was decided on. The text is made in the recipient's language when it leaves or is looked at. */
export interface EmailTable {
  id: Id<'eml'>;
  /** null: to somebody who has no account */
  accountId: Id<'acc'> | null;
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
  /** `postings`: what kept reads hold. `posting_no`: the last number given out. `search_version`: whose words the index holds. */
  name: 'postings' | 'companies' | 'posting_no' | 'search_version';
  n: number;
}

/** What a request with a key was answered, kept for a day in the transaction of its work. */
export interface OnceKeyTable {
  accountId: Id<'acc'>;
  key: string;
  /** fingerprint of what was asked: another thing under the same key is refused */
  asked: string;
  /** JSON as it was answered; text, so that it comes back in the same order */
  answer: string;
  at: Instant;
}

export interface CoreTables {
  email: EmailTable;
  event: EventTable;
  aiUsage: AiUsageTable;
  aiUsageDay: AiUsageDayTable;
  aiChoice: AiChoiceTable;
  aiBudget: AiBudgetTable;
  aiSpending: AiSpendingTable;
  revision: RevisionTable;
  onceKey: OnceKeyTable;
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
  aiUsageDay: null,
  aiChoice: {
    subject: 'changed_by',
    purpose: 'who answers for this setting',
    keptUntil: 'until it is changed again',
    columns: [],
  },
  aiBudget: {
    subject: 'changed_by',
    purpose: 'who answers for this setting',
    keptUntil: 'until it is changed again',
    columns: [],
  },
  aiSpending: null,
  revision: null,
  onceKey: {
    subject: 'account_id',
    purpose: 'answering a request that comes again as it was answered',
    keptUntil: 'a day',
    columns: ['answer'],
  },
};
