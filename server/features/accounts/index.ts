/**
 * Accounts own who signs in: accounts, sessions, tokens, proof of an address, the first admin of a public server.
 * They announce account.registered, account.verified and account.session_stolen.
 * What a person is beside that (candidate, member of a company) is left to candidates and companies.
 */
export { email, newPerson } from './inputs.ts';
export type { LiveSession } from './queries.ts';
export { createAccount, hasAccount, issueSetupCode, proveAddress } from './registration.ts';
export { accountsRouter } from './router.ts';
export { openBrowserSession, readBrowserSession, sessionCookieName } from './sessions.ts';
export { leaveFormerSession, lockAccount, setHat } from './signing-in.ts';
export { readAccessToken } from './tokens.ts';
