import { sql } from 'kysely';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { Role } from '#web/letter.ts';

/**
 * The audience of a letter: everybody in some roles, those of them in one organisation, or one person alone, whatever the
 * role.
 */
type Audience = {
  readonly to: readonly Role[];
  /** Those of them that the subject names; all unless it does. */
  readonly roles?: readonly Role[];
  readonly organisationId?: string;
  readonly accountId?: string;
};

type Recipient = { id: string; email: string; language: 'de' | 'en' };

/** Lists the people of an audience who can be written to today; somebody with several memberships once. */
export async function listRecipients(
  { db, today }: Work,
  { to, roles = to, organisationId, accountId }: Audience,
): Promise<Recipient[]> {
  if (accountId === undefined && roles.length === 0) return [];
  const memberships = db
    .selectFrom('heldRole as m')
    .select('m.accountId')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .$if(accountId === undefined, (query) => query.where('m.role', 'in', [...roles]))
    .$if(organisationId !== undefined, (query) =>
      query.where('m.organisationId', '=', recordId(organisationId)),
    );
  const found = await db
    .selectFrom('accountAddress as a')
    .select(['a.id', 'a.email', 'a.language'])
    .where('a.id', 'in', memberships)
    .$if(accountId !== undefined, (query) => query.where('a.id', '=', recordId(accountId)))
    .orderBy('a.id')
    .execute();
  return found as Recipient[];
}
