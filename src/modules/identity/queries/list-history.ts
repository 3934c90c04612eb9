import type { HistoryRow } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';

/** Lists who did what to one record, newest first, but for acts that are not to be told; what was said stays with the auditor. */
export const listHistory = (
  { db }: Work,
  objectKind: string,
  objectId: string,
  limit = 20,
  untold: readonly string[] = [],
): Promise<HistoryRow[]> =>
  db
    .selectFrom('historyEntry as e')
    .leftJoin('account as a', 'a.id', 'e.actor')
    .select(['e.at', 'a.displayName as actorName', 'e.role', 'e.action', 'e.kind'])
    .where('e.objectKind', '=', objectKind)
    .where('e.objectId', '=', objectId)
    .$if(untold.length > 0, (query) => query.where('e.action', 'not in', [...untold]))
    .orderBy('e.at', 'desc')
    // Of the same instant, whatever was written later comes first.
    .orderBy('e.writtenBy', 'desc')
    .orderBy('e.entryId', 'desc')
    .limit(limit)
    .execute();
