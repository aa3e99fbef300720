/** The four levels of a skill, in words that readers of the format know. */
const words = ['Basic', 'Working', 'Advanced', 'Expert'] as const;

export const wordOfLevel = (level: 1 | 2 | 3 | 4): string => words[level - 1]!;

/** What other houses write, by the step of ours that it is nearest to. Words that say nothing certain are left out. */
const known: Record<string, 1 | 2 | 3 | 4> = {
  basic: 1,
  beginner: 1,
  novice: 1,
  elementary: 1,
  working: 2,
  intermediate: 2,
  competent: 2,
  advanced: 3,
  proficient: 3,
  expert: 4,
  master: 4,
};

/** @returns null for a word that names none of the four */
export const levelOfWord = (word: string | undefined): 1 | 2 | 3 | 4 | null =>
  known[word?.trim().toLowerCase() ?? ''] ?? null;
