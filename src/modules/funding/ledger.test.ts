import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openOffice } from '../../../test/support/office.ts';
import { closeDecision, insertDecision, type Posting } from '../decisions/store.ts';
import type { PostingRule } from './model/books.ts';
import { openBooks, openGrant, post, totalsOf } from './testing/ledger-line.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-06-01T10:00:00Z');

type Rule = {
  rule: PostingRule;
  debit: string;
  credit: string;
  corrects: PostingRule | null;
  across: boolean;
  moves_money: boolean;
  line_kinds: string[];
  source_kinds: string[];
};
const rules = await office.sql<Rule>('select * from posting_rule order by rule');
const chart = Object.fromEntries(
  (await office.sql('select * from chart_account')).map((row) => [row.account, row]),
);
const year = (cashYear = 2018) => [cashYear, cashYear, 'appropriation'] as const;

test('a rule moves money between accounts of the chart, and a correction back between the same', () => {
  for (const { corrects, debit, credit } of rules) {
    assert.ok(chart[debit] && chart[credit]);
    const old = rules.find(({ rule }) => rule === corrects);
    if (old) assert.deepEqual([old.debit, old.credit], [credit, debit]);
  }
});

test('only own cash is committed and paid, and what others bear is only counted', () => {
  for (const { rule, source_kinds: kinds } of rules)
    assert.deepEqual(kinds.includes('own-cash'), rule !== 'count', rule);
  assert.deepEqual([chart.parliament?.limited, chart.available?.limited], [false, true]);
});

const HELD = randomUUID();
const BOOKS = [
  year(2017),
  year(2018),
  year(2019),
  [2018, 2017, 'authorisation'],
  [2019, 2018, 'carry-over'],
  // What two grantees hold to pass it on, and where the first carries it to.
  [2018, 2018, 'held', HELD],
  [2019, 2018, 'carry-over', HELD],
  [2018, 2018, 'held', randomUUID()],
] as const;

