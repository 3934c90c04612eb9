import { recordEntry } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';
import type { OpenIdPerson } from '#web/open-id.ts';
import { atTheGate } from './gate.ts';

/**
 * The account of somebody who signed in elsewhere: known by issuer and subject; the first time, and only then, by the
 * verified e-mail address. Somebody else who later gets the same address does not get the account.
 */
export const accountOfOpenId = (work: Work, person: OpenIdPerson): Promise<string | undefined> =>
  atTheGate(work, async () => (await linkedAccount(work, person)) ?? (await linkByEmail(work, person)));

async function linkedAccount({ db }: Work, { issuer, subject }: OpenIdPerson): Promise<string | undefined> {
  const row = await db
    .selectFrom('oidcIdentity as i')
    .innerJoin('account as a', 'a.id', 'i.accountId')
    .select('a.id')
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .where('a.disabledAt', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

async function linkByEmail(
  work: Work,
  { issuer, subject, email }: OpenIdPerson,
): Promise<string | undefined> {
  const { db, actor, now } = work;
  if (email === undefined) return undefined;
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  if (!account) return undefined;
  const linked = await db
    .insertInto('oidcIdentity')
    .values({ issuer, subject, accountId: account.id, linkedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  if (!linked) return undefined;
  await recordEntry(
    { ...work, actor: { ...actor, accountId: account.id, role: 'gate' } },
    {
      kind: 'changed',
      action: 'identity.link-openid',
      objectKind: 'account',
      objectId: account.id,
      payload: { issuer, subject },
    },
  );
  return account.id;
}
