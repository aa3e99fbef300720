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

/** Models of Amazon Bedrock. The SDK, some 20 MB of memory, is loaded with the first question. */
export function bedrockProvider(config: BedrockConfig): AiProvider {
  const calls = createCalls();
  const clients = bedrockClients(config);
  return {
    maker: 'bedrock',
    model: config.model,
    embeddingModel: config.embeddingModel,
    host: config.region,
    concurrency: config.concurrency ?? 4,
    // Also by way of a loopback address: what listens there is a tunnel to Amazon.
    leaves: () => true,
    complete(request) {
      const model = request.model ?? config.model;
      return calls.run(request.signal, naming(config, model).name, (own) =>
        complete(clients, request, model, own),
      );
    },
    stream(request) {
      const model = request.model ?? config.model;
      const { name, began } = naming(config, model);
      return calls.stream(request.signal, name, (own) => stream(clients, request, model, own, began));
    },
    embed(request) {
      const model = request.model ?? config.embeddingModel;
      return calls.run(request.signal, naming(config, model).name, (own) =>
        embed(clients, request, model, own),
      );
    },
    models: (signal) => whereAllowed(calls.run(signal, naming(config, config.model).name, clients.list)),
    async check(model, signal) {
      mustBeOf(config.region, model);
      // Who may ask a model need not be allowed to list them; that the list was refused shows that somebody is there.
      await whereAllowed(calls.run(signal, naming(config, model).name, (own) => clients.find(model, own)));
    },
    close() {
      calls.close();
      clients.close();
    },
  };
}

async function whereAllowed<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof AiProblem && error.kind === 'not_allowed') return null;
    throw error;
  });
}

/** What a failure is called. `began` is told when an answer begins, since what breaks after that is another thing. */
function naming({ region, endpoint }: BedrockConfig, model: string) {
  let hasBegun = false;
  return {
    began: () => {
      hasBegun = true;
    },
    name: (error: unknown) =>
      bedrockProblem(error, { region, model, hasOwnEndpoint: endpoint !== undefined }, hasBegun),
  };
}

async function complete(
  { runtime }: Clients,
  request: CompletionRequest,
  model: string,
  abortSignal: AbortSignal,
): Promise<Completion> {
  const { client, sdk } = await runtime();
  const answer = await client.send(new sdk.ConverseCommand(converseInput(request, model)), { abortSignal });
  return completionOf(answer, request.schema !== undefined);
}

async function* stream(
  { runtime }: Clients,
  request: CompletionRequest,
  model: string,
  abortSignal: AbortSignal,
  began: () => void,
): AsyncGenerator<CompletionPart> {
  const { client, sdk } = await runtime();
  const command = new sdk.ConverseStreamCommand(converseInput(request, model));
  const answer = await client.send(command, { abortSignal });
  began();
  if (!answer.stream) throw new BedrockBroken('an answer without a stream');
  yield* partsOf(answer.stream, request.schema !== undefined);
}

async function embed(
  { runtime }: Clients,
  { texts }: EmbeddingRequest,
  modelId: string,
  abortSignal: AbortSignal,
): Promise<Embeddings> {
  const { client, sdk } = await runtime();
  const found = await eachOf(texts, EMBEDDINGS_AT_ONCE, async (inputText) => {
    const body = JSON.stringify({ inputText });
    const command = new sdk.InvokeModelCommand({ modelId, body, contentType: 'application/json' });
    const answer = await client.send(command, { abortSignal });
    return titanVector(answer.body.transformToString());
  });
  return {
    vectors: found.map(({ vector }) => vector),
    inputTokens: found.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

type Clients = ReturnType<typeof bedrockClients>;

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
  /** Lists are asked for now and then: what is needed for them goes afterwards. */
  const control = async <T>(work: (client: BedrockClient) => Promise<T>): Promise<T> => {
    const sdk = await import('@aws-sdk/client-bedrock');
    const client = new sdk.BedrockClient({ ...shared, endpoint: controlEndpoint });
    try {
      return await work(client);
    } finally {
      client.destroy();
    }
  };
  return {
    async runtime() {
      const sdk = await import('@aws-sdk/client-bedrock-runtime');
      runtime ??= new sdk.BedrockRuntimeClient({ ...shared, endpoint });
      return { client: runtime, sdk };
    },
    list: (signal: AbortSignal) => control((client) => listModels(client, signal)),
    find: (model: string, signal: AbortSignal) =>
      control((client) => findModel(client, model, region, signal)),
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
