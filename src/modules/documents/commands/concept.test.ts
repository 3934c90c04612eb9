import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createCall } from '../../calls/index.ts';
import { CONCEPT, openDocumentRoom } from '../testing/document-room.ts';
import { approvalDecision } from './approval-decision.ts';
import { changeDocument } from './change-document.ts';
import { draftDocument } from './draft-document.ts';
import { draftNext } from './draft-next.ts';
import { addParty } from './name-party.ts';
import { offerDocument } from './offer-document.ts';
import { returnDocument, submitDocument } from './submit-document.ts';

const room = await openDocumentRoom();
const { office, said, stateOf, versionOf } = room;
after(() => office.close());

const draft = (who = 'district-office', kind = 'regional-concept') =>
  office.did(who, draftDocument, { programmeId: room.programmeId, kind, title: 'Regionales Konzept' });
const write = async (id: string, changes: object = {}) =>
  said(
    await office.does('district-office', changeDocument, {
      ...{ id, version: await versionOf(id), title: 'Regionales Konzept' },
      content: { ...CONCEPT, ...changes },
    }),
  );
const submit = async (id: string) =>
  said(await office.does('district-office', submitDocument, { id, version: await versionOf(id) }));
const submitted = async (): Promise<string> => {
  const id = await draft();
  await write(id);
  await submit(id);
  return id;
};
const prepare = async (id: string, who = 'programme-office') =>
  said(await office.does(who, approvalDecision.prepare, { id, reason: 'Schlüssig.' }));
const decide = async (id: string, who: string) => {
  const outcome = await office.does(who, approvalDecision.decide, { id, verdict: 'agree' });
  return outcome.kind === 'done' ? outcome.answer.ruling : said(outcome);
};
const openCall = async () =>
  said(
    await office.does('district-office', createCall, {
      ...{
        programmeId: room.programmeId,
        title: 'Ideenwettbewerb',
        offers: [{ kind: 'garden', quantity: 10 }],
        budgetCents: 100,
      },
      ...{ opensOn: '2017-09-15', closesOn: '2017-10-15' },
      criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
    }),
  );

test('a call waits for the concept that the programme demands, and for the district that opens it', async () => {
  assert.equal(await openCall(), 'needs-document');
  const id = await draft();
  assert.equal(await submit(id), 'needs-text');
  assert.equal(await write(id), 'done');
  assert.equal(await submit(id), 'done');
  assert.equal(await write(id), 'wrong-status');
  assert.equal(await openCall(), 'needs-document');
  const outcome = await office.does('programme-office', returnDocument, {
    ...{ id, version: await versionOf(id), reason: 'Die Ziele sind nicht messbar.' },
  });
  assert.equal(said(outcome), 'done');
  assert.equal(await prepare(id), 'wrong-status');
  const next = await office.did('district-office', draftNext, { id, version: await versionOf(id) });
  assert.equal(await submit(next), 'done');
  assert.equal(await prepare(next), 'done');
  assert.equal(await decide(next, 'programme-office'), 'not-by-preparer');
  assert.equal(await decide(next, 'second-office'), 'approved');
  assert.deepEqual([await stateOf(id), await stateOf(next)], ['returned', 'approved']);
  assert.equal(await openCall(), 'done');
});

test('a concept plans with the offers, the sources and the years of its programme', async () => {
  const id = await draft();
  const amount = CONCEPT.money[0] as object;
  assert.equal(await write(id, { offers: [{ offer: 'elsewhere', quantity: 1 }] }), 'unknown-offer');
  assert.equal(await write(id, { money: [{ ...amount, source: 'elsewhere' }] }), 'unknown-source');
  assert.equal(await write(id, { money: [{ ...amount, budgetYear: 2016 }] }), 'outside-years');
  assert.equal(await write(id, { money: [amount, amount] }), 'named-twice');
  assert.equal(await write(id, { goals: [] }), 'invalid');
  const bare = await office.does('district-office', changeDocument, {
    ...{ id, version: 1, title: 'Ohne Inhalt', body: 'Nur Text' },
  });
  assert.equal(said(bare), 'other-content');
  assert.equal(await write(id), 'done');
});

test('only whom it was sent to answers, and an approval of what came back has lapsed', async () => {
  const id = await submitted();
  assert.equal(await prepare(id, 'district-office'), 'not-found');
  assert.equal(await prepare(id, 'elsewhere'), 'not-found');
  await prepare(id);
  const version = await versionOf(id);
  assert.equal(
    said(await office.does('second-office', returnDocument, { id, version, reason: 'Doch nicht.' })),
    'done',
  );
  assert.equal(await decide(id, 'second-office'), 'lapsed');
  assert.equal(await stateOf(id), 'returned');
});

test('a later text takes the place of the one approved, from its own approval on', async () => {
  const id = await submitted();
  await prepare(id);
  await decide(id, 'second-office');
  const next = await office.did('district-office', draftNext, { id, version: await versionOf(id) });
  assert.equal(await stateOf(id), 'approved');
  await submit(next);
  assert.equal(await stateOf(id), 'approved');
  await prepare(next);
  await decide(next, 'second-office');
  assert.deepEqual([await stateOf(id), await stateOf(next)], ['replaced', 'approved']);
});

test('the Jobcenter that is heard sees a concept once it is submitted; others do not', async () => {
  const id = await draft();
  const jobcenterId = office.people.jobcenter?.organisationId;
  await office.did('district-office', addParty, {
    ...{ id, organisationId: jobcenterId, personName: 'Wer spricht', function: 'Leitung', role: 'advisory' },
  });
  await write(id);
  const seenBy = async (who: string) =>
    (await office.as(who, ({ db }) => db.selectFrom('document').select('id').where('id', '=', id).execute()))
      .length;
  const all = () => Promise.all(['jobcenter', 'programme-office', 'elsewhere', 'provider'].map(seenBy));
  assert.deepEqual(await all(), [0, 0, 0, 0]);
  await submit(id);
  assert.deepEqual(await all(), [1, 1, 0, 0]);
});

test('where the file says so, a target agreement is signed by both and not approved', async () => {
  const id = await draft('district-office', 'target-agreement');
  await write(id);
  assert.equal(await submit(id), 'other-way');
  for (const organisationId of [office.districtId, room.ministryId])
    await office.did('district-office', addParty, {
      ...{ id, organisationId, personName: 'Wer spricht', function: 'Leitung', role: 'founder' },
    });
  const offer = await office.does('district-office', offerDocument, { id, version: await versionOf(id) });
  assert.equal(said(offer), 'done');
});

test('the database approves nothing that two people of the addressee did not', async () => {
  const id = await submitted();
  await assert.rejects(
    () =>
      office.sql(
        `update document set status = 'approved', in_force_on = '2017-09-15',
           decision_id = (select id from decision where outcome = 'approved' limit 1) where id = $1`,
        [id],
      ),
    /without an approving decision|document_tenant_id_decision_id_key/,
  );
});
