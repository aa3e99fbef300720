import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { isSealOf, sealOf } from '#server/core/crypto.ts';
import { conflict, forbidden, invalid, invalidField } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { hasLeft, postMail } from '#server/core/mail.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { checkMayInCompany, domainOf } from '#server/features/companies/index.ts';
import { roleMay } from '#server/values/company-role.ts';
import { type Id, isId, newId } from '#server/values/id.ts';
import { DAY_MS, plus, toMs } from '#server/values/time.ts';
import { siteOf } from './proof.ts';
import { MAIL_PROOF_DAYS, type MailedProof } from './schema.ts';

/*
 *  address at the domain ──▶ mail with a sealed link ──▶ a page ──▶ a press within a day ──▶ verified_at
 *                                     │
 *                          kept in the outbox: read by whoever runs the house, so it proves nothing
 */

const PURPOSE = 'domain-mail';
const LINK_MS = DAY_MS;

const sealed = (row: { id: string; companyId: string; domain: string; address: string }): string =>
  `${row.id} ${row.companyId} ${row.domain} ${row.address}`;

/** The letter, by which it is known whether it left the house. */
const letterOf = (id: Id<'dml'>): string => `domain_mail:${id}`;

/** Has a mail sent to an address at the domain of one's company. @throws invalid when the address is at another */
export async function askByMail(core: Core, companyId: Id<'com'>, address: string): Promise<void> {
  checkMayInCompany(core.actor, companyId, 'page');
  const { accountId, name, verified } = accountOf(core);
  if (!verified) throw forbidden('account.verify_first');
  const { domain, company } = await siteOf(core, companyId);
  if (domainOf(`https://${address.split('@').at(-1)}`) !== domain)
    throw invalidField('address', 'domain.other_address', { domain });
  await core.house.limits.take('domainCheck', companyId);
  await core.house.limits.take('strangerMail', foldKey(address));
  await inTransaction(core, async (tx) => {
    const at = tx.now();
    const row = { id: newId('dml', toMs(at)), companyId, domain, address };
    await tx.db
      .insertInto('domainMail')
      .values({ ...row, askedBy: accountId, askedAt: at, expiresAt: plus(at, LINK_MS), usedAt: null })
      .execute();
    const token = `${row.id}.${sealOf(tx.house.env.SECRET_KEY!, PURPOSE, sealed(row))}`;
    await postMail(tx, {
      accountId: null,
      to: address,
      lang: tx.lang,
      template: 'domain_proof',
      params: { domain, company, name, address, token },
      onceKey: letterOf(row.id),
    });
    await publish(tx, `company:${companyId}`);
  });
}

/** What a link asks about. @throws invalid when the link is not ours */
async function readToken(core: Core | TxCtx, token: string) {
  const [id = '', seal = ''] = token.split('.');
  const row = isId('dml', id)
    ? await core.db
        .selectFrom('domainMail')
        .innerJoin('company', 'company.id', 'domainMail.companyId')
        .innerJoin('account', 'account.id', 'domainMail.askedBy')
        .leftJoin('membership', (join) =>
          join
            .onRef('membership.companyId', '=', 'domainMail.companyId')
            .onRef('membership.accountId', '=', 'domainMail.askedBy')
            .on('membership.endedAt', 'is', null),
        )
        .select(['domainMail.id', 'domainMail.companyId', 'domainMail.domain', 'domainMail.address'])
        .select(['domainMail.expiresAt', 'domainMail.usedAt', 'company.name as company', 'company.website'])
        .select(['account.name as askedBy', 'account.suspendedAt', 'membership.role'])
        .where('domainMail.id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!row || !isSealOf(seal, core.house.env.SECRET_KEY!, PURPOSE, sealed(row)))
    throw invalid('domain.link_unknown');
  return row;
}

type Row = Awaited<ReturnType<typeof readToken>>;

/** Over: the company has another website by now, or whoever asked may not speak for it any more. */
function stateOf(row: Row, now: string): MailedProof['state'] {
  if (row.usedAt) return 'used';
  const speaksForIt = row.role !== null && roleMay(row.role, 'page') && !row.suspendedAt;
  return row.expiresAt > now && speaksForIt && row.domain === domainOf(row.website) ? 'open' : 'over';
}

export async function getMailed(core: Core, token: string): Promise<MailedProof> {
  const row = await readToken(core, token);
  const { domain, address, company, companyId, askedBy } = row;
  return {
    domain,
    address,
    company: { id: companyId, name: company },
    askedBy,
    state: stateOf(row, core.now()),
  };
}

/**
 * Proves a domain by the link of its mail. Whoever runs the house reads its outbox: a mail that is still there was read by
 * nobody at the domain, and proves nothing.
 * @throws conflict when the link is over, or its mail never left
 */
export async function proveByMail(core: Core, token: string): Promise<void> {
  await inTransaction(core, async (tx) => {
    const row = await readToken(tx, token);
    if (stateOf(row, tx.now()) !== 'open') throw conflict('domain.link_over');
    if (!(await hasLeft(tx.db, letterOf(row.id)))) throw conflict('domain.mail_kept', { domain: row.domain });
    const spent = await tx.db
      .updateTable('domainMail')
      .set({ usedAt: tx.now() })
      .where('id', '=', row.id)
      .where('usedAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!spent) throw conflict('domain.link_over');
    await write(tx, row);
    await countChange(tx, 'companies');
    await publish(tx, `company:${row.companyId}`);
  });
}

/** A record or a file of the same domain says more, and stays. */
async function write(tx: TxCtx, { companyId, domain }: Row): Promise<void> {
  const at = tx.now();
  const proved = {
    ...{ domain, method: 'mail' as const, verifiedAt: at, misses: 0, problem: null },
    recheckAt: plus(at, MAIL_PROOF_DAYS * DAY_MS),
  };
  await tx.db
    .insertInto('companyDomain')
    .values({ companyId, askedAt: null, checkedAt: null, ...proved })
    .onConflict((clash) =>
      clash
        .column('companyId')
        .doUpdateSet(proved)
        .where((e) =>
          e.or([
            e('companyDomain.method', 'is', null),
            e('companyDomain.method', '=', 'mail'),
            e('companyDomain.domain', '!=', domain),
          ]),
        ),
    )
    .execute();
}
