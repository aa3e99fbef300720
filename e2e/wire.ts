import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

/** Requests exactly as written, header by header: fetch adds, drops and mends what an attacker would not. */

export type Sent = {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
  /** written bit by bit, without a length */
  chunks?: AsyncIterable<Uint8Array>;
};
export type Got = { status: number; headers: IncomingHttpHeaders; cookies: string[]; text: string };

const TIMEOUT_MS = 20_000;

async function pour(chunks: AsyncIterable<Uint8Array>, to: ReturnType<typeof request>): Promise<void> {
  for await (const chunk of chunks) {
    if (to.destroyed || to.writableEnded) return;
    if (!to.write(chunk)) await new Promise((resolve) => to.once('drain', resolve).once('close', resolve));
  }
  to.end();
}

/** Sends a request to loopback. The path goes out as it stands. An answer that comes before all is sent counts. */
export function wire(port: number, path: string, { method = 'GET', headers, body, chunks }: Sent = {}) {
  return new Promise<Got>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, timeout: TIMEOUT_MS },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          text += piece;
        });
        const done = () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            cookies: answer.headers['set-cookie'] ?? [],
            text,
          });
        answer.once('end', done).once('close', done);
      },
    );
    sent.once('timeout', () => sent.destroy(new Error(`no answer from ${path}`)));
    sent.once('error', reject);
    if (chunks) void pour(chunks, sent).catch(reject);
    else sent.end(body);
  });
}

/** `parts` pieces of `bytes` zeros each. */
export async function* zeros(parts: number, bytes: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < parts; i += 1) yield new Uint8Array(bytes);
}

/** A multipart body with one file in it. */
export function multipart(fileName: string, bytes: Uint8Array): { body: Uint8Array; type: string } {
  const edge = '----guildhall-e2e';
  const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
    type: `multipart/form-data; boundary=${edge}`,
  };
}

/** Asks for a WebSocket; resolves to the status line's number: 101 when it is opened, 0 when it is just closed. */
export function upgrade(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    let status = 0;
    socket.setTimeout(4_000, () => {
      status = -1;
      socket.destroy();
    });
    socket.once('data', (data) => {
      status = Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? 0);
      socket.destroy();
    });
    socket.once('error', () => {});
    socket.once('close', () => resolve(status));
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}
