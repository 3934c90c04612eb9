import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** The coaches of the actor's district who hold the role today, as choices of a form. */
export const listCoaches = ({ db, actor, today }: Work): Promise<{ value: string; label: string }[]> =>
  db
    .selectFrom('membership as m')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'm.tenant_id').onRef('a.id', '=', 'm.account_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select(['a.id as value', 'a.display_name as label'])
    .distinct()
    .where('m.tenant_id', '=', actor.tenantId)
    .where('m.role', '=', 'coach')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .where('o.district_id', '=', actor.districtId)
    .where('a.disabled_at', 'is', null)
    .orderBy('a.display_name')
    .limit(200)
    .execute();
