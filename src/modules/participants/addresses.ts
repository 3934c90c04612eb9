import { address } from '#web/address.ts';

/** The addresses of the pages about people. `/people` shows each role what it may know. */
export const peopleAddress = address('/people');
export const referPersonAddress = address('/people/new');
export const pseudonymAddress = address('/people/pseudonym');
export const personAddress = address('/people/:id', 'participation.id');
export const participationVersionAddress = address('/people/:id/version', 'participation.id');
export const decideParticipationVersionAddress = address('/people/:id/version/decide', 'participation.id');
export const startParticipationAddress = address('/people/:id/start', 'participation.id');
export const joinHouseholdAddress = address('/people/:id/household/join', 'participation.id');
export const leaveHouseholdAddress = address('/people/:id/household/leave', 'participation.id');
export const consentsAddress = address('/people/:id/consents', 'participation.id');
export const noteGuardianAddress = address('/people/:id/guardians/new', 'participation.id');
export const endCustodyAddress = address('/people/:id/guardians/end', 'participation.id');
export const giveConsentAddress = address('/people/:id/consents/give', 'participation.id');
export const withdrawConsentAddress = address('/people/:id/consents/withdraw', 'participation.id');
export const noteStageAddress = address('/people/:id/stages/new', 'participation.id');
export const breakOffStageAddress = address('/people/:id/stages/end', 'participation.id');
export const enterPhaseAddress = address('/people/:id/phases/new', 'participation.id');
export const joinPeopleAddress = address('/people/:id/join', 'participation.id');
export const separatePersonAddress = address('/people/:id/separate', 'participation.id');
export const offerHandOverAddress = address('/people/:id/hand-over', 'participation.id');
export const withdrawHandOverAddress = address('/people/:id/hand-over/withdraw', 'participation.id');
export const handOversAddress = address('/hand-overs');
export const handOverAddress = address('/hand-overs/:id', 'participationHandOver.id');
export const refuseHandOverAddress = address('/hand-overs/:id/refuse', 'participationHandOver.id');
export const endParticipationAddress = address('/people/:id/end', 'participation.id');

/** The addresses of what was checked and decided about a person. */
export const eligibilityAddress = address('/people/:id/eligibility', 'participation.id');
export const confirmFactsAddress = address('/people/:id/facts', 'participation.id');
export const grantExceptionAddress = address('/people/:id/exception', 'participation.id');
export const personFundingCheckAddress = address('/people/:id/funding-check', 'participation.id');
export const assignPersonAddress = address('/people/:id/assign', 'participation.id');
export const extendAssignmentAddress = address('/people/:id/extend', 'participation.id');
export const acknowledgeTouchedDecisionAddress = address(
  '/touched-decisions/:id/acknowledge',
  'touchedDecision.id',
);

/** Stays on a provider's places, and what providers propose to change. */
export const stayAddress = address('/stays/:id', 'occupancy.id');
export const proposeEndAddress = address('/stays/:id/propose-end', 'occupancy.id');
export const changeProposalsAddress = address('/change-proposals');
export const changeProposalAddress = address('/change-proposals/:id', 'changeProposal.id');
export const acceptChangeProposalAddress = address('/change-proposals/:id/accept', 'changeProposal.id');
export const declineChangeProposalAddress = address('/change-proposals/:id/decline', 'changeProposal.id');
export const withdrawChangeProposalAddress = address('/change-proposals/:id/withdraw', 'changeProposal.id');

/** `/people` of the district office and of a provider, each by its own name for programs. */
export const casesAddress = address('/cases');
export const staysAddress = address('/stays');
