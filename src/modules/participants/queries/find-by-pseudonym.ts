import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** The latest participation of the person behind a pseudonym, if the actor's Jobcenter answers for them. */
export const findByPseudonym = (
  { db, actor }: Work,
  pseudonym: string,
): Promise<{ id: string; participantId: string } | undefined> =>
  db
    .selectFrom('participation as n')
    .select(['n.id', 'n.participantId'])
    .where('n.jobcenterId', '=', actor.organisationId)
    .where('n.participantId', 'in', (query) =>
      query
        .selectFrom('participant as p')
        .select('p.id')
        .where('p.jobcenterId', '=', actor.organisationId)
        .where(sql<boolean>`pseudonym(p.id) = ${pseudonym.trim().toUpperCase()}`),
    )
    .orderBy('n.since', 'desc')
    .limit(1)
    .executeTakeFirst();
