import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Access, checkSignature } from './signature.ts';
import type { Fault, Stage } from './stage.ts';

export type BedrockTestModel = {
  modelId: string;
  inferenceTypesSupported: ('ON_DEMAND' | 'INFERENCE_PROFILE')[];
  outputModalities: ('TEXT' | 'EMBEDDING' | 'IMAGE')[];
};

/** The control plane: which models there are in this region. */
export type BedrockControl = {
  url: string;
  models: BedrockTestModel[];
  profiles: string[];
  /** why the runtime does not answer with a model, in the words of Bedrock; null where it does */
  refusalOf: (model: string) => string | null;
  reset: () => void;
  connections: () => number;
  close: () => Promise<void>;
};

const MODELS: BedrockTestModel[] = [
  {
    modelId: 'anthropic.claude-haiku-4-5-20251001-v1:0',
    inferenceTypesSupported: ['INFERENCE_PROFILE'],
    outputModalities: ['TEXT'],
  },
  {
    modelId: 'amazon.nova-lite-v1:0',
    inferenceTypesSupported: ['ON_DEMAND'],
    outputModalities: ['TEXT'],
  },
  {
    modelId: 'amazon.titan-embed-text-v2:0',
    inferenceTypesSupported: ['ON_DEMAND'],
    outputModalities: ['EMBEDDING'],
  },
  {
    modelId: 'amazon.titan-image-generator-v2:0',
    inferenceTypesSupported: ['ON_DEMAND'],
    outputModalities: ['IMAGE'],
  },
];
const PROFILES = [
  'eu.anthropic.claude-haiku-4-5-20251001-v1:0',
  'global.anthropic.claude-haiku-4-5-20251001-v1:0',
  'eu.amazon.nova-lite-v1:0',
];

export async function bedrockControl(stage: Stage, access: Access, port: number): Promise<BedrockControl> {
  const models = structuredClone(MODELS);
  const profiles = [...PROFILES];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void answer(request, response, { stage, access, models, profiles });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    models,
    profiles,
    refusalOf: (model) => {
      const id = model.replace(/^arn:.*\//, '');
      if (profiles.includes(id)) return null;
      const found = models.find(({ modelId }) => modelId === id);
      if (!found) return 'The provided model identifier is invalid.';
      if (found.inferenceTypesSupported.includes('ON_DEMAND')) return null;
      return `Invocation of model ID ${id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`;
    },
    reset() {
      models.splice(0, models.length, ...structuredClone(MODELS));
      profiles.splice(0, profiles.length, ...PROFILES);
    },
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type House = { stage: Stage; access: Access; models: BedrockTestModel[]; profiles: string[] };

async function answer(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  const path = request.url ?? '/';
  const refusal = checkSignature(
    { method: request.method ?? 'GET', path, headers: request.headers, body: Buffer.alloc(0) },
    house.access,
  );
  if (refusal) return refuse(response, 403, refusal.type, refusal.message);
  const fault = house.stage.take('control');
  if (fault && (await failed(response, fault))) return;
  const { pathname, searchParams } = new URL(path, 'http://x');
  if (pathname === '/foundation-models')
    return json(response, { modelSummaries: house.models.map(summaryOf) });
  if (pathname === '/inference-profiles')
    return json(response, pageOf(house.profiles, searchParams.get('nextToken')));
  refuse(response, 404, 'UnknownOperationException', pathname);
}

/** @returns whether the request ended with it */
async function failed(response: ServerResponse, fault: Fault): Promise<boolean> {
  if (fault.kind === 'latency') await wait(fault.ms, undefined, { ref: false });
  if (response.destroyed || fault.kind === 'stall') return true;
  const refusals: Partial<Record<Fault['kind'], [number, string, string]>> = {
    not_allowed: [
      403,
      'AccessDeniedException',
      'User is not authorized to perform: bedrock:ListFoundationModels',
    ],
    throttled: [429, 'ThrottlingException', 'Rate exceeded'],
    overloaded: [503, 'ServiceUnavailableException', 'Service Unavailable'],
  };
  const refusal = refusals[fault.kind];
  if (refusal) refuse(response, ...refusal);
  return Boolean(refusal);
}

const summaryOf = (model: BedrockTestModel) => ({
  ...model,
  modelArn: `arn:aws:bedrock:eu-central-1::foundation-model/${model.modelId}`,
  modelName: model.modelId,
  providerName: model.modelId.split('.')[0],
  inputModalities: ['TEXT'],
  responseStreamingSupported: true,
  modelLifecycle: { status: 'ACTIVE' },
});

/** Two a page, so that whoever reads only the first one misses some. */
function pageOf(profiles: readonly string[], token: string | null): object {
  const from = Number(token ?? 0);
  const inferenceProfileSummaries = profiles.slice(from, from + 2).map((inferenceProfileId) => ({
    inferenceProfileId,
    inferenceProfileName: inferenceProfileId,
    inferenceProfileArn: `arn:aws:bedrock:eu-central-1:123456789012:inference-profile/${inferenceProfileId}`,
    models: [],
    status: 'ACTIVE',
    type: 'SYSTEM_DEFINED',
  }));
  return from + 2 < profiles.length
    ? { inferenceProfileSummaries, nextToken: String(from + 2) }
    : { inferenceProfileSummaries };
}

function json(response: ServerResponse, value: object, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

const refuse = (response: ServerResponse, status: number, type: string, message: string): void =>
  json(response, { message }, status, { 'x-amzn-errortype': type });
