import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { OrganisationKind } from '../model/roles.ts';

type Asked = {
  readonly kind: OrganisationKind;
  readonly districtId: string;
  /** The name that a programme gives it, where it names one. */
  readonly name?: string | undefined;
};

/**
 * Finds the body of a kind that answers for a district: the one that is responsible for it today, else the one of that name,
 * else the first. A Land mostly has one.
 */
export async function findResponsibleBody(
  { db, today }: Work,
  { kind, districtId, name = '' }: Asked,
): Promise<string | undefined> {
  const body = await db
    .selectFrom('organisation as o')
    .select('o.id')
    .where('o.kind', '=', kind)
    .orderBy(
      sql`exists (select from organisation_link l where l.from_id = o.id and l.to_id = ${districtId}
                   and l.kind = 'responsible-for' and l.valid @> ${today}::date)`,
      'desc',
    )
    .orderBy(sql`o.name = ${name}`, 'desc')
    .orderBy('o.name')
    .limit(1)
    .executeTakeFirst();
  return body?.id;
}
