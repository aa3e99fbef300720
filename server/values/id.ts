/** The prefixes of every kind of thing that has an id. The prefix tells a reader, and a door, what an id is of. */
export const idPrefixes = [
  'acc',
  'ses',
  'cnd',
  'exp',
  'edu',
  'csk',
  'lng',
  'lnk',
  'ach',
  'pic',
  'cv',
  'fct',
  'imp',
  'file',
  'com',
  'mem',
  'logo',
  'upd',
  'pst',
  'app',
  'his',
  'ntf',
  'eml',
  'evt',
  'fbk',
  'aus',
  'alr',
  'inv',
  'dml',
] as const;

export type IdPrefix = (typeof idPrefixes)[number];

/** `app_` + a UUIDv7 in Crockford base 32 (26 characters): unguessable, and it sorts by the time of its making. */
export type Id<P extends IdPrefix = IdPrefix> = `${P}_${string}` & { readonly __id: P };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 128 bits as 26 characters of Crockford base 32, most significant first (two leading zero bits). */
function encode(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}

export type RandomBytes = (length: number) => Uint8Array;

const webRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/**
 * A new id (RFC 9562, UUIDv7).
 * @param nowMs milliseconds since 1970, from the context's clock
 */
export function newId<P extends IdPrefix>(prefix: P, nowMs: number, random: RandomBytes = webRandom): Id<P> {
  const bytes = new Uint8Array(16);
  let time = nowMs;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes.set(random(10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return `${prefix}_${encode(bytes)}` as Id<P>;
}

/** Whether a text has the shape of an id with this prefix. It says nothing of whether the thing exists. */
export function isId<P extends IdPrefix>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && /^[0-9a-hjkmnp-tv-z]{26}$/.test(text.slice(prefix.length + 1));
}
