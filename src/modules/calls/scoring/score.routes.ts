import { listHistory } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { declareInterestAddress, scoreProposalAddress, sittingAddress } from '../addresses.ts';
import { findProposal, type ProposalDetail } from '../proposal/find-proposal.ts';
import { declareInterests } from './declare-interests.ts';
import { findOwnSheet, type SheetRow } from './find-own-sheet.ts';
import { hasDeclaredNoInterest } from './has-declared-no-interest.ts';
import { lateInterestField } from './interest-form.ts';
import { ScorePage } from './score.page.tsx';
import { sheetFields, sheetVersion } from './score-form.ts';
import { scoreProposal } from './score-proposal.ts';

export const scoreRoutes: Route[] = [
  {
    method: 'GET',
    path: scoreProposalAddress.path,
    access: { permission: 'calls.score-proposal' },
    handle: (context) => withSheet(context, showSheet),
  },
  {
    method: 'POST',
    path: scoreProposalAddress.path,
    access: { permission: 'calls.score-proposal' },
    handle: (context) => withSheet(context, submitSheet),
  },
  {
    method: 'POST',
    path: declareInterestAddress.path,
    access: { permission: 'calls.declare-interests' },
    handle: (context) => withSheet(context, submitInterest),
  },
];

type OpenSheet = { proposal: ProposalDetail; sheet: SheetRow[] };

async function withSheet(
  context: Context,
  answer: (context: Context, open: OpenSheet) => Promise<Response>,
): Promise<Response> {
  const proposal = await findProposal(context.work, context.id());
  if (!proposal) return context.notFound();
  const sheet = await findOwnSheet(context.work, { id: proposal.id, callId: proposal.call.id });
  return answer(context, { proposal, sheet });
}

/** Two forms stand on this page; the one that was sent comes back with what was typed. */
async function showSheet(
  context: Context,
  { proposal, sheet }: OpenSheet,
  states: { scores?: FormState; interest?: FormState } = {},
  status = 200,
): Promise<Response> {
  const hasDeclared = await hasDeclaredNoInterest(context.work, proposal.id);
  const history = await listHistory(context.work, 'proposal', proposal.id);
  const { scores = freshForm(context), interest = freshForm(context) } = states;
  const versioned = { ...scores, version: scores.version ?? sheetVersion(sheet) };
  return context.html(
    ScorePage({ context, proposal, sheet, hasDeclared, history, scores: versioned, interest }),
    status,
  );
}

function submitSheet(context: Context, open: OpenSheet): Promise<Response> {
  return handleForm(context, {
    command: scoreProposal,
    fields: sheetFields(open.sheet),
    also: { id: open.proposal.id },
    done: ({ callId }) => context.redirect(sittingAddress(String(callId), { done: 'calls.scores-saved' })),
    again: (scores, status) => showSheet(context, open, { scores }, status),
  });
}

function submitInterest(context: Context, open: OpenSheet): Promise<Response> {
  const { id, call } = open.proposal;
  return handleForm(context, {
    command: declareInterests,
    fields: [lateInterestField(id)],
    also: { id: call.id },
    assemble: (input) => withAnswerYes(input, id),
    done: (answer) =>
      context.redirect(sittingAddress(String(answer.id), { done: 'calls.interests-declared' })),
    again: (interest, status) => showSheet(context, open, { interest }, status),
  });
}

/** The button itself is the yes; only the reason is typed. */
function withAnswerYes(input: Record<string, unknown>, proposalId: string): Record<string, unknown> {
  const typed = input.interests as Record<string, object> | undefined;
  return { ...input, interests: { [proposalId]: { ...typed?.[proposalId], hasInterest: true } } };
}
