/** Identität: the people who sign in, for which organisation, in which role, from when until when. */
export {
  type BodyChange,
  changeBody,
  changeLink,
  insertBodies,
  insertLinks,
  type KnownBody,
  type LinkChange,
  listBodies,
  type NewBody,
  type NewLink,
} from './bodies.store.ts';
export { appointMember } from './commands/appointments.ts';
export type { OwnParticipant } from './commands/sign-in-link.ts';
export { createToken } from './commands/tokens.ts';
export { type RoleName, roleNames } from './messages.ts';
export { SECRET_MINUTES } from './model/lifetimes.ts';
export { fitsKind, ORGANISATION_KINDS, SPEAKERS, STAFF_ROLES } from './model/roles.ts';
export {
  cookieValue,
  formToken,
  hashSecret,
  newSecret,
  readCookieValue,
  type SessionToken,
  secretOfForm,
} from './model/session-token.ts';
export { newGateSecret } from './one-time-secrets.ts';
export { openIdOf } from './open-id.ts';
export { findLockedOutAdministrator } from './queries/find-locked-out-administrator.ts';
export { findCoach, listCoaches } from './queries/list-coaches.ts';
export { type GrantAuthority, listGrantAuthorities } from './queries/list-grant-authorities.ts';
export { listHistory } from './queries/list-history.ts';
export { listDemonstrationPeople, type MembershipRow } from './queries/list-memberships.ts';
export { listOrganisationChoices } from './queries/list-organisations.ts';
export { listOwnAreas } from './queries/list-own-areas.ts';
export { ofBody } from './queries/of-body.ts';
export { keepSession, openSession } from './sessions.ts';
export { startDemonstration } from './start-demonstration.ts';
export { insertAccount, insertMembership, insertOrganisation } from './store.ts';
export { DemonstrationPeople } from './web/demonstration-people.tsx';
export { kindName } from './web/identity.presenter.ts';
export { forgetSession } from './web/session-cookie.ts';
export { SignInAs } from './web/sign-in-as.tsx';
export { defineSignInLinks } from './web/sign-in-links.ts';
