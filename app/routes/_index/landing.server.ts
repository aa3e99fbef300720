import type { Caller } from '#app/lib/api.server.ts';
import type { BriefPosting, Company, FoundPosting } from '#app/lib/shapes.ts';

type LandingData = {
  total: number;
  remote: number;
  searches: Array<{ q: string; count: number }>;
  newest: FoundPosting[];
  featured: BriefPosting[];
  companies: Company[];
};

const EXAMPLES = ['electrician', 'data engineer', 'nurse', 'teacher'];

/** What strangers see first, from what is open now. */
export async function readLanding({ postings, companies }: Caller): Promise<LandingData> {
  const [newest, list, ...examples] = await Promise.all([
    postings.search({ limit: 3, sort: 'date' }),
    companies.list({ sort: 'open', limit: 6 }),
    ...EXAMPLES.map((q) => postings.search({ q, limit: 1 })),
  ]);
  return {
    total: newest.total ?? 0,
    remote: newest.facets?.remote.find((row) => row.value === 'remote')?.count ?? 0,
    searches: EXAMPLES.map((q, index) => ({ q, count: examples[index]?.total ?? 0 })).filter(
      (row) => row.count > 0,
    ),
    newest: newest.items,
    featured: newest.featured,
    companies: list.items,
  };
}
