import { listHistory, recordReading } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { ActKind } from '#web/act.ts';
import type { AnyAddress } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import { defineStep, type Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import {
  acceptChangeProposalAddress,
  changeProposalAddress,
  declineChangeProposalAddress,
  withdrawChangeProposalAddress,
} from '../addresses.ts';
import {
  acceptChangeProposal,
  declineChangeProposal,
  withdrawChangeProposal,
} from '../commands/settle-proposal.ts';
import { participantsMessages } from '../messages.ts';
import { proposalProcedure } from '../model/proposal.ts';
import { findProposal, type ProposalRow } from '../queries/proposals.ts';
import { ProposalPage } from './proposal.page.tsx';
import { proposalList } from './proposal-list.ts';

type Settling = {
  readonly word: 'accept' | 'decline' | 'withdraw';
  readonly kind: ActKind;
  /** What the next page tells. */
  readonly done: string;
};

const step = <I, L, C>(
  address: AnyAddress,
  command: Command<I, L, C>,
  { word, kind, done }: Settling,
): Step<ProposalRow> =>
  defineStep({
    address,
    command,
    showsPeople: true,
    offer: {
      label: () => participantsMessages.proposal[word],
      step: proposalProcedure[`participants.${word}-proposal`],
      kind: () => kind,
    },
    done: ({ id }) => changeProposalAddress(String(id), { done }),
    again: (context, { refusal }, status) => showProposal(context, refusal, status),
  });

/** The Jobcenter decides, the provider may think better of it. */
const proposalSteps = [
  step(acceptChangeProposalAddress, acceptChangeProposal, {
    word: 'accept',
    kind: 'primary',
    done: 'participants.proposal-accepted',
  }),
  step(declineChangeProposalAddress, declineChangeProposal, {
    word: 'decline',
    kind: 'secondary',
    done: 'participants.proposal-declined',
  }),
  step(withdrawChangeProposalAddress, withdrawChangeProposal, {
    word: 'withdraw',
    kind: 'secondary',
    done: 'participants.proposal-withdrawn',
  }),
];

async function showProposal(
  context: Context,
  refusal?: FormState['refusal'],
  status = 200,
): Promise<Response> {
  const { work } = context;
  const proposal = await findProposal(work, context.id());
  if (!proposal) return context.notFound();
  const { id, participantId } = proposal;
  await recordReading(work, {
    action: 'participants.see-proposal',
    objectKind: 'change-proposal',
    objectId: id,
    participantId,
  });
  const history = await listHistory(work, 'change-proposal', id);
  return context.html(ProposalPage({ context, proposal, history, refusal, acts: proposalSteps }), status);
}

export const proposalRoutes: Route[] = [
  proposalList.route,
  {
    method: 'GET',
    path: changeProposalAddress.path,
    access: { permission: 'participants.see-proposals' },
    showsPeople: true,
    handle: (context) => showProposal(context),
  },
  ...proposalSteps.map(({ route }) => route),
];
