import {
  createServer,
  type Http2Session,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonSchema } from '#server/core/ai/port.ts';
import { type BedrockControl, bedrockControl } from './bedrock-control.ts';
import { eventOf, exceptionOf } from './event-stream.ts';
import { type Access, checkSignature } from './signature.ts';
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

export type BedrockTestServer = AiTestServer &
  Pick<BedrockControl, 'models' | 'profiles'> & {
    /** where models are listed; `url` is where they are asked */
    controlUrl: string;
    /** who may ask; change it to lock the door */
    access: Access;
  };

const ACCESS: Access = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret-of-the-test-server',
  bearer: 'bedrock-api-key-example',
  region: 'eu-central-1',
};

/**
 * Servers that speak Bedrock's protocols, for tests and for trying things by hand: the runtime over HTTP/2 without TLS,
 * as the SDK speaks it to an http address, and the control plane over HTTP/1.1. They listen on loopback alone.
 */
export async function bedrockServer({ port = 0 } = {}): Promise<BedrockTestServer> {
  const stage = createStage();
  const access = { ...ACCESS };
  const control = await bedrockControl(stage, access, port ? port + 1 : 0);
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const turn: Turn = { stream, headers, stage, access, control, sockets };
    void answer(turn).catch((error) => refuse(stream, 500, 'InternalServerException', String(error)));
  });
  server.on('sessionError', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...stage,
    access,
    models: control.models,
    profiles: control.profiles,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    controlUrl: control.url,
    reset() {
      stage.reset();
      control.reset();
      Object.assign(access, ACCESS);
    },
    connections: () => sockets.size + control.connections(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([control.close(), new Promise<void>((resolve) => server.close(() => resolve()))]);
    },
  };
}

type Turn = {
  stream: ServerHttp2Stream;
  headers: IncomingHttpHeaders;
  stage: Stage;
  access: Access;
  control: BedrockControl;
  sockets: Set<Socket>;
};

async function answer(turn: Turn): Promise<void> {
  const { stream, headers, stage, access, control } = turn;
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const path = String(headers[':path']);
  const refusal = checkSignature({ method: String(headers[':method']), path, headers, body }, access);
  if (refusal) return refuse(stream, 403, refusal.type, refusal.message);
  const [, id, action] = /^\/model\/([^/]+)\/(converse|converse-stream|invoke)$/.exec(path) ?? [];
  if (!id || !action) return refuse(stream, 404, 'UnknownOperationException', path);
  const model = decodeURIComponent(id);
  const asked = ask(turn, model, action, JSON.parse(body.toString()) as Raw);
  const fault = stage.take('ask');
  if (fault && (await failed(turn, fault, asked))) return;
  const words = control.refusalOf(model);
  if (words) return refuse(stream, 400, 'ValidationException', words);
  if (asked.kind === 'embed')
    return json(stream, {
      embedding: vectorOf(asked.texts[0]!),
      inputTextTokenCount: tokensOf(asked.texts[0]!).length,
    });
  await converse(turn, asked, fault);
}

type Raw = {
  inputText?: string;
  system?: { text: string }[];
  messages?: { role: 'user' | 'assistant'; content: { text: string }[] }[];
  inferenceConfig?: { maxTokens?: number };
  toolConfig?: {
    tools: { toolSpec: { name: string; description: string; inputSchema: { json: JsonSchema } } }[];
    toolChoice?: { tool?: { name: string }; any?: object; auto?: object };
  };
};

/** The tool whose input is the answer: the one that is forced, or stands beside others of which one must be called. */
const ANSWER = 'answer';

function ask({ stream, stage }: Turn, model: string, action: string, raw: Raw): Asked {
  const { tools = [], toolChoice } = raw.toolConfig ?? {};
  const mustCall = toolChoice?.tool ?? toolChoice?.any;
  const shape = mustCall && tools.find(({ toolSpec }) => toolSpec.name === ANSWER);
  const asked: Asked = {
    kind: action === 'invoke' ? 'embed' : 'complete',
    model,
    system: (raw.system ?? []).map(({ text }) => text).join('\n'),
    messages: (raw.messages ?? []).map(({ role, content }) => ({
      role,
      text: content.map(({ text }) => text).join('\n'),
    })),
    schema: shape?.toolSpec.inputSchema.json ?? null,
    tools: tools
      .filter((tool) => tool !== shape)
      .map(({ toolSpec }) => ({
        name: toolSpec.name,
        about: toolSpec.description,
        input: toolSpec.inputSchema.json,
      })),
    maxOutputTokens: raw.inferenceConfig?.maxTokens ?? 512,
    isStream: action === 'converse-stream',
    texts: raw.inputText === undefined ? [] : [raw.inputText],
    raw,
    over: new Promise((resolve) => {
      stream.on('close', () => resolve(stream.writableFinished && !stream.aborted ? 'answered' : 'gone'));
    }),
  };
  stage.asked.push(asked);
  return asked;
}

