import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tellStory } from './testing/told-story.ts';

const { rows, close } = await tellStory('nordrhein-westfalen');
after(close);

test('004/1–2: the federal programme stands beside that of the Land, and none of its money is in our books', async () => {
  const lines = await rows(`
    select p.slug, p.definition ->> 'conducted' as conducted, count(l.*)::int as lines
      from programme p left join budget_line l on l.programme_id = p.id group by p.slug, 2 order by p.slug`);
  assert.deepEqual(lines, [
    { slug: 'bund-soziale-teilhabe', conducted: 'elsewhere', lines: 0 },
    { slug: 'soziale-teilhabe-nrw', conducted: null, lines: 2 },
  ]);
});

test('004/3–4: two Jobcenters, a municipality and a provider are granted coaching and work guidance by participant and month', async () => {
  const grants = await rows(`
    select o.key, o.kind, n.amount_cents::text as cents from notice n join grant_award g on g.id = n.grant_id
      join organisation o on o.id = g.grantee_id where n.number = 1 order by o.kind, o.key`);
  assert.deepEqual(grants, [
    { key: 'jobcenter-05913', kind: 'jobcenter', cents: '38850000' },
    { key: 'jobcenter-05978', kind: 'jobcenter', cents: '155400000' },
    { key: null, kind: 'municipality', cents: '8880000' },
    { key: null, kind: 'provider', cents: '13320000' },
  ]);
});

test('004/6: nobody plans or is paid money of the Land for the federal wage', async () => {
  const costs = await rows(
    'select cost_type from finance_plan_line union select cost_type from claim_line order by cost_type',
  );
  assert.deepEqual(costs, [{ cost_type: 'coaching' }, { cost_type: 'work-guidance' }]);
});

test('004/2: whoever is accompanied takes part in the federal programme, and the Jobcenter says how it knows', async () => {
  const [people] = await rows(`
    select count(*)::int as people, count(s.id)::int as seats, count(distinct s.project_id)::int as projects,
           (select count(*)::int from other_participation) as elsewhere
      from participation p join seat s on s.id = p.seat_id where p.status = 'running'`);
  assert.deepEqual(people, { people: 8, seats: 8, projects: 3, elsewhere: 8 });
});

test('004/4: what each accompanied is claimed by month, checked line by line and paid by two, but for two who had left', async () => {
  const claims = await rows(`
    select o.kind, c.requested_cents::int as requested, p.amount_cents::int as paid, d.prepared_by <> d.decided_by as "byTwo",
           (select count(*)::int from claim_line l where l.claim_id = c.id and l.outcome = 'reduced') as reduced
      from claim c join organisation o on o.id = c.grantee_id join payment p on p.claim_id = c.id
      join decision d on d.id = p.decision_id order by o.kind`);
  assert.deepEqual(claims, [
    { kind: 'jobcenter', requested: 29_970_000, paid: 29_970_000, byTwo: true, reduced: 0 },
    { kind: 'municipality', requested: 1_646_500, paid: 1_646_500, byTwo: true, reduced: 0 },
    { kind: 'provider', requested: 2_497_500, paid: 2_482_500, byTwo: true, reduced: 1 },
  ]);
});

test('004/5: beside each line stands who looked for a statutory benefit, and what was found', async () => {
  const answers = await rows(`
    select subsidiarity, count(*)::int as lines, count(*) filter (where subsidiarity_reason like '%SGB II%')::int as reasons
      from claim_line group by 1`);
  assert.deepEqual(
    answers.map(({ subsidiarity, lines, reasons }) => [subsidiarity, lines === reasons]),
    [['none-applies', true]],
  );
});

test('004/9: two people amended the programme to 3,328 places from October 2017 on', async () => {
  const [amended] = await rows(`
    select v ->> 'validFrom' as "from", v -> 'targets' -> 0 ->> 'quantity' as places, d.outcome
      from programme p cross join jsonb_array_elements(p.definition -> 'versions') v
      join decision d on d.subject_id = p.id and d.subject_kind = 'amendment'`);
  assert.deepEqual(amended, { from: '2017-10-01', places: '3328', outcome: 'approved' });
});

test('004/9: a running grant moves to the amended version and grows by a notice; one keeps its version, a new one begins with it', async () => {
  const grants = await rows(`
    select o.key, g.rules_from::text as "rulesFrom", f.ends_on::text as "endsOn", f.amount_cents::text as cents,
           (select count(*)::int from notice n where n.grant_id = g.id) as notices
      from grant_award g join grant_in_force f on f.id = g.id join organisation o on o.id = g.grantee_id
     where o.kind <> 'municipality' order by g.rules_from, o.key`);
  assert.deepEqual(grants, [
    { key: null, rulesFrom: '2016-12-01', endsOn: '2018-07-01', cents: '13320000', notices: 1 },
    { key: 'jobcenter-05913', rulesFrom: '2017-10-01', endsOn: '2019-01-01', cents: '38850000', notices: 1 },
    { key: 'jobcenter-05978', rulesFrom: '2017-10-01', endsOn: '2019-01-01', cents: '271950000', notices: 2 },
  ]);
});

test('004/2, 6, 10: refused are whom nobody knows elsewhere, a top-up of the wage, and every day after the end of the federal programme', async () => {
  const refusals = await rows(`
    select action, payload ->> 'reason' as reason, count(*)::int as times
      from audit_entry join audit_payload using (tenant_id, entry_id) where kind = 'refused' group by 1, 2 order by 1, 2`);
  assert.deepEqual(refusals, [
    { action: 'grants.prepare-notice', reason: 'outside-period', times: 1 },
    { action: 'grants.submit-application', reason: 'invalid', times: 3 },
    { action: 'grants.submit-application', reason: 'outside-period', times: 1 },
    { action: 'participants.refer-person', reason: 'other-unknown', times: 1 },
  ]);
});
