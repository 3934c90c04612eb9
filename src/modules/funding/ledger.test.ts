import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openOffice } from '../../../test/support/office.ts';
import { type BookingKind, bookings } from './model/bookings.ts';
import { book, NOTHING } from './testing/book.ts';
import { openLine, post, totalsOf } from './testing/ledger-line.ts';

const office = await openOffice();
after(() => office.close());
const kinds = Object.keys(bookings) as BookingKind[];

test('in any order of bookings the database accepts what the rules accept, and nothing else', async () => {
  const step = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
      const line = await openLine(office);
      const posted: { id: string; kind: BookingKind; left: number }[] = [];
      let totals = { ...NOTHING };
      for (const [kind, amountCents] of [['appropriate', 9] as const, ...steps]) {
        const { corrects } = bookings[kind];
        const old = corrects && posted.findLast((entry) => entry.kind === corrects);
        const said = await post(office, line, { kind, amountCents, correctsId: old?.id });
        const after = book(totals, kind, amountCents);
        const isRight = !after.refusal && (!corrects || (old !== undefined && old.left >= amountCents));
        assert.equal('id' in said, isRight, `${kind} ${amountCents} on ${JSON.stringify(totals)}`);
        if (!('id' in said) || !after.change) continue;
        totals = after.change;
        posted.push({ id: said.id, kind, left: amountCents });
        if (old) old.left -= amountCents;
      }
      const { kept, added } = await totalsOf(office, line);
      assert.deepEqual(kept, totals);
      assert.deepEqual(added, totals);
    }),
    { numRuns: 15 },
  );
});

test('a correction names what it takes back, and never takes back more', async () => {
  const line = await openLine(office);
  const first = await post(office, line, { kind: 'appropriate', amountCents: 100 });
  const other = await post(office, line, { kind: 'appropriate', amountCents: 100 });
  assert.ok('id' in first && 'id' in other);
  const reduce = (amountCents: number, correctsId?: string) =>
    post(office, line, { kind: 'reduce', amountCents, correctsId });
  assert.deepEqual(await reduce(10), { constraint: 'correction_names_the_old' });
  assert.ok('id' in (await reduce(60, first.id)));
  assert.deepEqual(await reduce(60, first.id), { constraint: 'correction_within_the_old' });
  const commit = await post(office, line, { kind: 'commit', amountCents: 10 });
  assert.ok('id' in commit);
  assert.deepEqual(await reduce(10, commit.id), { constraint: 'correction_within_the_old' });
});

test('what is written in the ledger is never changed or deleted', async () => {
  const line = await openLine(office);
  await post(office, line, { kind: 'appropriate', amountCents: 100 });
  for (const statement of [
    'update ledger_entry set amount_cents = 1 where budget_line_id = $1',
    'delete from ledger_entry where budget_line_id = $1',
  ]) {
    await assert.rejects(office.sql(statement, [line.budgetLineId]), /only grows/);
  }
});

test('nobody posts in the name of another or decides what they prepared', async () => {
  const line = await openLine(office);
  await post(office, line, { kind: 'appropriate', amountCents: 100 });
  const officer = office.people['second-officer']?.accountId as string;
  const entry = (decidedBy: string, preparedBy: string) =>
    office.as('second-officer', ({ db, newId, today }) =>
      db
        .insertInto('ledgerEntry')
        .values({
          id: newId(),
          kind: 'commit',
          debitAccount: 'committed',
          creditAccount: 'available',
          amountCents: 1,
          budgetLineId: line.budgetLineId,
          commitmentId: line.commitmentId,
          reason: 'Probe',
          bookedOn: today,
          preparedBy,
          decidedBy,
        })
        .execute(),
    );
  const first = office.people['grant-officer']?.accountId as string;
  await assert.rejects(entry(first, officer), { code: '42501' });
  await assert.rejects(entry(officer, officer), { constraint: 'four_eyes' });
  await entry(officer, first);
});

const CAP = 50_000;
const EACH = 7_000;
const CLIENTS = 20;

test('many clients at the cap at once commit to the last that fits, and overspend nothing', async () => {
  const line = await openLine(office);
  await post(office, line, { kind: 'appropriate', amountCents: CAP });
  const said = await Promise.all(
    Array.from({ length: CLIENTS }, () => post(office, line, { kind: 'commit', amountCents: EACH })),
  );
  assert.equal(said.filter((answer) => 'id' in answer).length, Math.floor(CAP / EACH));
  assert.ok(
    said.every((answer) => 'id' in answer || answer.constraint === 'commitments_within_appropriation'),
  );
  assert.equal((await totalsOf(office, line)).kept.committedCents, Math.floor(CAP / EACH) * EACH);
});

test('the same clients overspend where the sum is read first and written after', async () => {
  await office.sql('create table naive_commitment (amount_cents bigint not null)');
  await office.sql('grant select, insert on naive_commitment to stellwerk_runtime');
  const clients = 5;
  let arrived = 0;
  let open = () => {};
  const everybodyHasRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const spend = () =>
    office.as('second-officer', async ({ db }) => {
      const naive = db.withTables<{ naive_commitment: { amount_cents: number } }>();
      const { sum } = await naive
        .selectFrom('naive_commitment')
        .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('amount_cents'), eb.lit(0)).as('sum'))
        .executeTakeFirstOrThrow();
      if (++arrived === clients) open();
      await everybodyHasRead;
      if (Number(sum) + EACH > 2 * EACH) return;
      await naive.insertInto('naive_commitment').values({ amount_cents: EACH }).execute();
    });
  await Promise.all(Array.from({ length: clients }, spend));
  const [row] = await office.sql('select sum(amount_cents)::bigint as sum from naive_commitment');
  assert.ok(row?.sum > 2 * EACH, `${row?.sum} of ${2 * EACH}: without the constraint the cap does not hold`);
});
