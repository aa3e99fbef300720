import { z } from 'zod';
import { pageInput, pageOf } from '#server/core/pages.ts';
import { accountProcedure, publicProcedure, recruiterProcedure, router } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { getChanges, listVersions } from './changes.ts';
import { checkPosting } from './checking.ts';
import { findFeatured } from './featured.ts';
import { getFunnel } from './funnel.ts';
import {
  askedPosting,
  changeInput,
  changeManyInput,
  changes,
  changesInput,
  checked,
  checkInput,
  closeInput,
  createInput,
  createManyInput,
  deleteManyInput,
  funnel,
  listOwnInput,
  manyResult,
  posting,
  synced,
  syncInput,
  teamActivity,
  version,
} from './inputs.ts';
import { changeMany, createMany, deleteMany } from './many.ts';
import { changePosting, createPosting, deletePosting, duplicatePosting } from './posting.ts';
import { closePosting, submitPosting } from './publishing.ts';
import { findTeamActivity, getPosting, listOwnPostings } from './queries.ts';
import { completeWords } from './search/completions.ts';
import { completeInput, completions, searchAnswer, searchInput } from './search/inputs.ts';
import { searchPostings } from './search/search.ts';
import { confirmByMail, confirmHiring, findAsked } from './still-hiring.ts';
import { syncPostings } from './sync.ts';
import { countView, writeViews } from './views.ts';

const byId = z.object({ id: z.string() });
const byToken = z.object({ token: z.string().max(300) });
const idOf = (input: { id: string }) => input.id as Id<'pst'>;

