/**
 * What a model proposes: quotes, and nothing else. Whatever it says beyond them is not looked at. A field that the text
 * does not have is left out, null or empty.
 */
export type Quote = string | null | undefined;

/** A hint where to look; a wrong one does no harm. */
type Hint = { page?: number | null | undefined };

export type PersonProposal = {
  name?: Quote;
  headline?: Quote;
  summary?: Quote;
  email?: Quote;
  phone?: Quote;
  location?: Quote;
  links?: Quote[] | null | undefined;
};

export type WorkProposal = Hint & {
  company?: Quote;
  title?: Quote;
  location?: Quote;
  start?: Quote;
  end?: Quote;
  highlights?: Quote[] | null | undefined;
};

export type EducationProposal = Hint & {
  institution?: Quote;
  degree?: Quote;
  area?: Quote;
  grade?: Quote;
  start?: Quote;
  end?: Quote;
};

type Levelled = { name?: Quote; level?: Quote };

export type MoreProposal = {
  skills?: Levelled[] | null | undefined;
  languages?: Levelled[] | null | undefined;
  certificates?: Quote[] | null | undefined;
  projects?: Quote[] | null | undefined;
  publications?: Quote[] | null | undefined;
};

export type Proposals = {
  person?: PersonProposal | null | undefined;
  work?: WorkProposal[] | null | undefined;
  education?: EducationProposal[] | null | undefined;
  more?: MoreProposal | null | undefined;
};
