import { address } from '#web/address.ts';

/** The ways in and out. */
export const signInAddress = address('/sign-in');
export const signInByPasskeyAddress = address('/sign-in/passkey');
export const offerSignInAddress = address('/sign-in/passkey/options');
export const signInByOpenIdAddress = address('/sign-in/openid');
export const openIdCallbackAddress = address('/sign-in/openid/callback');
export const signInAsPersonAddress = address('/demonstration/sign-in');
export const signInByLinkAddress = address('/link');
export const signOutAddress = address('/sign-out');
export const setUpAddress = address('/set-up');

/** One's own roles and keys. */
export const rolesAddress = address('/roles');
export const areasAddress = address('/areas');
export const ownAccountAddress = address('/account');
export const addPasskeyAddress = address('/account/passkeys/new');
export const offerPasskeyAddress = address('/account/passkeys/options');
export const removeOwnPasskeyAddress = address('/account/passkeys/:id/remove', 'passkey.id');
export const endOwnSessionAddress = address('/account/sessions/:id/end', 'session.id');
export const changeLanguageAddress = address('/account/language');

/** The addresses of what administrators look after. */
export const organisationsAddress = address('/organisations');
export const addOrganisationAddress = address('/organisations/new');
export const organisationAddress = address('/organisations/:id', 'organisation.id');
export const renameOrganisationAddress = address('/organisations/:id/rename', 'organisation.id');

/** The panels that select, and who is appointed to them. */
export const panelsAddress = address('/panels');
export const panelAddress = address('/panels/:id', 'organisation.id');
export const appointMemberAddress = address('/panels/:id/members/new', 'organisation.id');
export const endAppointmentAddress = address('/appointments/:id/end', 'membership.id');

export const accountsAddress = address('/accounts');
export const addAccountAddress = address('/accounts/new');
export const accountAddress = address('/accounts/:id', 'account.id');
export const changeAccountAddress = address('/accounts/:id/change', 'account.id');
export const disableAccountAddress = address('/accounts/:id/disable', 'account.id');
export const enableAccountAddress = address('/accounts/:id/enable', 'account.id');
export const endSessionAddress = address('/accounts/:id/sessions/:key/end', 'account.id', 'session.id');
export const removePasskeyAddress = address('/accounts/:id/passkeys/:key/remove', 'account.id', 'passkey.id');
export const makeEnrolmentLinkAddress = address('/accounts/:id/enrolment-link', 'account.id');
export const grantMembershipAddress = address('/accounts/:id/memberships/new', 'account.id');
export const endMembershipAddress = address('/memberships/:id/end', 'membership.id');

export const tokensAddress = address('/tokens');
export const createTokenAddress = address('/tokens/new');
export const tokenAddress = address('/tokens/:id', 'apiToken.id');
export const revokeTokenAddress = address('/tokens/:id/revoke', 'apiToken.id');

/** The address for Jobcenter and coach to make a sign-in link. */
export const makeSignInLinkAddress = address('/participants/:id/sign-in-link', 'participant.id');
