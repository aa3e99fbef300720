import type { VisibilityColumn } from '#db/schema/candidates.ts';
import {
  defaultVisibility,
  type Profile,
  type ProfilePart,
  profileParts,
  type Reader,
  type SharedProfile,
  type Visibility,
  type VisibilityOf,
} from './schema.ts';

/** Who sees what: the one place that takes from a profile what is not for its reader. */

const open: Record<Reader, readonly Visibility[]> = {
  employer: ['on_application', 'public'],
  anyone: ['public'],
};

/** What was decided, and the defaults for the rest. */
export const visibilityOf = (decided: VisibilityColumn): VisibilityOf => ({
  ...defaultVisibility,
  ...Object.fromEntries(
    Object.entries(decided).filter(([part]) => profileParts.includes(part as ProfilePart)),
  ),
});

/**
 * A profile as this reader may see it. It is built from named fields: what is added to a profile later is told to nobody until
 * it is named here. The line behind a value is left out: a line of a CV says more than the value that was read in it.
 */
export function shownTo(reader: Reader, profile: Profile): SharedProfile {
  const shows = (part: ProfilePart) => open[reader].includes(profile.visibility[part]);
  const one = <T>(part: ProfilePart, value: T): T | null => (shows(part) ? value : null);
  const all = <T extends object>(part: ProfilePart, entries: readonly T[]): T[] =>
    shows(part) ? entries.map((entry) => ({ ...entry, sources: {} })) : [];
  return {
    id: profile.id,
    name: profile.name,
    headline: one('headline', profile.headline),
    summary: one('summary', profile.summary),
    email: one('email', profile.email),
    phone: one('phone', profile.phone),
    location: one('location', profile.location),
    picture: one('picture', profile.picture),
    experience: all('experience', profile.experience),
    education: all('education', profile.education),
    skills: all('skills', profile.skills),
    languages: all('languages', profile.languages),
    links: all('links', profile.links),
    achievements: all('achievements', profile.achievements),
  };
}

/** Parts that hold something this reader does not get. */
export const keptFrom = (reader: Reader, profile: Profile): ProfilePart[] =>
  profileParts.filter((part) => {
    const value = profile[part];
    const isThere = Array.isArray(value) ? value.length > 0 : Boolean(value);
    return isThere && !open[reader].includes(profile.visibility[part]);
  });
