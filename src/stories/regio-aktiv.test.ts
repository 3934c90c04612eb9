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

test('001/4, 7: a target agreement names areas and money, and area A calls for fifty places', async () => {
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
  const [call] = await rows(`
    select c.area, o.kind, o.quantity::int from call c join call_offer o on o.call_id = c.id`);
  assert.deepEqual(call, { area: 'a', kind: 'place', quantity: 50 });
});

test('001/6: the regional coordination is funded without a call and without a place, from two sources', async () => {
  const [granted] = await rows(`
    select g.area, g.amount_cents::text as cents, o.kind, o.unit, o.quantity::text, (select count(*)::int from place) as places
      from grant_in_force g join project p on p.grant_id = g.id join project_offer o on o.project_id = p.id`);
  assert.deepEqual(granted, {
    ...{ area: 'j', cents: '27000000', kind: 'coordination-post', unit: 'post', quantity: '1.50', places: 0 },
  });
  const sources = await rows(`
    select l.source, sum(l.amount_cents)::text as cents from finance_plan_line l join grant_in_force g on g.plan_id = l.plan_id
     group by l.source order by l.source`);
  assert.deepEqual(sources, [
    { source: 'esf', cents: '16200000' },
    { source: 'land', cents: '10800000' },
  ]);
});

test('001/9: the provider that was chosen is invited and applies at the Landesverwaltungsamt', async () => {
  const [application] = await rows(`
    select b.name as bidder, t.key as authority, a.status from application a join organisation b on b.id = a.grantee_id
      join organisation t on t.id = a.grantor_id where a.proposal_id is not null`);
  assert.deepEqual(application, {
    ...{ bidder: 'Chance gGmbH (erfunden)', authority: 'landesverwaltungsamt', status: 'submitted' },
  });
});
