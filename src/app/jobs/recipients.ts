import { sql } from 'kysely';
import type { Role } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';

/** Who is to be told: everybody in a role, those of them in one organisation, or one person. */
export type Audience =
  | { readonly role: Role; readonly organisationId?: string }
  | { readonly accountId: string };

export type Recipient = { id: string; email: string; language: 'de' | 'en' };

/** The people of an audience who can be written to today; somebody with several memberships once. */
export async function listRecipients({ db, today }: Work, audience: Audience): Promise<Recipient[]> {
  const memberships = db
    .selectFrom('heldRole as m')
    .select('m.accountId')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .$if('role' in audience, (query) => query.where('m.role', '=', (audience as { role: Role }).role))
    .$if('organisationId' in audience, (query) =>
      query.where('m.organisationId', '=', (audience as { organisationId: string }).organisationId),
    );
  const found = await db
    .selectFrom('accountAddress as a')
    .select(['a.id', 'a.email', 'a.language'])
    .where('a.id', 'in', memberships)
    .$if('accountId' in audience, (query) =>
      query.where('a.id', '=', (audience as { accountId: string }).accountId),
    )
    .orderBy('a.id')
    .execute();
  return found as Recipient[];
}
