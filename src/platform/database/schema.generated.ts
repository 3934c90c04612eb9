// Written by src/platform/database/generate-schema.ts from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Period } from '#kernel/period.ts';

type Range = ColumnType<Period, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: what a document holds is known by the module that owns the column
type Json = ColumnType<any, string, string>;

export type Database = {
  account: {
    tenant_id: string;
    id: string;
    display_name: string;
    email: string | null;
    language: Generated<string>;
    disabled_at: Date | null;
    is_staff: Generated<boolean>;
    version: Generated<number>;
  };
  api_token: {
    tenant_id: string;
    id: string;
    token_hash: Buffer;
    membership_id: string;
    label: string;
    created_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
  };
  application: {
    tenant_id: string;
    id: string;
    programme_id: string;
    district_id: string;
    call_id: string | null;
    grantee_id: string;
    starts_on: string;
    ends_on: string;
    status: string;
    submitted_at: Date;
    version: Generated<number>;
  };
  application_item: {
    tenant_id: string;
    id: string;
    application_id: string;
    proposal_id: string | null;
    provider_id: string;
    title: string;
    field_of_use: string;
    work_opportunity_places: number;
    municipal_places: number;
    amount_cents: number;
  };
  assignment: {
    tenant_id: string;
    occupancy_id: string;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    provider_id: string;
    period: Range;
    over_on: GeneratedAlways<string | null>;
    is_concluded: Generated<boolean>;
    eligibility_id: string;
    is_eligible: Generated<boolean>;
    assigned_by: string;
    assigned_at: Date;
  };
  assignment_exception: {
    tenant_id: string;
    id: string;
    occupancy_id: string;
    extension_id: string | null;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    rules: string[];
    reason: string;
    decided_by: string;
    decided_at: Date;
  };
  assignment_extension: {
    tenant_id: string;
    id: string;
    occupancy_id: string;
    predecessor_id: string | null;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    period: Range;
    eligibility_id: string;
    is_eligible: Generated<boolean>;
    extended_by: string;
    extended_at: Date;
  };
  audit_entry: {
    tenant_id: string;
    entry_id: string;
    body: string;
    leaf: Buffer;
    written_by: Generated<string>;
    at: GeneratedAlways<string | null>;
    actor: GeneratedAlways<string | null>;
    role: GeneratedAlways<string | null>;
    action: GeneratedAlways<string | null>;
    kind: GeneratedAlways<string | null>;
    object_kind: GeneratedAlways<string | null>;
    object_id: GeneratedAlways<string | null>;
    participant_id: GeneratedAlways<string | null>;
  };
  audit_key: {
    tenant_id: string;
    person_id: string;
    key: Buffer;
  };
  audit_link: {
    tenant_id: string;
    seq: number;
    entry_id: string;
    link: Buffer;
  };
  audit_payload: {
    tenant_id: string;
    entry_id: string;
    payload: Json;
  };
  budget_line: {
    tenant_id: string;
    id: string;
    programme_id: string;
    source: string;
    budget_year: number;
    appropriation_cents: Generated<number>;
    committed_cents: Generated<number>;
    paid_cents: Generated<number>;
  };
  calculation: {
    tenant_id: string;
    id: string;
    kind: string;
    rule_version: string;
    input: Json;
    output: Json;
    computed_at: Date;
  };
  call: {
    tenant_id: string;
    id: string;
    programme_id: string;
    district_id: string;
    committee_id: string;
    title: string;
    description: string;
    places_wanted: number;
    budget_cents: number;
    minimum_points: string;
    present_above_percent: number;
    least_present: number;
    large_spread_percent: number;
    opens_on: string;
    closes_at: Date;
    status: string;
    version: Generated<number>;
  };
  change_proposal: {
    tenant_id: string;
    id: string;
    occupancy_id: string;
    provider_id: string;
    jobcenter_id: string;
    kind: string;
    last_day_on: string;
    status: string;
    proposed_by: string;
    proposed_at: Date;
    settled_by: string | null;
    settled_at: Date | null;
    version: Generated<number>;
  };
  change_proposal_reason: {
    tenant_id: string;
    proposal_id: string;
    provider_id: string;
    jobcenter_id: string;
    end_reason: string;
    explanation: string | null;
  };
  coaching_case: {
    tenant_id: string;
    id: string;
    participant_id: string;
    coach_id: string;
    jobcenter_id: string;
    district_id: string;
    valid: Range;
    last_contact_on: string | null;
    next_contact_on: string | null;
  };
  coaching_note: {
    tenant_id: string;
    contact_id: string;
    participant_id: string;
    note: string;
  };
  command_log: {
    tenant_id: string;
    command_id: string;
    account_id: string | null;
    name: string;
    input_hash: string;
    outcome: Json;
    at: Date;
  };
  commitment: {
    tenant_id: string;
    id: string;
    budget_line_id: string;
    grant_id: string;
    amount_cents: Generated<number>;
    paid_cents: Generated<number>;
  };
  contact: {
    tenant_id: string;
    id: string;
    participant_id: string;
    coach_id: string;
    on_day: string;
    kind: string;
    minutes: number;
    next_contact_on: string | null;
    written_at: Date;
  };
  cost_share: {
    tenant_id: string;
    id: string;
    place_id: string;
    month: string;
    cost_type: string;
    payer: string;
    kind: string;
    amount_cents: number;
    withdraws_id: string | null;
    provider_id: string;
    recorded_by: string;
    recorded_at: Date;
  };
  criterion: {
    tenant_id: string;
    id: string;
    call_id: string;
    position: number;
    title: string;
    phase: string;
    maximum_points: number;
    weight: number;
  };
  decision: {
    tenant_id: string;
    id: string;
    subject_kind: string;
    subject_id: string;
    content_hash: string;
    proposed_outcome: string;
    reason: string;
    detail: Json;
    prepared_by: string;
    prepared_at: Date;
    outcome: string | null;
    decision_reason: string | null;
    decided_by: string | null;
    decided_at: Date | null;
  };
  demonstration_clock: {
    only_one: Generated<boolean>;
    behind_milliseconds: number;
  };
  eligibility: {
    tenant_id: string;
    id: string;
    number: Generated<number>;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    facts: Json;
    verdict: Json;
    exception_reason: string | null;
    opens_way: GeneratedAlways<boolean>;
    decided_by: string;
    decided_at: Date;
  };
  excused_member: {
    tenant_id: string;
    call_id: string;
    member_id: string;
    reason: string;
    excused_at: Date;
    excused_by: string;
  };
  flag_confirmation: {
    tenant_id: string;
    programme_id: string;
    path: string;
    amount_cents: number;
    reason: string;
    confirmed_by: string;
    confirmed_at: Date;
  };
  formal_check: {
    tenant_id: string;
    id: string;
    proposal_id: string;
    call_id: string;
    provider_id: string;
    findings: Json;
    outcome: string;
    complete_by: Date | null;
    checked_by: string;
    checked_at: Date;
  };
  funds_request: {
    tenant_id: string;
    id: string;
    project_id: string;
    grant_id: string;
    programme_id: string;
    district_id: string;
    provider_id: string;
    month: string;
    amount_cents: number;
    calculation_id: string;
    status: string;
    submitted_at: Date;
    submitted_by: string;
    return_reason: string | null;
    version: Generated<number>;
  };
  funds_request_line: {
    tenant_id: string;
    id: string;
    funds_request_id: string;
    occupancy_id: string;
    place_id: string;
    cost_type: string;
    thirtieths: number;
    rate_cents: number;
    amount_cents: number;
  };
  grant_award: {
    tenant_id: string;
    id: string;
    application_id: string;
    programme_id: string;
    district_id: string;
    grantee_id: string;
    notice_number: string;
    amount_cents: number;
    starts_on: string;
    ends_on: string;
    granted_on: string;
    rule_version: string;
    decision_id: string;
  };
  installation: {
    only_one: Generated<boolean>;
    mode: string;
    started_at: Date;
  };
  interest: {
    tenant_id: string;
    proposal_id: string;
    member_id: string;
    has_interest: boolean;
    call_id: string;
    reason: string;
    declared_at: Date;
  };
  job: {
    tenant_id: string;
    id: string;
    kind: string;
    payload: Json;
    run_at: Date;
    attempts: Generated<number>;
    last_error: string | null;
    finished_at: Date | null;
    failed_at: Date | null;
  };
  ledger_entry: {
    tenant_id: string;
    id: string;
    number: Generated<number>;
    kind: string;
    debit_account: string;
    credit_account: string;
    amount_cents: number;
    budget_line_id: string;
    commitment_id: string | null;
    calculation_id: string | null;
    corrects_id: string | null;
    reason: string;
    booked_on: string;
    prepared_by: string | null;
    decided_by: string;
  };
  mail: {
    tenant_id: string;
    id: string;
    account_id: string | null;
    recipient: string;
    subject: string;
    body: string;
    written_at: Date;
    sent_at: Date | null;
  };
  membership: {
    tenant_id: string;
    id: string;
    account_id: string;
    organisation_id: string;
    role: string;
    valid: Range;
    participant_id: string | null;
    version: Generated<number>;
  };
  milestone: {
    tenant_id: string;
    id: string;
    plan_id: string;
    participant_id: string;
    jobcenter_id: string;
    title: string;
    due_on: string;
    work_related: boolean;
    reached_on: string | null;
    version: Generated<number>;
  };
  occupancy: {
    tenant_id: string;
    id: string;
    place_id: string;
    project_id: string;
    district_id: string;
    provider_id: string;
    period: Range;
    version: Generated<number>;
  };
  oidc_identity: {
    tenant_id: string;
    issuer: string;
    subject: string;
    account_id: string;
    linked_at: Date;
  };
  one_time_secret: {
    tenant_id: string;
    id: string;
    kind: string;
    secret_hash: Buffer;
    account_id: string | null;
    detail: Json;
    created_at: Date;
    expires_at: Date;
    used_at: Date | null;
  };
  organisation: {
    tenant_id: string;
    id: string;
    kind: string;
    name: string;
    district_id: string | null;
    official_key: string | null;
    version: Generated<number>;
  };
  outbox: {
    tenant_id: string;
    id: string;
    event: string;
    payload: Json;
    at: Date;
    delivered_at: Date | null;
  };
  participant: {
    tenant_id: string;
    id: string;
    number: string;
    jobcenter_id: string;
    district_id: string;
    created_on: string;
  };
  participant_facts: {
    tenant_id: string;
    participant_id: string;
    jobcenter_id: string;
    facts: Json;
    confirmed_by: string;
    confirmed_at: Date;
    version: Generated<number>;
  };
  participant_first_name: {
    tenant_id: string;
    participant_id: string;
    jobcenter_id: string;
    first_name: string;
  };
  participant_identity: {
    tenant_id: string;
    participant_id: string;
    jobcenter_id: string;
    family_name: string;
    name_key: GeneratedAlways<string>;
    birth_date: string;
    phone: string | null;
    email: string | null;
    version: Generated<number>;
  };
  participation: {
    tenant_id: string;
    id: string;
    participant_id: string;
    programme_id: string;
    jobcenter_id: string;
    district_id: string;
    status: string;
    since: string;
    voluntary_on: string | null;
    version: Generated<number>;
  };
  participation_end: {
    tenant_id: string;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    last_day_on: string;
    end_reason: string;
  };
  passkey: {
    tenant_id: string;
    id: string;
    account_id: string;
    credential_id: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    label: string;
    created_at: Date;
  };
  payment: {
    tenant_id: string;
    id: string;
    funds_request_id: string;
    decision_id: string;
    ledger_entry_id: string;
    provider_id: string;
    amount_cents: number;
    paid_on: string;
  };
  place: {
    tenant_id: string;
    id: string;
    project_id: string;
    programme_id: string;
    district_id: string;
    provider_id: string;
    kind: string;
    number: number;
    status: string;
    available: Range;
    title: string | null;
    description: string | null;
    host_site: string | null;
    weekly_hours: number | null;
    additional_reason: string | null;
    public_interest_reason: string | null;
    competition_neutral_reason: string | null;
    tests_valid_until: string | null;
    version: Generated<number>;
  };
  place_cost: {
    tenant_id: string;
    place_id: string;
    month: string;
    cost_type: string;
    provider_id: string;
    total_cents: number;
    financed_cents: Generated<number>;
  };
  plan: {
    tenant_id: string;
    id: string;
    participant_id: string;
    jobcenter_id: string;
    goal: string;
    agreed_on: string;
    review_on: string;
    version: Generated<number>;
  };
  programme: {
    tenant_id: string;
    id: string;
    slug: string;
    definition: Json;
    definition_hash: string;
    status: string;
    published_at: Date | null;
    version: Generated<number>;
  };
  project: {
    tenant_id: string;
    id: string;
    grant_id: string;
    programme_id: string;
    district_id: string;
    provider_id: string;
    title: string;
    field_of_use: string;
    starts_on: string;
    ends_on: string;
  };
  project_award: {
    tenant_id: string;
    project_id: string;
    district_id: string;
    provider_id: string;
    amount_cents: number;
  };
  proposal: {
    tenant_id: string;
    id: string;
    call_id: string;
    provider_id: string;
    district_id: string;
    committee_id: string;
    title: string;
    field_of_use: string;
    summary: string;
    work_opportunity_places: number;
    municipal_places: number;
    cost_cents: number;
    status: string;
    submitted_at: Date | null;
    version: Generated<number>;
  };
  proposal_result: {
    tenant_id: string;
    proposal_id: string;
    call_id: string;
    provider_id: string;
    position: number;
    points: string | null;
    rank: number | null;
    spread: string | null;
    cumulative_cents: number | null;
    cumulative_places: number | null;
    ranked_as: string;
    outcome: string;
    reason: string;
  };
  public_figure: {
    tenant_id: string;
    programme_id: string;
    district_id: string | null;
    figure: string;
    value: number;
    protection: string;
    as_of: string;
    published_at: Date;
    published_by: string;
  };
  quota: {
    tenant_id: string;
    programme_id: string;
    district_id: string;
    places: number;
    known: boolean;
    source: string;
  };
  rate_limit: {
    tenant_id: string;
    bucket: string;
    window_start: Date;
    uses: number;
  };
  recommendation: {
    tenant_id: string;
    call_id: string;
    ranking_input: Json;
    ranking: Json;
    present_members: string[];
    quorum: number;
    reason: string;
    decided_on: string;
    recorded_by: string;
  };
  recovery: {
    tenant_id: string;
    id: string;
    payment_id: string;
    funds_request_id: string;
    district_id: string;
    provider_id: string;
    decision_id: string;
    ledger_entry_id: string;
    amount_cents: number;
    legal_basis: string;
    reason: string;
    due_on: string;
    recovered_on: string;
  };
  score: {
    tenant_id: string;
    proposal_id: string;
    criterion_id: string;
    member_id: string;
    call_id: string;
    points: number;
    reason: string;
    scored_at: Date;
    version: Generated<number>;
  };
  secret: {
    name: string;
    value: string;
  };
  session: {
    tenant_id: string;
    id: string;
    token_hash: Buffer;
    account_id: string;
    membership_id: string | null;
    method: string;
    created_at: Date;
    expires_at: Date;
    idle_minutes: Generated<number>;
    seen_at: Date | null;
    revoked_at: Date | null;
  };
  station_count: {
    tenant_id: string;
    programme_id: string;
    district_id: string;
    station: string;
    total: number;
    amount_cents: Generated<number>;
  };
  tenant: {
    id: string;
    slug: string;
    name: string;
  };
  touched_decision: {
    tenant_id: string;
    id: string;
    occupancy_id: string;
    participation_id: string;
    participant_id: string;
    jobcenter_id: string;
    eligibility_id: string;
    facts_version: number;
    verdict: Json;
    found_by: string;
    found_at: Date;
    note: string | null;
    acknowledged_by: string | null;
    acknowledged_at: Date | null;
    version: Generated<number>;
  };
};
