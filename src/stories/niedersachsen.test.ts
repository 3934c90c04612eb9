import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tellStory } from './testing/told-story.ts';

const { rows, close } = await tellStory('niedersachsen');
after(close);

test('003/1–2: the ministry calls for the whole Land, and more than ten Jobcenters propose', async () => {
  const [call] = await rows(`
    select c.district_id, o.kind as runner, c.selection, count(p.*)::int as proposals,
           count(distinct b.kind)::int as kinds, min(b.kind) as kind
      from call c join organisation o on o.id = c.runner_id join proposal p on p.call_id = c.id
      join organisation b on b.id = p.bidder_id group by c.district_id, o.kind, c.selection`);
  assert.deepEqual(call, {
    ...{ district_id: null, runner: 'ministry', selection: 'jury' },
    ...{ proposals: 14, kinds: 1, kind: 'jobcenter' },
  });
});

test('003/3: a jury of the Land chooses ten of them by uniform criteria, and the others wait', async () => {
  const results = await rows(
    `select outcome, count(*)::int as proposals from proposal_result group by outcome order by outcome`,
  );
  assert.deepEqual(results, [
    { outcome: 'recommended', proposals: 10 },
    { outcome: 'reserve', proposals: 4 },
  ]);
  const [published] = await rows(`select status, public_from::text from document where kind = 'call-result'`);
  assert.deepEqual(published, { status: 'published', public_from: '2017-11-28' });
});

test('003/4: the ten are invited, apply with their proposals and are granted by the authority, and the Land commits no cent more', async () => {
  const [granted] = await rows(`
    select count(*)::int as grants, count(distinct g.grantee_id)::int as jobcenters, sum(g.amount_cents)::bigint::text as cents,
           (select sum(a.debit_cents - a.credit_cents)::bigint::text from ledger_account a where a.account in ('committed', 'paid')) as committed
      from grant_in_force g`);
  assert.deepEqual(granted, { grants: 10, jobcenters: 10, cents: '555000000', committed: '555000000' });
  const [invited] = await rows('select count(*)::int as invitations from invitation');
  assert.deepEqual(invited, { invitations: 10 });
});

test('003/5: the staff of the measures is claimed by hours and months, and the hours of Hannover carry its people', async () => {
  const staff = await rows(`
    select to_char(l.month, 'YYYY-MM') as month, sum(l.quantity)::text as hours, count(*)::int as posts
      from claim_line l join claim c on c.id = l.claim_id join organisation o on o.id = c.grantee_id
     where o.key = 'jobcenter-03241' and l.form = 'staff-month' group by 1 order by 1`);
  assert.deepEqual(staff, [
    { month: '2018-02', hours: '412.00', posts: 3 },
    { month: '2018-03', hours: '412.00', posts: 3 },
    { month: '2018-04', hours: '412.00', posts: 3 },
  ]);
});

test('003/6: people take part in the measure in seats and without a place; who is not long in need is not let in', async () => {
  const people = await rows(`
    select p.status, count(*)::int as people, count(s.id)::int as seats, (select count(*)::int from place) as places
      from participation p left join seat s on s.id = p.seat_id group by p.status order by p.status`);
  assert.deepEqual(people, [
    { status: 'ended', people: 1, seats: 1, places: 0 },
    { status: 'not-eligible', people: 1, seats: 0, places: 0 },
    { status: 'running', people: 10, seats: 10, places: 0 },
  ]);
});

test('003/4–5: the Jobcenters themselves claim and are paid by two people of the authority, but for what is no staff', async () => {
  const claims = await rows(`
    select o.key, c.status, c.requested_cents::int as requested, p.amount_cents::int as paid,
           d.prepared_by <> d.decided_by as "byTwo", (select json_agg(l.reason_code) from claim_line l
             where l.claim_id = c.id and l.outcome in ('reduced', 'rejected')) as cut
      from claim c join organisation o on o.id = c.grantee_id left join payment p on p.claim_id = c.id
      left join decision d on d.id = p.decision_id order by c.submitted_at`);
  assert.deepEqual(claims, [
    {
      ...{ key: 'jobcenter-03241', status: 'paid', requested: 3_740_700, paid: 3_740_700 },
      ...{ byTwo: true, cut: null },
    },
    {
      ...{ key: 'jobcenter-03454', status: 'paid', requested: 3_830_600, paid: 3_740_700 },
      ...{ byTwo: true, cut: ['not-eligible'] },
    },
    {
      ...{ key: 'jobcenter-03101', status: 'submitted', requested: 3_740_700, paid: null },
      ...{ byTwo: null, cut: null },
    },
  ]);
  const [booked] = await rows(`
    select sum(debit_cents - credit_cents) filter (where account = 'paid')::int as paid from ledger_account`);
  assert.deepEqual(booked, { paid: 2 * 3_740_700 });
});

test('003/7: 120 are invited to the expert day, answer by their links and find a seat in a workshop; 96 come', async () => {
  const [day] = await rows(`
    select e.status, count(*)::int as invited, count(g.organisation_id) > 40 as bodies,
           count(*) filter (where outcome = 'accepted')::int as accepted,
           count(*) filter (where outcome = 'declined')::int as declined,
           count(*) filter (where attended)::int as attended, count(g.workshop_id)::int as seated
      from expert_event e join event_guest g on g.event_id = e.id where e.held_on = '2018-03-21' group by e.id, e.status`);
  assert.deepEqual(day, {
    ...{ status: 'held', invited: 120, bodies: true },
    ...{ accepted: 96, declined: 9, attended: 96, seated: 96 },
  });
  const workshops = await rows(
    `select seats, taken from workshop where seats is not null and taken > 0 order by position`,
  );
  assert.deepEqual(workshops, [
    { seats: 40, taken: 40 },
    { seats: 30, taken: 30 },
    { seats: 30, taken: 26 },
  ]);
});

test('003/8: the documentation can be loaded by everybody from that day on, each file with its hash', async () => {
  const files = await rows(`
    select f.name, f.public_from::text, e.documented_from::text,
           f.sha256 = encode(sha256(f.content), 'hex') as sound
      from stored_file f join expert_event e on e.id = f.matter_id order by f.name`);
  const from = { public_from: '2018-03-21', documented_from: '2018-03-21', sound: true };
  assert.deepEqual(files, [
    { name: 'dokumentation-fachtag.pdf', ...from },
    { name: 'vortrag-betreuungsschluessel.pdf', ...from },
  ]);
});
