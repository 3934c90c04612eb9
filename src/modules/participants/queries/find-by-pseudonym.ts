import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** The latest participation of the person behind a pseudonym, if the actor's Jobcenter answers for them. */
export const findByPseudonym = (
  { db, actor }: Work,
  pseudonym: string,
): Promise<{ id: string; participantId: string } | undefined> =>
  db
    .selectFrom('participation as n')
    .select(['n.id', 'n.participant_id as participantId'])
    .where('n.tenant_id', '=', actor.tenantId)
    .where('n.jobcenter_id', '=', actor.organisationId)
    .where('n.participant_id', 'in', (query) =>
      query
        .selectFrom('participant as p')
        .select('p.id')
        .where('p.tenant_id', '=', actor.tenantId)
        .where('p.jobcenter_id', '=', actor.organisationId)
        .where(sql<boolean>`pseudonym(p.id) = ${pseudonym.trim().toUpperCase()}`),
    )
    .orderBy('n.since', 'desc')
    .limit(1)
    .executeTakeFirst();
