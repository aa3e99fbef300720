import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { notFound } from '#server/core/errors.ts';
import { fitOf, type MatchProfile, type Fit as ScoredFit } from '#server/engines/matching/index.ts';
import { getProfile, type Profile } from '#server/features/candidates/index.ts';
import {
  type Catalogue,
  findPublicCards,
  openCatalogue,
  type PostingCard,
} from '#server/features/postings/index.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import { dayOf, type Instant } from '#server/values/time.ts';
import { type Dislike, lossBy } from './dislikes.ts';
import type { FeedbackKind, Fit, ForPerson, Recommendation, Standing, Unlocks } from './schema.ts';
import { briefFit, matchPosting, rankingOf } from './scores.ts';

/** Who computed a fit. It changes when the weights do. */
const BY = 'rules';

type Sent = Pick<Profile, 'skills' | 'experience' | 'headline' | 'location'> &
  Partial<Pick<Profile, 'remoteWish' | 'payFloor'>>;

const looked = new WeakMap<Sent, MatchProfile>();

/** What matching looks at of a profile; one that was sent says nothing of wishes. Once for each, as profiles are kept. */
function matchProfile(profile: Sent): MatchProfile {
  const known = looked.get(profile);
  if (known) return known;
  const person: MatchProfile = {
    skills: profile.skills.map(({ skillId, name, level }) => ({ skillId, name, level })),
    roles: profile.experience.map(({ title, start, end, current }) => ({ title, start, end, current })),
    headline: profile.headline,
    location: profile.location,
    remoteWish: profile.remoteWish ?? null,
    payFloor: profile.payFloor ?? null,
  };
  looked.set(profile, person);
  return person;
}

const signed = (fit: ScoredFit): Fit => ({ ...fit, by: BY });

const feedbackRows = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  db
    .selectFrom('postingFeedback')
    .select(['postingId', 'kind', 'reason'])
    .where('candidateId', '=', candidateId)
    .orderBy('at'),
);

export type Said = { kinds: FeedbackKind[]; reason: string | null };
const NOTHING: Said = { kinds: [], reason: null };

/** What a person said of postings, by posting; the reason is that of a dislike. */
export async function feedbackOf(db: Db | Tx, candidateId: Id<'cnd'>): Promise<Map<Id<'pst'>, Said>> {
  const rows = await feedbackRows(db, { candidateId });
  const groups = groupBy(rows, (row) => row.postingId);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      {
        kinds: group.map((row) => row.kind),
        reason: group.find((row) => row.kind === 'dislike')?.reason ?? null,
      },
    ]),
  );
}

type List = { limit: number; cursor?: string | undefined; bookmarked?: boolean | undefined; now: Instant };
type Ranked = { card: PostingCard; rank: number; said: FeedbackKind[] };

/**
 * Open postings for a person, best first. Left out: those applied to, disliked or hidden. With `bookmarked`, only those
 * kept. Ties go to the newer posting, then the id, so that pages neither lose nor repeat one.
 */
async function rankFor(
  db: Db,
  candidateId: Id<'cnd'>,
  { now, bookmarked }: Pick<List, 'now' | 'bookmarked'>,
): Promise<{ profile: Profile; catalogue: Catalogue; person: MatchProfile; ranked: () => Iterable<Ranked> }> {
  const [profile, catalogue, feedback, applied] = await Promise.all([
    getProfile(db, candidateId),
    openCatalogue(db),
    feedbackOf(db, candidateId),
    sentPostings(db, { candidateId }),
  ]);
  const person = matchProfile(profile);
  const { scores, order } = rankingOf(catalogue, person, dayOf(now));
  const sent = new Set(applied.map((row) => row.postingId));
  const dislikes = dislikesIn(catalogue, feedback);
  const lossOf = lossBy(dislikes);
  const isWanted = ({ card, said }: Ranked) =>
    bookmarked
      ? said.includes('bookmark')
      : !sent.has(card.id) && !said.some((kind) => kind === 'dislike' || kind === 'hide');
  function* wanted(): Generator<Ranked> {
    for (const i of order) {
      const card = catalogue.cards[i]!;
      const rank = scores[i]! - lossOf(card);
      const one = { card, rank, said: feedback.get(card.id)?.kinds ?? [] };
      if (card.deadlineAt > now && isWanted(one)) yield one;
    }
  }
  // The order is that of the scores: only who dislikes something has another of their own.
  const ranked = dislikes.length > 0 ? () => [...wanted()].sort(bestFirst) : wanted;
  return { profile, catalogue, person, ranked };
}

const bestFirst = (a: Ranked, b: Ranked): number =>
  b.rank - a.rank ||
  compare(b.card.publishedAt ?? '', a.card.publishedAt ?? '') ||
  compare(b.card.id, a.card.id);

/** Those that a person disliked and that are still on offer. */
const dislikesIn = ({ byId }: Catalogue, feedback: ReadonlyMap<Id<'pst'>, Said>): Dislike[] =>
  [...feedback].flatMap(([id, { kinds, reason }]) => {
    const card = kinds.includes('dislike') && byId.get(id);
    return card ? [{ card, reason }] : [];
  });

