import type { Core, Ctx } from '#server/core/context.ts';
import { sealOf } from '#server/core/crypto.ts';
import { DOMAIN_SILENT } from '#server/core/domain-look.ts';
import { AppError, invalid } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { checkMayInCompany, domainOf, getCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import type { DomainProof, ProofMethod } from './schema.ts';
import { isSharedDomain } from './shared-domains.ts';

/*
 *  website ──▶ domain ──▶ token ──▶ TXT record or file, by the company
 *                                        │
 *                        "check" ──▶ task looks ──▶ verified_at, or what is missing
 */

const PURPOSE = 'domain';
const FILE = '/.well-known/guildhall.txt';

type Site = { domain: string; host: string };

/** The domain that a company can prove. @throws invalid without a website, or with one where everybody can have a page */
export async function siteOf(core: Core, companyId: Id<'com'>): Promise<Site> {
  const { website } = await getCompany(core.db, companyId, core.now());
  const domain = domainOf(website);
  if (!website || !domain) throw invalid('domain.no_website');
  if (isSharedDomain(domain)) throw invalid('domain.shared', { domain });
  return { domain, host: new URL(website).hostname };
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
  };
}

type Found = { method: ProofMethod } | { problem: NonNullable<DomainProof['problem']> };

/** Looks for the proof where it may be. One that was found before stays until another look finds it gone. */
export async function lookForProof(ctx: Ctx, companyId: Id<'com'>, signal: AbortSignal): Promise<void> {
  const site = await siteOf(ctx, companyId).catch((error) => {
    // The website was changed meanwhile to one that can be no proof.
    if (error instanceof AppError) return null;
    throw error;
  });
  if (!site || !(await findRow(ctx, companyId, site.domain))) return;
  const found = await look(ctx, site, tokenOf(ctx, companyId, site.domain), signal);
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    const isProved = 'method' in found;
    // Whoever does not answer today has not taken the proof away.
    const keeps = !isProved && found.problem === 'domain.unreachable';
    await tx.db
      .updateTable('companyDomain')
      .set({
        askedAt: null,
        checkedAt: at,
        problem: isProved ? null : found.problem,
        ...(isProved && { method: found.method, verifiedAt: at }),
        ...(!isProved && !keeps && { method: null, verifiedAt: null }),
      })
      .where('companyId', '=', companyId)
      .where('domain', '=', site.domain)
      .execute();
    await countChange(tx, 'companies');
    await publish(tx, `company:${companyId}`);
  });
}

async function look(ctx: Ctx, { domain, host }: Site, token: string, signal: AbortSignal): Promise<Found> {
  const { domainLook } = ctx.house;
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
