import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { findPlan } from '../queries/find-plan.ts';
import { agreePlan } from './agree-plan.ts';
import { handOver } from './hand-over.ts';
import { writeContact } from './write-contact.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const carrierId = await office.found('provider', 'Träger der Begleitung', office.districtId);
await office.hire('coach-elsewhere', 'coach', carrierId);

const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const give = (id: string, to: string, fromOn: string) =>
  office.does('jobcenter', handOver, {
    ...{ id, coachId: office.people[to]?.accountId, fromOn, reason: 'Zieht ins Jerichower Land.' },
  });
const seenBy = (who: string, participantId: string) =>
  office.as(who, async (work) => ({
    contacts: (
      await work.db.selectFrom('contact').select('id').where('participantId', '=', participantId).execute()
    ).length,
    notes: (
      await work.db
        .selectFrom('coachingNote')
        .select('note')
        .where('participantId', '=', participantId)
        .execute()
    ).map(({ note }) => note),
    plan: (await findPlan(work, participantId))?.goal,
  }));

async function coached() {
  const id = await caseload.refer();
  const participantId = await caseload.participantOf(id);
  const said = { kind: 'meeting', onDay: '2018-01-10', minutes: 45, note: 'Unter vier Augen.' };
  await office.did('coach', writeContact, { participantId, ...said });
  await office.did('coach', agreePlan, {
    participantId,
    goal: 'Tagesablauf',
    reviewOn: '2018-06-15',
    milestones: [{ title: 'Pünktlich', dueOn: '2018-03-30', isWorkRelated: true }],
  });
  return { id, participantId };
}
const nothing = { contacts: 0, notes: [], plan: undefined };

test('from the day on another coach accompanies, of another body too, and whoever did sees nothing any more', async () => {
  const { id, participantId } = await coached();
  assert.equal(refusalOf(await give(id, 'coach-elsewhere', '2018-01-09')), 'day-is-past');
  assert.equal(refusalOf(await give(id, 'coach', '2018-02-01')), 'coaches-already');
  assert.equal(refusalOf(await give(id, 'provider', '2018-02-01')), 'no-such-coach');
  assert.equal(refusalOf(await give(id, 'coach-elsewhere', '2018-02-01')), 'done');
  office.setTime('2018-01-31T10:00:00Z');
  assert.equal((await seenBy('coach', participantId)).contacts, 1);
  assert.deepEqual(await seenBy('coach-elsewhere', participantId), nothing);
  office.setTime('2018-02-01T10:00:00Z');
  assert.deepEqual(await seenBy('coach', participantId), nothing);
  // Nobody agreed that notes are handed over: contacts and plan go with it, notes do not.
  assert.deepEqual(await seenBy('coach-elsewhere', participantId), {
    ...{ contacts: 1, notes: [], plan: 'Tagesablauf' },
  });
  office.setTime('2018-01-10T10:00:00Z');
});

test('notes go with it where the person agreed to the hand-over', async () => {
  const { id, participantId } = await coached();
  await office.sql(
    `insert into consent (tenant_id, id, participant_id, jobcenter_id, purpose, given_on, noted_by)
     select tenant_id, gen_random_uuid(), id, jobcenter_id, 'hand-over', '2018-01-10', $2 from participant where id = $1`,
    [participantId, office.people.jobcenter?.accountId],
  );
  assert.equal(refusalOf(await give(id, 'other-coach', '2018-01-11')), 'done');
  office.setTime('2018-01-11T10:00:00Z');
  assert.deepEqual((await seenBy('other-coach', participantId)).notes, ['Unter vier Augen.']);
  assert.deepEqual(await seenBy('coach', participantId), nothing);
  const found = await office.sql(
    `select 1 from audit_payload where payload::text like '%Zieht ins%' union all select 1 from outbox where payload::text like '%Zieht ins%'`,
  );
  assert.deepEqual(found, [], 'why stands with the case alone');
  office.setTime('2018-01-10T10:00:00Z');
});
