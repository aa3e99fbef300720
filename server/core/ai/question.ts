import { z } from 'zod';
import type { Id } from '#server/values/id.ts';
import type { Ctx } from '../context.ts';
import type { AiFailure } from './failure.ts';
import type { JsonSchema } from './port.ts';

/** What a model is told: our words, and text from people as data between fences (`fence.ts`). */
export type Prompt = { system: string; data: string };

/**
 * One section of a question, asked by itself: a part that fails leaves the others alone, and stays as the rules answered
 * it. What it asks and how it reads the answer is closed over, so that parts of any answer fit into one list.
 */
export type Part<I, O> = {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly maxOutputTokens: number;
  /** null: there is nothing to ask here */
  readonly prompt: (input: I, rules: O) => Prompt | null;
  readonly read: (answer: unknown) => Read<I, O>;
};

/** An answer that fits its schema, as what it adds; or what is wrong with it, to tell the model once. */
export type Read<I, O> = { fits: true; add: (soFar: O, input: I) => O } | { fits: false; complaint: string };

export type PartDefinition<I, O, A> = Pick<Part<I, O>, 'name' | 'maxOutputTokens' | 'prompt'> & {
  output: z.ZodType<A>;
  /**
   * What of the model's answer may stand beside what is known so far; its values must be found in the input. It takes
   * nothing away.
   */
  add: (answer: A, soFar: O, input: I) => O;
};

export function definePart<I, O, A>({ output, add, ...part }: PartDefinition<I, O, A>): Part<I, O> {
  const { $schema: _, ...schema } = z.toJSONSchema(output);
  return {
    ...part,
    schema,
    read(answer) {
      const parsed = output.safeParse(answer);
      if (!parsed.success) return { fits: false, complaint: z.prettifyError(parsed.error).slice(0, 800) };
      return { fits: true, add: (soFar, input) => add(parsed.data, soFar, input) };
    },
  };
}

/** One question put to AI, with an answer by rules that is of use by itself. */
export type Ask<I, O> = {
  readonly name: string;
  readonly version: number;
  /** the longest that models may take together, retries and repairs included; an admin may set another */
  readonly timeoutMs: number;
  readonly byRules: (ctx: Ctx, input: I) => Promise<O>;
  readonly parts: ReadonlyArray<Part<I, O>>;
};

export const defineAsk = <I, O>(ask: Ask<I, O>): Ask<I, O> => ask;

/** Who answered a part, whether its text left the machine, and why a model that was asked did not answer. */
export type PartAnswer = { part: string; by: string; left: boolean; problem: AiFailure | null };

/** `answeredBy`: the first model that answered a part, else `rules`. `parts` is empty where no model was asked. */
export type Answer<O> = { answer: O; answeredBy: string; parts: PartAnswer[] };

export type AskOptions = {
  /** the person whose words these are wants no model to see them */
  rulesAlone?: boolean | undefined;
  /** ends the asking: whoever waits gets its reason, and no answer */
  signal?: AbortSignal;
  /** who pays; the house unless told */
  companyId?: Id<'com'> | null;
};
