import type { ModelState } from '#server/core/ai/guard.ts';
import type { ProviderHealth } from '#server/core/ai/health.ts';
import type { ModelInfo } from '#server/core/ai/port.ts';
import type { Id } from '#server/values/id.ts';
import type { Message } from '#server/values/lang.ts';
import type { Instant, PlainDate } from '#server/values/time.ts';
import type { Gate, Posting } from '../postings/schema.ts';

/** A posting that waits for approval, with what the checklist says of it: what stops it, and what would make it better. */
export type PendingPosting = Posting & { gates: Gate[]; hints: Gate[]; submittedBy: string };

export type { FailedTask } from '#server/core/failed-tasks.ts';

/** A provider of models as the environment set it up, and how it is now. */
export type AiProviderInfo = {
  maker: string;
  model: string;
  embeddingModel: string;
  host: string;
  /** whether what is sent to its own model leaves this machine */
  leaves: boolean;
  state: ProviderHealth['state'];
  /** what is wrong, with the fix */
  problem: Message | null;
  /** `open`: it failed too often just now and is left alone for a while */
  breaker: ModelState;
  /** whether the price table knows its model; if not, budgets count the dearest price there is */
  priced: boolean;
};

/** A question that is put to AI: whom it goes to, and how long that may take. */
export type AiAskInfo = {
  name: string;
  version: number;
  /** models in the order in which they are asked, `ollama:…`; rules come last and always */
  models: Array<{ name: string; leaves: boolean }>;
  timeoutMs: number;
  /** what an admin chose; null: as the environment and the question say */
  chosen: { chain: string[] | null; timeoutMs: number | null; changedAt: Instant; changedBy: string } | null;
};

/** What a tenant may cost in a day, in millionths of a US dollar. */
export type AiBudgetInfo = {
  tenant: string;
  /** null: people of no company */
  company: { id: Id<'com'>; name: string } | null;
  dayMicros: number;
  /** whether an admin set it, or it is the house's setting */
  chosen: boolean;
  /** today, in UTC */
  spentMicros: number;
};

export type AiOverview = {
  providers: AiProviderInfo[];
  asks: AiAskInfo[];
  /** whether every question stays on this machine as things are set */
  staysHere: boolean;
  dayBudgetMicros: number;
  budgets: AiBudgetInfo[];
};

/** Models of a provider that could be chosen; null where it does not say, with why. */
export type AiModels = { maker: string; models: ModelInfo[] | null; problem: Message | null };

type Tokens = { inputTokens: number; outputTokens: number; costMicros: number };

/** `byModel`: parts that a model answered; `byRules`: asked of rules alone; `fellBack`: no model answered, rules did. */
export type AiUsageDay = { day: PlainDate; byModel: number; byRules: number; fellBack: number } & Tokens;
export type AiUsageAsk = { ask: string; byModel: number; byRules: number; fellBack: number } & Tokens;
/** Of the parts a provider was asked. Times are upper bounds of the classes that half and 95 of 100 answers fall into. */
export type AiUsageProvider = {
  provider: string;
  asked: number;
  failed: number;
  repaired: number;
  calls: number;
  medianMs: number | null;
  p95Ms: number | null;
  problems: Array<{ problem: string; count: number }>;
} & Tokens;

export type AiUsage = {
  from: PlainDate;
  to: PlainDate;
  days: AiUsageDay[];
  asks: AiUsageAsk[];
  providers: AiUsageProvider[];
};

/** One part of one question and one who was asked. */
export type AiCall = {
  id: Id<'aus'>;
  at: Instant;
  ask: string;
  part: string;
  provider: string;
  outcome: 'answered' | 'repaired' | 'fell_back' | 'failed' | 'stopped';
  problem: string | null;
  calls: number;
  latencyMs: number;
  company: string | null;
} & Tokens;
