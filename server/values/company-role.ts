/** What somebody does in a company they work for. */
export const companyRoles = ['owner', 'recruiter', 'hiring_manager'] as const;
export type CompanyRole = (typeof companyRoles)[number];

/** What not everyone of a company may do. `page`: all that it says of itself, its domain included. `people`: who works there. */
export type Power = 'page' | 'people';

const powersOf: Record<CompanyRole, readonly Power[]> = {
  owner: ['page', 'people'],
  recruiter: ['page'],
  hiring_manager: [],
};

export const roleMay = (role: CompanyRole, power: Power): boolean => powersOf[role].includes(power);
