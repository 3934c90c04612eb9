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
