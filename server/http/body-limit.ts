type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Longer than this, and further than this, nobody is listened to for nothing. */
const PATIENCE_MS = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads what is left of a body and forgets it. Most clients send everything before they listen, and would hear of a
 * reset connection instead of the answer if it was closed under their hands.
 * @returns whether all of it came, so that the connection can be used again
 */
async function forget(reader: Reader): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const rest = async () => {
    for (let bytes = 0; bytes < MOST_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) return true;
      bytes += value.length;
    }
    return false;
  };
  return Promise.race([rest(), late])
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}

/** A request whose body is known to be small enough, or that it is not and whether all of it was sent. */
export type Limited = { request: Request } | { tooLarge: true; allCame: boolean };

/**
 * Lets a body pass that is no larger than `maxBytes`. One that tells its length streams on as it is; one that does not
 * is read first, because there is no other way to know.
 */
export async function limitBody(request: Request, maxBytes: number): Promise<Limited> {
  if (request.method === 'GET' || request.method === 'HEAD') return { request };
  const { headers } = request;
  const chunked = headers.has('transfer-encoding');
  const told = Number(headers.get('content-length') ?? 0);
  if (!chunked && told <= maxBytes) return { request };
  const reader = request.body?.getReader() as Reader | undefined;
  if (!reader) return { request };
  if (!chunked) return { tooLarge: true, allCame: await forget(reader) };
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > maxBytes) return { tooLarge: true, allCame: await forget(reader) };
    pieces.push(value);
  }
  return {
    request: new Request(request.url, { method: request.method, headers, body: Buffer.concat(pieces) }),
  };
}
