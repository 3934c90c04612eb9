import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDocumentRoom } from '../testing/document-room.ts';
import { refuseDocument, signDocument } from './answer-party.ts';
import { changeDocument } from './change-document.ts';
import { draftDocument } from './draft-document.ts';
import { draftNext } from './draft-next.ts';
import { makePublic } from './make-public.ts';
import { addParty, removeParty } from './name-party.ts';
import { offerDocument } from './offer-document.ts';
import { submitDocument } from './submit-document.ts';

const room = await openDocumentRoom();
const { office, said, stateOf, versionOf, partyOf, name, drafted, offered } = room;
after(() => office.close());

const sign = async (who: string, id: string, body: string) =>
  said(await office.does(who, signDocument, { id: await partyOf(id, body) }));
const refuse = async (who: string, id: string, body: string, reason = 'Der Rat hat es abgelehnt.') =>
  said(await office.does(who, refuseDocument, { id: await partyOf(id, body), reason }));
const inForce = async (): Promise<string> => {
  const id = await offered();
  await sign('programme-office', id, room.ministryId);
  await sign('signatory', id, room.associationId);
  return id;
};

test('an agreement is in force once the last founder has signed, one of them days before the others', async () => {
  const id = await offered();
  assert.equal(await stateOf(id), 'offered');
  assert.equal(await sign('signatory', id, room.associationId), 'done');
  assert.equal(await stateOf(id), 'offered');
  office.setTime('2017-09-20T10:00:00Z');
  assert.equal(await sign('programme-office', id, room.ministryId), 'done');
  assert.equal(await stateOf(id), 'in-force');
  const days = await office.sql(
    'select answered_on::text as day from document_party where document_id = $1 order by 1',
    [id],
  );
  assert.deepEqual(
    days.map(({ day }) => day),
    ['2017-09-15', '2017-09-20'],
  );
});

test('two founders who sign at the same moment leave nothing open', async () => {
  const id = await offered();
  await Promise.all([
    sign('programme-office', id, room.ministryId),
    sign('signatory', id, room.associationId),
  ]);
  assert.equal(await stateOf(id), 'in-force');
});

test('who writes it, who founds it and who may join says the programme', async () => {
  const draft = (who: string, kind = 'agreement') =>
    office.does(who, draftDocument, { programmeId: room.programmeId, kind, title: 'Ein Titel' });
  assert.equal(said(await draft('jobcenter')), 'not-this-body');
  assert.equal(said(await draft('signatory')), 'done');
  assert.equal(said(await draft('auditor')), 'not-permitted');
  const id = await drafted();
  assert.equal(said(await name(id, office.districtId, 'founder')), 'not-a-party');
  assert.equal(said(await name(id, room.associationId, 'acceding')), 'not-a-party');
  assert.equal(said(await name(id, room.associationId, 'founder')), 'already-party');
  assert.equal(said(await name(id, undefined, 'founder')), 'needs-body');
  assert.equal(said(await name(id, undefined, 'advisory')), 'done');
  assert.equal(said(await name(id, office.districtId, 'acceding')), 'done');
});

test('it is offered with a text and as many founders as the programme names', async () => {
  const id = await office.did('programme-office', draftDocument, {
    programmeId: room.programmeId,
    kind: 'agreement',
    title: 'Ohne Text',
  });
  const offer = async () =>
    said(await office.does('programme-office', offerDocument, { id, version: await versionOf(id) }));
  assert.equal(await offer(), 'needs-text');
  await office.did('programme-office', changeDocument, { id, version: 1, title: 'Mit Text', body: 'Text.' });
  await name(id, room.ministryId, 'founder');
  assert.equal(await offer(), 'founders-missing');
  assert.equal(
    said(await office.does('programme-office', submitDocument, { id, version: await versionOf(id) })),
    'other-way',
  );
  await name(id, room.associationId, 'founder');
  assert.equal(await offer(), 'done');
  assert.equal(await offer(), 'wrong-status');
});

test('those who join are asked once it is in force; who refused may come in later, and the refusal stays', async () => {
  const id = await offered();
  await name(id, office.districtId, 'acceding');
  await name(id, room.elsewhereId, 'acceding');
  assert.equal(await sign('district-office', id, office.districtId), 'founders-first');
  await sign('programme-office', id, room.ministryId);
  await sign('signatory', id, room.associationId);
  assert.equal(await sign('elsewhere', id, room.elsewhereId), 'done');
  const party = await partyOf(id, office.districtId);
  const without = await office.does('district-office', refuseDocument, { id: party });
  assert.equal(without.kind, 'invalid');
  assert.equal(await refuse('district-office', id, office.districtId), 'done');
  assert.equal(said(await office.does('district-office', signDocument, { id: party })), 'already-answered');
  assert.equal(said(await name(id, office.districtId, 'acceding')), 'done');
  assert.equal(await sign('district-office', id, office.districtId), 'done');
  const rows = await office.sql(
    'select outcome from document_party where document_id = $1 and organisation_id = $2 order by outcome',
    [id, office.districtId],
  );
  assert.deepEqual(
    rows.map(({ outcome }) => outcome),
    ['refused', 'signed'],
  );
});

