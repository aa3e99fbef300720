/** A code of ISO 639-1, the first letters of most languages. */
type LanguageCode = string;

/** What of a skill differs from the default. */
type SkillRest = {
  /** German name */
  de?: string;
  /** broader skills: who has this one nearly has those */
  up?: string | string[];
  /** related skills with a weight of 0–1: how far one stands for the other */
  near?: Record<string, number>;
  /** what lies below it has little in common: two narrower skills are not related by it alone */
  wide?: true;
  iso?: LanguageCode;
  /** element of the O*NET content model that means the same */
  onet?: string;
  /** the last part of the concept's address in ESCO */
  esco?: string;
};

export type SkillRow = [key: string, name: string, forms?: string, rest?: SkillRest];
