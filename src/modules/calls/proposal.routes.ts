import { listHistory } from '#modules/identity/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Act, Offer } from '#web/act.ts';
import type { AnyAddress } from '#web/address.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import {
  proposalAddress,
  reopenProposalAddress,
  submitProposalAddress,
  withdrawProposalAddress,
} from './addresses.ts';
import { completeProposalForm } from './formal-check/complete-proposal-form.ts';
import { findFormalCheck } from './formal-check/find-formal-check.ts';
import { formalProcedure } from './formal-check/formal-procedure.model.ts';
import { findInvitation } from './invitation/invitations.store.ts';
import { callsMessages } from './messages.ts';
import { findProposal, type ProposalDetail } from './proposal/find-proposal.ts';
import { reopenProposal, submitProposal, withdrawProposal } from './proposal/move-proposal.ts';
import { proposalProcedure } from './proposal/proposal.model.ts';
import { whyClosed } from './proposal/proposal.presenter.ts';
import { changeProposalForm, draftProposalForm } from './proposal/proposal-form.ts';
import { proposalList } from './proposal/proposal-list.tsx';
import { ProposalPage } from './proposal.page.tsx';

const words = () => callsMessages.proposal;

const isOwn = ({ bidderId }: ProposalDetail, { actor }: Context) => actor.organisationId === bidderId;

const isInTime = (proposal: ProposalDetail, { work }: Context) => whyClosed(proposal, work.now) === undefined;

const submitProposalStep = proposalStep(submitProposalAddress, submitProposal, 'proposal-submitted', {
  label: () => words().submit,
  step: proposalProcedure['calls.submit-proposal'],
  kind: () => 'primary',
  notNow: (proposal, { work }) => (proposal.status === 'draft' ? whyClosed(proposal, work.now) : undefined),
});

const reopenProposalStep = proposalStep(reopenProposalAddress, reopenProposal, 'proposal-reopened', {
  label: () => words().reopen,
  step: proposalProcedure['calls.reopen-proposal'],
  isOpen: isInTime,
});

const withdrawProposalStep = proposalStep(withdrawProposalAddress, withdrawProposal, 'proposal-withdrawn', {
  label: () => words().withdraw,
  step: proposalProcedure['calls.withdraw-proposal'],
  isOpen: ({ call }) => call.status !== 'recommended',
});

/** The acts open to a bidder on its proposal now; a step that is no longer open says why. */
const proposalActs: readonly Act<ProposalDetail>[] = [
  submitProposalStep,
  offerForm<ProposalDetail>(changeProposalForm, {
    label: () => words().change,
    step: proposalProcedure['calls.change-proposal'],
    belongsTo: isOwn,
    isOpen: isInTime,
    kind: () => 'secondary',
  }),
  offerForm<ProposalDetail>(completeProposalForm, {
    label: () => words().complete,
    step: formalProcedure.complete,
    belongsTo: isOwn,
  }),
  reopenProposalStep,
  withdrawProposalStep,
];

function proposalStep<Input, Loaded, Change>(
  address: AnyAddress,
  command: Command<Input, Loaded, Change>,
  done: string,
  offer: Offer<ProposalDetail>,
) {
  return defineStep({
    address,
    command,
    offer: { ...offer, belongsTo: isOwn },
    done: ({ id }) => proposalAddress(String(id), { done: `calls.${done}` }),
    again: (context, { refusal, conflict }, status) =>
      showProposal(context, { refusal: conflict ? movedOn() : refusal, status }),
  });
}

/** A button that was pressed on a page that others have overtaken. */
const movedOn = () => callsMessages.refusals['proposal-moved-on'];

async function showProposal(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const proposal = await findProposal(context.work, context.id());
  if (!proposal) return context.notFound();
  const history = await listHistory(context.work, 'proposal', proposal.id);
  const formalCheck = await findFormalCheck(context.work, proposal.id);
  const { refusal, status } = more;
  const isSelected = proposal.status === 'recommended';
  const invitation = isSelected ? await findInvitation(context.work, proposal.id) : undefined;
  const page = ProposalPage({
    context,
    proposal,
    history,
    formalCheck,
    invitation,
    refusal,
    acts: proposalActs,
  });
  return context.html(page, status);
}

export const proposalRoutes: Route[] = [
  proposalList.route,
  {
    method: 'GET',
    path: proposalAddress.path,
    access: { permission: 'calls.read-proposals' },
    handle: (context) => showProposal(context),
  },
  ...draftProposalForm.routes,
  ...changeProposalForm.routes,
  submitProposalStep.route,
  reopenProposalStep.route,
  withdrawProposalStep.route,
];
