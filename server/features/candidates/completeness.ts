import type { Completeness, Profile, ProfileStep } from './schema.ts';

/**
 * What each step is worth: by how much employers and matching need it. Adds up to 100 without a picture, wishes, or a number
 * that one would rather keep: nobody has to tell more than an application needs.
 */
const POINTS: Record<ProfileStep, number> = {
  name: 5,
  contact: 10,
  location: 10,
  headline: 10,
  experience: 25,
  education: 10,
  skills: 25,
  languages: 5,
};

type Body = Omit<Profile, 'completeness'>;

const isDone: Record<ProfileStep, (profile: Body) => boolean> = {
  name: (p) => p.name !== '',
  contact: (p) => Boolean(p.email || p.phone),
  location: (p) => Boolean(p.location),
  headline: (p) => Boolean(p.headline || p.summary),
  // Who has not been employed yet has done something.
  experience: (p) => p.experience.length > 0 || p.achievements.some(({ kind }) => kind === 'project'),
  education: (p) => p.education.length > 0,
  skills: (p) => p.skills.length >= 3,
  languages: (p) => p.languages.length > 0,
};

/** How complete a profile is, in percent, and which steps are left. */
export function completenessOf(profile: Body): Completeness {
  const steps = (Object.keys(POINTS) as ProfileStep[]).map((key) => ({
    key,
    points: POINTS[key],
    done: isDone[key](profile),
  }));
  return { steps, percent: steps.reduce((sum, step) => sum + (step.done ? step.points : 0), 0) };
}
