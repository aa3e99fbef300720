import { said } from '#app/i18n/said.ts';
import type { Letter as PageLetter } from '#app/lib/load-context.ts';
import type { Ctx } from '#server/core/context.ts';
import { isLoopback } from '#server/core/env.ts';
import { notFound } from '#server/core/errors.ts';
import { type Letter, listLetters } from '#server/features/admin/index.ts';
import { mailText } from '#server/http/mail-text.ts';

/** A kept mail as its recipient would get it. */
const rendered = (ctx: Ctx, letter: Letter): PageLetter => ({
  id: letter.id,
  to: letter.toAddress,
  at: letter.createdAt,
  ...mailText(said, ctx.house.env.PUBLIC_URL, letter),
});

/** Mail that is kept because nothing sends it, newest first, all of it or one person's. */
export const keptMail = async (ctx: Ctx, to: string | null): Promise<PageLetter[]> =>
  (await listLetters(ctx.db, to)).map((letter) => rendered(ctx, letter));

/** Whether someone may read kept mail: in local mode, from this machine. It holds links that let people in. */
export const mayReadMail = ({ house, client }: Ctx): boolean =>
  house.env.MODE === 'local' && isLoopback((client ?? '').replace('::ffff:', ''));

/** GET /dev/outbox. @throws not_found for everyone but people on this machine */
export async function outbox(ctx: Ctx, to: string | null): Promise<Response> {
  if (!mayReadMail(ctx)) throw notFound('page');
  return Response.json({ items: await keptMail(ctx, to) });
}
