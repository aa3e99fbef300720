/**
 * Companies own employers and who works for them; a company is the tenant of its postings and applications.
 * They announce company.created and .renamed. What a company publishes is left to postings.
 */
export { addCompanies, addMember, changeCompany, createCompany } from './company.ts';
export { findLogo, isLogoKey } from './logo.ts';
export { listNewestOpen } from './open-jobs.ts';
export { isMember } from './policy.ts';
export { getCompany } from './queries.ts';
export { companiesRouter } from './router.ts';
export { domainOf } from './website.ts';
