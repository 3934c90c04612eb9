import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { endOccupancy, loadChangeProposal, settleChangeProposal } from '#modules/places/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { type ChangeProposalAction, moveChangeProposal } from '../model/change-proposal.ts';
import { findStay } from '../store.ts';

const input = z.strictObject({ id: z.uuid(), version: z.int() });

/**
 * Änderungsvorschlag annehmen: the stay ends on the day proposed, and the place is free. The participation goes on: another
 * place may follow, or the Jobcenter ends it.
 */
export const acceptChangeProposal = defineCommand({
  name: 'participants.accept-proposal',
  permission: 'participants.accept-proposal',
  input,
  load: async (work, { id }) => {
    const proposal = await loadChangeProposal(work, id);
    const stay = proposal && (await findStay(work, proposal.occupancyId));
    return stay && { proposal, stay };
  },
  version: ({ proposal }) => proposal.version,
  decide: ({ proposal, stay }) => {
    const move = moveChangeProposal('participants.accept-proposal', proposal.status);
    return move.refusal ? move : decided({ proposal, stay, status: move.change });
  },
  save: async (work, { proposal, stay, status }) => {
    const until = addDays(proposal.lastDayOn, 1);
    await endOccupancy(work, { occupancyId: stay.occupancyId, placeId: stay.placeId, until });
    await settleChangeProposal(work, proposal.id, status);
  },
  trace: ({ proposal, stay, status }) => ({
    objectKind: 'change-proposal',
    objectId: proposal.id,
    participantId: stay.participantId,
    payload: { status, participationId: stay.participationId, lastDayOn: proposal.lastDayOn },
  }),
  announce: ({ proposal }) => [
    { event: 'change-settled', payload: { proposalId: proposal.id, occupancyId: proposal.occupancyId } },
  ],
  answer: ({ proposal }) => ({ id: proposal.id }),
});

/** The two steps that leave everything as it is. */
const step = (
  name: Extract<ChangeProposalAction, 'participants.decline-proposal' | 'participants.withdraw-proposal'>,
) =>
  defineCommand({
    name,
    permission: name,
    input,
    load: async (work, { id }) => {
      const proposal = await loadChangeProposal(work, id);
      const stay = proposal && (await findStay(work, proposal.occupancyId));
      return proposal && { proposal, stay };
    },
    version: ({ proposal }) => proposal.version,
    decide: ({ proposal, stay }) => {
      const move = moveChangeProposal(name, proposal.status);
      if (move.refusal) return move;
      return stay ? decided({ proposal, stay, status: move.change }) : refused('already-ended');
    },
    save: (work, { proposal, status }) => settleChangeProposal(work, proposal.id, status),
    trace: ({ proposal, stay, status }) => ({
      objectKind: 'change-proposal',
      objectId: proposal.id,
      participantId: stay.participantId,
      payload: { status },
    }),
    announce: ({ proposal }) => [
      { event: 'change-settled', payload: { proposalId: proposal.id, occupancyId: proposal.occupancyId } },
    ],
    answer: ({ proposal }) => ({ id: proposal.id }),
  });

/** Änderungsvorschlag ablehnen: the person stays, and payment for the place goes on. */
export const declineChangeProposal = step('participants.decline-proposal');

/** Änderungsvorschlag zurückziehen: the provider thought better of it. */
export const withdrawChangeProposal = step('participants.withdraw-proposal');
