import type * as accounts from '#server/features/accounts/schema.ts';
import type * as admin from '#server/features/admin/schema.ts';
import type * as alerts from '#server/features/alerts/schema.ts';
import type * as applications from '#server/features/applications/schema.ts';
import type * as candidates from '#server/features/candidates/schema.ts';
import type * as companies from '#server/features/companies/schema.ts';
import type * as cvs from '#server/features/cvs/schema.ts';
import type * as domains from '#server/features/domains/schema.ts';
import type * as following from '#server/features/following/schema.ts';
import type * as invitations from '#server/features/invitations/schema.ts';
import type * as matching from '#server/features/matching/schema.ts';
import type * as notifications from '#server/features/notifications/schema.ts';
import type * as postings from '#server/features/postings/schema.ts';

/** The same shape with plain strings for ids: pages only carry ids around. */
type Plain<T> = T extends { readonly __id: unknown }
  ? string
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

export type User = Plain<accounts.User>;
export type PendingPosting = Plain<admin.PendingPosting>;
export type AiOverview = Plain<admin.AiOverview>;
export type AiProviderInfo = admin.AiProviderInfo;
export type AiAskInfo = admin.AiAskInfo;
export type AiBudgetInfo = Plain<admin.AiBudgetInfo>;
export type AiModels = admin.AiModels;
export type AiUsage = admin.AiUsage;
export type AiUsageDay = admin.AiUsageDay;
export type AiUsageAsk = admin.AiUsageAsk;
export type AiUsageProvider = admin.AiUsageProvider;
export type AiCall = Plain<admin.AiCall>;
export type Alert = Plain<alerts.Alert>;
export type SearchWords = alerts.SearchWords;
export type Application = Plain<applications.Application>;
export type ApplicationCard = Plain<applications.ApplicationCard>;
export type Board = Plain<applications.Board>;
export type BoardCard = Plain<applications.BoardCard>;
export type FrozenProfile = Plain<applications.FrozenProfile>;
export type Sent = Plain<applications.Sent>;
export type Move = Plain<applications.Move>;
export type Stage = applications.Stage;
export type Profile = Plain<candidates.Profile>;
export type Experience = Plain<candidates.Experience>;
export type Education = Plain<candidates.Education>;
export type CandidateSkill = Plain<candidates.CandidateSkill>;
export type VisibilityOf = candidates.VisibilityOf;
export type Sources = Plain<candidates.Sources>;
export type Company = Plain<companies.Company>;
export type DomainProof = domains.DomainProof;
export type CompanyFacets = companies.CompanyFacets;
export type SimilarCompany = Plain<companies.SimilarCompany>;
export type AnswerRecord = companies.AnswerRecord;
export type Cv = Plain<cvs.Cv>;
export type CvSummary = Plain<cvs.CvSummary>;
export type CvFact = Plain<cvs.CvFact>;
export type CvPage = cvs.CvPage;
export type CvReaders = cvs.CvReaders;
export type Insights = companies.Insights;
export type Member = Plain<companies.Member>;
export type Seats = companies.Seats;
export type OwnCompany = User['companies'][number];
export type Invitation = Plain<invitations.Invitation>;
export type ReceivedInvitation = Plain<invitations.ReceivedInvitation>;
export type CompanyUpdate = Plain<following.CompanyUpdate>;
export type Followed = Plain<following.Followed>;
export type Fit = matching.Fit;
export type BriefFit = matching.BriefFit;
export type ForPerson = Plain<matching.ForPerson>;
export type Factor = matching.Factor;
export type MarketSkills = matching.MarketSkills;
export type Notification = Plain<notifications.Notification>;
export type Funnel = postings.Funnel;
export type Posting = Plain<postings.Posting>;
export type PostingCard = Plain<postings.PostingCard>;
export type PostingSkill = postings.PostingSkill;
export type Gate = postings.Gate;
export type PostingVersion = postings.PostingVersion;
export type PostingContent = Plain<postings.PostingContent>;
export type PostingChanges = Plain<postings.PostingChanges>;
export type TermName = postings.TermName;
export type PostingCheck = postings.PostingCheck;
/** A posting as it stands in its form, with what the house says of it. */
export type Draft = {
  check: PostingCheck;
  posting: Pick<
    Posting,
    'title' | 'description' | 'location' | 'remote' | 'pay' | 'skills' | 'answerDays' | 'jobType'
  >;
};
/** A posting in a list, which does not show its skills. */
export type BriefPosting = Omit<PostingCard, 'skills'>;
export type FoundPosting = BriefPosting & Pick<postings.FoundPosting, 'titlePieces' | 'snippet' | 'lacks'>;
export type Completion = postings.Completion;
export type FeaturedPosting = Plain<postings.FeaturedPosting>;
export type SearchPage = Plain<postings.SearchPage>;
export type Facet = postings.Facet;
export type Facets = postings.Facets;
