import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { agreePlan, writeContact } from '#modules/coaching/index.ts';
import { proposeEnd } from '#modules/participants/index.ts';
import { openCaseload } from '../../../src/modules/participants/testing/caseload.ts';

// A person with a word of its own in every field that takes words: none of them may turn up in the chained bytes.
const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const CANARIES = [
  'Kanarifirst',
  'Kanarifamily',
  '0170-KANARI',
  'kanari@example.org',
  'Kanarinote',
  'Kanarigoal',
  'Kanaristep',
  'Kanarireason',
];

async function live(): Promise<void> {
  const participation = await caseload.placed({
    firstName: 'Kanarifirst',
    familyName: 'Kanarifamily',
    phone: '0170-KANARI',
    email: 'kanari@example.org',
  });
  const participantId = await caseload.participantOf(participation);
  await office.does('coach', writeContact, {
    participantId,
    kind: 'phone',
    onDay: '2018-01-10',
    minutes: 5,
    note: 'Kanarinote',
  });
  await office.does('coach', agreePlan, {
    participantId,
    goal: 'Kanarigoal',
    reviewOn: '2018-06-01',
    milestones: [{ title: 'Kanaristep', dueOn: '2018-05-01' }],
  });
  office.setTime('2018-04-10T10:00:00Z');
  const occupancyId = await caseload.occupancyOf(participation);
  await office.does('provider', proposeEnd, {
    occupancyId,
    lastDayOn: '2018-05-31',
    reason: 'other',
    explanation: 'Kanarireason',
  });
}

test('nothing that was written about a person stands in the chained bytes, wherever else it stands', async () => {
  await live();
  for (const canary of CANARIES) {
    const kept = await office.sql(
      `select 1 from participant_identity i join participant_first_name f using (participant_id)
        where concat(i, f) like '%' || $1 || '%'
       union all select 1 from coaching_note n where n::text like '%' || $1 || '%'
       union all select 1 from plan p where p::text like '%' || $1 || '%'
       union all select 1 from milestone m where m::text like '%' || $1 || '%'
       union all select 1 from change_proposal_reason r where r::text like '%' || $1 || '%'`,
      [canary],
    );
    assert.ok(kept.length > 0, `${canary} was never written, so this test shows nothing`);
    assert.deepEqual(
      await office.sql(`select body from audit_entry where body like '%' || $1 || '%'`, [canary]),
      [],
    );
  }
});
