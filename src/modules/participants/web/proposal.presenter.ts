import { formatDate, formatInstant, formatPeriod } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { ProposalStatus } from '../model/proposal.ts';
import type { ProposalRow } from '../queries/proposals.ts';
import { endReason, fullName } from './person.presenter.ts';

const TONES: Readonly<Record<ProposalStatus, Tone | 'neutral'>> = {
  open: 'warning',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

export const proposalStatus = ({ status }: ProposalRow) => ({
  tone: TONES[status as ProposalStatus],
  label: participantsMessages.proposals.statuses[status as ProposalStatus],
});

export function presentProposal(row: ProposalRow) {
  const { facts, title } = participantsMessages.proposal;
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
