import { z } from 'zod';
import type { Ctx } from '#server/core/context.ts';
import { publicProcedure, router } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { boardFormats } from './boards.ts';
import { jobPostingLd } from './json-ld.ts';
import { findOpen, listOpen } from './queries.ts';
import { type Board, boards, type Piece, siteParts } from './schema.ts';
import { sitemapIndex, sitemapPiece } from './sitemap.ts';

const cursor = z.string().max(500).optional().describe('the `next` of the piece before');
const piece = z.object({ xml: z.string(), next: z.string().nullable() });

const baseUrlOf = (ctx: Pick<Ctx, 'house'>): string => ctx.house.env.PUBLIC_URL;

/** Postings read at a time: with texts of the usual length, a few milliseconds. */
const PAGE = 50;

async function boardPiece(ctx: Ctx, board: Board, from: string | undefined): Promise<Piece> {
  // All that is on offer is a large answer; whoever asks for it, asks a few times a day.
  if (!from) await ctx.house.limits.take('boardFeed', ctx.client ?? 'local');
  const { head, entry, end } = boardFormats[board];
  const [now, baseUrl] = [ctx.now(), baseUrlOf(ctx)];
  const page = await listOpen(ctx.db, { cursor: from, limit: PAGE, now, baseUrl });
  const entries = page.items.map((posting) => entry(posting) ?? '');
  return {
    xml: `${from ? '' : head(baseUrl, now)}${entries.join('')}${page.next ? '' : end}`,
    next: page.next,
  };
}

/** For routes that send what they get. Whoever reads on from a `next` gets the rest of the same file. */
export const distributionRouter = router({
  jsonLd: publicProcedure
    .meta({ about: 'An open job as schema.org/JobPosting; null when it is not open' })
    .input(z.object({ id: z.string() }))
    .output(z.record(z.string(), z.json()).nullable())
    .query(async ({ ctx, input }) => {
      const where = { now: ctx.now(), baseUrl: baseUrlOf(ctx) };
      const posting = await findOpen(ctx.db, input.id as Id<'pst'>, where);
      return posting && jobPostingLd(posting);
    }),
  boardFeed: publicProcedure
    .input(z.object({ board: z.enum(boards), cursor }))
    .output(piece)
    .query(({ ctx, input }) => boardPiece(ctx, input.board, input.cursor)),
  sitemap: publicProcedure.output(z.string()).query(({ ctx }) => sitemapIndex(ctx.db, baseUrlOf(ctx))),
  sitemapPart: publicProcedure
    .input(z.object({ part: z.enum(siteParts), cursor }))
    .output(piece)
    .query(({ ctx, input }) => sitemapPiece(ctx.db, { ...input, now: ctx.now(), baseUrl: baseUrlOf(ctx) })),
});
