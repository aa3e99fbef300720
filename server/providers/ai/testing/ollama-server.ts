import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonSchema, Message } from '#server/core/ai/port.ts';
import {
  type AiTestServer,
  type Answer,
  type Asked,
  createStage,
  deliver,
  type Fault,
  type Question,
  type Sink,
  type Stage,
  tokensOf,
  vectorOf,
} from './stage.ts';

export type OllamaTestModel = {
  name: string;
  size: number;
  contextLength: number;
  /** it runs elsewhere, as a stub of one of Ollama's cloud models does */
  remoteHost?: string;
};

export type OllamaTestServer = AiTestServer & { models: OllamaTestModel[] };

const MODELS: OllamaTestModel[] = [
  { name: 'tiny:latest', size: 815_319_791, contextLength: 32_768 },
  { name: 'tiny-embed:latest', size: 621_875_917, contextLength: 2_048 },
  { name: 'far:latest', size: 384, contextLength: 131_072, remoteHost: 'https://ollama.com:443' },
];

/**
 * A server that speaks Ollama's protocol (docs/api.md and server/routes.go of ollama/ollama), for tests and for trying
 * things by hand. It listens on loopback alone.
 */
export async function ollamaServer({ port = 0 } = {}): Promise<OllamaTestServer> {
  const stage = createStage();
  const models = structuredClone(MODELS);
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void answer({ request, response, stage, models }).catch((error) => refuse(response, 500, String(error)));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...stage,
    models,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reset() {
      stage.reset();
      models.splice(0, models.length, ...structuredClone(MODELS));
    },
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type Turn = { request: IncomingMessage; response: ServerResponse; stage: Stage; models: OllamaTestModel[] };

async function answer(turn: Turn): Promise<void> {
  const { request, response, stage } = turn;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = `${request.method} ${new URL(request.url!, 'http://x').pathname}`;
  const isAsk = path === 'POST /api/chat' || path === 'POST /api/embed';
  const body = chunks.length ? parsed(Buffer.concat(chunks)) : {};
  if (!body) return refuse(response, 400, 'invalid character in the request');
  // What is asked is written down before anything goes wrong with it.
  const asked = isAsk ? ask(turn, path.endsWith('chat') ? 'complete' : 'embed', body) : null;
  const fault = stage.take(isAsk ? 'ask' : 'control');
  if (fault && (await failed(turn, fault, String(body.model)))) return;
  if (path === 'GET /api/version') return json(response, { version: '0.12.6' });
  if (path === 'GET /api/tags') return json(response, { models: turn.models.map(listed) });
  if (path === 'GET /api/ps') return json(response, { models: [] });
  const model = turn.models.find(({ name }) =>
    [name, name.replace(/:latest$/, '')].includes(String(body.model)),
  );
  if (path === 'POST /api/show') return model ? json(response, shown(model)) : missing(response, body.model);
  if (!asked) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
    return;
  }
  if (!model) return missing(response, body.model);
  if (asked.kind === 'embed') return embedded(response, asked);
  await chat(turn, asked, model, fault);
}

function ask({ response, stage }: Turn, kind: Question['kind'], raw: Record<string, unknown>): Asked {
  const messages = (raw.messages ?? []) as { role: string; content: string }[];
  const tools = (raw.tools ?? []) as {
    function: { name: string; description: string; parameters: JsonSchema };
  }[];
  const asked: Asked = {
    kind,
    model: String(raw.model),
    system: messages.find(({ role }) => role === 'system')?.content ?? '',
    messages: messages
      .filter(({ role }) => role !== 'system')
      .map(({ role, content }) => ({ role, text: content }) as Message),
    schema: (raw.format as JsonSchema | undefined) ?? null,
    tools: tools.map((tool) => ({
      name: tool.function.name,
      about: tool.function.description,
      input: tool.function.parameters,
    })),
    maxOutputTokens: (raw.options as { num_predict?: number } | undefined)?.num_predict ?? 128,
    isStream: raw.stream !== false,
    texts: [raw.input ?? []].flat() as string[],
    raw,
    over: new Promise((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'answered' : 'gone'));
    }),
  };
  stage.asked.push(asked);
  return asked;
}

/** @returns whether the request ended with it */
async function failed({ response }: Turn, fault: Fault, model: string): Promise<boolean> {
  if (fault.kind === 'latency') await wait(fault.ms, undefined, { ref: false });
  if (response.destroyed) return true;
  if (fault.kind === 'stall' && !fault.afterPieces) return true;
  if (fault.kind === 'cut' && fault.at === 0) return cutOff(response, fault.how ?? 'end');
  const refusals: Partial<Record<Fault['kind'], [number, string]>> = {
    throttled: [429, 'too many requests'],
    overloaded: [503, 'server busy, please try again.  maximum pending requests exceeded'],
    model_missing: [404, `model '${model}' not found`],
    not_allowed: [403, 'ollama cloud is disabled: remote model details are unavailable'],
    too_long: [400, 'the input length exceeds the context length'],
    refused: [400, `"${model}" does not support chat`],
  };
  const refusal = refusals[fault.kind];
  if (!refusal) return false;
  if (fault.kind === 'throttled' && fault.retryAfterSeconds !== undefined)
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
  refuse(response, ...refusal);
  return true;
}

