import { setImmediate as breath } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import type { Ctx } from '#server/core/context.ts';
import { hashText } from '#server/core/crypto.ts';
import { invalid } from '#server/core/errors.ts';
import { etagOf, namesTag } from '#server/core/etag.ts';
import { once, onceInParts } from '#server/core/once.ts';
import { type Caller, createCaller } from '#server/router.ts';
import type { Row } from './row.ts';
import { v1 } from './v1.ts';

type Procedure = (input: unknown) => Promise<unknown>;

/** The procedure a row names, on a caller. A wrong name fails at the first request; a test asks for all of them. */
export function procedureOf(caller: Caller, name: string): Procedure {
  const [feature, procedure] = name.split('.') as [keyof Caller, string];
  const found = (caller[feature] as unknown as Record<string, Procedure>)?.[procedure];
  if (!found) throw new Error(`the REST table names ${name}, which the router does not have`);
  return found;
}

/** Characters from which a body takes long enough, at each step, for others to be let pass between them. */
const LARGE = 500_000;

const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** What a caller sent, as one object: body first, then query, then path, which nobody can override. */
async function inputOf(c: Context, row: Row): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
  return { ...(await bodyOf(c, row)), ...query, ...ifMatchOf(c, row), ...c.req.param() };
}

/** Which state of a thing a change is meant for; the procedure looks at it in its own transaction. */
const ifMatchOf = (c: Context, row: Row): { ifMatch?: string | undefined } =>
  row.etag && row.method !== 'GET' ? { ifMatch: c.req.header('if-match') } : {};

async function bodyOf(c: Context, row: Row): Promise<Record<string, unknown>> {
  if (!row.body) return {};
  const text = await c.req.text();
  if (text.length > LARGE) await breath();
  if (text.trim() === '') return {};
  // A form of another site can send text/plain without asking; JSON it cannot.
  if (!/^application\/([\w.+-]+\+)?json/i.test(c.req.header('content-type') ?? ''))
    throw invalid('invalid.not_json');
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid('invalid.not_an_object');
  return body as Record<string, unknown>;
}

/** What the procedure answers; with an Idempotency-Key, what it answered when that key first came. */
async function outputOf(c: Context, ctx: Ctx, row: Row): Promise<unknown> {
  const input = await inputOf(c, row);
  const text = row.body ? await c.req.text() : '';
  if (text.length > LARGE) await breath();
  const run = (within: Ctx) => procedureOf(createCaller(within), row.procedure)(input);
  const key = row.once ? c.req.header('idempotency-key') : undefined;
  // A stranger has no keys, and is told who may do this by the procedure.
  if (key === undefined || ctx.actor.kind !== 'account') return run(ctx);
  // Of a thousand rows the text that came is told from another much sooner than what was read from it.
  const asked = [row.method, c.req.url, hashText(text)];
  const { answer, again } = await (row.once === 'parts' ? onceInParts : once)(ctx, { key, asked }, run);
  if (again) c.header('Idempotency-Replayed', 'true');
  return answer;
}

async function answer(c: Context, ctx: Ctx, row: Row): Promise<Response> {
  const output = await outputOf(c, ctx, row);
  if (row.status === 204) return c.body(null, 204);
  if (row.etag) {
    const tag = etagOf(output);
    c.header('ETag', tag);
    if (row.method === 'GET' && namesTag(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304);
  }
  return c.json(row.shape ? row.shape(output, ctx.lang) : output, row.status);
}

/** Hangs the table into the server. Literal paths come before those with parameters. */
export function mountV1(app: Hono, contextOf: (c: Context) => Promise<Ctx>): void {
  const literalFirst = [...v1].sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));
  for (const row of literalFirst)
    app.on(row.method, honoPath(`/api/v1${row.path}`), async (c) => answer(c, await contextOf(c), row));
}
