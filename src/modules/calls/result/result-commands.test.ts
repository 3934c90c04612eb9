import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordRecommendation } from '../recommendation/record-recommendation.ts';
import { MEMBERS, openCallRoom } from '../testing/call-room.ts';
import { resultDecision } from './result-decision.ts';

const room = await openCallRoom();
after(() => room.close());
await room.hire('second-district', 'district-office', room.districtId);
await room.hire('elsewhere', 'district-office', await room.found('district', 'Altmarkkreis Salzwedel'));

/** The offers of each proposal of the room. */
const OFFERS = [
  { kind: 'work-opportunity', unit: 'place', quantity: 9 },
  { kind: 'municipal', unit: 'place', quantity: 3 },
];

const said = (outcome: Awaited<ReturnType<typeof room.does>>): unknown =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'done'
      ? (outcome.answer.ruling ?? 'done')
      : outcome.kind;
const prepare = async (id: string, some: object = {}, who = 'district-office') =>
  said(await room.does(who, resultDecision.prepare, { id, reason: 'Entschieden.', ...some }));
const decide = async (id: string, who = 'second-district') =>
  said(await room.does(who, resultDecision.decide, { id, verdict: 'agree' }));

async function recommendedCall(): Promise<string> {
  const id = await room.openACall();
  const garden = await room.handIn(id, { title: 'Tafelgarten' });
  const store = await room.handIn(id, { title: 'Kleiderkammer', fieldOfUse: 'Kleidung' }, 'other-provider');
  const school = await room.handIn(id, { title: 'Grundschule' });
  await room.beginScoring(id);
  assert.equal(await prepare(id), 'not-recommended-yet');
  await room.scoreAll(id, { [garden]: 9, [store]: 8, [school]: 4 });
  await room.did('district-office', recordRecommendation, {
    ...{ id, version: 3, seal: await room.sealOf(id), reason: 'Beschluss in der Sitzung' },
    presentMembers: MEMBERS.map((member) => room.people[member]?.accountId),
  });
  return id;
}

/** Everything that somebody without any part in it reads of the result. */
const readBy = (who: string, callId: string) =>
  room.as(who, ({ db }) =>
    db
      .selectFrom('document')
      .select(['number', 'status', 'body', 'content', 'reason'])
      .where('subjectId', '=', callId)
      .orderBy('number')
      .execute(),
  );

test('two people of the district publish what was recommended, with names, fields and places', async () => {
  const id = await recommendedCall();
  assert.equal(await prepare(id, {}, 'elsewhere'), 'not-found');
  assert.equal(await prepare(id, { text: 'Mit großer Resonanz.', startsOn: '2018-03-15' }), 'done');
  assert.deepEqual(await readBy('other-coach', id), []);
  assert.equal(await decide(id, 'district-office'), 'not-by-preparer');
  assert.equal(await decide(id), 'approved');
  assert.deepEqual(await readBy('other-coach', id), [
    {
      number: 1,
      status: 'published',
      body: 'Mit großer Resonanz.',
      content: {
        callTitle: 'Ideenwettbewerb Jerichower Land',
        proposals: 3,
        startsOn: '2018-03-15',
        providers: [
          {
            name: 'DRK Regionalverband',
            projects: [{ title: 'Kleiderkammer', fieldOfUse: 'Kleidung', offers: OFFERS }],
          },
          {
            name: 'Diakonisches Werk',
            projects: [{ title: 'Tafelgarten', fieldOfUse: 'Tafelgärten', offers: OFFERS }],
          },
        ],
      },
      reason: null,
    },
  ]);
});

test('a later publication says what it changes, and the one before stays readable as replaced', async () => {
  const id = await recommendedCall();
  await prepare(id, { startsOn: '2018-03-15' });
  await decide(id);
  assert.equal(await prepare(id, { startsOn: '2018-04-01' }), 'needs-revision');
  assert.equal(await prepare(id, { startsOn: '2018-04-01', revision: 'Start verschoben.' }), 'done');
  assert.equal(await decide(id), 'approved');
  const texts = await readBy('other-coach', id);
  assert.deepEqual(
    texts.map(({ number, status, reason }) => [number, status, reason]),
    [
      [1, 'replaced', null],
      [2, 'published', 'Start verschoben.'],
    ],
  );
});

test('the database publishes nothing without the decision of two people on this very call', async () => {
  const id = await recommendedCall();
  await prepare(id);
  const insert = `
    insert into document (tenant_id, id, kind, series_id, number, programme_id, rules_from, owner_id, subject_id, decided_by,
      title, body, hash, status, moved_on, in_force_on, public_from, decision_id)
    select tenant_id, gen_random_uuid(), 'call-result', id, 1, programme_id, rules_from, district_id, id, 'publication',
      title, '', 'hash', 'published', '2017-10-10', '2017-10-10', '2017-10-10', (select id from decision where subject_id = $1)
      from call where id = $1`;
  await assert.rejects(() => room.sql(insert, [id]), /without an approving decision/);
});
