import type { JobKind } from './jobs/jobs.ts';

const nobody: readonly JobKind[] = [];

/** Which jobs an event orders. Every event that a command announces has its line, even if nobody listens yet. */
export const subscriptions = {
  'programme-published': ['tell-of-programme'],
  'results-published': nobody,
  'call-opened': ['tell-of-open-call'],
  'call-closed': ['tell-of-closed-call'],
  'call-withdrawn': nobody,
  'proposal-submitted': nobody,
  'proposal-reopened': nobody,
  'proposal-withdrawn': nobody,
  'proposal-admitted': nobody,
  'completion-asked': ['tell-of-completion'],
  'proposal-excluded': ['tell-of-exclusion'],
  'proposal-completed': nobody,
  'recommendation-recorded': nobody,
  'application-submitted': nobody,
  'application-decided': nobody,
  'grant-awarded': ['tell-of-grant'],
  'place-described': nobody,
  'place-closed': nobody,
  'place-occupied': nobody,
  'person-referred': ['tell-of-referral'],
  'facts-confirmed': nobody,
  'exception-granted': nobody,
  'participation-ended': nobody,
  'change-proposed': nobody,
  'change-settled': nobody,
  'plan-agreed': nobody,
  'milestone-reached': nobody,
  'funds-requested': nobody,
  'funds-request-returned': nobody,
  'payment-released': ['tell-of-payment'],
} as const satisfies Readonly<Record<string, readonly JobKind[]>>;
