import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** The first administrator, while none of them has a passkey or signs in elsewhere; asked by the gate only. */
export async function findLockedOutAdministrator({ db, today }: Work): Promise<string | undefined> {
  const administrators = await db
    .selectFrom('account as a')
    .innerJoin('membership as m', 'm.accountId', 'a.id')
    .select([
      'a.id',
      sql<boolean>`exists (select from passkey p where p.account_id = a.id)
        or exists (select from oidc_identity i where i.account_id = a.id)`.as('hasKey'),
    ])
    .where('a.disabledAt', 'is', null)
    // A service account never signs in.
    .where('a.email', 'is not', null)
    .where('m.role', '=', 'administrator')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .orderBy(sql`lower(m.valid)`)
    .orderBy('a.id')
    .execute();
  return administrators.some(({ hasKey }) => hasKey) ? undefined : administrators[0]?.id;
}
