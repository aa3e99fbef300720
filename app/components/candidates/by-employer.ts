import type { Experience } from '#app/lib/shapes.ts';

/** Neighbouring roles at one employer together, in the order they were given. */
export function byEmployer<T extends Pick<Experience, 'employer'>>(
  roles: readonly T[],
): Array<{ employer: string; roles: T[] }> {
  const groups: Array<{ employer: string; roles: T[] }> = [];
  for (const role of roles) {
    const last = groups.at(-1);
    if (last && last.employer.toLowerCase() === role.employer.toLowerCase()) last.roles.push(role);
    else groups.push({ employer: role.employer, roles: [role] });
  }
  return groups;
}
