import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProposalStatus } from '../proposal/proposal.model.ts';
import {
  type FormalCheckStep,
  formalProcedure,
  moveFormally,
  type ProposalUnderCheck,
} from './formal-procedure.model.ts';

const completeBy = new Date('2030-05-01T22:00:00Z');
const before = new Date('2030-05-01T21:59:59.999Z');
const STATUSES: ProposalStatus[] = [
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
const at = (status: ProposalStatus, some: Partial<ProposalUnderCheck> = {}): ProposalUnderCheck => ({
  status,
  callStatus: 'scoring',
  completeBy,
  ...some,
});
/** Returns a time that suits the step, so that the table alone decides. */
const timely = (step: FormalCheckStep) => (step === 'exclude' ? completeBy : before);

for (const step of Object.keys(formalProcedure) as FormalCheckStep[]) {
  const { from, to } = formalProcedure[step];
  for (const status of STATUSES) {
    const isAllowed = (from as readonly string[]).includes(status);
    test(`to ${step} a proposal that is ${status} is ${isAllowed ? 'possible' : 'refused'}`, () => {
      const decision = moveFormally(step, at(status), timely(step));
      if (isAllowed) assert.equal(decision.change, to);
      else assert.equal(decision.refusal?.code, 'proposal-moved-on');
    });
  }

  test(`to ${step} a proposal takes a call whose deadline is over and that is not decided`, () => {
    for (const callStatus of ['open', 'recommended'] as const)
      assert.equal(
        moveFormally(step, at(from[0], { callStatus }), timely(step)).refusal?.code,
        'not-in-scoring',
      );
  });
}

test('time that was given is kept: nobody excludes before its end, nobody completes after it', () => {
  assert.equal(moveFormally('exclude', at('incomplete'), before).refusal?.code, 'completion-running');
  assert.equal(moveFormally('exclude', at('incomplete'), completeBy).change, 'excluded');
  assert.equal(moveFormally('complete', at('incomplete'), before).change, 'submitted');
  assert.equal(moveFormally('complete', at('incomplete'), completeBy).refusal?.code, 'completion-over');
});
