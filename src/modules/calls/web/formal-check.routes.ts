import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { checkProposal } from '../commands/check-proposal.ts';
import { completeProposal } from '../commands/complete-proposal.ts';
import { callsMessages } from '../messages.ts';
import type { SuggestedFindings } from '../model/formal-findings.ts';
import { findFormalCheck } from '../queries/find-formal-check.ts';
import { findProposal, type ProposalDetail } from '../queries/find-proposal.ts';
import { FormalCheckPage } from './formal-check.page.tsx';
import { checkFields, suggestionsFor } from './formal-check.presenter.ts';
import { ProposalFormPage } from './proposal-form.page.tsx';
import { proposalFields } from './proposal-form.ts';

export const formalCheckRoutes: Route[] = [
  {
    method: 'GET',
    path: '/proposals/:id/check',
    access: { permission: 'calls.check-proposal' },
    handle: (context) => withProposal(context, (found) => showCheck(context, found)),
  },
  {
    method: 'POST',
    path: '/proposals/:id/check',
    access: { permission: 'calls.check-proposal' },
    handle: (context) => withProposal(context, (found) => submitCheck(context, found)),
  },
  {
    method: 'GET',
    path: '/proposals/:id/complete',
    access: { permission: 'calls.complete-proposal' },
    handle: (context) => withProposal(context, (found) => showCompletion(context, found)),
  },
  {
    method: 'POST',
    path: '/proposals/:id/complete',
    access: { permission: 'calls.complete-proposal' },
    handle: (context) => withProposal(context, (found) => submitCompletion(context, found)),
  },
];

type Found = { proposal: ProposalDetail; suggested: SuggestedFindings };

/** Finds the proposal of the address with what its figures say, or answers that there is none. */
async function withProposal(
  context: Context,
  answer: (found: Found) => Promise<Response>,
): Promise<Response> {
  const proposal = await findProposal(context.work, context.id());
  if (!proposal) return context.notFound();
  const check = await findFormalCheck(context.work, proposal.id);
  return answer({ proposal, suggested: suggestionsFor(proposal, check) });
}

function showCheck(
  context: Context,
  { proposal, suggested }: Found,
  state = freshForm(context),
  status = 200,
) {
  const versioned = { ...state, version: state.version ?? proposal.version };
  return Promise.resolve(
    context.html(FormalCheckPage({ context, proposal, suggested, state: versioned }), status),
  );
}

function submitCheck(context: Context, found: Found): Promise<Response> {
  return handleForm(context, {
    command: checkProposal,
    fields: checkFields(found.proposal, found.suggested),
    also: { id: found.proposal.id },
    done: ({ id }) => context.redirect(`/proposals/${id}?done=calls.proposal-checked`),
    again: (state, status) => showCheck(context, found, state, status),
  });
}

function showCompletion(context: Context, { proposal }: Found, state = freshForm(context), status = 200) {
  const words = callsMessages.formalCheck;
  const page = ProposalFormPage({
    context,
    state: { ...state, version: state.version ?? proposal.version },
    call: proposal.call,
    proposal,
    instead: {
      action: `/proposals/${proposal.id}/complete`,
      title: words.completeTitle,
      submit: words.completeSubmit,
    },
  });
  return Promise.resolve(context.html(page, status));
}

function submitCompletion(context: Context, found: Found): Promise<Response> {
  return handleForm(context, {
    command: completeProposal,
    fields: proposalFields(),
    also: { id: found.proposal.id },
    done: ({ id }) => context.redirect(`/proposals/${id}?done=calls.proposal-completed`),
    again: (state, status) => showCompletion(context, found, state, status),
  });
}