export const postingsRouter = router({
  search: publicProcedure
    .meta({ about: 'Open jobs by words and filters' })
    .input(searchInput)
    .output(searchAnswer)
    .query(async ({ ctx, input }) => {
      const page = await searchPostings(ctx.db, input, ctx.now());
      return { ...page, featured: input.cursor ? [] : await findFeatured(ctx.db, input, ctx.now()) };
    }),
  /** What someone who types may be about to write. */
  complete: publicProcedure
    .input(completeInput)
    .output(completions)
    .query(async ({ ctx, input }) => ({ items: await completeWords(ctx.db, input, ctx.now()) })),
  sync: publicProcedure
    .meta({
      about:
        'What changed among open jobs since a token, for who keeps a copy: oldest change first, ended ones as gone. 410 when the token is too old: begin anew without one',
    })
    .input(syncInput)
    .output(synced)
    .query(({ ctx, input }) => syncPostings(ctx.db, input, ctx.now())),
  get: publicProcedure
    .meta({ about: 'One job; 410 when it was public once' })
    .input(byId)
    .output(posting)
    .query(({ ctx, input }) => getPosting(ctx.db, ctx.actor, idOf(input), ctx.now())),
  teamActivity: publicProcedure
    .meta({ about: 'Whole days since someone of a company worked on any of its jobs' })
    .input(z.object({ company: z.string() }))
    .output(teamActivity)
    .query(async ({ ctx, input }) => ({
      days: await findTeamActivity(ctx.db, input.company as Id<'com'>, ctx.now()),
    })),
  /** Of whoever opened its page. Robots and pages that are fetched ahead are told the same, and not counted. */
  countView: publicProcedure
    .input(byId)
    .output(z.object({ done: z.literal(true) }))
    .mutation(({ ctx, input }) => {
      countView(ctx, idOf(input));
      return { done: true } as const;
    }),
  funnel: recruiterProcedure
    .meta({ about: 'How many looked at a job, and how many applied' })
    .input(byId)
    .output(funnel)
    .query(async ({ ctx, input }) => {
      // What was counted a moment ago is among them.
      await writeViews(ctx.house);
      return getFunnel(ctx.db, ctx.actor, idOf(input), ctx.now());
    }),
  listOwn: recruiterProcedure
    .input(listOwnInput)
    .output(pageOf(posting))
    .query(({ ctx, input }) => {
      const companyIds = ctx.actor.companyIds.filter((id) => !input.companyId || id === input.companyId);
      return listOwnPostings(ctx.db, { ...input, companyIds, now: ctx.now() });
    }),
  check: recruiterProcedure
    .meta({ about: 'What the house says of a job while it is written; stores nothing' })
    .input(checkInput)
    .output(checked)
    .query(({ ctx, input }) => checkPosting(ctx, input)),
  create: recruiterProcedure
    .meta({ about: 'Writes a draft' })
    .input(createInput)
    .output(posting)
    .mutation(async ({ ctx, input }) =>
      getPosting(ctx.db, ctx.actor, await createPosting(ctx, input), ctx.now()),
    ),
  versions: accountProcedure
    .meta({ about: 'What a job said before; for its company, and for those who applied' })
    .input(pageInput.extend({ id: z.string() }))
    .output(pageOf(version))
    .query(({ ctx, input }) => listVersions(ctx.db, ctx.actor, { ...input, id: idOf(input) }, ctx.now())),
  changes: accountProcedure
    .meta({ about: 'What changed in a job since one applied, or between two versions' })
    .input(changesInput)
    .output(changes)
    .query(({ ctx, input }) => getChanges(ctx.db, ctx.actor, { ...input, id: idOf(input) }, ctx.now())),
  change: recruiterProcedure
    .meta({ about: 'Changes a job; what is left out stays' })
    .input(changeInput)
    .output(posting)
    .mutation(async ({ ctx, input }) => {
      await changePosting(ctx, input);
      return getPosting(ctx.db, ctx.actor, idOf(input), ctx.now());
    }),
  createMany: recruiterProcedure
    .meta({ about: 'Writes up to 1,000 drafts' })
    .input(createManyInput)
    .output(manyResult)
    .mutation(({ ctx, input }) => createMany(ctx, input)),
  changeMany: recruiterProcedure
    .meta({ about: 'Changes or closes up to 1,000 jobs' })
    .input(changeManyInput)
    .output(manyResult)
    .mutation(({ ctx, input }) => changeMany(ctx, input)),
  deleteMany: recruiterProcedure
    .meta({ about: 'Throws up to 1,000 drafts away' })
    .input(deleteManyInput)
    .output(manyResult)
    .mutation(({ ctx, input }) => deleteMany(ctx, input)),
  duplicate: recruiterProcedure
    .meta({ about: 'Writes a draft that says what another job says' })
    .input(byId)
    .output(posting)
    .mutation(async ({ ctx, input }) =>
      getPosting(ctx.db, ctx.actor, await duplicatePosting(ctx, idOf(input)), ctx.now()),
    ),
  delete: recruiterProcedure
    .meta({ about: 'Throws a draft away' })
    .input(byId)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await deletePosting(ctx, idOf(input));
      return { done: true } as const;
    }),
  submit: recruiterProcedure
    .meta({ about: 'Hands a draft to the admins' })
    .input(byId)
    .output(posting)
    .mutation(async ({ ctx, input }) => {
      await submitPosting(ctx, idOf(input));
      return getPosting(ctx.db, ctx.actor, idOf(input), ctx.now());
    }),
  confirm: recruiterProcedure
    .meta({ about: 'Says that a job is still open; puts one back that was taken down for want of an answer' })
    .input(byId)
    .output(posting)
    .mutation(async ({ ctx, input }) => {
      await confirmHiring(ctx, idOf(input));
      return getPosting(ctx.db, ctx.actor, idOf(input), ctx.now());
    }),
  /** What the link of a mail asks about; the token says for whom. */
  asked: publicProcedure
    .input(byToken)
    .output(askedPosting)
    .query(({ ctx, input }) => findAsked(ctx, input.token)),
  confirmAsked: publicProcedure
    .input(byToken)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await confirmByMail(ctx, input.token);
      return { done: true } as const;
    }),
  close: recruiterProcedure
    .meta({ about: 'Closes a published job as filled or cancelled' })
    .input(closeInput)
    .output(posting)
    .mutation(async ({ ctx, input }) => {
      await closePosting(ctx, idOf(input), input.outcome);
      return getPosting(ctx.db, ctx.actor, idOf(input), ctx.now());
    }),
});
