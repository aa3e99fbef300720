import type { ChatRequest, ChatResponse, Ollama } from 'ollama';
import {
  type AiProvider,
  type Completion,
  type CompletionPart,
  type CompletionRequest,
  type EmbeddingRequest,
  type Embeddings,
  estimateTokens,
  type Stop,
  type ToolCall,
} from '#server/core/ai/port.ts';
import { createCalls } from './calls.ts';
import { fetchOver, OllamaBroken } from './ollama-http.ts';
import { type OllamaModels, ollamaModels } from './ollama-models.ts';
import { OllamaTooLong, ollamaProblem } from './ollama-problems.ts';

export type OllamaConfig = {
  /** its address, such as http://127.0.0.1:11434 */
  host: string;
  model: string;
  embeddingModel: string;
  /** the window for question and answer together; sent with every request, since Ollama's own may be 4,096 */
  contextTokens: number;
  /** how long a model stays in memory after an answer: seconds, or `5m` */
  keepAlive?: string | number;
  /** more than 1 is of use where OLLAMA_NUM_PARALLEL is more than its 1 */
  concurrency?: number;
};

/**
 * Models that Ollama runs, here or on another machine of ours. The package is loaded with the first question.
 * @throws TypeError when `host` is no URL
 */
export function ollamaProvider(config: OllamaConfig): AiProvider {
  const { host } = new URL(config.host);
  const calls = createCalls();
  const models = ollamaModels(config.host);
  const ollama: AtOllama = { ...config, models, connect: (signal) => connect(config.host, signal) };
  const namedFor = (model: string) => (error: unknown) => ollamaProblem(error, { host, model });
  return {
    maker: 'ollama',
    model: config.model,
    embeddingModel: config.embeddingModel,
    host,
    concurrency: config.concurrency ?? 1,
    leaves: models.leaves,
    complete(request) {
      const model = request.model ?? config.model;
      return calls.run(request.signal, namedFor(model), (own) =>
        collected(chat(ollama, request, model, own)),
      );
    },
    stream(request) {
      const model = request.model ?? config.model;
      return calls.stream(request.signal, namedFor(model), (own) => chat(ollama, request, model, own));
    },
    embed(request) {
      const model = request.model ?? config.embeddingModel;
      return calls.run(request.signal, namedFor(model), (own) => embed(ollama, request, model, own));
    },
    models: (signal) =>
      calls.run(signal, namedFor(config.model), async (own) => models.list(await ollama.connect(own))),
    check: (model, signal) =>
      calls.run(signal, namedFor(model), async (own) => {
        await models.look(await ollama.connect(own), model);
      }),
    close: calls.close,
  };
}

type AtOllama = OllamaConfig & { models: OllamaModels; connect: (signal: AbortSignal) => Promise<Ollama> };

/** A client for each request: its own `abort` would end all that it has under way. */
async function connect(host: string, signal: AbortSignal): Promise<Ollama> {
  const { Ollama } = await import('ollama');
  return new Ollama({ host, fetch: fetchOver(signal) });
}

async function* chat(
  at: AtOllama,
  request: CompletionRequest,
  model: string,
  signal: AbortSignal,
): AsyncGenerator<CompletionPart> {
  const ollama = await at.connect(signal);
  const wire = chatRequest(request, model, at);
  const { contextTokens } = await at.models.beforeSending(ollama, model);
  mustFit(wire, request.maxOutputTokens, Math.min(contextTokens, at.contextTokens));
  let stop: Stop = 'end';
  for await (const line of await ollama.chat(wire)) {
    if ((line as { remote_host?: string }).remote_host) at.models.sawRemote(model);
    for (const part of partsOf(line)) {
      if (part.kind === 'tool') stop = 'tool';
      yield part;
    }
    if (line.done_reason === 'length') stop = 'length';
    // Without a last line the package throws: an answer that was cut is never a short one.
    if (line.done) yield { kind: 'end', stop, ...usageOf(line) };
  }
}

