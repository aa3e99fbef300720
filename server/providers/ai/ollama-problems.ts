import { AiProblem, type AiProblemKind } from '#server/core/ai/port.ts';
import { Closed } from './calls.ts';
import { OllamaRefusal, OllamaUnreachable } from './ollama-http.ts';

/** Found before it was sent. */
export class OllamaTooLong extends Error {
  constructor(
    readonly tokens: number,
    readonly contextTokens: number,
  ) {
    super(`${tokens} tokens do not fit into ${contextTokens}`);
  }
}

/** A model that was said to be here and is not; nothing was sent. */
export class OllamaElsewhere extends Error {}

/** As Ollama, its runners and llama.cpp below them say it; the status is 400 or 500, or an `{"error"}` in a stream. */
const TOO_LONG =
  /(exceeds?|longer than|too (long|large)).*context (length|size|window)|exceeds the available context/i;

/** What a failure of a request to Ollama is called. */
export function ollamaProblem(error: unknown, params: { host: string; model: string }): AiProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const problem = (kind: AiProblemKind, more: object = {}, retryAfterMs?: number) =>
    new AiProblem('ollama', kind, { ...params, detail, ...more }, { retryAfterMs, cause: error });
  if (error instanceof OllamaRefusal) return problem(kindOfStatus(error), {}, error.retryAfterMs);
  if (error instanceof OllamaTooLong)
    return problem('too_long', { tokens: error.tokens, contextTokens: error.contextTokens });
  if (error instanceof OllamaElsewhere) return problem('not_allowed');
  if (error instanceof OllamaUnreachable || error instanceof Closed) return problem('unreachable');
  // What the package throws for an `{"error"}` in the middle is a plain Error with its text.
  return problem(TOO_LONG.test(detail) ? 'too_long' : 'broken');
}

function kindOfStatus({ status, said }: OllamaRefusal): AiProblemKind {
  if (said && TOO_LONG.test(said)) return 'too_long';
  // Without words of Ollama's a 404 is a path that somebody else does not know, who listens there.
  if (status === 404 && said) return 'model_missing';
  if (status === 401) return 'credentials';
  if (status === 403) return 'not_allowed';
  if (status === 429) return 'throttled';
  // 408 and 499 come from proxies, and from Ollama when its queue drops a request: not for what was asked.
  if (status === 408 || status === 499 || status >= 500) return 'overloaded';
  return 'refused';
}
