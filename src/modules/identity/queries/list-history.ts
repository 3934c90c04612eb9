import type { HistoryRow } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';

/** Lists who did what to one record, newest first; what was said stays with the auditor. */
export const listHistory = (
  { db }: Work,
  objectKind: string,
  objectId: string,
  limit = 20,
): Promise<HistoryRow[]> =>
  db
    .selectFrom('historyEntry as e')
    .leftJoin('account as a', 'a.id', 'e.actor')
    .select(['e.at', 'a.displayName as actorName', 'e.role', 'e.action', 'e.kind'])
    .where('e.objectKind', '=', objectKind)
    .where('e.objectId', '=', objectId)
    .orderBy('e.at', 'desc')
    // Of the same instant, whatever was written later comes first.
    .orderBy('e.writtenBy', 'desc')
    .orderBy('e.entryId', 'desc')
    .limit(limit)
    .execute();