async function embed(
  at: AtOllama,
  { texts }: EmbeddingRequest,
  model: string,
  signal: AbortSignal,
): Promise<Embeddings> {
  if (!texts.length) return { vectors: [], inputTokens: 0 };
  const ollama = await at.connect(signal);
  await at.models.beforeSending(ollama, model);
  const { embeddings, prompt_eval_count } = await ollama.embed({
    model,
    input: [...texts],
    truncate: false,
    keep_alive: at.keepAlive,
    options: { num_ctx: at.contextTokens },
  });
  if (!areVectors(embeddings, texts.length)) throw new OllamaBroken('not one vector for each text');
  return { vectors: embeddings, inputTokens: prompt_eval_count ?? 0 };
}

// Newer than the published types: without these Ollama drops the oldest messages, or the beginning of one, in silence.
type Uncut = { truncate: false; shift: false };

function chatRequest(
  { system, messages, schema, tools, maxOutputTokens }: CompletionRequest,
  model: string,
  { contextTokens, keepAlive }: OllamaConfig,
): ChatRequest & Uncut & { stream: true } {
  return {
    model,
    messages: [
      { role: 'system', content: schema ? `${system}\n\n${inShape(schema)}` : system },
      ...messages.map(({ role, text }) => ({ role, content: text })),
    ],
    stream: true,
    format: schema,
    tools: tools?.map(({ name, about, input }) => ({
      type: 'function',
      function: { name, description: about, parameters: input },
    })),
    // Thinking is on unless told otherwise, spends the answer's tokens, and is thrown away. Models that cannot think
    // take a false, and those that cannot stop ignore it.
    think: false,
    truncate: false,
    shift: false,
    keep_alive: keepAlive,
    options: { num_ctx: contextTokens, num_predict: maxOutputTokens, temperature: 0 },
  };
}

/** Said beside `format`, which only holds the model's pen: it does not tell the model what is wanted. */
const inShape = (schema: object): string =>
  `Answer with JSON that fits this schema, and nothing else:\n${JSON.stringify(schema)}`;

/**
 * Refuses what would not fit. A token has three bytes or more in the languages people write CVs in, so this says no a
 * little early; older Ollamas would say nothing and drop the beginning.
 */
function mustFit({ messages, tools }: ChatRequest, outputTokens: number, contextTokens: number): void {
  const said = messages!.map(({ content }) => content).join('') + (tools ? JSON.stringify(tools) : '');
  const tokens = estimateTokens(said) + outputTokens;
  if (tokens > contextTokens) throw new OllamaTooLong(tokens, contextTokens);
}

function partsOf({ message, done }: ChatResponse): CompletionPart[] {
  if (!message && !done) throw new OllamaBroken('a line without a message');
  const { content = '', tool_calls = [] } = message ?? {};
  if (typeof content !== 'string' || !Array.isArray(tool_calls))
    throw new OllamaBroken('a message of no shape');
  const tools = tool_calls.map((call): CompletionPart => ({ kind: 'tool', call: toolCall(call) }));
  return content ? [{ kind: 'text', text: content }, ...tools] : tools;
}

function toolCall(call: { function?: { name?: unknown; arguments?: unknown } }): ToolCall {
  const { name, arguments: input } = call?.function ?? {};
  if (typeof name !== 'string' || !input || typeof input !== 'object')
    throw new OllamaBroken('a tool call of no shape');
  return { name, input };
}

/** Ollama leaves out what is 0. */
const usageOf = ({ prompt_eval_count, eval_count }: ChatResponse) => ({
  inputTokens: prompt_eval_count ?? 0,
  outputTokens: eval_count ?? 0,
});

const areVectors = (vectors: unknown, count: number): vectors is number[][] =>
  Array.isArray(vectors) &&
  vectors.length === count &&
  vectors.every((vector) => Array.isArray(vector) && vector.length > 0 && vector.every(Number.isFinite));

/** Always asked for as a stream: a whole answer that is cut, or never comes, looks like one that takes long. */
async function collected(parts: AsyncIterable<CompletionPart>): Promise<Completion> {
  let text = '';
  const toolCalls: ToolCall[] = [];
  for await (const part of parts) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'tool') toolCalls.push(part.call);
    else
      return {
        text,
        toolCalls,
        stop: part.stop,
        inputTokens: part.inputTokens,
        outputTokens: part.outputTokens,
      };
  }
  throw new OllamaBroken('the answer has no end');
}