test('in any order of bookings over three years the ledger takes what the rules allow, and nothing else', async () => {
  const step = fc.record({
    rule: fc.constantFrom(...rules),
    at: fc.nat(BOOKS.length - 1),
    from: fc.nat(BOOKS.length - 1),
    grant: fc.nat(1),
    amountCents: fc.integer({ min: 1, max: 9 }),
    day: fc.constantFrom('2017-12-30', '2018-01-02', '2018-12-31', '2019-01-01'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      const { lines, grantId } = await openBooks(office, ...BOOKS);
      const grants = [grantId, await openGrant(office, lines[0]?.id as string)];
      for (const { id, kind } of lines)
        if (kind !== 'carry-over')
          await post(office, {
            rule: kind === 'held' ? 'grant' : 'appropriate',
            budgetLineId: id,
            amountCents: 9,
          });
      const balances = new Map(
        lines.filter(({ kind }) => kind !== 'carry-over').map(({ id }) => [`${id} available`, 9]),
      );
      const posted: { id: string; rule: string; line: string; grant: string | undefined; left: number }[] =
        [];

      for (const { rule, at, from, grant, amountCents, day } of steps) {
        office.setTime(`${day}T10:00:00Z`);
        const [line, giver] = [lines[at], rule.across ? lines[from] : lines[at]];
        assert.ok(line && giver);
        const named = [rule.debit, rule.credit].some((account) => chart[account]?.per_grant)
          ? (grants[grant] as string)
          : undefined;
        const account = (of: string, name: string) =>
          `${of} ${name}${chart[name]?.per_grant ? ` ${named}` : ''}`;
        const old = posted.find(
          (one) => one.rule === rule.corrects && one.line === line.id && one.grant === named,
        );
        const posting: Posting = {
          rule: rule.rule,
          budgetLineId: line.id,
          amountCents,
          ...(named && { grantId: named }),
          ...(rule.across && { fromLineId: giver.id }),
          ...(old && { correctsId: old.id }),
        };
        const [debit, credit] = [account(line.id, rule.debit), account(giver.id, rule.credit)];
        const mayBe =
          rule.line_kinds.includes(line.kind) &&
          rule.source_kinds.includes('own-cash') &&
          (!rule.moves_money || day.startsWith(String(line.cashYear))) &&
          (!rule.across ||
            (giver.cashYear < line.cashYear &&
              giver.authorisationYear === line.authorisationYear &&
              giver.origin === line.origin)) &&
          // The year of what is held is closed by a decision of its own.
          (rule.rule !== 'lapse' || line.origin === null) &&
          (rule.corrects === null || (old !== undefined && old.left >= amountCents)) &&
          (!chart[rule.credit]?.limited || (balances.get(credit) ?? 0) >= amountCents);
        const said = await post(office, posting);
        assert.equal('id' in said, mayBe, `${JSON.stringify(posting)} on ${day}: ${JSON.stringify(said)}`);
        if (!('id' in said)) continue;
        balances.set(debit, (balances.get(debit) ?? 0) + amountCents);
        balances.set(credit, (balances.get(credit) ?? 0) - amountCents);
        posted.push({ id: said.id, rule: rule.rule, line: line.id, grant: named, left: amountCents });
        if (old) old.left -= amountCents;
      }

      let given = 0;
      for (const { id } of lines) {
        const { kept, ofAccounts, ofEntries } = await totalsOf(office, id);
        assert.deepEqual(kept, ofAccounts);
        assert.deepEqual(kept, ofEntries);
        given += kept.appropriatedCents - kept.departedCents;
      }
      const kept = [...balances].filter(([name]) => / (available|committed|paid)/.test(name));
      assert.equal(
        given,
        kept.reduce((sum, [, cents]) => sum + cents, 0),
      );
      const [sides] = await office.sql(
        `select sum(debit_cents)::bigint as debit, sum(credit_cents)::bigint as credit from ledger_account where budget_line_id = any ($1)`,
        [lines.map(({ id }) => id)],
      );
      assert.equal(sides?.debit, sides?.credit);
    }),
    { numRuns: 14, endOnFailure: true },
  );
  office.setTime('2018-06-01T10:00:00Z');
  const [stray] = await office.sql(
    `select count(*) from ledger_entry e where not exists (select from decision d join decision_posting p on p.decision_id = d.id
      where d.id = e.decision_id and d.outcome = 'approved' and p.posting_no = e.posting_no and p.rule = e.rule
        and p.amount_cents = e.amount_cents and p.grant_id is not distinct from e.grant_id)`,
  );
  assert.equal(stray?.count, 0);
});

test('a correction names what it takes back, and never takes back more', async () => {
  const { lines, grantId } = await openBooks(office, year());
  const budgetLineId = lines[0]?.id as string;
  const appropriate = { rule: 'appropriate', budgetLineId, amountCents: 100 } as const;
  const first = await post(office, appropriate);
  assert.ok('id' in first && 'id' in (await post(office, appropriate)));
  const reduce = (amountCents: number, correctsId?: string) =>
    post(office, { rule: 'reduce', budgetLineId, amountCents, ...(correctsId && { correctsId }) });
  assert.deepEqual(await reduce(10), { constraint: 'booked_by_a_rule' });
  assert.ok('id' in (await reduce(60, first.id)));
  assert.deepEqual(await reduce(60, first.id), { constraint: 'correction_within_the_old' });
  const commit = await post(office, { rule: 'commit', budgetLineId, grantId, amountCents: 10 });
  assert.ok('id' in commit);
  assert.deepEqual(await reduce(10, commit.id), { constraint: 'correction_within_the_old' });
});

test('what is written in the ledger is never changed or deleted', async () => {
  const { lines } = await openBooks(office, year());
  const budgetLineId = lines[0]?.id as string;
  await post(office, { rule: 'appropriate', budgetLineId, amountCents: 100 });
  for (const statement of [
    'update ledger_entry set amount_cents = 1 where budget_line_id = $1',
    'delete from ledger_entry where budget_line_id = $1',
    'update decision_posting set amount_cents = 1 where budget_line_id = $1',
  ]) {
    await assert.rejects(office.sql(statement, [budgetLineId]), /only grows/);
  }
});

