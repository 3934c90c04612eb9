import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import {
  appropriated,
  type Office,
  openOffice,
  publishedProgramme,
} from '../../../../test/support/office.ts';
import { post } from '../../funding/testing/ledger-line.ts';
import { asked } from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { decideRelease, prepareRelease } from './release-decision.ts';
import { submitApplication } from './submit-application.ts';

const office: Office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');

const COMMITTED = 100_000;

type Committed = { id: string; lineId: string; grantId: string };

/** A grant whose whole sum is committed on one budget line that has nothing left. */
async function committed(): Promise<Committed> {
  const programmeId = await publishedProgramme(office);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: COMMITTED });
  const [line] = await office.sql('select id from budget_line where programme_id = $1', [programmeId]);
  const item = {
    providerId: office.people.provider?.organisationId,
    title: 'Tafelgarten',
    fieldOfUse: 'Tafel',
    offers: asked(3, 1),
    amountCents: COMMITTED,
  };
  const applied = { programmeId, startsOn: '2018-03-15', lastDay: '2018-12-31', items: [item] };
  const id = await office.did('district-office', submitApplication, applied);
  await office.did('grant-officer', prepareApplicationDecision, {
    id,
    version: 1,
    outcome: 'approve',
    reason: 'Alle Voraussetzungen sind erfüllt.',
  });
  await office.did('second-officer', decideApplication, { id, version: 2, verdict: 'agree' });
  const [row] = await office.sql(
    'select c.id, c.grant_id from commitment c join grant_award g on g.id = c.grant_id where g.application_id = $1',
    [id],
  );
  return { id: row?.id, lineId: line?.id, grantId: row?.grant_id };
}

const prepare = (id: string, amountCents = 30_000, who = 'grant-officer') =>
  office.does(who, prepareRelease, { id, amountCents, reason: 'Zwei Plätze sind später besetzt worden.' });
const decide = (id: string, who = 'second-officer', some: Record<string, unknown> = {}) =>
  office.does(who, decideRelease, { id, verdict: 'agree', ...some });
const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const sumsOf = async ({ id, lineId }: Committed) =>
  (
    await office.sql(
      `select c.amount_cents as commitment, l.committed_cents as line,
              l.appropriation_cents - l.committed_cents as free
         from commitment c join budget_line l on l.id = $2 where c.id = $1`,
      [id, lineId],
    )
  )[0];
/** A payment out of the commitment, behind the pages. */
const pay = ({ lineId, grantId }: Committed, amountCents: number) =>
  post(office, { rule: 'pay', budgetLineId: lineId, grantId, amountCents });

test('what one officer prepares and another sets free is free again on its budget line, and the district is told', async () => {
  const commitment = await committed();
  assert.equal(codeOf(await prepare(commitment.id)), 'done');
  assert.equal(codeOf(await decide(commitment.id)), 'done');
  assert.deepEqual(await sumsOf(commitment), { commitment: 70_000, line: 70_000, free: 30_000 });
  const [told] = await office.sql(
    `select payload from outbox where event = 'commitment-released' and payload ->> 'grantId' = $1`,
    [commitment.grantId],
  );
  assert.equal(told?.payload.districtId, office.districtId);
});

test('nobody sets free what they prepared, and only officers do at all', async () => {
  const { id } = await committed();
  assert.equal(codeOf(await decide(id)), 'not-prepared');
  assert.equal(codeOf(await prepare(id, 1, 'district-office')), 'not-permitted');
  await prepare(id);
  assert.equal(codeOf(await decide(id, 'grant-officer')), 'not-by-preparer');
});

test('never more is set free than is open, also if money was paid after the preparation', async () => {
  const commitment = await committed();
  assert.equal(codeOf(await prepare(commitment.id, COMMITTED + 1)), 'above-open');
  await prepare(commitment.id, 60_000);
  await pay(commitment, 50_000);
  assert.equal(codeOf(await decide(commitment.id)), 'above-open');
  const reason = 'Inzwischen ist mehr ausgezahlt.';
  assert.equal(codeOf(await decide(commitment.id, 'second-officer', { verdict: 'return', reason })), 'done');
  assert.equal(codeOf(await prepare(commitment.id, 50_000)), 'done');
  assert.equal(codeOf(await decide(commitment.id)), 'done');
  assert.deepEqual(await sumsOf(commitment), { commitment: 50_000, line: 50_000, free: 50_000 });
});

test('of two officers who prepare at once one is told, and of two who decide at once one books', async () => {
  const commitment = await committed();
  await office.hire(
    'third-officer',
    'grant-officer',
    office.people['grant-officer']?.organisationId as string,
  );
  const prepared = await Promise.all([
    prepare(commitment.id),
    prepare(commitment.id, 30_000, 'second-officer'),
  ]);
  assert.deepEqual(prepared.map(codeOf).sort(), ['done', 'release-prepared']);
  const other = prepared[0]?.kind === 'done' ? 'second-officer' : 'grant-officer';
  const decided = await Promise.all([other, 'third-officer'].map((who) => decide(commitment.id, who)));
  assert.deepEqual(decided.map(codeOf).sort(), ['done', 'not-prepared']);
  assert.equal((await sumsOf(commitment))?.commitment, 70_000);
});

test('in any order of releases the kept sums are what the ledger adds up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: COMMITTED }), { maxLength: 5 }), async (releases) => {
      const commitment = await committed();
      let left = COMMITTED;
      for (const amountCents of releases) {
        const outcome = codeOf(await prepare(commitment.id, amountCents));
        assert.equal(outcome, amountCents <= left ? 'done' : 'above-open');
        if (outcome !== 'done') continue;
        await decide(commitment.id);
        left -= amountCents;
      }
      assert.deepEqual(await sumsOf(commitment), {
        commitment: left,
        line: left,
        free: COMMITTED - left,
      });
    }),
    { numRuns: 5 },
  );
});
