import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

export type HistoryRow = { at: string; actorName: string | null; role: string; action: string; kind: string };

/** Lists who did what to one record, newest first; what was said stays with the auditor. */
export async function listHistory(
  { db, actor }: Work,
  objectKind: string,
  objectId: string,
  limit = 20,
): Promise<HistoryRow[]> {
  const rows = await db
    .selectFrom('auditEntry as e')
    .leftJoin('accountName as a', (join) =>
      join.onRef('a.tenantId', '=', 'e.tenantId').onRef('a.id', '=', 'e.actor'),
    )
    .select(['e.at', 'a.displayName as actorName', 'e.role', 'e.action', 'e.kind'])
    .where('e.tenantId', '=', actor.tenantId)
    .where('e.objectKind', '=', objectKind)
    .where('e.objectId', '=', objectId)
    .where('e.kind', '<>', 'read')
    .orderBy('e.at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    at: row.at ?? '',
    actorName: row.actorName,
    role: row.role ?? '',
    action: row.action ?? '',
    kind: row.kind ?? '',
  }));
}

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