test('nobody writes the ledger or its totals by hand, and a decision is booked as it was prepared, once', async () => {
  const { lines } = await openBooks(office, year());
  const budgetLineId = lines[0]?.id as string;
  const posting: Posting = { rule: 'appropriate', budgetLineId, amountCents: 100 };
  const id = randomUUID();
  const prepare = (postings: readonly Posting[]) =>
    office.as('programme-office', (work) =>
      insertDecision(work, {
        id,
        subjectKind: 'appropriation',
        subjectId: randomUUID(),
        contentHash: 'probe',
        proposedOutcome: 'approve',
        reason: 'Probe',
        detail: {},
        postings,
      }),
    );
  await prepare([posting]);
  const addPosting = (who: string) =>
    office.as(who, ({ db }) =>
      db
        .insertInto('decisionPosting')
        .values({ decisionId: id, postingNo: 2, rule: 'appropriate', budgetLineId, amountCents: 1 })
        .execute(),
    );
  await assert.rejects(addPosting('programme-office'), { constraint: 'posting_of_the_preparation' });
  await assert.rejects(addPosting('second-programme-officer'), { constraint: 'posting_of_the_preparation' });
  await assert.rejects(
    office.as('programme-office', (work) => closeDecision(work, { id, ruling: 'approved' })),
    { constraint: 'four_eyes' },
  );
  await office.as('second-programme-officer', (work) => closeDecision(work, { id, ruling: 'approved' }));
  const entries = await office.sql('select * from ledger_entry where decision_id = $1', [id]);
  assert.deepEqual(
    entries.map((entry) => [entry.amount_cents, entry.prepared_by, entry.decided_by]),
    [
      [
        100,
        office.people['programme-office']?.accountId,
        office.people['second-programme-officer']?.accountId,
      ],
    ],
  );
  const { id: _, number: __, ...same } = entries[0] as Record<string, unknown>;
  const byHand = (work: Parameters<Parameters<typeof office.as>[1]>[0]) =>
    work.db
      .insertInto('ledgerEntry')
      .values({ id: randomUUID(), ...camel(same) } as never)
      .execute();
  await assert.rejects(office.as('second-officer', byHand), { code: '42501' });
  await assert.rejects(
    office.as('second-programme-officer', ({ db }) =>
      db.updateTable('budgetLine').set({ appropriationCents: 1 }).where('id', '=', budgetLineId).execute(),
    ),
    { code: '42501' },
  );
  await assert.rejects(
    office.sql(
      `insert into ledger_entry overriding user value
         select (jsonb_populate_record(e, '{"id": "${randomUUID()}"}')).* from ledger_entry e where id = $1`,
      [entries[0]?.id],
    ),
    { constraint: 'ledger_entry_tenant_id_decision_id_posting_no_key' },
  );
});

const camel = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );

const CAP = 50_000;
const EACH = 7_000;
const CLIENTS = 16;

test('sixteen clients at the cap at once commit to the last that fits, overspend nothing, and wait for nobody for ever', async () => {
  const { lines, grantId } = await openBooks(office, year(2018), year(2019));
  const [one, other] = lines.map(({ id }) => id) as [string, string];
  await post(
    office,
    { rule: 'appropriate', budgetLineId: one, amountCents: CAP },
    { rule: 'appropriate', budgetLineId: other, amountCents: CAP },
  );
  const commit = (budgetLineId: string) =>
    ({ rule: 'commit', budgetLineId, grantId, amountCents: EACH }) as const;
  // Half of them name the lines the other way round, which without one order of locks would be a deadlock.
  const said = await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) =>
      index % 2 === 0 ? post(office, commit(one), commit(other)) : post(office, commit(other), commit(one)),
    ),
  );
  assert.equal(said.filter((answer) => 'id' in answer).length, Math.floor(CAP / EACH));
  assert.ok(said.every((answer) => 'id' in answer || answer.constraint === 'never_more_than_there_is'));
  for (const line of [one, other])
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