/** The first of many. */
function* first<T>(many: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of many) {
    if (left === 0) return;
    left -= 1;
    yield one;
  }
}

/** A page of what fits a person, with every line. */
export async function listRecommendations(
  db: Db,
  candidateId: Id<'cnd'>,
  list: List,
): Promise<Page<Recommendation>> {
  const { person, ranked } = await rankFor(db, candidateId, list);
  return toPage(
    [...first(afterCursor(ranked(), list.cursor), list.limit + 1)],
    list.limit,
    ({ card, rank }) => [rank, card.publishedAt ?? '', card.id],
    ({ card, said }) => ({
      posting: card,
      fit: signed(fitOf(person, matchPosting(card), dayOf(list.now))),
      feedback: said,
    }),
  );
}

/** Where a person stands, as their first page shows it: how far their profile is, and the few postings that fit best. */
export async function getStanding(
  db: Db,
  candidateId: Id<'cnd'>,
  { limit, now }: { limit: number; now: Instant },
): Promise<Standing> {
  const { profile, catalogue, person, ranked } = await rankFor(db, candidateId, { now });
  return {
    completeness: profile.completeness,
    bare: profile.experience.length + profile.skills.length === 0,
    unlocks: unlocksIn(catalogue, now),
    best: [...first(ranked(), limit)].map(({ card, said }) => ({
      posting: card,
      fit: briefFit(person, card, dayOf(now)),
      feedback: said,
    })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* afterCursor(ranked: Iterable<Ranked>, cursor: string | undefined): Generator<Ranked> {
  const values = cursor ? decodeCursor(cursor, 3) : null;
  if (!values) return yield* ranked;
  const [rank, at, id] = values as [number, string, string];
  for (const one of ranked)
    if (
      one.rank < rank ||
      (one.rank === rank && (compare(one.card.publishedAt ?? '', at) || compare(one.card.id, id)) < 0)
    )
      yield one;
}

/** Why a posting fits a person, line by line. @throws not_found when there is no such posting */
export async function explainFit(
  db: Db,
  candidateId: Id<'cnd'>,
  postingId: Id<'pst'>,
  now: Instant,
): Promise<Fit> {
  const card = (await findPublicCards(db, [postingId], now)).get(postingId);
  if (!card) throw notFound('posting');
  return signed(fitOf(matchProfile(await getProfile(db, candidateId)), matchPosting(card), dayOf(now)));
}

/** What a list of postings says to one person: how each fits, what they said of it, whether they applied. */
export async function listForPerson(
  db: Db,
  candidateId: Id<'cnd'>,
  postingIds: readonly Id<'pst'>[],
  now: Instant,
): Promise<ForPerson[]> {
  const [profile, cards, feedback, sent] = await Promise.all([
    getProfile(db, candidateId),
    findPublicCards(db, postingIds, now),
    feedbackOf(db, candidateId),
    sentPostings(db, { candidateId }),
  ]);
  const person = matchProfile(profile);
  const appliedAt = new Map(sent.map((row) => [row.postingId, row.appliedAt]));
  return [...cards].map(([jobId, card]) => ({
    jobId,
    fit: briefFit(person, card, dayOf(now)),
    feedback: (feedback.get(jobId) ?? NOTHING).kinds,
    reason: (feedback.get(jobId) ?? NOTHING).reason,
    appliedAt: appliedAt.get(jobId) ?? null,
  }));
}

/** The postings a person applied to and did not take back. */
export const sentPostings = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  db
    .selectFrom('application')
    .select(['postingId', 'appliedAt'])
    .where('candidateId', '=', candidateId)
    .where('stage', '!=', 'withdrawn'),
);

/** How many open postings could be scored on what a profile may lack: counted, so that nobody is promised more. */
export const countUnlocks = async (db: Db, now: Instant): Promise<Unlocks> =>
  unlocksIn(await openCatalogue(db), now);

const counted = new WeakMap<Catalogue, { until: Instant; unlocks: Unlocks }>();

/** Kept with the catalogue until the next of its postings closes. */
function unlocksIn(catalogue: Catalogue, now: Instant): Unlocks {
  const known = counted.get(catalogue);
  if (known && now < known.until) return known.unlocks;
  const open = catalogue.cards.filter((card) => card.deadlineAt > now);
  const unlocks = {
    open: open.length,
    location: open.filter((card) => card.remote !== 'remote').length,
    skills: open.filter((card) => card.skills.length > 0).length,
    experience: open.filter((card) => card.level !== 'entry').length,
  };
  const until = open.map((card) => card.deadlineAt).sort()[0];
  if (until) counted.set(catalogue, { until, unlocks });
  return unlocks;
}

/** The same lines for the hiring team: from the profile as it was sent, which says nothing of wishes. */
export async function fitOfSent(db: Db, sent: Sent, postingId: Id<'pst'>, now: Instant): Promise<Fit> {
  const card = (await findPublicCards(db, [postingId], now)).get(postingId);
  if (!card) throw notFound('posting');
  return signed(fitOf(matchProfile(sent), matchPosting(card), dayOf(now)));
}
