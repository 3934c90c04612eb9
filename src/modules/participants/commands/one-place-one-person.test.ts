import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const assign = (id: string, placeId: string) =>
  office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY });
const summary = (outcomes: Outcome[]) =>
  outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)).sort();

test('of several people sent to one place at the same moment exactly one gets it, the others are told why not', async () => {
  for (let round = 0; round < 5; round += 1) {
    const placeId = await caseload.place();
    const people = [await caseload.eligible(), await caseload.eligible(), await caseload.eligible()];
    const outcomes = await Promise.all(people.map((id) => assign(id, placeId)));
    assert.deepEqual(summary(outcomes), ['done', 'place-taken', 'place-taken']);
    const stays = await office.sql('select 1 from occupancy where place_id = $1', [placeId]);
    assert.equal(stays.length, 1);
  }
});

test('one person sent to two places at the same moment gets one', async () => {
  const id = await caseload.eligible();
  const places = [await caseload.place(), await caseload.place()];
  const outcomes = await Promise.all(places.map((placeId) => assign(id, placeId)));
  assert.deepEqual(summary(outcomes).filter((kind) => kind === 'done').length, 1);
  assert.equal((await office.sql('select 1 from assignment where participation_id = $1', [id])).length, 1);
});

test('even without the lock the database lets no two people hold one place on one day', async () => {
  await caseload.placed();
  await assert.rejects(
    office.sql(
      `insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
       select tenant_id, gen_random_uuid(), place_id, project_id, district_id, provider_id, '[2019-12-31,2020-02-01)'
         from occupancy limit 1`,
    ),
    /one_at_a_time/,
  );
});

test('even without the rule the database lets nobody hold two places on one day', async () => {
  const id = await caseload.placed();
  const placeId = await caseload.place();
  await assert.rejects(
    office.sql(
      `with stay as (insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
         select tenant_id, gen_random_uuid(), id, project_id, district_id, provider_id, '[2019-12-31,2020-01-01)'
           from place where id = $1 returning *)
       insert into assignment (tenant_id, occupancy_id, participation_id, participant_id, person_id, jobcenter_id, provider_id, period,
                               eligibility_id, assigned_by, assigned_at)
       select a.tenant_id, stay.id, a.participation_id, a.participant_id, a.person_id, a.jobcenter_id, stay.provider_id, stay.period,
              a.eligibility_id, a.assigned_by, now() from assignment a, stay where a.participation_id = $2`,
      [placeId, id],
    ),
    /one_place_a_person/,
  );
});
