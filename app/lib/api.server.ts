import { type AppLoadContext, redirect } from '@remix-run/node';
import { asAppError } from '#server/core/trpc.ts';
import type { Caller } from '#server/router.ts';
import { asProblem, type Problem } from './problem.ts';

export type { Caller };

/**
 * The only way of a page into the server: the router's caller, acting for whoever sent the request.
 * What it throws is a response: to the sign-in for a stranger, otherwise the problem for the error boundary.
 */
export function api(request: Request, context: AppLoadContext): Caller {
  return throwingResponses(context.api, request) as Caller;
}

/** The same, done once for a key: asked again within a day, it gives what it gave the first time. */
export const apiOnce = <T>(
  request: Request,
  context: AppLoadContext,
  key: string,
  run: (server: Caller) => Promise<T>,
): Promise<T> => {
  const wrapped = throwingResponses({ once: context.once }, request) as Pick<AppLoadContext, 'once'>;
  return wrapped.once(key, (server) => run(throwingResponses(server, request) as Caller));
};

/** Wraps every procedure, however deep, so that its refusals become responses. Bugs pass as they are. */
function throwingResponses(target: unknown, request: Request): unknown {
  return new Proxy(target as object, {
    get: (from, name) => throwingResponses(Reflect.get(from, name), request),
    apply: async (procedure, _self, args) => {
      try {
        return await (procedure as (...args: unknown[]) => Promise<unknown>)(...args);
      } catch (error) {
        // Ours by shape; what a procedure's schema refused, by the router's own reading.
        const problem = asProblem(error) ?? asProblem(asAppError(error));
        throw problem ? problemResponse(problem, request) : error;
      }
    },
  });
}

function problemResponse(problem: Problem, request: Request): Response {
  if (problem.code === 'unauthenticated' && !request.url.includes('/sign-in'))
    return redirect(signInFor(request));
  return Response.json({ problem }, { status: problem.status, headers: { 'X-Problem': problem.code } });
}

/** The sign-in page, which comes back here afterwards. Never to another site: only the path is kept. */
export function signInFor(request: Request): string {
  const url = new URL(request.url);
  const path = request.method === 'GET' ? `${url.pathname.replace(/\.data$/, '')}${url.search}` : '/home';
  return `/sign-in?to=${encodeURIComponent(path)}`;
}

/** The problem inside a thrown response, null when it is something else (a redirect, a bug). */
export async function problemIn(thrown: unknown): Promise<Problem | null> {
  if (!(thrown instanceof Response) || !thrown.headers.has('X-Problem')) return null;
  return ((await thrown.clone().json()) as { problem: Problem }).problem;
}
