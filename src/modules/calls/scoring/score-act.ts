import type { Act } from '#web/act.ts';
import { scoreProposalAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../proposal/find-proposal.ts';
import { scoreProposal } from './score-proposal.ts';

/** The act of a committee member on a proposal while it is scored. */
export const scoreProposalAct: Act<ProposalDetail> = {
  permission: scoreProposal.permission,
  address: scoreProposalAddress,
  isButton: false,
  offer: {
    label: () => callsMessages.proposal.score,
    isOpen: ({ call }) => call.status === 'scoring',
  },
};
