import { recordReading } from '#modules/audit/index.ts';
import { listHistory } from '#modules/identity/index.ts';
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
} from '../commands/settle-change-proposal.ts';
import { participantsMessages } from '../messages.ts';
import { changeProposalProcedure } from '../model/change-proposal.ts';
import { type ChangeProposalRow, findChangeProposal } from '../queries/change-proposals.ts';
import { ChangeProposalPage } from './change-proposal.page.tsx';
import { proposalList } from './change-proposal-list.ts';

type Settling = {
  readonly word: 'accept' | 'decline' | 'withdraw';
  readonly kind: ActKind;
  /** The notice that the next page tells. */
  readonly done: string;
};

const step = <I, L, C>(
  address: AnyAddress,
  command: Command<I, L, C>,
  { word, kind, done }: Settling,
): Step<ChangeProposalRow> =>
  defineStep({
    address,
    command,
    showsPeople: true,
    offer: {
      label: () => participantsMessages.changeProposal[word],
      step: changeProposalProcedure[`participants.${word}-proposal`],
      kind: () => kind,
    },
    done: ({ id }) => changeProposalAddress(String(id), { done }),
    again: (context, { refusal }, status) => showChangeProposal(context, refusal, status),
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

async function showChangeProposal(
  context: Context,
  refusal?: FormState['refusal'],
  status = 200,
): Promise<Response> {
  const { work } = context;
  const proposal = await findChangeProposal(work, context.id());
  if (!proposal) return context.notFound();
  const { id, participantId } = proposal;
  await recordReading(work, {
    action: 'participants.see-proposal',
    objectKind: 'change-proposal',
    objectId: id,
    participantId,
  });
  const history = await listHistory(work, 'change-proposal', id);
  return context.html(
    ChangeProposalPage({ context, proposal, history, refusal, acts: proposalSteps }),
    status,
  );
}

export const changeProposalRoutes: Route[] = [
  proposalList.route,
  {
    method: 'GET',
    path: changeProposalAddress.path,
    access: { permission: 'participants.see-proposals' },
    showsPeople: true,
    handle: (context) => showChangeProposal(context),
  },
  ...proposalSteps.map(({ route }) => route),
];
