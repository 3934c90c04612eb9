import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Something that waits for a decision on money: since when, for how much, and whether it is prepared already. */
export type WaitingDecision = {
  kind: 'application' | 'funds-request';
  id: string;
  title: string;
  status: string;
  since: Date;
  amountCents: number;
  /** Who prepared it and therefore cannot decide it. */
  preparedBy: string | null;
};

/** The applications on which this person may have to decide, the oldest first. */
export const listWaitingApplications = ({ db, actor }: Work, limit = 50): Promise<WaitingDecision[]> =>
  db
    .selectFrom('application as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.district_id'),
    )
    .leftJoin('decision as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 'a.tenant_id')
        .onRef('d.subject_id', '=', 'a.id')
        .on('d.subject_kind', '=', 'application')
        .on('d.outcome', 'is', null),
    )
    .select([
      sql<'application'>`'application'`.as('kind'),
      'a.id',
      'o.name as title',
      'a.status',
      'a.submitted_at as since',
      sql<number>`(select sum(i.amount_cents) from application_item i where i.tenant_id = a.tenant_id
        and i.application_id = a.id)::bigint`.as('amountCents'),
      'd.prepared_by as preparedBy',
    ])
    .where('a.tenant_id', '=', actor.tenantId)
    .where('a.status', 'in', ['submitted', 'prepared'])
    .orderBy('a.submitted_at')
    .limit(limit)
    .execute();
