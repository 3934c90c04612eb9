/** Beschäftigungsplätze: funded slots from the grant to their description, and who holds one when, without names. */
export {
  hasOpenChangeProposal,
  insertChangeProposal,
  loadChangeProposal,
  settleChangeProposal,
} from './change-proposal.store.ts';
export { decideTests } from './commands/decide-tests.ts';
export { describeActivity } from './commands/describe-activity.ts';
export { describePlace } from './commands/describe-place.ts';
export { writeProfile } from './commands/write-profile.ts';
export { testsDueBy } from './model/activity.ts';
export { areTestsValid, occupyPlace, type PlaceState } from './model/place.ts';
export { mayWorkFrom, type WorkTerms } from './model/work-terms.ts';
export { type FreePlace, listFreePlaces } from './queries/list-free-places.ts';
export { workTermsOf } from './queries/work-terms.ts';
export { endOccupancy, extendOccupancy, insertOccupancy, loadPlace, type PlaceRecord } from './store.ts';
