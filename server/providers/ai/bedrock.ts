import type { BedrockClient } from '@aws-sdk/client-bedrock';
import type { BedrockRuntimeClient, BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import {
  AiProblem,
  type AiProvider,
  type Completion,
  type CompletionPart,
  type CompletionRequest,
  type EmbeddingRequest,
  type Embeddings,
} from '#server/core/ai/port.ts';
import { isLoopback } from '#server/core/env.ts';
import { BedrockBroken, completionOf, converseInput, partsOf } from './bedrock-converse.ts';
import { findModel, listModels, mustBeOf } from './bedrock-models.ts';
import { bedrockProblem } from './bedrock-problems.ts';
import { createCalls } from './calls.ts';

export type BedrockConfig = {
  region: string;
  model: string;
  /** one of Titan's */
  embeddingModel: string;
  /** where models are asked, and where they are listed; the region's own unless told. An http address is spoken to in HTTP/2 */
  endpoint?: string;
  controlEndpoint?: string;
  /** the SDK's own chain unless told: environment, profile, role; AWS_BEARER_TOKEN_BEDROCK before all of them */
  credentials?: BedrockRuntimeClientConfig['credentials'];
  concurrency?: number;
};

/** Titan makes one vector a request: how many of one question are under way. */
const EMBEDDINGS_AT_ONCE = 8;

/** Models of Amazon Bedrock. The SDK, 20 MB of memory, is loaded with the first question. */
export function bedrockProvider(config: BedrockConfig): AiProvider {
  const { region } = config;
  const calls = createCalls();
  const clients = bedrockClients(config);
  /** What a failure is called; `began` is told when an answer begins, since what breaks after that is another thing. */
  const naming = (model: string) => {
    let hasBegun = false;
    return {
      began: () => {
        hasBegun = true;
      },
      name: (error: unknown) =>
        bedrockProblem(error, { region, model, hasOwnEndpoint: config.endpoint !== undefined }, hasBegun),
    };
  };

  async function complete(
    request: CompletionRequest,
    model: string,
    abortSignal: AbortSignal,
  ): Promise<Completion> {
    const { client, sdk } = await clients.runtime();
    const answer = await client.send(new sdk.ConverseCommand(converseInput(request, model)), { abortSignal });
    return completionOf(answer, request.schema !== undefined);
  }

  async function* stream(
    request: CompletionRequest,
    model: string,
    abortSignal: AbortSignal,
    began: () => void,
  ): AsyncGenerator<CompletionPart> {
    const { client, sdk } = await clients.runtime();
    const command = new sdk.ConverseStreamCommand(converseInput(request, model));
    const answer = await client.send(command, { abortSignal });
    began();
    if (!answer.stream) throw new BedrockBroken('an answer without a stream');
    yield* partsOf(answer.stream, request.schema !== undefined);
  }

  async function embedOne(text: string, modelId: string, abortSignal: AbortSignal) {
    const { client, sdk } = await clients.runtime();
    const body = JSON.stringify({ inputText: text });
    const command = new sdk.InvokeModelCommand({ modelId, body, contentType: 'application/json' });
    const answer = await client.send(command, { abortSignal });
    return titanVector(answer.body.transformToString());
  }

  async function embed({ texts }: EmbeddingRequest, model: string, signal: AbortSignal): Promise<Embeddings> {
    const found = await eachOf(texts, EMBEDDINGS_AT_ONCE, (text) => embedOne(text, model, signal));
    return {
      vectors: found.map(({ vector }) => vector),
      inputTokens: found.reduce((sum, { tokens }) => sum + tokens, 0),
    };
  }

  return {
    maker: 'bedrock',
    model: config.model,
    embeddingModel: config.embeddingModel,
    host: region,
    concurrency: config.concurrency ?? 4,
    leaves: () => !config.endpoint || !isLoopback(new URL(config.endpoint).hostname.replace(/^\[|\]$/g, '')),
    complete(request) {
      const model = request.model ?? config.model;
      return calls.run(request.signal, naming(model).name, (signal) => complete(request, model, signal));
    },
    stream(request) {
      const model = request.model ?? config.model;
      const { name, began } = naming(model);
      return calls.stream(request.signal, name, (signal) => stream(request, model, signal, began));
    },
    embed(request) {
      const model = request.model ?? config.embeddingModel;
      return calls.run(request.signal, naming(model).name, (signal) => embed(request, model, signal));
    },
    async models(signal) {
      const list = calls.run(signal, naming(config.model).name, (own) =>
        clients.control((client) => listModels(client, own)),
      );
      return list.catch(nullWhereNotAllowed);
    },
    async check(model, signal) {
      mustBeOf(region, model);
      const look = calls.run(signal, naming(model).name, (own) =>
        clients.control((client) => findModel(client, model, region, own)),
      );
      // Who may ask a model need not be allowed to list them; that the list was refused shows that somebody is there.
      await look.catch(nullWhereNotAllowed);
    },
    close() {
      calls.close();
      clients.close();
    },
  };
}

function nullWhereNotAllowed(error: unknown): null {
  if (error instanceof AiProblem && error.kind === 'not_allowed') return null;
  throw error;
}

function bedrockClients({ region, credentials, endpoint, controlEndpoint }: BedrockConfig) {
  const shared = {
    region,
    credentials,
    // A token in the environment would win over what we were told to use.
    ...(credentials ? { authSchemePreference: ['aws.auth#sigv4'] } : {}),
    // Trying again is up to whoever asks: in one place, within one limit of time.
    maxAttempts: 1,
    retryMode: 'standard',
  };
  let runtime: BedrockRuntimeClient | undefined;
  return {
    async runtime() {
      const sdk = await import('@aws-sdk/client-bedrock-runtime');
      runtime ??= new sdk.BedrockRuntimeClient({ ...shared, endpoint });
      return { client: runtime, sdk };
    },
    /** Lists are asked for once a day or so: what is needed for them goes afterwards. */
    async control<T>(work: (client: BedrockClient) => Promise<T>): Promise<T> {
      const sdk = await import('@aws-sdk/client-bedrock');
      const client = new sdk.BedrockClient({ ...shared, endpoint: controlEndpoint });
      try {
        return await work(client);
      } finally {
        client.destroy();
      }
    },
    close: () => runtime?.destroy(),
  };
}

/** `{ embedding, inputTextTokenCount }` @throws BedrockBroken */
function titanVector(json: string): { vector: number[]; tokens: number } {
  const { embedding, inputTextTokenCount } = JSON.parse(json) as Record<string, unknown>;
  if (!Array.isArray(embedding) || !embedding.length || !embedding.every(Number.isFinite))
    throw new BedrockBroken('an embedding without a vector');
  return { vector: embedding as number[], tokens: Number(inputTextTokenCount) || 0 };
}

/** In order, so many at a time; the first failure is the failure of all. */
async function eachOf<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  return results;
}
