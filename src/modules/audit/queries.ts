import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** One line of the history of a record; who acted is named by those who know the accounts. */
export type HistoryRow = { at: string; actorName: string | null; role: string; action: string; kind: string };

export type ReaderRow = { role: string; times: number; lastAt: string };

/** Lists who looked at the acting person's own data, by role, and when last. */
export const listReaders = ({ db, actor }: Work): Promise<ReaderRow[]> =>
  db
    .selectFrom('auditEntry')
    .select([
      sql<string>`role`.as('role'),
      sql<number>`count(*)`.as('times'),
      sql<string>`max(at)`.as('lastAt'),
    ])
    .where('participantId', '=', actor.participantId)
    .where('kind', '=', 'read')
    .where('role', '<>', 'participant')
    .groupBy('role')
    .orderBy('lastAt', 'desc')
    .execute();
