/**
 * The port behind which models stand. A provider only moves tokens; it knows nothing of what is asked. Every adapter
 * passes one compliance suite (`providers/ai/compliance.test.ts`).
 */

/** A JSON schema, as zod writes it. */
export type JsonSchema = Record<string, unknown>;

export type Message = { role: 'user' | 'assistant'; text: string };

/**
 * Something a model may ask us to do. It asks; whether anything is done is decided by code. A name has letters, digits,
 * `_` and `-`; `answer` is taken where a schema is asked for, too.
 */
export type Tool = { name: string; about: string; input: JsonSchema };
export type ToolCall = { name: string; input: unknown };

export type CompletionRequest = {
  /** the provider's own model unless told */
  model?: string;
  /** what we say; the only instructions there are */
  system: string;
  messages: readonly Message[];
  /**
   * the answer is to be JSON of this shape, an object at its top; models do not keep to it reliably, so whoever asks
   * checks it
   */
  schema?: JsonSchema;
  tools?: readonly Tool[];
  maxOutputTokens: number;
  signal: AbortSignal;
};

export type Usage = { inputTokens: number; outputTokens: number };

/** `length`: cut at `maxOutputTokens`. `refused`: the model or its guard would not. */
export type Stop = 'end' | 'length' | 'tool' | 'refused';

/** With a `schema` the text is the JSON, wherever the provider's protocol carries it. */
export type Completion = Usage & { text: string; toolCalls: ToolCall[]; stop: Stop };

/** What a stream yields: text as it comes, whole tool calls, and at last one `end`. */
export type CompletionPart =
  | { kind: 'text'; text: string }
  | { kind: 'tool'; call: ToolCall }
  | ({ kind: 'end'; stop: Stop } & Usage);

export type EmbeddingRequest = { model?: string; texts: readonly string[]; signal: AbortSignal };
/** One vector for each text, in their order. */
export type Embeddings = { vectors: number[][]; inputTokens: number };

/** A model that can be chosen. `bytes`: its size where it lies here. `remote`: it answers elsewhere, whoever we ask. */
export type ModelInfo = { name: string; bytes: number | null; remote: boolean };

export type AiProvider = {
  /** `ollama`, `bedrock` */
  maker: string;
  /** the model that answers unless another is named */
  model: string;
  embeddingModel: string;
  /** who is asked, for people: a host and port, or a region */
  host: string;
  /** how many questions of one ask go out at a time */
  concurrency: number;
  /**
   * Whether what is sent to this model leaves the machine, as far as is known now. A provider that learns better before
   * it sends, sends nothing: that is `not_allowed`, and asked again this says so.
   */
  leaves: (model: string) => boolean;
  /** @throws AiProblem */
  complete: (request: CompletionRequest) => Promise<Completion>;
  /** The same, as it comes. Ending the loop early ends the request. @throws AiProblem, also in the middle */
  stream: (request: CompletionRequest) => AsyncIterable<CompletionPart>;
  /** @throws AiProblem */
  embed: (request: EmbeddingRequest) => Promise<Embeddings>;
  /** Models that could be chosen, or null where we are not allowed to ask. @throws AiProblem */
  models: (signal: AbortSignal) => Promise<ModelInfo[] | null>;
  /** Whether `model` could answer now, without a token spent. @throws AiProblem that names the fix */
  check: (model: string, signal: AbortSignal) => Promise<void>;
  close: () => void;
};

/**
 * Why a model did not answer:
 * - unreachable: nobody listens there, or the connection broke before an answer began
 * - overloaded: 5xx, the model is loading; throttled: 429
 * - broken: the answer began and was cut, or is not what the protocol says
 * - timeout: our time was up
 * - model_missing, credentials, region: something to set up; not_allowed: set up, but without the right to, or the model
 *   turned out to answer elsewhere than `leaves` said
 * - too_long: the question does not fit the model's context, found before it is cut silently
 * - refused: any other 4xx
 */
export const aiProblemKinds = [
  'unreachable',
  'overloaded',
  'throttled',
  'broken',
  'timeout',
  'model_missing',
  'credentials',
  'region',
  'not_allowed',
  'too_long',
  'refused',
] as const;
export type AiProblemKind = (typeof aiProblemKinds)[number];

/** May be better in a moment. */
const passing: readonly AiProblemKind[] = ['unreachable', 'overloaded', 'throttled', 'broken'];

/** A refusal or failure of a provider, typed by what can be done about it. Its text is `ai.problem.MAKER.KIND`. */
export class AiProblem extends Error {
  constructor(
    readonly maker: string,
    readonly kind: AiProblemKind,
    /** fills the text's gaps: `model`, `host`, `region`; and `detail`, what the provider said, for the log */
    readonly params: Record<string, string | number> = {},
    readonly more: { retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(`${maker}: ${kind}${params.detail ? `: ${params.detail}` : ''}`, { cause: more.cause });
    this.name = 'AiProblem';
  }
  get key(): string {
    return `ai.problem.${this.maker}.${this.kind}`;
  }
  get isPassing(): boolean {
    return passing.includes(this.kind);
  }
}

/** Tokens of a text, on the safe side: no tokeniser in use takes more than one for three bytes of ordinary text. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
