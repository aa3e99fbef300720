import type { PartialDate } from '#server/values/time.ts';

/** What a résumé says, as our profiles hold it: every role an entry of its own, places and levels as they are written. */
export type ResumeFacts = {
  name: string;
  headline: string | null;
  summary: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  experience: Array<{
    employer: string;
    title: string;
    location: string | null;
    start: PartialDate | null;
    end: PartialDate | null;
    current: boolean;
    highlights: string[];
  }>;
  education: Array<{
    institution: string;
    degree: string | null;
    area: string | null;
    start: PartialDate | null;
    end: PartialDate | null;
    grade: string | null;
  }>;
  skills: Array<{ name: string; level: 1 | 2 | 3 | 4 | null }>;
  languages: Array<{ name: string; level: string | null }>;
  links: Array<{ url: string }>;
  achievements: Array<{ kind: 'certificate' | 'project' | 'publication'; text: string }>;
};
