import { said } from '#app/i18n/said.ts';
import type { Ctx } from '#server/core/context.ts';
import { type Letter, listLetters } from '#server/features/admin/index.ts';
import { mailText } from '#server/http/mail-text.ts';

/** A kept mail as its recipient would get it. */
const rendered = (ctx: Ctx, letter: Letter) => ({
  id: letter.id,
  to: letter.toAddress,
  at: letter.createdAt,
  ...mailText(said, ctx.house.env.PUBLIC_URL, letter),
});

/** GET /dev/outbox: mail that is kept because nothing sends it. Local mode only, from this machine only. */
export async function outbox(ctx: Ctx, to: string | null): Promise<Response> {
  const letters = await listLetters(ctx.db, to);
  return Response.json({ items: letters.map((letter) => rendered(ctx, letter)) });
}
