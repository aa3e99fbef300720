import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Who may ask a test server, and where it says it stands. */
export type Access = {
  accessKeyId: string;
  secretAccessKey: string;
  /** an API key of Bedrock, sent as a bearer token */
  bearer: string;
  region: string;
};

export type SignedRequest = {
  method: string;
  /** path and query as they came */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

/** A refusal by name and words, as the services give them; null when the request is signed rightly. */
export type SignatureRefusal = { type: string; message: string } | null;

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** Checks a bearer token, or computes Signature Version 4 anew for service `bedrock` and compares. */
export function checkSignature(request: SignedRequest, access: Access): SignatureRefusal {
  const authorization = String(request.headers.authorization ?? '');
  if (authorization.startsWith('Bearer '))
    return authorization === `Bearer ${access.bearer}`
      ? null
      : {
          type: 'AccessDeniedException',
          message: 'Authentication failed: Please make sure your API Key is valid.',
        };
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!parts) return { type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' };
  const [, credential, signedHeaders, signature] = parts as unknown as string[];
  const [accessKeyId, ...scope] = credential!.split('/');
  if (accessKeyId !== access.accessKeyId)
    return {
      type: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    };
  if (scope[1] !== access.region || scope[2] !== 'bedrock')
    return {
      type: 'InvalidSignatureException',
      message: `Credential should be scoped to a valid region, not '${scope[1]}'.`,
    };
  const expected = signatureOf(request, signedHeaders!, scope, access.secretAccessKey);
  if (timingSafeEqual(Buffer.from(expected), Buffer.from(signature!))) return null;
  return {
    type: 'InvalidSignatureException',
    message: 'The request signature we calculated does not match the signature you provided.',
  };
}

function signatureOf(request: SignedRequest, signedHeaders: string, scope: string[], secret: string): string {
  const text = [
    'AWS4-HMAC-SHA256',
    String(request.headers['x-amz-date']),
    scope.join('/'),
    sha256(canonical(request, signedHeaders)),
  ].join('\n');
  const key = scope.reduce<Buffer | string>((last, part) => hmac(last, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

function canonical({ method, path, headers, body }: SignedRequest, signedHeaders: string): string {
  const [pathname, query = ''] = path.split('?') as [string, string?];
  const value = (name: string) =>
    String(headers[name] ?? (name === 'host' ? headers[':authority'] : ''))
      .trim()
      .replace(/ +/g, ' ');
  return [
    method,
    // Every service but S3 signs the path with what is encoded in it encoded once more: %3A as %253A.
    pathname.split('/').map(encodeURIComponent).join('/'),
    query.split('&').sort().join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${value(name)}`),
    '',
    signedHeaders,
    sha256(body),
  ].join('\n');
}
