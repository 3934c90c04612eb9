import { listHistory, recordReading, recordReadings } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { type FormState, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import {
  acceptChangeProposal,
  declineChangeProposal,
  withdrawChangeProposal,
} from '../commands/settle-change-proposal.ts';
import { participantsMessages } from '../messages.ts';
import { findChangeProposal, listChangeProposals } from '../queries/change-proposals.ts';
import { ChangeProposalPage } from './change-proposal.page.tsx';
import { presentChangeProposalRow } from './change-proposal.presenter.ts';
import { ChangeProposalListPage } from './change-proposal-list.page.tsx';
import { toldState } from './told-state.ts';

const SEE = { permission: 'participants.see-proposals' };

export const changeProposalRoutes: Route[] = [
  { method: 'GET', path: '/change-proposals', access: SEE, showsPeople: true, handle: showChangeProposals },
  {
    method: 'GET',
    path: '/change-proposals/:id',
    access: SEE,
    showsPeople: true,
    handle: (context) => showChangeProposal(context),
  },
  step('accept', acceptChangeProposal, 'proposal-accepted'),
  step('decline', declineChangeProposal, 'proposal-declined'),
  step('withdraw', withdrawChangeProposal, 'proposal-withdrawn'),
];

async function showChangeProposals(context: Context): Promise<Response> {
  const { work, url } = context;
  const list = readList(url, {
    sorts: ['name', 'lastDay', 'proposed', 'status'],
    filters: ['status'],
    sort: 'proposed',
    direction: 'descending',
  });
  const { rows, total } = await listChangeProposals(work, list);
  await recordReadings(work, {
    action: list.isExport ? 'participants.export-proposals' : 'participants.list-proposals',
    objectKind: 'change-proposal',
    seen: rows.map(({ id, participantId }) => ({ objectId: id, participantId })),
  });
  if (!list.isExport) return context.html(ChangeProposalListPage({ context, list, rows, total }));
  const { columns } = participantsMessages.changeProposals;
  const cells = rows.map((row) => presentChangeProposalRow(row));
  return context.file(
    'change-proposals.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.name, columns.place, columns.provider, columns.lastDay, columns.status, columns.proposed],
      cells.map((row) => [row.name, row.place, row.provider, row.lastDay, row.status.label, row.proposed]),
    ),
  );
}

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
  return context.html(ChangeProposalPage({ context, proposal, history, refusal }), status);
}

function step<I, L, C>(action: string, command: Command<I, L, C>, done: string): Route {
  return {
    method: 'POST',
    path: `/change-proposals/:id/${action}`,
    access: { permission: command.permission },
    showsPeople: true,
    handle: (context) =>
      handleForm(context, {
        command,
        fields: [],
        also: { id: context.params.id },
        done: ({ id }) => context.redirect(`/change-proposals/${id}?done=participants.${done}`),
        again: (state, status) =>
          showChangeProposal(context, toldState(context, command.name, state).refusal, status),
      }),
  };
}
