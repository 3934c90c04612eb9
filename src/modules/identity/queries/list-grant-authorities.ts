import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** A grant authority of the Land, by the word of the Land's file and by name, and whether it answers for a district. */
export type GrantAuthority = {
  readonly id: string;
  readonly key: string | null;
  readonly name: string;
  readonly isResponsible: boolean;
};

/** Lists the grant authorities of the Land as they stand to a district today. */
export const listGrantAuthorities = (
  { db, today }: Work,
  districtId: string | null,
): Promise<GrantAuthority[]> =>
  db
    .selectFrom('organisation as o')
    .select([
      'o.id',
      'o.key',
      'o.name',
      sql<boolean>`exists (select from organisation_link l where l.from_id = o.id and l.to_id = ${districtId}::uuid
        and l.kind = 'responsible-for' and l.valid @> ${today}::date)`.as('isResponsible'),
    ])
    .where('o.kind', '=', 'grant-authority')
    .orderBy('o.name')
    .orderBy('o.id')
    .execute();
