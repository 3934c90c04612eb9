/**
 * The breaches of the rules of the architecture, by name. Nothing may be added without a reason in the commit, and a
 * line that is no longer needed fails the tests: the lists only shrink.
 */
export const exceptions: Readonly<Record<Rule, readonly string[]>> = {
  'past the index': [],
  'against the table': [],
  'against the matters': [],
  'leaning on tests': ['ui/assets/make-kern.ts imports ui/examples.tsx'],
  'foreign tables': [],
  'uninvited readers': [],
  'reading upward': [],
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
  // Places of two kinds are columns still: the next steps of the line turn them into offers.
  'programme words': [
    'modules/calls/api.ts',
    'modules/calls/formal-check/formal-checks.store.ts',
    'modules/calls/proposal/find-proposal.ts',
    'modules/calls/proposal/proposal-fields.ts',
    'modules/calls/proposal/proposal-hints.model.ts',
    'modules/calls/proposal/proposal-input.ts',
    'modules/calls/proposal/proposal.messages.ts',
    'modules/calls/proposal/proposal.presenter.ts',
    'modules/calls/proposal/proposals.store.ts',
    'modules/calls/recommendation/find-recommended-call.ts',
    'modules/eligibility/messages/funding-check.ts',
    'modules/eligibility/model/compare-payments.ts',
    'modules/eligibility/model/payment-plan.ts',
    'modules/funding/messages/calculation.ts',
    'modules/grants/api.ts',
    'modules/grants/commands/application-input.ts',
    'modules/grants/messages.ts',
    'modules/grants/messages/application-words.ts',
    'modules/grants/model/application.ts',
    'modules/grants/model/award-grant.ts',
    'modules/grants/model/award.ts',
    'modules/grants/model/programme-limits.ts',
    'modules/grants/queries/find-application.ts',
    'modules/grants/queries/find-grant.ts',
    'modules/grants/queries/list-granted-projects.ts',
    'modules/grants/store/applications.ts',
    'modules/grants/store/grants.ts',
    'modules/grants/web/application-fields.ts',
    'modules/grants/web/application.presenter.ts',
    'modules/grants/web/grant.page.tsx',
    'modules/grants/web/item-table.tsx',
    'modules/participants/messages/decisions.ts',
    'modules/participants/messages/refusals.ts',
    'modules/participants/model/assignment-outlook.ts',
    'modules/participants/model/assignment-rules.ts',
    'modules/participants/queries/find-person.ts',
    'modules/participants/web/outlook.presenter.ts',
    'modules/payments/messages.ts',
    'modules/payments/model/calculate-month.ts',
    'modules/places/messages.ts',
    'modules/places/model/granted-places.ts',
    'modules/places/model/place.ts',
    'modules/programmes/model/districts.ts',
  ],
  'long functions': [],
  'long files': [],
  'unused exports': [
    'src/platform/database/generate-schema.ts Database',
    'test/law/mutation/collected-tests.ts it',
    'test/law/mutation/collected-tests.ts test',
    'test/law/mutation/collected-tests.ts describe',
    'test/run-together.ts runTogether',
    'test/support/global-setup.ts globalSetup',
    'test/support/global-setup.ts globalTeardown',
  ],
  'headless comments': [],
  strangers: [
    'modules/calls/recommendation/model/rank/assess-proposal.ts Complete',
    'modules/calls/recommendation/model/rank/fraction.ts Fraction',
    'modules/calls/recommendation/model/rank/outline.ts Outline',
    'modules/coaching/model/due.ts CaseDays',
    'modules/coaching/model/due.ts Due',
    'modules/grants/model/award-grant.ts Award',
    'modules/grants/model/split.ts Share',
    'modules/identity/model/passkey.ts AddedPasskey',
    'modules/payments/model/calculate-month.ts Stay',
    'modules/payments/model/calculate-month.ts Lump',
    'modules/payments/model/calculate-month.ts OtherShare',
    'modules/payments/model/funds-request.ts RequestStatus',
    'modules/payments/model/funds-request.ts RequestRecord',
    'modules/payments/model/funds-request.ts NewRequest',
    'modules/payments/model/pay.ts NewShare',
    'modules/programmes/model/evidence.ts Evidence',
    'modules/programmes/model/flag-texts.ts Bibliography',
    'modules/programmes/model/plausibility-limits.ts LimitScope',
    'modules/programmes/model/plausibility-limits.ts PlausibilityLimit',
    'modules/programmes/model/plausibility-limits.ts PlausibilityLimits',
    'modules/reporting/model/line.ts WaitingTime',
    'modules/reporting/model/protect-figures.ts RawFigures',
  ],
};

export type Rule =
  | 'past the index'
  | 'against the table'
  | 'against the matters'
  | 'leaning on tests'
  | 'foreign tables'
  | 'uninvited readers'
  | 'reading upward'
  | 'spelled addresses'
  | 'impure'
  | 'asking the world'
  | 'domain words'
  | 'programme words'
  | 'long functions'
  | 'long files'
  | 'unused exports'
  | 'headless comments'
  | 'strangers';
