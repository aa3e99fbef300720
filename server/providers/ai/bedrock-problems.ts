import { AiProblem, type AiProblemKind } from '#server/core/ai/port.ts';
import { BedrockBroken } from './bedrock-converse.ts';
import { isElsewhere } from './bedrock-regions.ts';
import { Closed } from './calls.ts';
import { causesOf, isUnknownHost, retryAfterMs } from './causes.ts';

/** Errors by the names that the services and the SDK give them. */
const KINDS = new Map<string, AiProblemKind>(
  Object.entries({
    ThrottlingException: 'throttled',
    TooManyRequestsException: 'throttled',
    ServiceQuotaExceededException: 'throttled',
    ServiceUnavailableException: 'overloaded',
    InternalServerException: 'overloaded',
    InternalFailure: 'overloaded',
    ModelNotReadyException: 'overloaded',
    ModelTimeoutException: 'overloaded',
    ModelErrorException: 'broken',
    ModelStreamErrorException: 'broken',
    UnrecognizedClientException: 'credentials',
    InvalidClientTokenId: 'credentials',
    InvalidSignatureException: 'credentials',
    IncompleteSignature: 'credentials',
    SignatureDoesNotMatch: 'credentials',
    ExpiredTokenException: 'credentials',
    ExpiredToken: 'credentials',
    MissingAuthenticationTokenException: 'credentials',
    CredentialsProviderError: 'credentials',
    TokenProviderError: 'credentials',
    AccessDeniedException: 'not_allowed',
    ResourceNotFoundException: 'model_missing',
  } as const),
);

const TOO_LONG = /too long|too many input tokens|exceeds? (the )?(maximum|context)|context (limit|window)/i;
const NO_SUCH_MODEL = /model identifier|on-demand throughput/i;
const NO_REGION = /region is missing|region not accepted|scoped to a valid region/i;
/** A bearer token that is not known is refused as one that may not do this. */
const NO_KEY = /api key|bearer|authentication failed/i;

/** What a service error of the SDK has, where it is one. */
type Known = Error & {
  $metadata?: { httpStatusCode?: number };
  $response?: { statusCode?: number; headers?: Record<string, string> };
};

export type BedrockAsked = { region: string; model: string; hasOwnEndpoint: boolean };

/**
 * What a failure of a request to Bedrock is called.
 * @param hasBegun whether the answer had begun
 * @returns an AiProblem; one that is given stays as it is
 */
export function bedrockProblem(error: unknown, asked: BedrockAsked, hasBegun: boolean): AiProblem {
  if (error instanceof AiProblem) return error;
  const { region, model } = asked;
  const known = [...causesOf(error)].find(({ name }) => KINDS.has(name) || name === 'ValidationException') as
    | Known
    | undefined;
  const cause = (known ?? error) as Known;
  const kind = kindOf(cause, asked, hasBegun);
  // What JSON.parse says quotes the text it stumbled over: that may be of somebody's CV, and this ends up in the log.
  if (cause instanceof SyntaxError)
    return new AiProblem('bedrock', kind, { region, model, detail: 'an answer is no JSON' });
  return new AiProblem(
    'bedrock',
    kind,
    { region, model, detail: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(error) },
    { retryAfterMs: retryAfterMs(cause?.$response?.headers ?? {}), cause: error },
  );
}

function kindOf(
  error: Known,
  { region, model, hasOwnEndpoint }: BedrockAsked,
  hasBegun: boolean,
): AiProblemKind {
  // The SDK hands on what JSON.parse throws.
  if (!(error instanceof Error) || error instanceof BedrockBroken || error instanceof SyntaxError)
    return 'broken';
  const { name, message } = error;
  if (NO_REGION.test(message)) return 'region';
  if (isUnknownHost(error)) return hasOwnEndpoint ? 'unreachable' : 'region';
  if (name === 'AccessDeniedException' && NO_KEY.test(message)) return 'credentials';
  if (name === 'ValidationException' && TOO_LONG.test(message)) return 'too_long';
  const kind =
    name === 'ValidationException' && NO_SUCH_MODEL.test(message) ? 'model_missing' : KINDS.get(name);
  if (kind === 'model_missing' && isElsewhere(model, region)) return 'region';
  return kind ?? kindOfStatus(error, hasBegun);
}

/** Errors that have no name we know: by the status of their answer, or by whether there was one. */
function kindOfStatus(error: Known, hasBegun: boolean): AiProblemKind {
  const status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode;
  if (error instanceof Closed) return 'unreachable';
  if (status === undefined) return hasBegun ? 'broken' : 'unreachable';
  if (status === 401) return 'credentials';
  if (status === 403) return 'not_allowed';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'overloaded';
  return status >= 400 ? 'refused' : 'broken';
}
