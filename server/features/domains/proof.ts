import type { Core, Ctx } from '#server/core/context.ts';
import { sealOf } from '#server/core/crypto.ts';
import { DOMAIN_SILENT } from '#server/core/domain-look.ts';
import { AppError, invalid } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { checkMayInCompany, domainOf, getCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { DomainProof, ProofMethod } from './schema.ts';
import { isSharedDomain } from './shared-domains.ts';

/*
 *  website ──▶ domain ──▶ token ──▶ TXT record or file, by the company
 *                                        │
 *                        "check" ──▶ task looks ──▶ verified_at, or what is missing
 *                        each night ──▶ three nights without it end the proof (rechecking.ts)
 *
 *  or by mail (by-mail.ts)
 */

const PURPOSE = 'domain';
const FILE = '/.well-known/guildhall.txt';

type Site = { domain: string; host: string; company: string };

/** The domain that a company can prove. @throws invalid without a website, or with one where everybody can have a page */
export async function siteOf(core: Core, companyId: Id<'com'>): Promise<Site> {
  const { website, name } = await getCompany(core.db, companyId, core.now());
  const domain = domainOf(website);
  if (!website || !domain) throw invalid('domain.no_website');
  if (isSharedDomain(domain)) throw invalid('domain.shared', { domain });
  return { domain, host: new URL(website).hostname, company: name };
}

/** The same where it may be gone: the website was changed to one that can be no proof. */
export async function findSite(core: Core, companyId: Id<'com'>): Promise<Site | null> {
  try {
    return await siteOf(core, companyId);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** It is made of the company and the domain, so it is the same whenever one asks, and another's is of no use. */
const tokenOf = ({ house }: Core, companyId: Id<'com'>, domain: string): string =>
  `guildhall-${sealOf(house.env.SECRET_KEY ?? '', PURPOSE, `${companyId} ${domain}`)}`;

const recordNameOf = (domain: string): string => `_guildhall.${domain}`;

const findRow = (core: Pick<Core, 'db'>, companyId: Id<'com'>, domain: string) =>
  core.db
    .selectFrom('companyDomain')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('domain', '=', domain)
    .executeTakeFirst();

/** The newest mail whose link still works. */
const findMail = ({ db, now }: Core, companyId: Id<'com'>, domain: string) =>
  db
    .selectFrom('domainMail')
    .select(['address', 'expiresAt as until'])
    .where('companyId', '=', companyId)
    .where('domain', '=', domain)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now())
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst();

/** How the proof of one's company stands. @throws forbidden for others; invalid when its website can be no proof */
export async function getProof(core: Core, companyId: Id<'com'>): Promise<DomainProof> {
  checkMayInCompany(core.actor, companyId, 'page');
  const { domain, host } = await siteOf(core, companyId);
  const row = await findRow(core, companyId, domain);
  return {
    domain,
    recordName: recordNameOf(domain),
    fileUrl: `https://${host}${FILE}`,
    token: tokenOf(core, companyId, domain),
    askedAt: row?.askedAt ?? null,
    problem: (row?.problem as DomainProof['problem']) ?? null,
    checkedAt: row?.checkedAt ?? null,
    verified: row?.verifiedAt && row.method ? { method: row.method, at: row.verifiedAt } : null,
    misses: row?.misses ?? 0,
    mailed: (await findMail(core, companyId, domain)) ?? null,
  };
}

export type Found =
  | { method: Exclude<ProofMethod, 'mail'> }
  | { problem: NonNullable<DomainProof['problem']> };

/** Looks for the proof where it may be, because somebody asked. A proof that another look finds gone ends at once. */
export async function lookForProof(ctx: Ctx, companyId: Id<'com'>, signal: AbortSignal): Promise<void> {
  const site = await findSite(ctx, companyId);
  const row = site && (await findRow(ctx, companyId, site.domain));
  if (!row) return;
  const found = await look(ctx, site, companyId, signal);
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    await tx.db
      .updateTable('companyDomain')
      .set({ askedAt: null, checkedAt: at, ...consequence(found, at) })
      .where('companyId', '=', companyId)
      .where('domain', '=', site.domain)
      .execute();
    // A mail proved it without record or file.
    if ('problem' in found && found.problem === 'domain.nothing_found')
      await tx.db
        .updateTable('companyDomain')
        .set({ method: null, verifiedAt: null, misses: 0, recheckAt: null })
        .where('companyId', '=', companyId)
        .where('domain', '=', site.domain)
        .where('method', '!=', 'mail')
        .execute();
    await countChange(tx, 'companies');
    await publish(tx, `company:${companyId}`);
  });
}

/** What is found is proved, and looked at again in the next night. Whoever does not answer has not taken the proof away. */
const consequence = (found: Found, at: Instant) =>
  'method' in found
    ? { problem: null, method: found.method, verifiedAt: at, misses: 0, recheckAt: at }
    : { problem: found.problem };

/** What the world outside has of the proof. */
export async function look(
  ctx: Ctx,
  { domain, host }: Site,
  companyId: Id<'com'>,
  signal: AbortSignal,
): Promise<Found> {
  const { domainLook } = ctx.house;
  const token = tokenOf(ctx, companyId, domain);
  let silent = false;
  const orSilent = (error: unknown) => {
    if (!(error instanceof AppError) || error.key !== DOMAIN_SILENT) throw error;
    silent = true;
    return null;
  };
  const records = await domainLook.records(recordNameOf(domain), signal).catch(orSilent);
  if (records?.some((text) => text.trim() === token)) return { method: 'dns' };
  const text = await domainLook.file(host, FILE, signal).catch(orSilent);
  if (text?.split(/\s+/).includes(token)) return { method: 'file' };
  return { problem: silent ? 'domain.unreachable' : 'domain.nothing_found' };
}
