export const MOST_ATTEMPTS = 10;
const FIRST_PAUSE_SECONDS = 10;
const LONGEST_PAUSE_SECONDS = 3600;

/**
 * Returns when to try again after so many failed attempts, or `undefined` when it is time to give up: ten seconds, then
 * twice as long each time, an hour at most. Ten attempts span about two and a half hours, longer than a mail server
 * restarts.
 */
export function nextAttempt(attempts: number, failedAt: Date): Date | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const seconds = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (attempts - 1));
  return new Date(failedAt.getTime() + seconds * 1000);
}
