import { listHistory } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { changeProposal } from '../commands/change-proposal.ts';
import { draftProposal } from '../commands/draft-proposal.ts';
import { reopenProposal, submitProposal, withdrawProposal } from '../commands/move-proposal.ts';
import { callsMessages } from '../messages.ts';
import { findCall } from '../queries/find-call.ts';
import { findFormalCheck } from '../queries/find-formal-check.ts';
import { findProposal, type ProposalDetail } from '../queries/find-proposal.ts';
import { listProposals } from '../queries/list-proposals.ts';
import { ProposalPage } from './proposal.page.tsx';
import { presentProposalRow } from './proposal.presenter.ts';
import { ProposalFormPage } from './proposal-form.page.tsx';
import { proposalFields } from './proposal-form.ts';
import { ProposalListPage } from './proposal-list.page.tsx';

export const proposalRoutes: Route[] = [
  {
    method: 'GET',
    path: '/proposals',
    access: { permission: 'calls.read-proposals' },
    handle: showProposals,
  },
  {
    method: 'GET',
    path: '/proposals/:id',
    access: { permission: 'calls.read-proposals' },
    handle: (context) => showProposal(context),
  },
  {
    method: 'GET',
    path: '/calls/:id/proposals/new',
    access: { permission: 'calls.draft-proposal' },
    handle: (context) => showNewProposal(context),
  },
  {
    method: 'POST',
    path: '/calls/:id/proposals/new',
    access: { permission: 'calls.draft-proposal' },
    handle: submitNewProposal,
  },
  {
    method: 'GET',
    path: '/proposals/:id/change',
    access: { permission: 'calls.change-proposal' },
    handle: (context) => showChange(context),
  },
  {
    method: 'POST',
    path: '/proposals/:id/change',
    access: { permission: 'calls.change-proposal' },
    handle: submitChange,
  },
  {
    method: 'POST',
    path: '/proposals/:id/submit',
    access: { permission: 'calls.submit-proposal' },
    handle: step(submitProposal, 'proposal-submitted'),
  },
  {
    method: 'POST',
    path: '/proposals/:id/reopen',
    access: { permission: 'calls.reopen-proposal' },
    handle: step(reopenProposal, 'proposal-reopened'),
  },
  {
    method: 'POST',
    path: '/proposals/:id/withdraw',
    access: { permission: 'calls.withdraw-proposal' },
    handle: step(withdrawProposal, 'proposal-withdrawn'),
  },
];

async function showProposals(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['title', 'call', 'provider', 'costs', 'status', 'submitted'],
    filters: ['status', 'call', 'text'],
    sort: 'title',
  });
  const { rows, total } = await listProposals(context.work, list);
  if (!list.isExport) return context.html(ProposalListPage({ context, list, rows, total }));
  const { columns } = callsMessages.proposals;
  const { title, provider, call, field, places, costs, status, submitted } = columns;
  const cells = rows.map((row) => presentProposalRow(row));
  return context.file(
    'proposals.csv',
    'text/csv; charset=utf-8',
    csv(
      [title, provider, call, field, places, costs, status, submitted],
      cells.map((row) => [
        row.title,
        row.provider,
        row.call,
        row.field,
        row.places,
        row.costs,
        row.status.label,
        row.submitted,
      ]),
    ),
  );
}

/** Finds the proposal of the address, or answers that there is none. */
async function withProposal(
  context: Context,
  answer: (proposal: ProposalDetail) => Promise<Response>,
): Promise<Response> {
  const proposal = await findProposal(context.work, context.id());
  return proposal ? answer(proposal) : context.notFound();
}

const showProposal = (
  context: Context,
  more: { refusal?: { why: string; next: string } | undefined; status?: number } = {},
) =>
  withProposal(context, async (proposal) => {
    const history = await listHistory(context.work, 'proposal', proposal.id);
    const formalCheck = await findFormalCheck(context.work, proposal.id);
    const page = ProposalPage({ context, proposal, history, formalCheck, refusal: more.refusal });
    return context.html(page, more.status);
  });

async function showNewProposal(context: Context, state = freshForm(context), status = 200) {
  const call = await findCall(context.work, context.id());
  return call ? context.html(ProposalFormPage({ context, state, call }), status) : context.notFound();
}

function submitNewProposal(context: Context): Promise<Response> {
  return handleForm(context, {
    command: draftProposal,
    fields: proposalFields(),
    also: { callId: context.id() },
    done: ({ id }) => context.redirect(`/proposals/${id}?done=calls.proposal-drafted`),
    again: (state, status) => showNewProposal(context, state, status),
  });
}

const showChange = (context: Context, state = freshForm(context), status = 200) =>
  withProposal(context, (proposal) => {
    const versioned = { ...state, version: state.version ?? proposal.version };
    return context.html(
      ProposalFormPage({ context, state: versioned, call: proposal.call, proposal }),
      status,
    );
  });

function submitChange(context: Context): Promise<Response> {
  return handleForm(context, {
    command: changeProposal,
    fields: proposalFields(),
    also: { id: context.id() },
    done: ({ id }) => context.redirect(`/proposals/${id}?done=calls.proposal-changed`),
    again: (state, status) => showChange(context, state, status),
  });
}

function step<I, L, C>(command: Command<I, L, C>, done: string) {
  return (context: Context): Promise<Response> =>
    handleForm(context, {
      command,
      fields: [],
      also: { id: context.id() },
      done: ({ id }) => context.redirect(`/proposals/${id}?done=calls.${done}`),
      again: (state, status) => showProposal(context, { refusal: state.refusal ?? movedOn(), status }),
    });
}

/** A button that was pressed on a page that others have overtaken. */
const movedOn = () => callsMessages.refusals['proposal-moved-on'];
