import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CallDeadline,
  moveProposal,
  type ProposalAction,
  type ProposalStatus,
  proposalProcedure,
} from './proposal.model.ts';

const closesAt = new Date('2017-10-08T22:00:00Z');
const inTime = new Date('2017-10-08T21:59:59.999Z');
const open: CallDeadline = { status: 'open', closesAt };

const STATUSES: (ProposalStatus | null)[] = [
  null,
  'draft',
  'submitted',
  'admitted',
  'incomplete',
  'excluded',
  'withdrawn',
  'recommended',
  'reserve',
  'not-recommended',
];
const ACTIONS = Object.keys(proposalProcedure) as ProposalAction[];

for (const action of ACTIONS) {
  for (const status of STATUSES) {
    const { from, to } = proposalProcedure[action];
    const allowed = (from as readonly (string | null)[]).includes(status);
    test(`${action} on a proposal that is ${status ?? 'not there'} is ${allowed ? 'taken' : 'refused'}`, () => {
      const decision = moveProposal(action, status, open, inTime);
      if (allowed) assert.equal(decision.change, to);
      else assert.equal(decision.refusal?.code, 'proposal-moved-on');
    });
  }
}

for (const action of ACTIONS.filter((name) => name !== 'calls.withdraw-proposal')) {
  const [status] = proposalProcedure[action].from;
  test(`${action} is refused from the instant of the deadline on`, () => {
    assert.ok(moveProposal(action, status, open, inTime).change);
    assert.equal(moveProposal(action, status, open, closesAt).refusal?.code, 'proposals-closed');
  });

  test(`${action} is refused where the call is not open`, () => {
    assert.equal(
      moveProposal(action, status, { ...open, status: 'withdrawn' }, inTime).refusal?.code,
      'call-not-open',
    );
  });
}

test('a provider may step back while the committee scores, but not after it has decided', () => {
  const after = new Date('2017-11-01T10:00:00Z');
  const move = (status: CallDeadline['status']) =>
    moveProposal('calls.withdraw-proposal', 'submitted', { status, closesAt }, after);
  assert.equal(move('scoring').change, 'withdrawn');
  assert.equal(move('recommended').refusal?.code, 'already-recommended');
});
