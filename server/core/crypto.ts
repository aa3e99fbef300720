import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** A new secret that grants access: 32 random bytes, base64url. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is stored of a token. Tokens are random, so a plain sha256 cannot be searched. */
export const hashToken = (token: string): string => hashText(token);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** OWASP's argon2id setting: 19 MiB, 2 passes. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), ARGON2ID);

let decoy: Promise<string> | null = null;

/**
 * Whether the password fits. For an unknown person (`stored` null) it works just as long on a decoy,
 * so that timing does not tell which addresses have accounts.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(newToken());
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && fits;
}

/**
 * A seal on a text, for links that must work for a year without a row of their own: what they allow is little, and who
 * cannot make the seal cannot guess it.
 * @param purpose keeps a seal for one thing from opening another
 */
export const sealOf = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url');

export function isSealOf(seal: string, secret: string, purpose: string, text: string): boolean {
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(secret, purpose, text))];
  return given.length === right.length && timingSafeEqual(given, right);
}
