import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tellStory } from './testing/told-story.ts';

const { rows, close } = await tellStory('regio-aktiv');
after(close);

test('001/1: the 140 billion euros were published only once two people had said by name that the source has them so', async () => {
  const [flag] = await rows(`
    select f.amount_cents::text as cents, a.display_name as second, p.display_name as first
      from flag_confirmation f join decision d on d.id = f.decision_id
      join account a on a.id = f.confirmed_by join account p on p.id = d.prepared_by`);
  assert.deepEqual(flag, { cents: '14000000000000', first: 'Ina Petersen', second: 'Jonas Reimer' });
});

test('001/2–3: four sign first; of fourteen districts one refuses, and joins later in a place of its own', async () => {
  const parties = await rows(`
    select role, outcome, count(*)::int as parties from document_party p
      join document d on d.id = p.document_id where d.kind = 'agreement' group by role, outcome order by role, outcome`);
  assert.deepEqual(parties, [
    { role: 'acceding', outcome: 'refused', parties: 1 },
    { role: 'acceding', outcome: 'signed', parties: 14 },
    { role: 'founder', outcome: 'signed', parties: 4 },
  ]);
});

test('001/4, 7: a target agreement names areas and money, and each of three areas has a call of its own', async () => {
  const [agreed] = await rows(
    `select status, content -> 'offers' as offers from document where kind = 'target-agreement'`,
  );
  assert.deepEqual(agreed, {
    status: 'approved',
    offers: [
      { offer: 'a/place', quantity: 50 },
      { offer: 'b/household', quantity: 30 },
    ],
  });
  const calls = await rows(`
    select c.area, o.kind, o.quantity::int, to_char(c.opens_on, 'YYYY-MM') as opens from call c
      join call_offer o on o.call_id = c.id order by c.area`);
  assert.deepEqual(calls, [
    { area: 'a', kind: 'place', quantity: 50, opens: '2022-09' },
    { area: 'b', kind: 'household', quantity: 30, opens: '2022-09' },
    { area: 'i', kind: 'counselling', quantity: 60, opens: '2022-09' },
  ]);
});

test('001/5: the committee is constituted: the district appoints its members for a period, and they are those who give points', async () => {
  const members = await rows(`
    select a.display_name as name, lower(m.valid)::text as from, upper(m.valid)::text as until,
           (select count(distinct s.call_id)::int from score s where s.member_id = a.id) as calls
      from membership m join account a on a.id = m.account_id where m.role = 'committee-member' order by 1`);
  const period = { from: '2022-09-01', until: '2028-01-01', calls: 3 };
  assert.deepEqual(members, [
    { name: 'Dr. Marlies Ahrens (Landkreis)', ...period },
    { name: 'Katrin Hoppe (IHK)', ...period },
    { name: 'Rolf Fiedler (DGB)', ...period },
  ]);
  const [appointed] = await rows(`
    select count(*)::int as acts, min(role) as role from audit_entry where action = 'identity.appoint-member'`);
  assert.deepEqual(appointed, { acts: 3, role: 'district-office' });
});

test('001/6: the regional coordination is funded without a call and without a place, from two sources', async () => {
  const [granted] = await rows(`
    select g.area, g.amount_cents::text as cents, o.kind, o.unit, o.quantity::text,
           (select count(*)::int from place y where y.project_id = p.id) as places
      from grant_in_force g join project p on p.grant_id = g.id join project_offer o on o.project_id = p.id where g.area = 'j'`);
  assert.deepEqual(granted, {
    ...{ area: 'j', cents: '27000000', kind: 'coordination-post', unit: 'post', quantity: '1.50', places: 0 },
  });
  const sources = await rows(`
    select l.source, sum(l.amount_cents)::text as cents from finance_plan_line l join grant_in_force g on g.plan_id = l.plan_id
     where g.area = 'j' group by l.source order by l.source`);
  assert.deepEqual(sources, [
    { source: 'esf', cents: '16200000' },
    { source: 'land', cents: '10800000' },
  ]);
});

