import type { AiProblemKind, AiProvider } from '#server/core/ai/port.ts';
import { type BedrockConfig, bedrockProvider } from '../bedrock.ts';
import { ollamaProvider } from '../ollama.ts';
import { bedrockServer } from './bedrock-server.ts';
import { ollamaServer } from './ollama-server.ts';
import type { AiTestServer } from './stage.ts';

/** A provider beside a server that speaks its protocol: what every suite over all providers runs on. */
export type Harness = {
  server: AiTestServer;
  /** one that is set up rightly */
  provider: () => AiProvider;
  /** ones that are not, with what is wrong, and what their check says of `model` */
  misfits: { what: string; model: string; kind: AiProblemKind; provider: () => AiProvider }[];
  /** a name of its models as its list has it */
  listed: { name: string; remote: boolean };
};

/** Where nobody listens: port 1 is for root, and nobody's. */
const NOBODY = 'http://127.0.0.1:1';

async function ollamaHarness(): Promise<Harness> {
  const server = await ollamaServer();
  const model = 'tiny';
  const provider = (host = server.url) =>
    ollamaProvider({ host, model, embeddingModel: 'tiny-embed', contextTokens: 16_384 });
  return {
    server,
    provider,
    misfits: [
      { what: 'a model that was never pulled', model: 'gemma4:e4b', kind: 'model_missing', provider },
      { what: 'nobody who listens', model, kind: 'unreachable', provider: () => provider(NOBODY) },
      {
        what: 'a host that does not exist',
        model,
        kind: 'unreachable',
        provider: () => provider('http://ollama.invalid:11434'),
      },
      {
        what: 'somebody else who listens there',
        model,
        kind: 'refused',
        provider: () => provider(`${server.url}/elsewhere`),
      },
    ],
    listed: { name: 'tiny:latest', remote: false },
  };
}

const HAIKU = 'anthropic.claude-haiku-4-5-20251001-v1:0';

async function bedrockHarness(): Promise<Harness> {
  const server = await bedrockServer();
  const { accessKeyId, secretAccessKey, region } = server.access;
  const right = {
    region,
    model: `eu.${HAIKU}`,
    embeddingModel: 'amazon.titan-embed-text-v2:0',
    endpoint: server.url,
    controlEndpoint: server.controlUrl,
    credentials: { accessKeyId, secretAccessKey },
  };
  return {
    server,
    provider: () => bedrockProvider(right),
    misfits: bedrockMisfits(right),
    listed: { name: right.model, remote: true },
  };
}

function bedrockMisfits(right: BedrockConfig): Harness['misfits'] {
  const model = `eu.${HAIKU}`;
  const misfit = (what: string, kind: AiProblemKind, change: Partial<BedrockConfig>, asked = model) => ({
    what,
    kind,
    model: asked,
    provider: () => bedrockProvider({ ...right, ...change }),
  });
  const keys = (accessKeyId: string, secretAccessKey: string) => ({
    credentials: { accessKeyId, secretAccessKey },
  });
  const { accessKeyId, secretAccessKey } = right.credentials as {
    accessKeyId: string;
    secretAccessKey: string;
  };
  return [
    misfit('a model that the region does not have', 'model_missing', {}, 'eu.anthropic.claude-nobody-v1:0'),
    misfit('a model that is only asked by a profile', 'model_missing', {}, HAIKU),
    misfit('a profile of another part of the world', 'region', {}, `us.${HAIKU}`),
    misfit('no credentials', 'credentials', { credentials: undefined }),
    misfit('a key that nobody knows', 'credentials', keys('AKIAX', secretAccessKey)),
    misfit('a wrong secret', 'credentials', keys(accessKeyId, 'x')),
    misfit('the wrong region', 'region', { region: 'eu-west-1' }),
    misfit('a region that is none', 'region', { region: 'eu central' }),
    misfit('no region', 'region', { region: '' }),
    misfit('nobody who listens', 'unreachable', { endpoint: NOBODY, controlEndpoint: NOBODY }),
  ];
}

/** Each runs in a process that is not given credentials of somebody's by its environment. */
export const harnesses: [string, () => Promise<Harness>][] = [
  ['ollama', ollamaHarness],
  ['bedrock', bedrockHarness],
];

/** What the SDK would find by itself on the machine of whoever runs the tests. */
export const withoutAws: Record<string, string | undefined> = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_BEARER_TOKEN_BEDROCK: undefined,
  AWS_PROFILE: undefined,
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: undefined,
  AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
  AWS_WEB_IDENTITY_TOKEN_FILE: undefined,
  AWS_ENDPOINT_URL: undefined,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: undefined,
  AWS_CONFIG_FILE: '/nowhere/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
};
