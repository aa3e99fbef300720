import { bigPlan } from '#server/seed/big/index.ts';
import { handWritten } from './hand-written.ts';

/** What a judge may look at: what a posting says of itself, never what an engine makes of it. */
export type JudgedPosting = {
  id: string;
  title: string;
  company: string;
  location: string;
  lang: string;
  description: string;
  level: string;
  remote: string;
  jobType: string;
  /** as it calls them */
  skills: readonly string[];
  /** ids of the vocabulary; generated postings only */
  mustIds: readonly string[];
  niceIds: readonly string[];
  /** key of the trade it was made from; null for those written by hand */
  trade: string | null;
};

const SEED = 7;
const GENERATED = 1_500;

/** The fixed corpus: those written by hand, then `g0001` to `g1500`. A change to the generator changes it, and its figures. */
export function judgedCorpus(): JudgedPosting[] {
  const written = handWritten.map((posting) => ({ ...posting, mustIds: [], niceIds: [], trade: null }));
  const generated = [...bigPlan(SEED, GENERATED).postings()].map((posting, i) => {
    const ids = (required: boolean) =>
      posting.skills.filter((skill) => skill.required === required).map(({ id }) => id);
    const { title, location, lang, description, level, remote, jobType, trade } = posting;
    return {
      id: `g${String(i + 1).padStart(4, '0')}`,
      title,
      company: posting.companyName,
      location,
      lang,
      description,
      level,
      remote,
      jobType,
      skills: posting.skills.map(({ name }) => name),
      mustIds: ids(true),
      niceIds: ids(false),
      trade,
    };
  });
  return [...written, ...generated];
}
