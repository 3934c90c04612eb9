/** Identität: who signs in, for which organisation, in which role, from when until when. */
export {
  addAccount,
  changeAccount,
  disableAccount,
  enableAccount,
} from './commands/accounts.ts';
export { changeLanguage } from './commands/change-language.ts';
export { endSession } from './commands/end-session.ts';
export { makeEnrolmentLink, makeSignInLink } from './commands/links.ts';
export { endMembership, grantMembership } from './commands/memberships.ts';
export { addOrganisation, renameOrganisation } from './commands/organisations.ts';
export { addPasskey, removePasskey } from './commands/passkeys.ts';
export { setUp } from './commands/set-up.ts';
export { switchRole } from './commands/switch-role.ts';
export { createToken, revokeToken } from './commands/tokens.ts';
export { identityMessages, type RoleName, roleNames } from './messages.ts';
export { SECRET_MINUTES } from './model/lifetimes.ts';
export type { Role } from './model/roles.ts';
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
export { identityPermissions } from './permissions.ts';
export { findStaffAccount, listMembershipsOf } from './queries/find-account.ts';
export { findLockedOutAdministrator } from './queries/find-locked-out-administrator.ts';
export { findOrganisation, listMembers } from './queries/find-organisation.ts';
export { listAccounts } from './queries/list-accounts.ts';
export { findCoach, listCoaches } from './queries/list-coaches.ts';
export {
  listDemonstrationPeople,
  listOwnMemberships,
  type MembershipRow,
} from './queries/list-memberships.ts';
export { listOrganisations } from './queries/list-organisations.ts';
export { keepSession, openSession, revokeSession } from './sessions.ts';
