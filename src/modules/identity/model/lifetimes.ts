/** The lifetimes of sessions, links and challenges. Shorter where a stranger could come across one. */
export const SESSION_HOURS = 12;
/** The minutes after which a session that nobody uses has ended. */
export const IDLE_MINUTES = 120;

export type SecretKind =
  | 'sign-in-link'
  | 'enrolment-link'
  | 'set-up-link'
  | 'passkey-challenge'
  | 'oidc-state';

/** The minutes for which each kind of secret is valid. */
export const SECRET_MINUTES: Readonly<Record<SecretKind, number>> = {
  'sign-in-link': 15,
  'enrolment-link': 3 * 24 * 60,
  'set-up-link': 24 * 60,
  'passkey-challenge': 5,
  'oidc-state': 10,
};

/** Returns the instant that lies so many minutes after another. */
export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);
