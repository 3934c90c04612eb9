import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publishedProgramme } from '../../../../test/support/office.ts';
import {
  asked,
  committeeOf,
  minimalProgramme,
  read,
} from '../../programmes/model/testing/minimal-programme.ts';
import { draftProposal } from '../proposal/draft-proposal.ts';
import { submitProposal } from '../proposal/move-proposal.ts';
import { details, openCallRoom } from '../testing/call-room.ts';
import { createCall } from './create-call.ts';
import { openCall } from './move-call.ts';

const room = await openCallRoom();
after(() => room.close());

const { procedure } = minimalProgramme();
const programmeId = await publishedProgramme(room, {
  procedure: {
    ...procedure,
    steps: [
      { act: 'call', by: ['ministry'], ...read },
      { act: 'proposal', by: ['jobcenter'], to: 'ministry', ...read },
      { act: 'selection', by: ['jury'], selection: 'jury', most: 10, ...read },
      { act: 'application', by: ['jobcenter'], to: 'grant-authority', invited: true, ...read },
    ],
    committee: committeeOf(),
  },
});
const call = {
  programmeId,
  title: 'Aufruf des Landes',
  offers: asked(25),
  budgetCents: 25_000_000,
  opensOn: '2017-09-15',
  closesOn: '2017-10-08',
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
};
const said = async (key: string, command: typeof createCall, input: unknown): Promise<string> => {
  const outcome = await room.does(key, command, input);
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
};

test('a call of the Land is made by the ministry, for whom no district stands, and no jury means no call', async () => {
  assert.equal(await said('district-office', createCall, call), 'not-this-body');
  assert.equal(await said('programme-office', createCall, call), 'no-selecting-body');
  const jury = await room.found('jury', 'Jury des Landes');
  const id = await room.did('programme-office', createCall, call);
  const [row] = await room.sql('select * from call where id = $1', [id]);
  assert.deepEqual(
    [row?.district_id, row?.selecting_id, row?.selection, row?.most_selected, row?.applied_by],
    [null, jury, 'jury', 10, 'invitation'],
  );
  await room.did('programme-office', openCall, { id, version: 1 });
  const proposal = { callId: id, ...details };
  const refused = await room.does('provider', draftProposal, proposal);
  assert.equal(refused.kind === 'refused' && refused.refusal.code, 'not-this-body');
  const mine = await room.did('jobcenter', draftProposal, proposal);
  await room.did('jobcenter', submitProposal, { id: mine, version: 1 });
  const readBy = (key: string) => room.as(key, ({ db }) => db.selectFrom('proposal').select('id').execute());
  assert.deepEqual(await readBy('programme-office'), [{ id: mine }]);
  assert.deepEqual(await readBy('district-office'), []);
});
