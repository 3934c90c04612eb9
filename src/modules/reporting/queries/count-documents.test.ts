import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { refuseDocument, signDocument } from '../../documents/commands/answer-party.ts';
import { changeDocument } from '../../documents/commands/change-document.ts';
import { draftNext } from '../../documents/commands/draft-next.ts';
import { approvalDecision, draftDocument, returnDocument, submitDocument } from '../../documents/index.ts';
import { CONCEPT, openDocumentRoom } from '../../documents/testing/document-room.ts';
import { findProgrammeRules } from '../../programmes/index.ts';
import { lineFacts } from '../line-facts.ts';
import { linesOf } from '../model/line.ts';
import { overdueAt, overdueSince } from '../model/overdue.ts';
import type { StationName } from '../model/stations.ts';
import { countLine } from './count-line.ts';
import { listOverdue } from './list-overdue.ts';

const room = await openDocumentRoom();
const { office, programmeId, versionOf, partyOf, name, offered } = room;
after(() => office.close());

/** Returns how far a text of a district is, of the whole Land without one, as somebody sees it on the line. */
const stands = (who: string, station: StationName, districtId: string | null) =>
  office.as(who, async (work) => {
    const programme = await findProgrammeRules(work, programmeId);
    assert.ok(programme);
    const lines = linesOf(await countLine(work, programme, null), lineFacts(work));
    const line = lines.find((one) => one.districtId === districtId);
    const state = line?.stations.find((one) => one.station === station);
    return state && [state.mark, state.aspect].join(' ');
  });

const overdueIn = (who: string, districtId: string | null) =>
  office.as(who, async (work) => {
    const facts = lineFacts(work);
    const rows = await listOverdue(work, { programmeId, districtId }, (one) => overdueSince(one, facts));
    return overdueAt(rows, [], facts).map(({ station, limit, rows: late }) => [
      station,
      limit.cautionDays,
      ...late.map(({ title, point, waitingDays }) => `${title} ${point} ${waitingDays}`),
    ]);
  });

test('a concept is open, sent, returned and approved on the line of its district, and red in the rows that wait', async () => {
  const { districtId, elsewhereId } = { ...office, ...room };
  const id = await office.did('district-office', draftDocument, {
    ...{ programmeId, kind: 'regional-concept', title: 'Konzept Jerichow' },
  });
  await office.did('district-office', changeDocument, {
    ...{ id, version: await versionOf(id), title: 'Konzept Jerichow', content: CONCEPT },
  });
  const mark = (who = 'programme-office') => stands(who, 'regional-concept', districtId);
  // Nothing stands in the district at all as long as its concept is a draft.
  assert.equal(await mark(), undefined);
  await office.did('district-office', submitDocument, { id, version: await versionOf(id) });
  assert.equal(await mark(), 'sent clear');
  office.setTime('2017-10-06T10:00:00Z');
  assert.equal(await mark(), 'sent caution');
  // The authority reads how far it is, and not what it says; another district learns nothing of it.
  assert.deepEqual(await overdueIn('programme-office', districtId), [
    ['regional-concept', 21, 'Konzept Jerichow sent 21'],
  ]);
  assert.deepEqual(await overdueIn('grant-officer', districtId), [['regional-concept', 21, 'null sent 21']]);
  assert.deepEqual(await overdueIn('elsewhere', districtId), []);
  assert.equal(await stands('elsewhere', 'regional-concept', elsewhereId), undefined);
  assert.equal(await mark('elsewhere'), undefined);
  await office.did('programme-office', returnDocument, {
    ...{ id, version: await versionOf(id), reason: 'Die Ziele sind nicht messbar.' },
  });
  assert.equal(await mark('district-office'), 'returned clear');
  const next = await office.did('district-office', draftNext, { id, version: await versionOf(id) });
  assert.equal(await mark(), 'returned clear');
  await office.did('district-office', submitDocument, { id: next, version: await versionOf(next) });
  assert.equal(await mark(), 'sent clear');
  await office.did('programme-office', approvalDecision.prepare, { id: next, reason: 'Schlüssig.' });
  await office.did('second-office', approvalDecision.decide, { id: next, verdict: 'agree' });
  assert.equal(await mark('auditor'), 'holds clear');
});

test('an agreement is the whole Land’s, and each district joins it or does not', async () => {
  const { districtId, elsewhereId } = { ...office, ...room };
  const id = await offered();
  assert.equal(await stands('grant-officer', 'agreement', null), 'sent clear');
  for (const [who, body] of [
    ['programme-office', room.ministryId],
    ['signatory', room.associationId],
  ] as const)
    await office.did(who, signDocument, { id: await partyOf(id, body) });
  assert.equal(await stands('district-office', 'agreement', null), 'holds clear');
  await name(id, districtId, 'acceding');
  await name(id, elsewhereId, 'acceding');
  assert.equal(await stands('programme-office', 'accession', districtId), 'sent clear');
  await office.did('district-office', signDocument, { id: await partyOf(id, districtId) });
  await office.did('elsewhere', refuseDocument, {
    ...{ id: await partyOf(id, elsewhereId), reason: 'Der Rat hat es abgelehnt.' },
  });
  assert.equal(await stands('programme-office', 'accession', districtId), 'holds clear');
  assert.equal(await stands('programme-office', 'accession', elsewhereId), 'refused clear');
  assert.equal(await stands('district-office', 'accession', elsewhereId), undefined);
});
