import { defineReaction, type Reaction } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { indexCompany } from './search/indexing.ts';

const companyRenamed = defineReaction({
  name: 'postings.company',
  on: ['company.renamed'],
  within: true,
  run: (ctx, event) => inTransaction(ctx, (tx) => indexCompany(tx, event.subjectId as Id<'com'>)),
});

export const postingReactions: readonly Reaction[] = [companyRenamed];