/** @returns whether the request ended with it */
async function failed(turn: Turn, fault: Fault, asked: Question): Promise<boolean> {
  const { stream } = turn;
  if (fault.kind === 'latency') await wait(fault.ms, undefined, { ref: false });
  if (stream.destroyed) return true;
  if (fault.kind === 'stall' && !fault.afterPieces) return true;
  if (fault.kind === 'cut' && fault.at === 0) return cutOff(turn, fault.how ?? 'end');
  const refusals: Partial<Record<Fault['kind'], [number, string, string]>> = {
    throttled: [429, 'ThrottlingException', 'Too many requests, please wait before trying again.'],
    overloaded: [503, 'ServiceUnavailableException', 'Bedrock is unable to process your request.'],
    model_missing: [400, 'ValidationException', 'The provided model identifier is invalid.'],
    not_allowed: [
      403,
      'AccessDeniedException',
      `User: arn:aws:iam::123456789012:user/x is not authorized to perform: bedrock:InvokeModel on ${asked.model}`,
    ],
    too_long: [400, 'ValidationException', 'Input is too long for requested model.'],
    refused: [400, 'ValidationException', '1 validation error detected: Value at messages failed to satisfy'],
  };
  // Of a whole answer nothing is sent before all of it is there: an error in its middle is one before it.
  if (fault.kind === 'error' && !asked.isStream)
    refusals.error = [424, 'ModelErrorException', fault.said ?? 'The model stopped in the middle.'];
  const refusal = refusals[fault.kind];
  if (!refusal) return false;
  const after = fault.kind === 'throttled' ? fault.retryAfterSeconds : undefined;
  refuse(stream, ...refusal, after === undefined ? {} : { 'retry-after': String(after) });
  return true;
}

async function converse(turn: Turn, asked: Asked, fault: Fault | null): Promise<void> {
  const { stream, stage } = turn;
  const said = await stage.answer(asked, fault);
  const pieces = asked.isStream
    ? framesOf(said, asked, stage)
    : [Buffer.from(JSON.stringify(whole(said, asked)))];
  if (stream.destroyed) return;
  stream.respond({
    ':status': 200,
    'content-type': asked.isStream ? 'application/vnd.amazon.eventstream' : 'application/json',
  });
  await deliver(sinkOf(turn), pieces, fault, {
    error: (text = 'The model stopped in the middle.', type = 'modelStreamErrorException') =>
      exceptionOf(type, text),
    junk: Buffer.from('<html>Bad gateway</html>'),
  });
}

type Told = Required<Answer> & { inputTokens: number; outputTokens: number };

const stopOf = ({ stop, calls }: Told, asked: Asked): string => {
  if (stop === 'length') return 'max_tokens';
  if (stop === 'refused') return 'guardrail_intervened';
  return asked.schema || calls.length ? 'tool_use' : 'end_turn';
};

const usageOf = ({ inputTokens, outputTokens }: Told) => ({
  inputTokens,
  outputTokens,
  totalTokens: inputTokens + outputTokens,
});

function whole(said: Told, asked: Asked): object {
  const calls = said.calls.map(({ name, input }, i) => ({
    toolUse: { toolUseId: `tooluse_${i}`, name, input },
  }));
  const shape = asked.schema && !calls.length ? parsed(said.text) : undefined;
  // A model that does not keep to its tool says plain text instead.
  const isPlain = asked.schema ? shape === undefined && said.text : said.text;
  const content = [
    ...(isPlain ? [{ text: said.text }] : []),
    ...(shape === undefined
      ? []
      : [{ toolUse: { toolUseId: 'tooluse_answer', name: ANSWER, input: shape } }]),
    ...calls,
  ];
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: stopOf(said, asked),
    usage: usageOf(said),
    metrics: { latencyMs: 1 },
  };
}

function framesOf(said: Told, asked: Asked, stage: Stage): Buffer[] {
  const frames = [eventOf('messageStart', { role: 'assistant' })];
  let at = 0;
  const block = (start: object | null, deltas: object[]) => {
    if (start) frames.push(eventOf('contentBlockStart', { contentBlockIndex: at, start }));
    for (const delta of deltas) frames.push(eventOf('contentBlockDelta', { contentBlockIndex: at, delta }));
    frames.push(eventOf('contentBlockStop', { contentBlockIndex: at }));
    at += 1;
  };
  const tool = (id: string, name: string, json: string) =>
    block(
      { toolUse: { toolUseId: id, name } },
      stage.cut(json).map((input) => ({ toolUse: { input } })),
    );
  if (asked.schema && said.text) tool('tooluse_answer', ANSWER, said.text);
  else if (said.text)
    block(
      null,
      stage.cut(said.text).map((text) => ({ text })),
    );
  said.calls.forEach(({ name, input }, i) => {
    tool(`tooluse_${i}`, name, JSON.stringify(input));
  });
  frames.push(eventOf('messageStop', { stopReason: stopOf(said, asked) }));
  frames.push(eventOf('metadata', { usage: usageOf(said), metrics: { latencyMs: 1 } }));
  return frames;
}

function sinkOf(turn: Turn): Sink {
  const { stream } = turn;
  const gone = new Promise<void>((resolve) => stream.once('close', () => resolve()));
  return {
    write: (bytes) =>
      Promise.race([gone, new Promise<void>((resolve) => stream.write(bytes, () => resolve()))]),
    end: () => stream.end(),
    cut: (how) => void cutOff(turn, how),
    isGone: () => stream.destroyed,
  };
}

/** `end`: the connection is gone. `reset`: only this stream of it, as a proxy in between does. */
function cutOff({ stream, sockets }: Turn, how: 'end' | 'reset'): true {
  if (how === 'reset') stream.close(2);
  else socketOf(stream.session, sockets)?.destroy();
  return true;
}

/** A session does not give away the socket it owns. */
const socketOf = (session: Http2Session | undefined, sockets: Set<Socket>): Socket | undefined =>
  [...sockets].find((socket) => socket.remotePort === session?.socket.remotePort);

function json(stream: ServerHttp2Stream, value: object, status = 200, headers: object = {}): void {
  if (stream.destroyed) return;
  stream.respond({ ':status': status, 'content-type': 'application/json', ...headers });
  stream.end(JSON.stringify(value));
}

function refuse(
  stream: ServerHttp2Stream,
  status: number,
  type: string,
  message: string,
  headers = {},
): void {
  if (stream.headersSent) stream.close(2);
  else json(stream, { message }, status, { 'x-amzn-errortype': type, ...headers });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
