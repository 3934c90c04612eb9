import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { FIRST_LINK, linkOf } from './model/entry.ts';

const BATCH = 5000;

/**
 * Chains the entries whose transactions are over, oldest first, and says how many. Runs as `system`, one at a time
 * per tenant. Entries of transactions that might still commit wait: no later entry can slip in before a chained one.
 * Entries that a restored copy brought from another server (numbers from the future) are settled by definition.
 */
export async function sequenceEntries({ db, actor }: Work): Promise<number> {
  const { tenantId } = actor;
  const lock = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`audit ${tenantId}`}, 0)) as mine`.execute(db);
  if (!lock.rows[0]?.mine) return 0;

  const head = await db
    .selectFrom('auditLink as l')
    .innerJoin('auditEntry as e', (join) =>
      join.onRef('e.tenantId', '=', 'l.tenantId').onRef('e.entryId', '=', 'l.entryId'),
    )
    .select(['l.seq', 'l.link', 'e.writtenBy'])
    .where('l.tenantId', '=', tenantId)
    .orderBy('l.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Everything older than the head is chained already, unless the head's number is from another server.
  const from = head?.writtenBy ?? '0';
  const waiting = await sql<{ entryId: string; leaf: Buffer }>`
    select e.entry_id, e.leaf from audit_entry e
    where e.tenant_id = ${tenantId}
      and (e.written_by >= ${from}::xid8 or ${from}::xid8 >= pg_snapshot_xmax(pg_current_snapshot()))
      and not exists (select from audit_link l where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)
      and (e.written_by < pg_snapshot_xmin(pg_current_snapshot()) or e.written_by >= pg_snapshot_xmax(pg_current_snapshot()))
    order by e.written_by, e.entry_id limit ${BATCH}`.execute(db);
  if (waiting.rows.length === 0) return 0;

  let seq = head?.seq ?? 0;
  let link: Buffer = head?.link ?? FIRST_LINK;
  const rows = waiting.rows.map((entry) => {
    seq += 1;
    link = linkOf(link, entry.leaf);
    return { tenantId, seq, entryId: entry.entryId, link };
  });
  await db.insertInto('auditLink').values(rows).execute();
  return rows.length;
}
