import type pg from 'pg';
import { commitmentOf, FIRST_LINK, leafOf, linkOf } from './model/entry.ts';

type Broken = {
  readonly tenant: string;
  readonly seq: number | null;
  readonly entryId: string | null;
  readonly reason:
    | 'entry-changed'
    | 'entry-removed'
    | 'entry-inserted'
    | 'payload-changed'
    | 'link-changed'
    | 'link-removed';
};
export type Verification =
  | { readonly entries: number; readonly intact: true }
  | { readonly intact: false; readonly firstBroken: Broken };

type Row = {
  seq: number;
  linked_id: string;
  link: Buffer;
  entry_id: string | null;
  body: string | null;
  leaf: Buffer | null;
  payload: unknown;
  key: Buffer | null;
};

const PAGE = 10_000;

/**
 * Recomputes the whole chain of every tenant from the stored bytes and names the first entry that was changed,
 * removed or inserted. Entries that no sequencer has chained yet are checked by themselves.
 * Reads as the owner of the database; it trusts nothing that the database says about itself.
 */
export async function verifyAudit(client: pg.ClientBase): Promise<Verification> {
  let entries = 0;
  const { rows: tenants } = await client.query<{ id: string }>('select id from land order by id');
  for (const { id } of tenants) {
    const result = await verifyTenant(client, id);
    if (typeof result !== 'number') return { intact: false, firstBroken: result };
    entries += result;
  }
  return { entries, intact: true };
}

async function verifyTenant(client: pg.ClientBase, tenant: string): Promise<number | Broken> {
  let previous: Buffer = FIRST_LINK;
  let seq = 0;
  for (;;) {
    const { rows } = await client.query<Row>(
      `select l.seq, l.entry_id as linked_id, l.link, e.entry_id, e.body, e.leaf, p.payload, k.key
       from audit_link l
       left join audit_entry e on e.tenant_id = l.tenant_id and e.entry_id = l.entry_id
       left join audit_payload p on p.tenant_id = l.tenant_id and p.entry_id = l.entry_id
       left join audit_key k on k.tenant_id = l.tenant_id
            and k.person_id = coalesce(e.participant_id, '00000000-0000-0000-0000-000000000000')
       where l.tenant_id = $1 and l.seq > $2 order by l.seq limit ${PAGE}`,
      [tenant, seq],
    );
    for (const row of rows) {
      const broken = (reason: Broken['reason']): Broken => ({
        tenant,
        seq: row.seq,
        entryId: row.linked_id,
        reason,
      });
      if (row.seq !== seq + 1) return { tenant, seq: seq + 1, entryId: null, reason: 'link-removed' };
      const reason =
        faultOf(row, tenant) ??
        (linkOf(previous, leafOf(row.body as string)).equals(row.link) ? undefined : 'link-changed');
      if (reason) return broken(reason);
      previous = row.link;
      seq = row.seq;
    }
    if (rows.length < PAGE) break;
  }
  const waiting = await verifyWaiting(client, tenant);
  return typeof waiting === 'number' ? seq + waiting : waiting;
}

async function verifyWaiting(client: pg.ClientBase, tenant: string): Promise<number | Broken> {
  const { rows } = await client.query<Row>(
    `select e.entry_id as linked_id, e.entry_id, e.body, e.leaf, p.payload, k.key
     from audit_entry e
     left join audit_payload p on p.tenant_id = e.tenant_id and p.entry_id = e.entry_id
     left join audit_key k on k.tenant_id = e.tenant_id
          and k.person_id = coalesce(e.participant_id, '00000000-0000-0000-0000-000000000000')
     where e.tenant_id = $1 and not exists (select from audit_link l where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)
     order by e.at, e.entry_id`,
    [tenant],
  );
  for (const row of rows) {
    const reason = faultOf(row, tenant);
    if (reason) return { tenant, seq: null, entryId: row.linked_id, reason };
  }
  return rows.length;
}

/** Returns what is wrong with one entry by itself. A payload that was erased on purpose leaves the entry sound. */
function faultOf(row: Row, tenant: string): Broken['reason'] | undefined {
  if (row.body === null || row.leaf === null) return 'entry-removed';
  if (!leafOf(row.body).equals(row.leaf)) return 'entry-changed';
  const body = JSON.parse(row.body) as { entryId: string; tenantId: string; commitment: string | null };
  if (body.entryId !== row.linked_id || body.tenantId !== tenant) return 'entry-inserted';
  if (row.payload === null) return undefined;
  // Erasure takes payload and key together; a payload that has lost its key was tampered with.
  return row.key && body.commitment === commitmentOf(row.key, row.payload) ? undefined : 'payload-changed';
}
