import { z } from 'zod';
import { newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { Ctx } from './context.ts';
import { inTransaction } from './transaction.ts';

export type Completion = { text: string; inputTokens: number; outputTokens: number };

/** A model behind the port. It only moves tokens; it knows nothing of what is asked. */
export type AiProvider = {
  /** `ollama:gemma4`, `bedrock:…`: shown beside every answer */
  name: string;
  complete: (request: {
    system: string;
    prompt: string;
    schema: unknown;
    signal: AbortSignal;
  }) => Promise<Completion>;
};

/** The models to try, in order. Empty: everything is answered by rules. */
export type Ai = { providers: readonly AiProvider[] };

/** One question put to AI. Text from people goes in as data, never as instruction. */
export type Ask<I, O> = {
  name: string;
  version: number;
  output: z.ZodType<O>;
  prompt: (input: I) => { system: string; data: string };
  /** the answer without a model, of real use by itself */
  byRules: (ctx: Ctx, input: I) => Promise<O>;
  /** what of a model's answer may stand beside the rules' answer; its values must be found in the input */
  keep?: (answer: O, rules: O, input: I) => O;
  timeoutMs: number;
};

export const defineAsk = <I, O>(ask: Ask<I, O>): Ask<I, O> => ask;

export type Answer<O> = { answer: O; answeredBy: string };

/** Model → schema check → one repair → rules. Says who answered, and records what it took. */
export async function ask<I, O>(ctx: Ctx, question: Ask<I, O>, input: I): Promise<Answer<O>> {
  const started = performance.now();
  const byRules = await question.byRules(ctx, input);
  for (const provider of ctx.ai.providers) {
    const tried = await askModel(provider, question, input).catch((err: unknown) => {
      ctx.log.warn(
        { err, ask: question.name, provider: provider.name },
        'a model failed, going on without it',
      );
      return null;
    });
    if (!tried) continue;
    await record(
      ctx,
      question,
      provider.name,
      tried.repaired ? 'repaired' : 'answered',
      started,
      tried.tokens,
    );
    const answer = question.keep ? question.keep(tried.answer, byRules, input) : tried.answer;
    return { answer, answeredBy: provider.name };
  }
  const outcome = ctx.ai.providers.length ? 'fell_back' : 'answered';
  await record(ctx, question, 'rules', outcome, started, { input: 0, output: 0 });
  return { answer: byRules, answeredBy: 'rules' };
}

type Tokens = { input: number; output: number };
type Tried<O> = { answer: O; repaired: boolean; tokens: Tokens };

async function askModel<I, O>(provider: AiProvider, question: Ask<I, O>, input: I): Promise<Tried<O> | null> {
  const schema = z.toJSONSchema(question.output);
  const signal = AbortSignal.timeout(question.timeoutMs);
  const { system, data } = question.prompt(input);
  const tokens = { input: 0, output: 0 };
  let prompt = data;
  for (const repaired of [false, true]) {
    const completion = await provider.complete({ system, prompt, schema, signal });
    tokens.input += completion.inputTokens;
    tokens.output += completion.outputTokens;
    const parsed = question.output.safeParse(parseJson(completion.text));
    if (parsed.success) return { answer: parsed.data, repaired, tokens };
    prompt = `${data}\n\nThe answer did not fit the schema: ${z.prettifyError(parsed.error)}\nAnswer again, only JSON.`;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function record<I, O>(
  ctx: Ctx,
  question: Ask<I, O>,
  answeredBy: string,
  outcome: 'answered' | 'repaired' | 'fell_back',
  started: number,
  tokens: Tokens,
): Promise<void> {
  const at = ctx.now();
  await inTransaction(ctx, (tx) =>
    tx.db
      .insertInto('aiUsage')
      .values({
        id: newId('aus', toMs(at)),
        at,
        ask: question.name,
        askVersion: question.version,
        answeredBy,
        outcome,
        latencyMs: Math.round(performance.now() - started),
        inputTokens: tokens.input,
        outputTokens: tokens.output,
      })
      .execute(),
  );
}
