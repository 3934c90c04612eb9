import { formatDate, formatInstant, formatPeriod } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { ChangeProposalStatus } from '../model/change-proposal.ts';
import type { ChangeProposalRow } from '../queries/change-proposals.ts';
import { endReason, fullName } from './person.presenter.ts';

const TONES: Readonly<Record<ChangeProposalStatus, Tone | 'neutral'>> = {
  open: 'warning',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

export const proposalStatus = ({ status }: ChangeProposalRow) => ({
  tone: TONES[status as ChangeProposalStatus],
  label: participantsMessages.changeProposals.statuses[status as ChangeProposalStatus],
});

export function presentChangeProposal(row: ChangeProposalRow) {
  const { facts, title } = participantsMessages.changeProposal;
  return {
    title: title(fullName(row)),
    status: proposalStatus(row),
    facts: [
      { term: facts.place, description: row.placeTitle },
      { term: facts.provider, description: row.providerName },
      { term: facts.planned, description: formatPeriod(row.period) },
      { term: facts.lastDayOn, description: formatDate(row.lastDayOn) },
      { term: facts.reason, description: endReason(row.reason) },
      ...(row.explanation === null ? [] : [{ term: facts.explanation, description: row.explanation }]),
      { term: facts.proposedAt, description: formatInstant(row.proposedAt) },
    ],
  };
}
