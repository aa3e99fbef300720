import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { retryAfterMs } from './causes.ts';

/** Ollama answered, but not with what was asked for. `said` is the text of its `{"error"}`, null if it was none. */
export class OllamaRefusal extends Error {
  constructor(
    readonly status: number,
    readonly said: string | null,
    readonly retryAfterMs?: number,
  ) {
    super(said ?? `status ${status}`);
  }
}

/** No answer began. */
export class OllamaUnreachable extends Error {
  constructor(override readonly cause: Error) {
    super(cause.message);
  }
}

/** The answer began and is not what the protocol says. */
export class OllamaBroken extends Error {}

/** What comes of a model is some 200 bytes a token; a list of models or a thousand vectors is some MB. */
const MOST_ANSWER_BYTES = 16 * 1024 * 1024;
const MOST_OTHER_BYTES = 64 * 1024 * 1024;
/** What is said about an error is one sentence. */
const MOST_ERROR_BYTES = 64 * 1024;

/**
 * A `fetch` for the ollama package, for one request that ends with `signal`. Not Node's own fetch, because that gives up
 * when no header came for five minutes (a laptop may think longer before its first token), follows redirects, keeps
 * connections open that nobody can close, and hides the header `Retry-After` from the package's callers.
 * @throws OllamaUnreachable; OllamaRefusal for any status but 2xx; while the body is read, errors of the socket, and
 * OllamaBroken for a line that is no JSON, which the package would only warn about and leave out of the answer
 */
export const fetchOver =
  (signal: AbortSignal): typeof fetch =>
  async (url, init) => {
    const answer = await send(new URL(String(url)), init ?? {}, signal);
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 299) throw await refusalOf(answer, status);
    const isLines = new URL(String(url)).pathname.endsWith('/api/chat');
    const bytes = isLines
      ? wholeLines(bounded(answer, MOST_ANSWER_BYTES))
      : bounded(answer, MOST_OTHER_BYTES);
    return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, { status });
  };

function send(url: URL, init: RequestInit, signal: AbortSignal): Promise<IncomingMessage> {
  const { method = 'GET', body, headers } = init;
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = open(url, {
      method,
      headers: headers as Record<string, string>,
      signal,
      // A connection for each request: one that is kept may be closed by the other side as we write to it.
      agent: false,
    });
    request.on('response', resolve).on('error', (error) => reject(new OllamaUnreachable(error)));
    request.end(body);
  });
}

async function refusalOf(answer: IncomingMessage, status: number): Promise<OllamaRefusal> {
  const after = retryAfterMs(answer.headers);
  const { location } = answer.headers;
  if (status < 400) {
    answer.destroy();
    return new OllamaRefusal(
      status,
      location ? `it points to ${location}, which is not followed` : null,
      after,
    );
  }
  return new OllamaRefusal(status, await errorText(answer), after);
}

/** The text of `{"error"}`; null where it is none or breaks off: the status alone says enough. */
async function errorText(answer: IncomingMessage): Promise<string | null> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of bounded(answer, MOST_ERROR_BYTES)) chunks.push(chunk);
    const { error } = JSON.parse(Buffer.concat(chunks).toString()) as { error?: unknown };
    return typeof error === 'string' ? error : null;
  } catch {
    return null;
  }
}

async function* bounded(answer: IncomingMessage, most: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new OllamaBroken(`more than ${most} bytes`);
    yield chunk;
  }
}

const NEWLINE = 10;

async function* wholeLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let line: Buffer[] = [];
  for await (let chunk of bytes) {
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE)) {
      yield checkedLine(Buffer.concat([...line, chunk.subarray(0, end + 1)]));
      line = [];
      chunk = chunk.subarray(end + 1);
    }
    if (chunk.length) line.push(chunk);
  }
  if (line.length) yield checkedLine(Buffer.concat([...line, Buffer.from('\n')]));
}

function checkedLine(line: Buffer): Buffer {
  try {
    const value: unknown = JSON.parse(line.toString());
    if (value && typeof value === 'object') return line;
  } catch {}
  // Not what it says: that may be of somebody's CV, and this ends up in the log.
  throw new OllamaBroken(`a line of ${line.length} bytes is no JSON`);
}