test('001/9: the providers that were chosen are invited and apply at the Landesverwaltungsamt', async () => {
  const applications = await rows(`
    select a.area, b.name as bidder, t.key as authority, a.status, p.status as proposal from application a
      join proposal p on p.id = a.proposal_id join invitation i on i.proposal_id = p.id
      join organisation b on b.id = a.grantee_id join organisation t on t.id = a.grantor_id order by a.area`);
  const same = { authority: 'landesverwaltungsamt', status: 'granted', proposal: 'recommended' };
  assert.deepEqual(applications, [
    { area: 'a', bidder: 'Chance gGmbH (erfunden)', ...same },
    { area: 'b', bidder: 'Familienwerk Elbe e. V. (erfunden)', ...same },
    { area: 'i', bidder: 'Neue Wege e. V. (erfunden)', ...same },
  ]);
});

test('001/10: of the costs the ESF bears sixty, the Land twenty; what people live on counts for the rest and is never paid', async () => {
  const claims = await rows(`
    select g.area, c.status, c.accepted_cents::int as accepted, c.counted_cents::int as counted, p.amount_cents::int as paid
      from claim c join grant_award g on g.id = c.grant_id left join payment p on p.claim_id = c.id order by g.area`);
  assert.deepEqual(claims, [
    { area: 'a', status: 'paid', accepted: 3_450_000, counted: 690_000, paid: 2_760_000 },
    { area: 'b', status: 'paid', accepted: 1_175_000, counted: 235_000, paid: 940_000 },
    { area: 'i', status: 'submitted', accepted: null, counted: null, paid: null },
    { area: 'j', status: 'paid', accepted: 2_220_000, counted: 0, paid: 2_220_000 },
  ]);
  const booked = await rows(`
    select l.source, a.account, sum(a.debit_cents - a.credit_cents)::int as cents
      from ledger_account a join budget_line l on l.id = a.budget_line_id where a.account in ('paid', 'counted')
       and a.debit_cents <> a.credit_cents group by 1, 2 order by 1, 2`);
  assert.deepEqual(booked, [
    { source: 'benefits', account: 'counted', cents: 925_000 },
    { source: 'esf', account: 'paid', cents: 4_107_000 },
    { source: 'land', account: 'paid', cents: 1_813_000 },
  ]);
});

test('001/11: a lone parent and two children take part as one household in one seat, each with a goal of their own', async () => {
  const [family] = await rows(`
    select p.status, s.unit, s.heads, (select count(*)::int from household_member m where m.participation_id = p.id) as members,
           (select count(*)::int from plan where participant_id = p.participant_id or participant_id in
             (select m.participant_id from household_member m where m.participation_id = p.id)) as goals
      from participation p join seat s on s.id = p.seat_id where p.area = 'b'`);
  assert.deepEqual(family, { status: 'running', unit: 'household', heads: 1, members: 2, goals: 3 });
});

test('001/12: a pupil of sixteen begins once both parents have agreed: orientation, a firm, counselling', async () => {
  const [pupil] = await rows(`
    select p.status, (select count(distinct guardian_id)::int from consent c where c.participant_id = p.participant_id) as parents,
           (select array_agg(s.kind order by lower(s.period)) from participation_stage s where s.participation_id = p.id) as stages
      from participation p where p.area = 'i'`);
  assert.deepEqual(pupil, {
    ...{ status: 'running', parents: 2, stages: ['orientation', 'internship', 'counselling'] },
  });
  const refusals = await rows(`
    select payload ->> 'reason' as reason from audit_entry join audit_payload using (tenant_id, entry_id)
     where kind = 'refused' and action = 'participants.start-participation'`);
  assert.deepEqual(refusals, [{ reason: 'consent-missing' }]);
});
