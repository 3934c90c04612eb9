import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sequenceEntries } from '#modules/audit/index.ts';
import { json } from '#platform/database/json-documents.ts';
import { openTrail } from './trail.ts';

const trail = await openTrail();
after(() => trail.close());
const { office } = trail;
const chained = async () =>
  (await office.sql<{ count: number }>('select count(*)::int as count from audit_link'))[0]?.count;
const written = async () =>
  (await office.sql<{ count: number }>('select count(*)::int as count from audit_entry'))[0]?.count;

/** A promise to be kept from outside. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

test('entries whose sequencer died before its commit are chained by the next one, once each', async () => {
  for (let count = 0; count < 5; count++) await trail.write();
  const died = office.store.forRole(office.tenantId, 'system', async (work) => {
    await sequenceEntries(work);
    throw new Error('killed');
  });
  await assert.rejects(died, /killed/);
  assert.equal(await chained(), 0);
  await trail.settle();
  assert.deepEqual(await trail.verify(), { entries: 5, intact: true });
});

test('nobody who writes waits for the sequencer', async () => {
  const release = signal();
  const isAtWork = signal();
  await trail.write();
  const sequencer = office.store.forRole(office.tenantId, 'system', async (work) => {
    await sequenceEntries(work);
    isAtWork.give();
    await release.given;
  });
  await isAtWork.given;
  // The sequencer holds its lock and its rows; were a writer to wait for it, this would never end.
  await Promise.all([trail.write(), trail.write('coach'), trail.write('jobcenter')]);
  release.give();
  await sequencer;
  await trail.settle();
  assert.equal(await chained(), await written());
});

test('a second sequencer steps aside', async () => {
  await trail.write();
  await office.store.forRole(office.tenantId, 'system', async (work) => {
    await sequenceEntries(work);
    assert.equal(await trail.sequence(), 0, 'another is at work');
  });
});

test('an entry still being written holds back those after it, and no entry slips in before a chained one', async () => {
  const release = signal();
  const isOpen = signal();
  const slow = office.as('provider', async (work) => {
    await work.db.selectFrom('tenant').select('id').execute();
    await work.db
      .insertInto('outbox')
      .values({ tenantId: office.tenantId, id: work.newId(), event: 'x', payload: json({}), at: work.now })
      .execute();
    isOpen.give();
    await release.given;
  });
  await isOpen.given;
  await trail.write();
  const before = await chained();
  await trail.sequence();
  assert.equal(await chained(), before, 'the transaction before it might still write an earlier entry');
  release.give();
  await slow;
  await trail.settle();
  assert.equal((await trail.verify()).intact, true);
});

test('many writers at once: every entry is chained once, in the order of its transaction', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => trail.write(index % 2 ? 'provider' : 'coach')));
  await trail.settle();
  assert.equal(await chained(), await written());
  const rows = await office.sql<{ later: boolean }>(
    `select e.written_by >= lag(e.written_by) over (order by l.seq) as later from audit_link l join audit_entry e using (tenant_id, entry_id)`,
  );
  assert.ok(rows.every(({ later }) => later !== false));
  assert.equal((await trail.verify()).intact, true);
});
