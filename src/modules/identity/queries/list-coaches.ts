import { sql } from 'kysely';
import type { Actor, Work } from '#platform/work.ts';

/** The coaches of the actor's district who hold the role today, as choices of a form. */
export const listCoaches = ({ db, actor, today }: Work): Promise<{ value: string; label: string }[]> =>
  db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select(['a.id as value', 'a.displayName as label'])
    .distinct()
    .where('m.role', '=', 'coach')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .where(inOwnArea(actor))
    .where('a.disabledAt', 'is', null)
    .orderBy('a.displayName')
    .limit(200)
    .execute();

/** A coach of the actor's district, whoever employs them. */
export const findCoach = ({ db, actor }: Work, accountId: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select('m.accountId')
    .where('m.accountId', '=', accountId)
    .where('m.role', '=', 'coach')
    .where(inOwnArea(actor))
    .executeTakeFirst();

/** The condition under which a body works in the area that is acted for; the own one does, whichever its first area is. */
const inOwnArea = ({ districtId, organisationId }: Actor) =>
  sql<boolean>`(o.district_id = ${districtId} or o.id = ${organisationId})`;
