/**
 * Teilnehmende: the people who were referred, belong to the target group, hold a place, and leave it; in
 * compartments.
 */

export { findCoaching, keepCaseDays, loadCase, loadCoachedPerson } from './coaching-case.store.ts';
export { acknowledgeTouchedDecision } from './commands/acknowledge-touched-decision.ts';
export { assignPerson } from './commands/assign-person.ts';
export { confirmFacts } from './commands/confirm-facts.ts';
export { endParticipation } from './commands/end-participation.ts';
export { enterPhase } from './commands/enter-phase.ts';
export { extendAssignment } from './commands/extend-assignment.ts';
export { giveConsent } from './commands/give-consent.ts';
export { grantException } from './commands/grant-exception.ts';
export { joinHousehold } from './commands/join-household.ts';
export { noteGuardian } from './commands/note-guardian.ts';
export { noteStage } from './commands/note-stage.ts';
export { proposeEnd } from './commands/propose-end.ts';
export { referPerson } from './commands/refer-person.ts';
export { acceptChangeProposal } from './commands/settle-change-proposal.ts';
export { startParticipation } from './commands/start-participation.ts';
export { entrust } from './person-record.store.ts';
export { type CaseDetail, findCase } from './queries/find-case.ts';
export {
  findOwnConsents,
  findOwnPage,
  findOwnStay,
  type OwnConsents,
  type OwnPage,
  type OwnStay,
} from './queries/find-own-page.ts';
export { findPerson, type PersonDetail } from './queries/find-person.ts';
export { isWaitingForConsent } from './queries/is-waiting-for-consent.ts';
export { listOpenCases } from './queries/open-cases.ts';
export { signInLinks } from './sign-in-links.ts';
export { fullName, participationStatus } from './web/person.presenter.ts';
export { PersonTabs } from './web/person-tabs.tsx';
