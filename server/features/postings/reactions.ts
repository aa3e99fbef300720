import { defineReaction, type Reaction } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { showCompany } from './showing.ts';

const companyRenamed = defineReaction({
  name: 'postings.company',
  on: ['company.renamed'],
  within: true,
  run: (ctx, event) => inTransaction(ctx, (tx) => showCompany(tx, event.subjectId as Id<'com'>)),
});

export const postingReactions: readonly Reaction[] = [companyRenamed];
