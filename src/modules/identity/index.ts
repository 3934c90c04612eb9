/** Identität: the people who sign in, for which organisation, in which role, from when until when. */
export { makeSignInLink } from './commands/links.ts';
export { createToken } from './commands/tokens.ts';
export { type RoleName, roleNames } from './messages.ts';
export { SECRET_MINUTES } from './model/lifetimes.ts';
export {
  cookieValue,
  formToken,
  hashSecret,
  newSecret,
  readCookieValue,
  secretOfForm,
} from './model/session-token.ts';
export { newGateSecret } from './one-time-secrets.ts';
export { openIdOf } from './open-id.ts';
export { findLockedOutAdministrator } from './queries/find-locked-out-administrator.ts';
export { findCoach, listCoaches } from './queries/list-coaches.ts';
export { listDemonstrationPeople, type MembershipRow } from './queries/list-memberships.ts';
export { keepSession, openSession } from './sessions.ts';
export { DemonstrationPeople } from './web/demonstration-people.tsx';
