import type { Ctx } from '#server/core/context.ts';
import { createCaller } from '#server/router.ts';

/**
 * POST of a mail client whose reader pressed its own "unsubscribe" (RFC 8058). The token alone says what for; the form it
 * sends says only that it was one click.
 */
export async function unsubscribe(ctx: Ctx, token = ''): Promise<Response> {
  await createCaller(ctx).alerts.unsubscribe({ token });
  return new Response(null, { status: 204 });
}

/** Where mail clients send it, and where people look before they press. */
export const unsubscribeLinks = (publicUrl: string, token: string) => ({
  client: `${publicUrl}/api/v1/alerts/unsubscribe?token=${token}`,
  page: `${publicUrl}/alerts/unsubscribe?token=${token}`,
});
