import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

export type DistrictSums = {
  districtId: string;
  grantedCents: number;
  committedCents: number;
  paidCents: number;
};

/** What was granted to each district in a programme, what of it is committed and what was paid. */
export const sumByDistrict = ({ db, actor }: Work, programmeId: string): Promise<DistrictSums[]> =>
  db
    .selectFrom('grant_award as g')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('commitment as m')
          .select([
            sql<number>`coalesce(sum(m.amount_cents), 0)`.as('committed'),
            sql<number>`coalesce(sum(m.paid_cents), 0)`.as('paid'),
          ])
          .whereRef('m.tenant_id', '=', 'g.tenant_id')
          .whereRef('m.grant_id', '=', 'g.id')
          .as('c'),
      (join) => join.onTrue(),
    )
    .select([
      'g.district_id as districtId',
      sql<number>`sum(g.amount_cents)::bigint`.as('grantedCents'),
      sql<number>`sum(c.committed)::bigint`.as('committedCents'),
      sql<number>`sum(c.paid)::bigint`.as('paidCents'),
    ])
    .where('g.tenant_id', '=', actor.tenantId)
    .where('g.programme_id', '=', programmeId)
    .groupBy('g.district_id')
    .execute();
