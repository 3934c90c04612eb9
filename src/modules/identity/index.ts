/** Identität: who signs in, for which organisation, in which role, from when until when. */
export { switchRole } from './commands/switch-role.ts';
export { identityMessages, type RoleName, roleNames } from './messages.ts';
export { cookieValue, formToken, hashSecret, newSecret, readCookieValue } from './model/session-token.ts';
export { identityPermissions } from './permissions.ts';
export {
  listDemonstrationPeople,
  listOwnMemberships,
  type MembershipRow,
} from './queries/list-memberships.ts';
export { openSession, revokeSession } from './sessions.ts';
