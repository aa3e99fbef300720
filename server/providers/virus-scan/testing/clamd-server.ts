import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** For tests: a server that speaks clamd's INSTREAM and finds what it was told to look for. */
export type ClamdServer = {
  address: string;
  /** what it says is in bytes, or null for nothing */
  finds: (bytes: Buffer) => string | null;
  /** `INSTREAM size limit exceeded`, silence, or a connection that drops */
  fault: 'none' | 'too_large' | 'silent' | 'drops';
  scans: number;
  close: () => Promise<void>;
};

/** @param at a path for a socket, or a port of loopback; 0 takes a free one */
export async function startClamd(at: string | number = 0): Promise<ClamdServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    serve(socket, clamd).catch(() => {});
  });
  if (typeof at === 'string') server.listen(at);
  else server.listen(at, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const clamd: ClamdServer = {
    address: typeof bound === 'string' ? bound : `127.0.0.1:${bound!.port}`,
    finds: (bytes) => (bytes.includes('a virus') ? 'Test-Signature' : null),
    fault: 'none',
    scans: 0,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return clamd;
}

async function serve(socket: Socket, clamd: ClamdServer): Promise<void> {
  let bytes = Buffer.alloc(0);
  for await (const part of socket.iterator({ destroyOnReturn: false })) {
    bytes = Buffer.concat([bytes, part as Buffer]);
    if (clamd.fault === 'drops') return void socket.destroy();
    const stream = streamOf(bytes);
    if (stream === null || clamd.fault === 'silent') continue;
    clamd.scans += 1;
    if (clamd.fault === 'too_large') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    const found = clamd.finds(stream);
    return void socket.end(found === null ? 'stream: OK\0' : `stream: ${found} FOUND\0`);
  }
}

/** The bytes between the command and the chunk of no length; null until it has come. */
function streamOf(bytes: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!bytes.toString('latin1').startsWith(command)) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
