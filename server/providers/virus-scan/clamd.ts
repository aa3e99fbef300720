import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { unavailable } from '#server/core/errors.ts';
import { SCANNER_AWAY, type Verdict, type VirusScan } from '#server/core/virus-scan.ts';

const TIMEOUT_MS = 30_000;
const CHUNK = 64 * 1024;

/** ClamAV's daemon by its INSTREAM command. @param address the path of its socket, or `host:port` */
export function clamd(address: string): VirusScan {
  return {
    async scan(bytes, signal) {
      const within = AbortSignal.timeout(TIMEOUT_MS);
      return verdictOf(await ask(address, bytes, signal ? AbortSignal.any([signal, within]) : within));
    },
  };
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect(address);
  const colon = address.lastIndexOf(':');
  const host = address.slice(0, colon).replace(/^\[|\]$/g, '');
  return connect(Number(address.slice(colon + 1)), host);
}

/** Sends the bytes in chunks, each with its length before it, and takes what comes back up to a zero. */
function ask(address: string, bytes: Uint8Array, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(address);
    let answer = '';
    const fail = () => {
      socket.destroy();
      reject(unavailable(SCANNER_AWAY));
    };
    signal.addEventListener('abort', fail, { once: true });
    socket.on('error', fail);
    socket.on('data', (part) => {
      answer += part.toString('utf8');
      if (answer.length > 4_096) fail();
    });
    // The scanner ends the connection after its answer; one that was too large for it ends while it is still sent.
    socket.on('close', () => {
      signal.removeEventListener('abort', fail);
      if (answer === '') fail();
      else resolve(answer.replace(/\0[\s\S]*$/, ''));
    });
    socket.on('connect', () => void send(socket, bytes));
  });
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  const closed = once(socket, 'close').catch(() => {});
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length && !socket.destroyed; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
  if (!socket.destroyed) socket.write(Buffer.alloc(4));
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, `INSTREAM size limit exceeded. ERROR` */
function verdictOf(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return { is: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found !== undefined) return { is: 'infected', name: found };
  // A scanner that cannot say that a file is clean has not checked it.
  throw unavailable(SCANNER_AWAY);
}
