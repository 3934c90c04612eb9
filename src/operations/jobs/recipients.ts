import { sql } from 'kysely';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { Role } from '#web/letter.ts';

/**
 * The audience of a letter: everybody in a role, those of them in one organisation, or one person alone, whatever the
 * role.
 */
type Audience = {
  readonly role: Role;
  readonly organisationId?: string;
  readonly accountId?: string;
};

type Recipient = { id: string; email: string; language: 'de' | 'en' };

/** Lists the people of an audience who can be written to today; somebody with several memberships once. */
export async function listRecipients(
  { db, today }: Work,
  { role, organisationId, accountId }: Audience,
): Promise<Recipient[]> {
  const memberships = db
    .selectFrom('heldRole as m')
    .select('m.accountId')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .$if(accountId === undefined, (query) => query.where('m.role', '=', role))
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
