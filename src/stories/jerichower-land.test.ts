import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ask } from '../../test/support/database/ask.ts';
import { createStoryDatabase } from '../../test/support/story-database.ts';

const database = await createStoryDatabase();
after(() => database.drop());

const rows = (text: string) => ask(database.admin, text);

test('000/1–2: two people appropriate the money, and of four founders of the agreement one signs days before', async () => {
  const [money] = await rows(`
    select sum(l.appropriation_cents)::bigint::text as cents, (select count(*)::int from decision
             where subject_kind = 'appropriation' and outcome = 'approved' and prepared_by <> decided_by) as decisions
      from budget_line l where l.origin_grant_id is null`);
  assert.deepEqual(money, { cents: '3000000000', decisions: 1 });
  const signed = await rows(`
    select p.answered_on::text as "on", count(*)::int as parties from document_party p
      join document d on d.id = p.document_id where d.kind = 'agreement' and p.outcome = 'signed' group by 1 order by 1`);
  assert.deepEqual(signed, [
    { on: '2017-08-22', parties: 1 },
    { on: '2017-08-28', parties: 3 },
  ]);
});

test('000/4: the concept of the district is returned once, and every concept is approved by two people', async () => {
  const concepts = await rows(`
    select d.number, d.status, count(*)::int as concepts, count(*) filter (where exists (select from decision c
             where c.subject_id = d.id and c.outcome = 'approved' and c.prepared_by <> c.decided_by))::int as approved
      from document d where d.kind = 'regional-concept' group by 1, 2 order by 1, 2`);
  assert.deepEqual(concepts, [
    { number: 1, status: 'approved', concepts: 13, approved: 13 },
    { number: 1, status: 'returned', concepts: 1, approved: 0 },
    { number: 2, status: 'approved', concepts: 1, approved: 1 },
  ]);
});

test('000/6: thirteen districts have their notice, the fourteenth waits', async () => {
  const [notices] = await rows(`
    select count(*) filter (where a.status = 'granted')::int as granted, count(*) filter (where a.status = 'submitted')::int as waiting
      from application a where a.parent_grant_id is null`);
  assert.deepEqual(notices, { granted: 13, waiting: 1 });
});

test('000/8, 10, 12: people are coached for months before their place, and places fill from March on', async () => {
  const [before] = await rows(`
    select count(*)::int as people, count(*) filter (where lower(c.valid) < date '2018-01-01')::int as "in2017",
           count(*) filter (where lower(c.valid) > first_day - 90)::int as short
      from coaching_case c join organisation o on o.id = c.district_id join
        (select participant_id, min(lower(period)) as first_day from assignment group by 1) a using (participant_id)
     where o.key = '15086'`);
  assert.deepEqual(before, { people: 43, in2017: 42, short: 1 });
  const starts = await rows(`
    select to_char(lower(o.period), 'YYYY-MM') as month, count(*)::int as places from occupancy o
      join organisation d on d.id = o.district_id where d.key = '15086' group by 1 order by 1`);
  assert.deepEqual(
    starts.map(({ month }) => month),
    ['2018-03', '2018-04', '2018-05', '2018-06'],
  );
});

test('002/9: the result is published with the names of the three providers, their fields and places', async () => {
  const providers = await rows(`
    select p ->> 'name' as name, count(*)::int as projects, sum((select sum((f ->> 'quantity')::int) from jsonb_array_elements(j -> 'offers') f where f ->> 'unit' = 'place'))::int as places,
           count(distinct j ->> 'fieldOfUse')::int as fields, min(d.status) as status
      from document d join organisation o on o.id = d.district_id cross join jsonb_array_elements(d.content -> 'providers') p
      cross join jsonb_array_elements(p -> 'projects') j where d.kind = 'call-result' and o.key = '15086' group by 1 order by 1`);
  assert.deepEqual(providers, [
    {
      ...{ name: 'DRK Regionalverband Magdeburg – Jerichower Land e. V.', status: 'published' },
      ...{ projects: 3, places: 16, fields: 1 },
    },
    {
      ...{ name: 'Diakonisches Werk im Landkreis Jerichower Land e. V.', status: 'published' },
      ...{ projects: 4, places: 20, fields: 1 },
    },
    {
      ...{ name: 'Qualifizierungs- und Strukturförderungsgesellschaft mbH Genthin', status: 'published' },
      ...{ projects: 7, places: 32, fields: 3 },
    },
  ]);
});

test('002/14: a work opportunity is extended beyond its first end, and checked anew under the law of that day', async () => {
  const extended = await rows(`
    select lower(x.period)::text as from, x.is_eligible as eligible, a.period &< x.period as later from assignment_extension x
      join assignment a on a.occupancy_id = x.occupancy_id`);
  assert.deepEqual(extended, [{ from: '2018-07-01', eligible: true, later: true }]);
});

test('000/3: the two thousand places are allotted to fourteen districts, each with what the key gives', async () => {
  const [allotted] = await rows(`
    select count(*)::int as districts, sum(places)::int as places from quota`);
  assert.deepEqual(allotted, { districts: 14, places: 2_000 });
});

test('002/1, 6, 13: the district calls with its scheme, five members score, and the projects run from 15 March 2018', async () => {
  const [call] = await rows(`
    select o.key, (select count(*)::int from criterion c where c.call_id = k.id) > 2 as scheme,
           (select count(distinct member_id)::int from interest i where i.call_id = k.id) as members
      from call k join organisation o on o.id = k.runner_id where o.key = '15086'`);
  assert.deepEqual(call, { key: '15086', scheme: true, members: 5 });
  const starts = await rows(`
    select distinct g.starts_on::text as from from grant_in_force g join organisation o on o.id = g.district_id
     where g.parent_id is not null and o.key = '15086'`);
  assert.deepEqual(starts, [{ from: '2018-03-15' }]);
});