test('a founder who refuses keeps it from coming into force; another text asks everybody anew', async () => {
  const id = await offered();
  await sign('programme-office', id, room.ministryId);
  assert.equal(await refuse('signatory', id, room.associationId), 'done');
  assert.equal(await stateOf(id), 'offered');
  assert.equal(said(await name(id, room.associationId, 'founder')), 'founders-before');
  const next = await office.did('programme-office', draftNext, { id, version: await versionOf(id) });
  const again = await office.does('programme-office', draftNext, { id, version: await versionOf(id) });
  assert.equal(said(again), 'next-drafted');
  assert.equal(await stateOf(id), 'offered');
  await office.did('programme-office', offerDocument, { id: next, version: 1 });
  assert.equal(await stateOf(id), 'replaced');
  assert.equal(await sign('programme-office', next, room.ministryId), 'done');
  assert.equal(await sign('signatory', next, room.associationId), 'done');
  const numbers = await office.sql(
    'select number, status from document where series_id = (select series_id from document where id = $1) order by 1',
    [id],
  );
  assert.deepEqual(numbers, [
    { number: 1, status: 'replaced' },
    { number: 2, status: 'in-force' },
  ]);
});

test('a party is struck from a draft alone, and only whom it concerns answers for it', async () => {
  const id = await drafted();
  const party = await partyOf(id, room.associationId);
  assert.equal(said(await office.does('signatory', signDocument, { id: party })), 'not-found');
  assert.equal(said(await office.does('programme-office', removeParty, { id: party })), 'done');
  await name(id, room.associationId, 'founder');
  await office.did('programme-office', offerDocument, { id, version: await versionOf(id) });
  const asked = await partyOf(id, room.associationId);
  assert.equal(said(await office.does('programme-office', removeParty, { id: asked })), 'wrong-status');
  assert.equal(said(await office.does('programme-office', signDocument, { id: asked })), 'not-found');
  assert.equal(
    said(
      await office.does('elsewhere', addParty, { id, personName: 'Wer', function: 'was', role: 'advisory' }),
    ),
    'not-found',
  );
});

test('it is public from a day on that is not before the one since which it holds', async () => {
  const id = await inForce();
  const publish = async (publicFrom: string) =>
    said(await office.does('programme-office', makePublic, { id, version: await versionOf(id), publicFrom }));
  assert.equal(await publish('2017-09-01'), 'before-in-force');
  assert.equal(await publish('2017-10-01'), 'done');
  const seen = () =>
    office.as('other-provider', ({ db }) =>
      db.selectFrom('document').select('id').where('id', '=', id).execute(),
    );
  assert.equal((await seen()).length, 0);
  office.setTime('2017-10-01T10:00:00Z');
  assert.equal((await seen()).length, 1);
  assert.equal(
    said(
      await office.does('programme-office', makePublic, {
        id: await drafted(),
        version: 2,
        publicFrom: '2017-10-01',
      }),
    ),
    'not-in-force',
  );
});

test('the database keeps what was frozen, whoever writes past the rules', async () => {
  const id = await inForce();
  const broken: readonly [statement: string, why: RegExp][] = [
    [`update document set body = 'Anderes' where id = $1`, /is frozen/],
    [`update document set status = 'draft', hash = null where id = $1`, /does not go from|is frozen/],
    [
      `update document_party set outcome = 'refused', reason = 'doch nicht' where document_id = $1`,
      /is kept/,
    ],
    [
      `insert into document_party (id, document_id, owner_id, person_name, function, role)
       select gen_random_uuid(), id, owner_id, 'Wer auch immer', 'Amt', 'founder' from document where id = $1`,
      /comes too late/,
    ],
    [
      `insert into document_party (id, document_id, document_hash, organisation_id, owner_id, person_name, function, role)
       select gen_random_uuid(), id, 'another text', (select min(id::text)::uuid from organisation where kind = 'provider'), owner_id, 'Wer auch immer', 'Amt', 'acceding' from document where id = $1`,
      /document_party_tenant_id_document_id_document_hash_fkey/,
    ],
  ];
  for (const [statement, why] of broken) await assert.rejects(() => office.sql(statement, [id]), why);
  const waiting = await offered();
  await assert.rejects(
    () =>
      office.sql(`update document set status = 'in-force', in_force_on = '2017-10-01' where id = $1`, [
        waiting,
      ]),
    /lacks a signature/,
  );
});
