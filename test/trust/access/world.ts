/**
 * Rows of one half of the world: for each table the states that its policies tell apart, with the columns that matter.
 * `@name` is the id of that thing in the same half. What is not said is filled in by name and type (see `fill.ts`);
 * a table that is not named has one ordinary row.
 */
export type State = Readonly<Record<string, string | number | boolean | null>>;
/** The value of an optional column that is filled in as if it were needed. */
export const FILLED = '(filled in)';
type States = Readonly<Record<string, State>>;

/** Less than thirty days before the day of the probe. */
const RECENTLY = '2026-06-10';
const MEMBER = '@account.committee-member';

export const world: Readonly<Record<string, States>> = {
  command_log: {
    old: { account_id: '@account.provider' },
    recent: { command_id: '@command.recent', account_id: '@account.provider', at: RECENTLY },
  },
  outbox: { waiting: {}, delivered: { delivered_at: '2026-02-01' }, told: { delivered_at: RECENTLY } },
  job: {
    waiting: {},
    tried: { attempts: 1 },
    failed: { failed_at: '2026-02-01' },
    done: { finished_at: '2026-02-01' },
    'just-done': { finished_at: RECENTLY },
  },
  rate_limit: { old: {}, recent: { window_start: RECENTLY } },
  mail: {
    waiting: { account_id: '@account.provider' },
    sent: { account_id: '@account.provider', sent_at: '2026-02-01' },
    recent: { account_id: '@account.provider', written_at: RECENTLY },
  },
  audit_entry: {
    matter: { entry_id: '@entry.matter', body: entry('matter', 'provider', null) },
    person: { entry_id: '@entry.person', body: entry('person', 'coach', '@participant') },
    case: { entry_id: '@entry.case', body: entry('case', 'somebody', '@participant', 'participation') },
  },
  audit_payload: { one: { entry_id: '@entry.person' } },
  audit_link: { one: { entry_id: '@entry.person' } },
  audit_key: { one: { person_id: '@participant' } },

  organisation: {
    provider: { id: '@provider', kind: 'provider' },
    committee: { id: '@committee', kind: 'committee', district_id: '@district' },
    jobcenter: { id: '@jobcenter', kind: 'jobcenter', district_id: '@district' },
  },
  account: {
    provider: { id: '@account.provider' },
    coach: { id: '@account.coach' },
    participant: { id: '@account.participant' },
  },
  membership: {
    provider: membership('provider', 'provider'),
    participant: { ...membership('participant', 'jobcenter'), participant_id: '@participant' },
    panel: membership('committee-member', 'committee'),
    speaker: membership('jobcenter', 'jobcenter'),
    // The own Jobcenter, but a person of another.
    stranger: { ...membership('stranger', 'jobcenter'), role: 'participant', participant_id: '@stranger' },
  },
  session: {
    running: { account_id: '@account.provider', membership_id: '@membership.provider' },
    ended: { account_id: '@account.provider', revoked_at: '2026-02-01' },
  },
  passkey: { one: { account_id: '@account.provider' } },
  oidc_identity: { one: { account_id: '@account.provider' } },
  one_time_secret: {
    link: { kind: 'sign-in-link', account_id: '@account.participant' },
    'for-staff': { kind: 'sign-in-link', account_id: '@account.provider' },
    enrolment: { kind: 'enrolment-link', account_id: '@account.provider' },
    'set-up': { kind: 'set-up-link' },
    challenge: { kind: 'passkey-challenge', account_id: '@account.provider' },
    stale: { kind: 'set-up-link', expires_at: '2026-02-01' },
  },
  api_token: {
    valid: { membership_id: '@membership.provider' },
    ended: { membership_id: '@membership.provider', revoked_at: '2026-02-01' },
  },

  programme: {
    published: {
      ...{ id: '@programme', status: 'published', published_at: '2026-01-01' },
      // A condition that the Jobcenter answers for every application.
      definition: '{"conditions": [{"decidedBy": "jobcenter"}]}',
    },
    draft: { status: 'draft' },
  },
  quota: { published: { places: 1 }, draft: { programme_id: '@programme.draft', places: 1 } },
  drafted_version: { one: {} },
  flag_confirmation: { one: { confirmed_by: '@account.programme-office' } },
  budget_line: {
    open: { cash_year: 2026, authorisation_year: 2026 },
    closed: {
      cash_year: 2025,
      authorisation_year: 2025,
      closed_on: '2026-02-01',
      closed_by: '@decision.decided',
    },
    held: {
      kind: 'held',
      cash_year: 2026,
      authorisation_year: 2026,
      holder_id: '@district',
      origin_grant_id: '@grant_award',
    },
    carried: {
      ...{ kind: 'carry-over', cash_year: 2026, authorisation_year: 2025 },
      ...{ holder_id: '@district', origin_grant_id: '@grant_award' },
    },
    counted: {
      ...{ cash_year: 2026, authorisation_year: 2026, kind: 'appropriation' },
      ...{ source: 'benefits', source_kind: 'calculated', holder_id: '@authority' },
    },
    'of-books': {
      ...{ cash_year: 2026, authorisation_year: 2026, kind: 'appropriation' },
      ...{ source: 'integration', source_kind: 'own-cash', holder_id: '@jobcenter' },
    },
    'books-closed': {
      ...{ cash_year: 2025, authorisation_year: 2025, kind: 'appropriation', holder_id: '@jobcenter' },
      ...{ source: 'integration', source_kind: 'own-cash' },
      ...{ closed_on: '2026-02-01', closed_by: '@decision.decided' },
    },
  },
  calculation: { one: {}, asked: asking(), passed: passing(), beside: beside() },
  ledger_account: {
    line: { account: 'available', holder_id: '@ministry' },
    committed: granted('committed'),
    paid: granted('paid'),
    'of-books': { account: 'available', budget_line_id: '@budget_line.of-books', holder_id: '@jobcenter' },
    beside: { ...granted('committed'), holder_id: '@jobcenter', grant_id: '@grant_award.beside' },
  },
  ledger_entry: { one: {}, 'of-books': { decision_id: '@decision.books-decided', holder_id: '@jobcenter' } },

  call: {
    draft: { status: 'draft', ...byAuthority() },
    open: { status: 'open', ...byAuthority() },
    scoring: { status: 'scoring', ...byAuthority() },
    recommended: { status: 'recommended', ...byAuthority() },
    // Of the whole Land, where the ministry selects itself.
    land: { status: 'draft', ...byAuthority(), runner_id: '@ministry', selecting_id: '@ministry' },
    // Of a district, for which an authority selects.
    selected: { status: 'scoring', ...byAuthority(), selecting_id: '@authority' },
  },
  call_offer: { draft: { call_id: '@call.draft' }, open: { call_id: '@call.open' } },
  criterion: { draft: { call_id: '@call.draft' }, open: { call_id: '@call.open', position: 2 } },
  proposal: {
    draft: { call_id: '@call.open', status: 'draft' },
    'of-jobcenter': { call_id: '@call.open', status: 'draft', bidder_id: '@jobcenter' },
    open: { call_id: '@call.open', status: 'submitted', submitted_at: '2026-03-01' },
    submitted: { call_id: '@call.scoring', status: 'submitted', submitted_at: '2026-03-01' },
    incomplete: { call_id: '@call.scoring', status: 'incomplete', submitted_at: '2026-03-01' },
    admitted: { call_id: '@call.scoring', status: 'admitted', submitted_at: '2026-03-01' },
    conflicted: { call_id: '@call.scoring', status: 'admitted', submitted_at: '2026-03-01' },
    recommended: { call_id: '@call.recommended', status: 'recommended', submitted_at: '2026-03-01' },
  },
  proposal_offer: {
    draft: { proposal_id: '@proposal.draft' },
    incomplete: { proposal_id: '@proposal.incomplete' },
    open: { proposal_id: '@proposal.open' },
    admitted: { proposal_id: '@proposal.admitted' },
    conflicted: { proposal_id: '@proposal.conflicted' },
  },
  formal_check: {
    one: {
      proposal_id: '@proposal.submitted',
      call_id: '@call.scoring',
      outcome: 'excluded',
      checked_by: '@account.district-office',
    },
  },
  interest: {
    none: {
      proposal_id: '@proposal.admitted',
      member_id: MEMBER,
      has_interest: false,
      call_id: '@call.scoring',
    },
    yes: {
      proposal_id: '@proposal.conflicted',
      member_id: MEMBER,
      has_interest: true,
      call_id: '@call.scoring',
    },
  },
  score: {
    running: { proposal_id: '@proposal.admitted', call_id: '@call.scoring', member_id: MEMBER },
    conflicted: { proposal_id: '@proposal.conflicted', call_id: '@call.scoring', member_id: MEMBER },
    decided: {
      proposal_id: '@proposal.recommended',
      call_id: '@call.recommended',
      member_id: '@account.second-member',
    },
  },
  excused_member: {
    one: {
      call_id: '@call.scoring',
      member_id: '@account.second-member',
      excused_by: '@account.district-office',
    },
  },
  recommendation: { one: { call_id: '@call.recommended', recorded_by: '@account.district-office' } },
  proposal_result: {
    one: { proposal_id: '@proposal.recommended', call_id: '@call.recommended', outcome: 'recommended' },
  },

  invitation: {
    one: {
      proposal_id: '@proposal.recommended',
      call_id: '@call.recommended',
      invited_by: '@account.district-office',
    },
  },

  finance_plan: {
    asked: { maker_id: '@district', addressee_id: '@authority' },
    passed: { maker_id: '@provider', addressee_id: '@district' },
    beside: { maker_id: '@provider', addressee_id: '@jobcenter' },
  },
  finance_plan_line: {
    beside: {
      ...{ plan_id: '@finance_plan.beside', cash_year: 2026 },
      ...{ maker_id: '@provider', addressee_id: '@jobcenter' },
    },
    asked: {
      plan_id: '@finance_plan.asked',
      cash_year: 2026,
      maker_id: '@district',
      addressee_id: '@authority',
    },
    passed: {
      plan_id: '@finance_plan.passed',
      cash_year: 2026,
      maker_id: '@provider',
      addressee_id: '@district',
    },
  },
  application: {
    submitted: { status: 'submitted', ...asking() },
    'of-jobcenter': { status: 'submitted', grantee_id: '@jobcenter', grantor_id: '@authority' },
    granted: { status: 'granted', ...asking() },
    passed: { status: 'submitted', ...passing(), parent_grant_id: '@grant_award' },
    below: { status: 'submitted', ...passing() },
    beside: { status: 'submitted', ...beside() },
  },
  application_item: {
    submitted: { application_id: '@application.submitted', ...asking() },
    passed: { application_id: '@application.passed', ...passing() },
    below: { application_id: '@application.below', ...passing() },
    beside: { application_id: '@application.beside', ...beside() },
  },
  condition_answer: {
    submitted: { ...ofJobcenter(), application_id: '@application.submitted', ...asking() },
    granted: { ...ofJobcenter(), application_id: '@application.granted', ...asking() },
    below: { ...ofJobcenter(), application_id: '@application.below', ...passing() },
  },
  application_offer: {
    submitted: {
      application_item_id: '@application_item.submitted',
      application_id: '@application.submitted',
      ...asking(),
    },
    passed: {
      application_item_id: '@application_item.passed',
      application_id: '@application.passed',
      ...passing(),
    },
    below: {
      application_item_id: '@application_item.below',
      application_id: '@application.below',
      ...passing(),
    },
    beside: {
      ...{ application_item_id: '@application_item.beside', application_id: '@application.beside' },
      ...beside(),
    },
  },
  decision: {
    prepared: { prepared_by: '@account.grant-officer' },
    decided: {
      prepared_by: '@account.somebody',
      decided_by: '@account.grant-officer',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
    'amendment-prepared': { subject_kind: 'amendment', prepared_by: '@account.programme-office' },
    'amendment-decided': {
      subject_kind: 'amendment',
      prepared_by: '@account.somebody',
      decided_by: '@account.programme-office',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
    'document-prepared': {
      subject_kind: 'document',
      body_id: '@ministry',
      prepared_by: '@account.programme-office',
    },
    'document-decided': {
      subject_kind: 'document',
      body_id: '@ministry',
      prepared_by: '@account.somebody',
      decided_by: '@account.programme-office',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
    'passing-prepared': {
      subject_kind: 'application',
      subject_id: '@application.passed',
      body_id: '@district',
      prepared_by: '@account.district-office',
    },
    'passing-decided': {
      subject_kind: 'application',
      body_id: '@district',
      prepared_by: '@account.somebody',
      decided_by: '@account.district-office',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
    'books-prepared': {
      ...{ subject_kind: 'appropriation', body_id: '@jobcenter', prepared_by: '@account.jobcenter' },
    },
    'books-decided': {
      ...{ subject_kind: 'claim', body_id: '@jobcenter', prepared_by: '@account.somebody' },
      ...{ decided_by: '@account.jobcenter', decided_at: '2026-04-01', outcome: 'approved' },
    },
    // What a person of the Land would prepare in the name of a Jobcenter.
    'in-its-name': {
      ...{ subject_kind: 'appropriation', subject_id: '@programme.other', body_id: '@jobcenter' },
      prepared_by: '@account.programme-office',
    },
    'claim-in-its-name': {
      ...{ subject_kind: 'claim', subject_id: '@claim.beside', body_id: '@jobcenter' },
      prepared_by: '@account.grant-officer',
    },
    'version-prepared': {
      subject_kind: 'participation-version',
      body_id: '@jobcenter',
      prepared_by: '@account.jobcenter',
    },
    'version-decided': {
      subject_kind: 'participation-version',
      body_id: '@jobcenter',
      prepared_by: '@account.somebody',
      decided_by: '@account.jobcenter',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
    'result-prepared': {
      subject_kind: 'call-result',
      body_id: '@district',
      prepared_by: '@account.district-office',
    },
    'result-decided': {
      subject_kind: 'call-result',
      body_id: '@district',
      prepared_by: '@account.somebody',
      decided_by: '@account.district-office',
      decided_at: '2026-04-01',
      outcome: 'approved',
    },
  },
  decision_posting: {
    'passing-prepared': { decision_id: '@decision.passing-prepared' },
    prepared: { decision_id: '@decision.prepared' },
    decided: { decision_id: '@decision.decided' },
    'amendment-prepared': { decision_id: '@decision.amendment-prepared' },
    'books-prepared': { decision_id: '@decision.books-prepared', body_id: '@jobcenter' },
  },
  grant_award: {
    one: asking(),
    passed: { application_id: '@application.passed', parent_id: '@grant_award', ...passing() },
    beside: { application_id: '@application.beside', ...beside() },
  },
  notice: {
    one: { plan_id: '@finance_plan.asked', terms: '{}', ...asking() },
    passed: { grant_id: '@grant_award.passed', plan_id: '@finance_plan.passed', terms: '{}', ...passing() },
    beside: { grant_id: '@grant_award.beside', plan_id: '@finance_plan.beside', terms: '{}', ...beside() },
  },
  remedy_waiver: {
    one: { waived_by: '@account.district-office', ...asking() },
    passed: { grant_id: '@grant_award.passed', waived_by: '@account.provider', ...passing() },
    beside: { grant_id: '@grant_award.beside', waived_by: '@account.provider', ...beside() },
  },
  project: { one: {}, waiting: { waits_for_passing_on: true } },

  activity: {
    waiting: described('waiting'),
    passed: { ...described('passed'), tests_id: '@activity_tests', tests_valid_until: '2027-01-01' },
    failed: described('failed'),
    'not-asked': { ...described('not-asked'), needs_tests: false },
    profile: { owner_id: '@ministry', status: 'profile' },
  },
  activity_tests: {
    one: { activity_id: '@activity.passed', owner_id: '@provider', decided_by: '@account.jobcenter' },
  },
  place: {
    undescribed: { status: 'undescribed', asked_under: 'sgb2-16d' },
    free: { status: 'free', number: 2, asked_under: 'sgb2-16d', ...withActivity() },
    occupied: { id: '@place', status: 'occupied', number: 3, asked_under: 'sgb2-16d', ...withActivity() },
    closed: { status: 'closed', number: 4, asked_under: 'sgb2-16d' },
  },
  participation: { referred: { status: 'referred' }, ended: { id: '@participation', status: 'ended' } },
  eligibility: { one: { verdict: '{"verdict": "met"}', decided_by: '@account.jobcenter' } },
  participant_facts: { one: { confirmed_by: '@account.jobcenter' } },
  household_member: {
    led: { lead_id: '@participant', participant_id: '@participant.member' },
    member: { lead_id: '@participant.lead', participant_id: '@participant' },
  },
  guardian: { one: {} },
  consent: {
    running: { noted_by: '@account.jobcenter' },
    withdrawn: { noted_by: '@account.somebody', withdrawn_on: '2027-01-01' },
  },
  person_match: { one: { reason: null, decided_by: null } },
  participation_stage: { one: { kind: 'orientation', hours: 10 } },
  other_participation: { one: { noted_by: '@account.jobcenter' } },
  person_distinction: { one: { decided_by: '@account.jobcenter' } },
  assignment: { one: { assigned_by: '@account.jobcenter', is_eligible: true } },
  assignment_extension: { one: { extended_by: '@account.jobcenter', is_eligible: true } },
  assignment_exception: {
    one: { decided_by: '@account.jobcenter', reason: 'an invented reason', rules: '{time-left}' },
  },
  touched_decision: {
    open: { found_by: '@account.jobcenter' },
    acknowledged: {
      found_by: '@account.somebody',
      note: 'invented text',
      acknowledged_by: '@account.jobcenter',
      acknowledged_at: '2026-02-01',
    },
  },
  coaching_case: { one: { coach_id: '@account.coach' } },
  contact: { one: { coach_id: '@account.coach' } },
  coaching_note: { one: { coach_id: '@account.coach' } },
  milestone: { personal: { work_related: false }, work: { work_related: true } },
  change_proposal: {
    open: { status: 'open', proposed_by: '@account.provider' },
    accepted: settled('accepted', 'jobcenter'),
    withdrawn: settled('withdrawn', 'provider'),
  },

  cost_share: {
    declared: { kind: 'declared', recorded_by: '@account.provider' },
  },
  claim: {
    one: { submitted_by: '@account.district-office', ...asking() },
    passed: { submitted_by: '@account.provider', grant_id: '@grant_award.passed', ...passing() },
    'of-jobcenter': {
      kind: 'reimbursement',
      submitted_by: '@account.jobcenter',
      grantee_id: '@jobcenter',
      grantor_id: '@authority',
    },
    beside: {
      kind: 'reimbursement',
      submitted_by: '@account.provider',
      grant_id: '@grant_award.beside',
      ...beside(),
    },
  },
  claim_line: {
    beside: { ...{ claim_id: '@claim.beside', form: 'receipt', item: 'beside' }, ...beside() },
    one: { claim_id: '@claim.one', form: 'receipt', ...asking() },
    passed: { claim_id: '@claim.passed', form: 'receipt', item: 'passed', ...passing() },
    'of-jobcenter': {
      ...{ claim_id: '@claim.of-jobcenter', form: 'receipt', item: 'of-jobcenter' },
      ...{ grantee_id: '@jobcenter', grantor_id: '@authority' },
    },
  },
  payment: {
    one: { claim_id: '@claim.one', ...asking() },
    passed: { claim_id: '@claim.passed', decision_id: '@decision.passing-decided', ...passing() },
    beside: { claim_id: '@claim.beside', decision_id: '@decision.books-decided', ...beside() },
  },
  recount: {
    beside: {
      ...{ line_id: '@claim_line.beside', settled_on: '2026-01-01', settled_by: '@account.jobcenter' },
      ...beside(),
    },
    one: { settled_on: '2026-01-01', settled_by: '@account.grant-officer', ...asking() },
    passed: {
      ...{ line_id: '@claim_line.passed', settled_on: '2026-01-01', settled_by: '@account.district-office' },
      ...passing(),
    },
  },
  recovery: {
    one: { claim_id: '@claim.one', ...asking() },
    passed: { claim_id: '@claim.passed', decision_id: '@decision.passing-decided', ...passing() },
    beside: { claim_id: '@claim.beside', decision_id: '@decision.books-decided', ...beside() },
  },
  document: {
    draft: { ...written('draft'), hash: null },
    offered: written('offered'),
    asked: written('asked', 'offered'),
    public: { ...written('public', 'in-force'), in_force_on: '2026-01-02', public_from: '2026-01-02' },
    later: { ...written('later', 'in-force'), in_force_on: '2026-01-02', public_from: '2026-12-01' },
    submitted: { ...written('submitted'), decided_by: 'approval', addressee_id: '@ministry' },
    approved: {
      ...written('approved'),
      decided_by: 'approval',
      addressee_id: '@ministry',
      decision_id: '@decision.document-decided',
    },
    result: {
      ...written('result', 'published'),
      kind: 'call-result',
      decided_by: 'publication',
      decision_id: '@decision.result-decided',
    },
  },
  document_party: {
    draft: party('draft', { document_hash: null, organisation_id: '@provider' }),
    open: party('asked', { organisation_id: '@provider' }),
    fellow: party('asked', { organisation_id: '@jobcenter', ...answered('signed') }),
    refused: party('public', {
      organisation_id: '@association',
      ...answered('refused'),
      reason: 'invented text',
    }),
    signed: party('public', { organisation_id: '@employment-agency', ...answered('signed') }),
    later: party('later', { organisation_id: '@association', ...answered('signed') }),
  },
  stored_file: {
    kept: filed(),
    public: { ...filed(), public_from: '2026-01-02' },
    later: { ...filed(), public_from: '2026-12-01' },
  },
  expert_event: {
    draft: { owner_id: '@district', status: 'draft' },
    announced: { owner_id: '@district', status: 'announced' },
    held: { owner_id: '@district', status: 'held' },
    off: { owner_id: '@district', status: 'called-off', called_off_because: 'Niemand kommt.' },
  },
  workshop: {
    draft: { event_id: '@expert_event.draft', owner_id: '@district', event_status: 'draft' },
    announced: { ...ofEvent(), event_status: 'announced' },
  },
  event_guest: {
    open: ofEvent(),
    came: { ...ofEvent(), outcome: 'accepted', answered_on: '2026-02-01', attended: true },
  },
  guest_contact: {
    invited: { ...guest('invited'), held_on: '2026-07-01' },
    linked: { ...guest('linked'), held_on: '2026-07-01', link_hash: FILLED },
    old: { ...guest('old'), held_on: '2026-02-01' },
    recent: { ...guest('recent'), held_on: RECENTLY },
  },
  duty_done: { one: { organisation_id: '@provider', noted_by: '@account.provider' } },
  public_figure: { one: { figure: 'places-planned', published_by: '@account.programme-office' } },
};

/** The body that answers a condition, and one of its people. */
function ofJobcenter(): State {
  return { organisation_id: '@jobcenter', said_by: '@account.jobcenter' };
}

/** A call without members, which therefore needs no rules for them. */
function byAuthority(): State {
  return { selection: 'authority' };
}

/** The parties where a district asks the authority for money. */
function asking(): State {
  return { grantee_id: '@district', grantor_id: '@authority' };
}

/** The parties where a district passes money on to a provider. */
function passing(): State {
  return { grantee_id: '@provider', grantor_id: '@district' };
}

/** The parties where a provider asks a Jobcenter for money of its own. */
function beside(): State {
  return { grantee_id: '@provider', grantor_id: '@jobcenter' };
}

/** An account of the grant, which says of it what the grant says. */
function granted(account: string): State {
  return {
    account,
    holder_id: '@ministry',
    grant_id: '@grant_award',
    district_id: '@district',
    grantee_id: '@district',
    notice_number: '@grant_award',
  };
}

function entry(name: string, role: string, participant: string | null, objectKind = 'matter'): string {
  return JSON.stringify({
    entryId: `@entry.${name}`,
    tenantId: '@tenant',
    actor: `@account.${role}`,
    role,
    kind: 'changed',
    objectKind,
    participantId: participant,
  });
}

function membership(role: string, organisation: string): State {
  return {
    id: `@membership.${role}`,
    role,
    account_id: `@account.${role}`,
    organisation_id: `@${organisation}`,
  };
}

function described(status: string): State {
  return { owner_id: '@provider', district_id: '@district', needs_tests: true, status };
}

function withActivity(): State {
  return {
    activity_id: '@activity.passed',
    title: 'invented text',
    host_site: 'Tafel',
    weekly_hours: 30,
  };
}

function written(state: string, status = state): State {
  return {
    series_id: `@series.${state}`,
    owner_id: '@district',
    status,
    decided_by: 'signatures',
    hash: 'a hash',
    title: 'Vereinbarung',
  };
}

function party(document: string, more: State): State {
  return {
    document_id: `@document.${document}`,
    document_hash: 'a hash',
    owner_id: '@district',
    person_name: 'Invented',
    role: 'founder',
    outcome: 'open',
    ...more,
  };
}

function filed(): State {
  return { owner_id: '@district', name: 'lecture.pdf', kept_by: '@account.district-office' };
}

function ofEvent(): State {
  return { event_id: '@expert_event.announced', owner_id: '@district' };
}

function guest(state: string): State {
  return { ...ofEvent(), guest_id: `@guest.${state}` };
}

function answered(outcome: string): State {
  return { outcome, answered_on: '2026-02-01', answered_by: '@account.signatory' };
}

function settled(status: string, by: string): State {
  return {
    status,
    proposed_by: '@account.provider',
    settled_by: `@account.${by}`,
    settled_at: '2026-05-01',
  };
}
