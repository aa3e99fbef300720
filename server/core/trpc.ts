import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Id } from '#server/values/id.ts';
import type { AccountActor } from './actor.ts';
import type { Ctx } from './context.ts';
import {
  AppError,
  type AppErrorCode,
  type FieldProblem,
  forbidden,
  invalid,
  unauthenticated,
} from './errors.ts';

/** What a procedure says of itself in the REST table and the OpenAPI document. */
export type ProcedureMeta = { about?: string };

const trpcCodes = {
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  invalid: 'BAD_REQUEST',
  conflict: 'CONFLICT',
  limited: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<AppErrorCode, string>;

const t = initTRPC
  .context<Ctx>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter({ shape, error }) {
      const known = asAppError(error);
      // What is not ours to tell stays in the log; the reader gets a key.
      return {
        ...shape,
        message: known?.key ?? 'error.bug',
        data: {
          ...shape.data,
          stack: undefined,
          key: known?.key ?? 'error.bug',
          params: known?.params ?? {},
          fields: known?.fields ?? [],
        },
      };
    },
  });

/** A zod issue as a key and what fills its gaps. The path of the field is dotted. */
function fieldProblem(issue: ZodError['issues'][number]): FieldProblem {
  const params: Record<string, string | number> = {};
  for (const name of ['minimum', 'maximum', 'format', 'expected'] as const) {
    const value = (issue as unknown as Record<string, unknown>)[name];
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  const custom = issue.message.startsWith('invalid.') ? issue.message : null;
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return {
    field: issue.path.join('.'),
    key: custom ?? `invalid.${missing ? 'required' : issue.code}`,
    params,
  };
}

/** What an input's schema refused, as an error the caller can act on. */
export const invalidInput = ({ issues }: ZodError): AppError =>
  invalid('error.invalid', {}, issues.map(fieldProblem));

/** The error behind a tRPC error that the caller can act on, or null for a bug. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (!(error instanceof TRPCError)) return null;
  if (error.cause instanceof AppError) return error.cause;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) return invalidInput(error.cause);
  if (error.code === 'NOT_FOUND') return new AppError('not_found', 'error.not_found', { kind: 'procedure' });
  return null;
}

/** Server-side callers never run the error formatter, so the mapping is here, where all callers pass. */
const errors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof AppError)) return result;
  const cause = result.error.cause;
  throw new TRPCError({ code: trpcCodes[cause.code], message: cause.key, cause });
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Anyone. */
export const publicProcedure = t.procedure.use(errors);

function signedIn(ctx: Ctx): AccountActor {
  if (ctx.actor.kind !== 'account') throw unauthenticated();
  return ctx.actor;
}

/** Anyone who is signed in. */
export const accountProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { actor: signedIn(ctx) } }),
);

/** People with a profile of their own. */
export const candidateProcedure = publicProcedure.use(({ ctx, next }) => {
  const actor = signedIn(ctx);
  if (!actor.candidateId) throw forbidden('error.only_candidates');
  return next({ ctx: { actor: { ...actor, candidateId: actor.candidateId as Id<'cnd'> } } });
});

/** People who signed up to hire. They may not have a company yet; the tenant scope is in the query. */
export const recruiterProcedure = publicProcedure.use(({ ctx, next }) => {
  const actor = signedIn(ctx);
  if (actor.role !== 'recruiter' && actor.companyIds.length === 0) throw forbidden('error.only_recruiters');
  return next({ ctx: { actor } });
});

export const adminProcedure = publicProcedure.use(({ ctx, next }) => {
  const actor = signedIn(ctx);
  if (!actor.admin) throw forbidden('error.only_admins');
  return next({ ctx: { actor } });
});
