/**
 * What breaks a rule of the architecture, by name. Nothing may be added without a reason in the commit, and a line that
 * is no longer needed fails the tests: the lists only shrink.
 */
export const exceptions: Readonly<Record<Rule, readonly string[]>> = {
  'past the door': [],
  'against the table': [],
  'leaning on tests': ['ui/assets/make-kern.ts imports ui/examples.tsx'],
  'foreign tables': [
    'modules/audit/verify.ts reads tenant of platform',
    'modules/funding/queries/commitments.ts reads grant_award of grants',
    'modules/funding/queries/find-calculation.ts reads funds_request of payments',
    'modules/grants/commands/submit-application.ts reads programme of programmes',
    'modules/grants/queries/application-choices.ts reads call of calls',
    'modules/grants/queries/application-choices.ts reads organisation of identity',
    'modules/grants/queries/list-grants.ts reads commitment of funding',
    'modules/grants/queries/projects.ts reads funds_request of payments',
    'modules/grants/queries/projects.ts reads recovery of payments',
    'modules/grants/store/grants.ts writes place of places',
    'modules/grants/store/load-for-decision.ts reads programme of programmes',
    'modules/grants/store/recommended-call.ts reads call of calls',
    'modules/grants/store/recommended-call.ts reads proposal of calls',
    'modules/identity/queries/find-visible-participant.ts reads participant of participants',
    'modules/participants/commands/refer-person.ts reads programme of programmes',
    'modules/payments/queries/find-month.ts reads change_proposal of participants',
    'modules/payments/queries/find-month.ts reads project of grants',
    'modules/payments/queries/find-month.ts reads project_award of grants',
    'modules/payments/queries/find-request.ts reads calculation of funding',
    'modules/payments/queries/list-months.ts reads project of grants',
    'modules/payments/queries/share-choices.ts reads project of grants',
    'modules/reporting/queries/count-tasks.ts reads decision of decisions',
    'modules/reporting/queries/count-tasks.ts reads programme of programmes',
    'stories/settle.ts reads tenant of platform',
    'stories/settle.ts writes account of identity',
    'stories/settle.ts writes demonstration_clock of operations',
    'stories/settle.ts writes installation of identity',
    'stories/settle.ts writes membership of identity',
    'stories/settle.ts writes organisation of identity',
    'stories/settle.ts writes tenant of platform',
  ],
  'uninvited readers': [],
  'reading upward': [
    'modules/audit/queries.ts reads account_name of identity',
    'modules/funding/queries/commitments.ts reads grant_award of grants',
    'modules/funding/queries/find-calculation.ts reads funds_request of payments',
    'modules/grants/queries/find-grant.ts reads place_state of places',
    'modules/grants/queries/projects.ts reads funds_request of payments',
    'modules/grants/queries/projects.ts reads place_state of places',
    'modules/grants/queries/projects.ts reads recovery of payments',
    'modules/grants/store/grants.ts writes place of places',
    'modules/identity/queries/find-visible-participant.ts reads participant of participants',
    'modules/payments/queries/find-month.ts reads change_proposal of participants',
  ],
  'spelled addresses': [],
  impure: [
    'modules/programmes/model/write-programme-schema.ts imports node:fs',
    'modules/programmes/model/write-programme-schema.ts imports node:path',
  ],
  'asking the world': [],
  'domain words': [
    'platform/commands/command.ts says participant',
    'platform/database/database.ts says district',
    'platform/database/database.ts says participant',
    'platform/work.ts says district',
    'platform/work.ts says participant',
  ],
  'long functions': [],
  'long files': [],
  strangers: [
    'modules/calls/recommendation/model/rank/assess-proposal.ts Assessed',
    'modules/calls/recommendation/model/rank/assess-proposal.ts Complete',
    'modules/calls/recommendation/model/rank/fraction.ts Fraction',
    'modules/calls/recommendation/model/rank/outline.ts Outline',
    'modules/coaching/model/due.ts CaseDays',
    'modules/coaching/model/due.ts Due',
    'modules/funding/model/bookings.ts BookingKind',
    'modules/grants/model/award-grant.ts Award',
    'modules/grants/model/split.ts Share',
    'modules/identity/model/passkey.ts AddedPasskey',
    'modules/payments/model/calculate-month.ts Stay',
    'modules/payments/model/calculate-month.ts Lump',
    'modules/payments/model/calculate-month.ts OtherShare',
    'modules/payments/model/calculate-month.ts StayPart',
    'modules/payments/model/funds-request.ts RequestStatus',
    'modules/payments/model/funds-request.ts RequestAction',
    'modules/payments/model/funds-request.ts RequestRecord',
    'modules/payments/model/funds-request.ts NewRequest',
    'modules/payments/model/pay.ts NewShare',
    'modules/programmes/model/amount.ts Amount',
    'modules/programmes/model/evidence.ts Evidence',
    'modules/programmes/model/flag-texts.ts Bibliography',
    'modules/programmes/model/garbled-text.ts GarbledWord',
    'modules/programmes/model/plausibility-limits.ts LimitScope',
    'modules/programmes/model/plausibility-limits.ts PlausibilityLimit',
    'modules/programmes/model/plausibility-limits.ts PlausibilityLimits',
    'modules/programmes/model/plausibility.ts Suggestion',
    'modules/programmes/model/stated-amounts.ts PlacedAmount',
    'modules/reporting/model/line.ts WaitingTime',
    'modules/reporting/model/protect-figures.ts RawFigures',
  ],
};

export type Rule =
  | 'past the door'
  | 'against the table'
  | 'leaning on tests'
  | 'foreign tables'
  | 'uninvited readers'
  | 'reading upward'
  | 'spelled addresses'
  | 'impure'
  | 'asking the world'
  | 'domain words'
  | 'long functions'
  | 'long files'
  | 'strangers';
