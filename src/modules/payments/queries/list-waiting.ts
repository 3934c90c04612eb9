import { sql } from 'kysely';
import { listWaitingApplications, type WaitingDecision } from '#modules/grants/index.ts';
import type { Work } from '#platform/work.ts';

/** Every decision on money that waits, applications and funds requests together, the oldest first. */
export async function listWaitingDecisions(work: Work, limit = 50): Promise<WaitingDecision[]> {
  const waiting = [
    ...(await listWaitingApplications(work, limit)),
    ...(await listWaitingRequests(work, limit)),
  ];
  return waiting.sort((a, b) => a.since.getTime() - b.since.getTime()).slice(0, limit);
}

const listWaitingRequests = ({ db, actor }: Work, limit: number): Promise<WaitingDecision[]> =>
  db
    .selectFrom('funds_request as r')
    .innerJoin('project as j', (join) =>
      join.onRef('j.tenant_id', '=', 'r.tenant_id').onRef('j.id', '=', 'r.project_id'),
    )
    .leftJoin('decision as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 'r.tenant_id')
        .onRef('d.subject_id', '=', 'r.id')
        .on('d.subject_kind', '=', 'funds-request')
        .on('d.outcome', 'is', null),
    )
    .select([
      sql<'funds-request'>`'funds-request'`.as('kind'),
      'r.id',
      'j.title',
      'r.status',
      'r.submitted_at as since',
      'r.amount_cents as amountCents',
      'd.prepared_by as preparedBy',
    ])
    .where('r.tenant_id', '=', actor.tenantId)
    .where('r.status', 'in', ['submitted', 'checked'])
    .orderBy('r.submitted_at')
    .limit(limit)
    .execute();
