import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CallAction, type CallState, type CallStatus, callProcedure, moveCall } from './call.model.ts';

const call = (some: Partial<CallState> = {}): CallState => ({
  status: 'draft',
  opensOn: '2017-09-01',
  closesAt: new Date('2017-10-08T22:00:00Z'),
  lacksScheme: false,
  ...some,
});
const before = new Date('2017-09-15T10:00:00Z');
const after = new Date('2017-10-09T10:00:00Z');

const STATUSES: CallStatus[] = ['draft', 'open', 'scoring', 'recommended', 'withdrawn'];

for (const action of Object.keys(callProcedure) as CallAction[]) {
  for (const status of STATUSES) {
    const allowed = (callProcedure[action].from as readonly (string | null)[]).includes(status);
    test(`${action} on a call that is ${status} is ${allowed ? 'taken' : 'refused'}`, () => {
      const decision = moveCall(action, call({ status }), action === 'calls.close-call' ? after : before);
      if (allowed) assert.equal(decision.change, callProcedure[action].to);
      else assert.equal(decision.refusal?.code, 'wrong-status');
    });
  }
}

test('a call without a scoring scheme cannot be opened', () => {
  assert.equal(
    moveCall('calls.open-call', call({ lacksScheme: true }), before).refusal?.code,
    'needs-criteria',
  );
});

test('a call whose deadline is over cannot be opened', () => {
  assert.equal(moveCall('calls.open-call', call(), after).refusal?.code, 'deadline-passed');
});

test('a call is open to the last instant before its deadline', () => {
  const { closesAt } = call();
  const open = call({ status: 'open' });
  assert.equal(
    moveCall('calls.close-call', open, new Date(closesAt.getTime() - 1)).refusal?.code,
    'deadline-not-passed',
  );
  assert.equal(moveCall('calls.close-call', open, closesAt).change, 'scoring');
});
