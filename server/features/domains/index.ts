/**
 * Domains own the proof that a company holds the domain of its website, against people who recruit in another's name. The proof
 * is of one domain: a company that has another website by now has none. What a domain says is looked at by core's
 * port, again each night. They announce company.domain_lost; telling people is left to notifications.
 */
export { domainsRouter } from './router.ts';
export { checkDomain, forgetDomainMails, recheckProofs } from './tasks.ts';
