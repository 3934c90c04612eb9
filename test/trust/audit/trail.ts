import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { recordEntry, sequenceEntries, type Verification, verifyAudit } from '#modules/audit/index.ts';
import { openOffice } from '../../support/office.ts';
import { until } from '../../support/until.ts';

/** An office with an audit trail, and a hand that no policy stops. */
export async function openTrail() {
  const office = await openOffice();
  const hand = new pg.Client(office.database.admin);
  await hand.connect();
  // No trigger, foreign key or policy stops somebody who owns the machine.
  await hand.query('set session_replication_role = replica');

  const write = (key = 'provider') =>
    office.as(key, (work) =>
      recordEntry(work, {
        kind: 'changed',
        action: 'places.describe-place',
        objectKind: 'place',
        objectId: randomUUID(),
        payload: { title: 'Garten der Tafel' },
      }),
    );
  const sequence = () => office.store.forRole(office.tenantId, 'system', sequenceEntries);
  return {
    office,
    hand,
    write,
    /** Chains what is settled at this moment and says how much. */
    sequence,
    /** Chains everything. Any transaction on the server, of another test too, may hold an entry back for a while. */
    settle: () =>
      until('every entry is chained', async () => {
        await sequence();
        const { rowCount } = await hand.query(
          'select from audit_entry e where not exists (select from audit_link l where l.entry_id = e.entry_id) limit 1',
        );
        return rowCount === 0;
      }),
    verify: () => verifyAudit(hand),
    /** Returns what verification says after a change, which is then taken back. */
    after: async (tamper: () => Promise<unknown>): Promise<Verification> => {
      await hand.query('begin');
      try {
        await tamper();
        return await verifyAudit(hand);
      } finally {
        await hand.query('rollback');
      }
    },
    close: async () => {
      await hand.end();
      await office.close();
    },
  };
}
