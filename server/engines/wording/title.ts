/**
 * German names of jobs are male or female. A title is for everybody when it says so (m/w/d), has both forms (:in, /in,
 * *in) or a form without a sex (Fachkraft, Leitung). Only German has this custom; it is advice, never a wall.
 */

const MARK =
  /\(\s*[mwfdxigna*]{1,2}(?:\s*[/|,*]\s*[mwfdxigna*]{1,3}){1,3}\s*\)|\((?:gn|all genders?|alle Geschlechter|divers)\)|\b[mwfd]\/[mwfd](?:\/[dx])?\b|[:*_/]-?(?:in|innen|r)\b|\((?:in|innen|r)\)|[a-zäöü]Innen\b|in (?:oder|und|\/) \p{L}| (?:oder|und|\/) \p{L}+in(?!\p{L})/iu;

/** Ends of words that name a person of one sex. */
const OF_ONE_SEX =
  /(?:\p{L}{3}(?:er|eur|ist|ent|tor|ant|mann|koch|arzt|wirt|ologe|bote)|\p{L}{2}(?:erin|eurin|istin|entin|torin|antin|frau|köchin|ärztin|wirtin|schwester|botin)|arzt|ärztin|koch|köchin|wirt)$/iu;

/** Words that end alike and name no one. */
const NO_ONE = new Set(
  'unter über oder hier dauer winter sommer center computer kinder messer wasser fenster papier theater kloster register mutter vater monitor motor sektor faktor talent event content management department restaurant assessment development engagement payment investment equipment oktober november dezember september server cluster muster alter leder silber kupfer hannover münster'.split(
    ' ',
  ),
);

/** Whether a German title names its job in one sex alone. */
export function needsTitleMark(title: string): boolean {
  if (MARK.test(title)) return false;
  const words = title.match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => {
    const last = word.split('-').at(-1)!;
    return /^\p{Lu}/u.test(word) && OF_ONE_SEX.test(last) && !NO_ONE.has(last.toLowerCase());
  });
}
