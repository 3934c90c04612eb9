import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { contains, type Period } from '#kernel/period.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';

/**
 * Änderungsvorschlag: the change that the provider asks the Jobcenter to decide. While it is open, nothing is paid
 * for the stay.
 */
export type ChangeProposalStatus = 'open' | 'accepted' | 'declined' | 'withdrawn';

/** The procedure of a change proposal: the provider makes and withdraws it, the Jobcenter accepts or declines it. */
export const changeProposalProcedure = {
  'participants.propose-end': { from: [null], by: ['provider'], to: 'open' },
  'participants.accept-proposal': { from: ['open'], by: ['jobcenter'], to: 'accepted' },
  'participants.decline-proposal': { from: ['open'], by: ['jobcenter'], to: 'declined' },
  'participants.withdraw-proposal': { from: ['open'], by: ['provider'], to: 'withdrawn' },
} as const satisfies Procedure<ChangeProposalStatus>;

export type ChangeProposalAction = keyof typeof changeProposalProcedure;

/** Returns the state that follows from a step, or why it may not be taken now. */
export function moveChangeProposal(
  action: ChangeProposalAction,
  status: ChangeProposalStatus | null,
): Decision<ChangeProposalStatus, 'already-settled'> {
  const transition = changeProposalProcedure[action];
  return isOpen<ChangeProposalStatus>(transition, status)
    ? decided(transition.to)
    : refused('already-settled');
}

/** A stay ends early on one of its own days. */
export function endsEarly(stay: Period, lastDayOn: IsoDate): Decision<IsoDate, 'last-day-outside'> {
  return contains(stay, lastDayOn)
    ? decided(lastDayOn)
    : refused('last-day-outside', { from: stay.from, until: stay.until });
}
