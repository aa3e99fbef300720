/**
 * Companies own employers and who works for them; a company is the tenant of its postings and applications.
 * They announce company.created, .renamed, .role_changed, .member_left, .member_removed and .seats_changed. What a company publishes is left to postings.
 */
export { addCompanies, changeCompany, createCompany } from './company.ts';
export { findLogo, isLogoKey } from './logo.ts';
export { addMember, lockCompany } from './membership.ts';
export { listNewestOpen } from './open-jobs.ts';
export { checkMayInCompany, isMember, mayInCompany } from './policy.ts';
export { findRole, getCompany } from './queries.ts';
export { companiesRouter } from './router.ts';
export { checkFreeSeat } from './seats.ts';
export { domainOf } from './website.ts';
