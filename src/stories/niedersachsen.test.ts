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
           (select sum(a.debit_cents - a.credit_cents)::bigint::text from ledger_account a where a.account = 'committed') as committed
      from grant_in_force g`);
  assert.deepEqual(granted, { grants: 10, jobcenters: 10, cents: '555000000', committed: '555000000' });
  const [invited] = await rows('select count(*)::int as invitations from invitation');
  assert.deepEqual(invited, { invitations: 10 });
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
