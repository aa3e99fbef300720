import { foldWord } from '#server/engines/text/index.ts';

/**
 * Words that name what a posting states in a field of its own, so that `remote ux designer` finds postings that are remote without
 * saying so. In English, German, French, Spanish and Italian.
 */
const WORDS: Record<string, string> = {
  remote: 'remote homeoffice telearbeit telework télétravail teletrabajo telelavoro',
  hybrid: 'hybrid hybride híbrido ibrido',
  full_time: 'fulltime vollzeit',
  part_time: 'parttime teilzeit',
  contract: 'contract contractor freelance freelancer freiberuflich freiberufler',
  internship: 'internship intern praktikum praktikant praktikantin stage stagiaire prácticas tirocinio',
  apprenticeship:
    'apprenticeship apprentice ausbildung azubi auszubildende auszubildender lehrstelle alternance apprenti aprendiz apprendistato',
  temporary: 'temporary temp befristet aushilfe temporaire temporal temporaneo',
  entry: 'junior trainee berufseinsteiger einsteiger graduate débutant júnior',
  senior: 'senior sénior lead leitender leitende confirmé esperto',
  executive: 'executive principal chief',
};

const byWord = new Map<string, string>();
for (const [value, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) byWord.set(foldWord(word), value);

/** The value of a field that a word names, or null. */
export const attributeOf = (word: string): string | null => byWord.get(word) ?? null;
