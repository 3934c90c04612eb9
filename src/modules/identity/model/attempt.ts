import { createHash } from 'node:crypto';
import { minutesAfter } from './lifetimes.ts';

/** The number of times that something may be tried in a quarter of an hour, by one address or for one account. */
export const ATTEMPT_LIMITS = {
  // A whole office stands behind one address: what succeeds is not counted there.
  'sign-in-by-address': 30,
  'sign-in-by-account': 10,
  'challenge-by-address': 200,
  'openid-by-address': 200,
} as const;

export type AttemptKind = keyof typeof ATTEMPT_LIMITS;

const WINDOW_MINUTES = 15;

/** The quarter of an hour that an instant belongs to. */
export const windowStart = (now: Date): Date => {
  const length = WINDOW_MINUTES * 60_000;
  return new Date(Math.floor(now.getTime() / length) * length);
};

/** The end of the quarter of an hour that an instant belongs to: from then on attempts are counted anew. */
export const windowEnd = (now: Date): Date => minutesAfter(windowStart(now), WINDOW_MINUTES);

/** Returns the hash under which addresses and accounts are counted, so that nobody can read who tried. */
export const bucketOf = (kind: AttemptKind, subject: string): string =>
  `${kind}:${createHash('sha256').update(`${kind}\0${subject}`).digest('base64url')}`;