async function chat(turn: Turn, asked: Asked, model: OllamaTestModel, fault: Fault | null): Promise<void> {
  const { response, stage } = turn;
  const { num_ctx } = (asked.raw as { options?: { num_ctx?: number } }).options ?? {};
  const said = await stage.answer(asked, fault);
  if ((asked.raw as { truncate?: boolean }).truncate === false && said.inputTokens > (num_ctx ?? 4096))
    return refuse(
      response,
      400,
      'the prompt is longer than the context length currently available to the model',
    );
  const lines = linesOf(said, stage.cut(said.text), asked, model);
  response.writeHead(200, {
    'content-type': asked.isStream ? 'application/x-ndjson' : 'application/json; charset=utf-8',
  });
  await deliver(sinkOf(response), lines, fault, {
    error: (text = 'llama runner process has terminated') => line({ error: text }),
    junk: Buffer.from('<html>Bad gateway</html>\n'),
  });
}

type Told = Required<Answer> & { inputTokens: number; outputTokens: number };

function linesOf(said: Told, pieces: string[], asked: Asked, model: OllamaTestModel): Buffer[] {
  const head = {
    model: asked.model,
    ...(model.remoteHost ? { remote_model: 'far', remote_host: model.remoteHost } : {}),
    created_at: '2026-01-01T00:00:00.000000Z',
  };
  const tool_calls = said.calls.map(({ name, input }, index) => ({
    id: `call_${index}`,
    function: { index, name, arguments: input },
  }));
  const end = {
    done: true,
    done_reason: said.stop === 'length' ? 'length' : 'stop',
    total_duration: 174560334,
    load_duration: 101397084,
    prompt_eval_count: said.inputTokens,
    prompt_eval_duration: 13074791,
    eval_count: said.outputTokens,
    eval_duration: 52479709,
  };
  const say = (content: string, calls: object[] = []) => ({
    role: 'assistant',
    content,
    ...(calls.length ? { tool_calls: calls } : {}),
  });
  if (!asked.isStream) return [line({ ...head, message: say(said.text, tool_calls), ...end })];
  return [
    ...pieces.map((piece) => line({ ...head, message: say(piece), done: false })),
    ...(tool_calls.length ? [line({ ...head, message: say('', tool_calls), done: false })] : []),
    line({ ...head, message: say(''), ...end }),
  ];
}

function embedded(response: ServerResponse, { texts, model }: Asked): void {
  json(response, {
    model,
    embeddings: texts.map(vectorOf),
    prompt_eval_count: texts.reduce((sum, text) => sum + tokensOf(text).length, 0),
  });
}

const remoteOf = ({ remoteHost }: OllamaTestModel) =>
  remoteHost ? { remote_model: 'far', remote_host: remoteHost } : {};

const listed = (model: OllamaTestModel) => ({
  name: model.name,
  model: model.name,
  ...remoteOf(model),
  modified_at: '2026-01-01T00:00:00Z',
  size: model.size,
  digest: 'a2af6cc3eb7fa8be8504abaf9b04e88f17a119ec3f04a3addf55f92841195f5a',
  details: { format: 'gguf', family: 'gemma3' },
});

const shown = (model: OllamaTestModel) => ({
  modelfile: '# Modelfile',
  details: { format: 'gguf', family: 'gemma3' },
  ...remoteOf(model),
  model_info: { 'general.architecture': 'gemma3', 'gemma3.context_length': model.contextLength },
  capabilities: ['completion', 'tools'],
});

function sinkOf(response: ServerResponse): Sink {
  const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
  return {
    write: (bytes) =>
      Promise.race([gone, new Promise<void>((resolve) => response.write(bytes, () => resolve()))]),
    end: () => response.end(),
    cut: (how) => void cutOff(response, how),
    isGone: () => response.destroyed,
  };
}

function cutOff({ socket }: ServerResponse, how: 'end' | 'reset'): true {
  if (how === 'reset') socket?.resetAndDestroy();
  else socket?.destroy();
  return true;
}

const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

function json(response: ServerResponse, value: object, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number, error: string): void {
  if (response.headersSent) response.destroy();
  else json(response, { error }, status);
}

const missing = (response: ServerResponse, model: unknown) =>
  refuse(response, 404, `model '${model}' not found`);

function parsed(bytes: Buffer): Record<string, unknown> | null {
  try {
    return JSON.parse(bytes.toString()) as Record<string, unknown>;
  } catch {
    return null;
  }
}
