import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveProposal, type ProposalAction, type ProposalStatus } from './proposal.model.ts';
import { loadProposal, updateProposal } from './proposals.store.ts';

/** The steps of a proposal that change nothing but where it stands. */
const step = (
  name: Exclude<ProposalAction, 'calls.draft-proposal' | 'calls.change-proposal'>,
  event: string,
) =>
  defineCommand({
    name,
    permission: name,
    input: z.strictObject({ id: z.uuid(), version: z.int() }),
    load: (work, { id }) => loadProposal(work, id),
    version: (proposal) => proposal.version,
    decide: ({ id, status, call }, _, { now }) => {
      const move = moveProposal(name, status, call, now);
      if (move.refusal) return move;
      return decided({
        id,
        status: move.change,
        submittedAt: move.change === 'submitted' ? now : undefined,
      });
    },
    save: (work, { id, ...change }) => updateProposal(work, id, withoutGaps(change)),
    trace: ({ id, status }) => ({ objectKind: 'proposal', objectId: id, payload: { status } }),
    announce: ({ id }) => [{ event, payload: { proposalId: id } }],
    answer: ({ id }) => ({ id }),
  });

/** Einreichen: until the deadline, by the clock of the server. */
export const submitProposal = step('calls.submit-proposal', 'proposal-submitted');

/** Zum Ändern zurückholen: until the deadline what was handed in can become a draft again. */
export const reopenProposal = step('calls.reopen-proposal', 'proposal-reopened');

/** Zurückziehen: until the committee has decided. */
export const withdrawProposal = step('calls.withdraw-proposal', 'proposal-withdrawn');

function withoutGaps({ status, submittedAt }: { status: ProposalStatus; submittedAt: Date | undefined }) {
  return { status, ...(submittedAt && { submittedAt }) };
}
