import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { amendedProgramme, publishedProgramme } from '../../../../test/support/office.ts';
import {
  asked,
  committeeOf,
  districtLine,
  leastPlaces,
  minimalProgramme,
  placesOf,
} from '../../programmes/model/testing/minimal-programme.ts';
import { loadUnderCheck } from '../formal-check/formal-checks.store.ts';
import { draftProposal } from '../proposal/draft-proposal.ts';
import { findProposal } from '../proposal/find-proposal.ts';
import { details, openCallRoom } from '../testing/call-room.ts';
import { loadCall } from './calls.store.ts';
import { findCall } from './find-call.ts';

const room = await openCallRoom();
after(() => room.close());

const procedure = { ...minimalProgramme().procedure, steps: districtLine() };

test('a minimum that a version changes holds for a new call, and not for one that was there before', async () => {
  const programmeId = await publishedProgramme(room, {
    offers: placesOf({ 'work-opportunity': 10_000 }),
    sizes: [leastPlaces(10)],
    procedure: { ...procedure, committee: committeeOf() },
  });
  const old = await room.openACall({ programmeId });
  const committee = committeeOf({ leastPresent: 4 });
  await amendedProgramme(room, programmeId, [
    { validFrom: '2017-09-15', sizes: [leastPlaces(5)], procedure: { committee } },
  ]);
  const young = await room.openACall({ programmeId });
  const told = async (callId: string) => {
    const id = await room.did('provider', draftProposal, { callId, ...details, offers: asked(9) });
    const shown = await room.as('provider', (work) => findProposal(work, id));
    await room.sql(`update proposal set status = 'submitted', submitted_at = '2017-09-15' where id = $1`, [
      id,
    ]);
    return room.as('district-office', async (work) => [
      shown?.programme.sizes[0]?.atLeast,
      (await loadUnderCheck(work, id))?.programme.sizes[0]?.atLeast,
      (await findCall(work, callId))?.programmeRules?.leastPresent,
      (await loadCall(work, callId))?.programmeRules?.leastPresent,
    ]);
  };
  assert.deepEqual(await told(old), [10, 10, 2, 2]);
  assert.deepEqual(await told(young), [5, 5, 4, 4]);
});
