import { formatDate, formatInstant, formatPeriod, type Reading } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { ProposalStatus } from '../model/proposal.ts';
import type { ProposalRow } from '../queries/proposals.ts';
import { endReason, fullName, sortedName } from './person.presenter.ts';

const TONES: Readonly<Record<ProposalStatus, Tone | 'neutral'>> = {
  open: 'warning',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

const statusOf = ({ status }: ProposalRow, reading: Reading) => ({
  tone: TONES[status as ProposalStatus],
  label: participantsMessages[reading].proposals.statuses[status as ProposalStatus],
});

export const presentProposalRow = (row: ProposalRow, reading: Reading) => ({
  href: `/change-proposals/${row.id}`,
  name: sortedName(row),
  place: row.placeTitle,
  provider: row.providerName,
  lastDay: formatDate(row.lastDayOn, reading),
  status: statusOf(row, reading),
  proposed: formatInstant(row.proposedAt, reading),
});

export function presentProposal(row: ProposalRow, reading: Reading) {
  const { facts, title } = participantsMessages[reading].proposal;
  return {
    title: title(fullName(row)),
    status: statusOf(row, reading),
    facts: [
      { term: facts.place, description: row.placeTitle },
      { term: facts.provider, description: row.providerName },
      { term: facts.planned, description: formatPeriod(row.period, reading) },
      { term: facts.lastDayOn, description: formatDate(row.lastDayOn, reading) },
      { term: facts.reason, description: endReason(row.reason, reading) },
      ...(row.explanation === null ? [] : [{ term: facts.explanation, description: row.explanation }]),
      { term: facts.proposedAt, description: formatInstant(row.proposedAt, reading) },
    ],
  };
}
