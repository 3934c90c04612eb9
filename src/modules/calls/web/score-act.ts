import type { Act } from '#web/act.ts';
import { scoreProposalAddress } from '../addresses.ts';
import { scoreProposal } from '../commands/score-proposal.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../queries/find-proposal.ts';

/** What a member of the committee can do with a proposal while it is scored. */
export const scoreProposalAct: Act<ProposalDetail> = {
  permission: scoreProposal.permission,
  address: scoreProposalAddress,
  isButton: false,
  offer: {
    label: () => callsMessages.proposal.score,
    isOpen: ({ call }) => call.status === 'scoring',
  },
};
