import type { Work } from '#platform/work.ts';
import { bodyText, leafOf } from './model/entry.ts';

type Seen = { readonly objectId: string; readonly participantId: string };

/**
 * Notes that a list showed these people: one entry for each of them, so that everyone learns who saw them, in one
 * statement, however long the list is.
 */
export async function recordReadings(
  { db, actor, now, newId }: Work,
  { action, objectKind, seen }: { action: string; objectKind: string; seen: readonly Seen[] },
): Promise<void> {
  const rows = seen.map(({ objectId, participantId }) => {
    const entryId = newId();
    const body = bodyText({
      entryId,
      tenantId: actor.tenantId,
      at: now.toISOString(),
      actor: actor.accountId,
      role: actor.role,
      action,
      kind: 'read',
      objectKind,
      objectId,
      participantId,
      commitment: null,
    });
    return { tenantId: actor.tenantId, entryId, body, leaf: leafOf(body) };
  });
  // PostgreSQL takes at most 65535 parameters in a statement; an export may be longer than that.
  for (let start = 0; start < rows.length; start += BATCH)
    await db
      .insertInto('auditEntry')
      .values(rows.slice(start, start + BATCH))
      .execute();
}

const BATCH = 5000;
