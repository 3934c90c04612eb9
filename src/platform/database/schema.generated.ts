// Written by src/platform/database/generate-schema.ts from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Json } from './json-documents.ts';

type Range = ColumnType<Period, string, string>;

export type Database = {
  account: {
    tenantId: Generated<string>;
    id: string;
    displayName: string;
    email: string | null;
    language: Generated<'de' | 'en'>;
    disabledAt: Date | null;
    isStaff: Generated<boolean>;
    version: Generated<number>;
  };
  accountAddress: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    email: GeneratedAlways<string | null>;
    language: GeneratedAlways<'de' | 'en'>;
  };
  accountName: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    displayName: GeneratedAlways<string>;
  };
  apiToken: {
    tenantId: Generated<string>;
    id: string;
    tokenHash: Buffer;
    membershipId: string;
    label: string;
    createdAt: Date;
    expiresAt: Date;
    revokedAt: Date | null;
  };
  application: {
    tenantId: Generated<string>;
    id: string;
    programmeId: string;
    rulesFrom: string;
    area: string | null;
    districtId: string;
    callId: string | null;
    granteeId: string;
    startsOn: string;
    endsOn: string;
    status: 'submitted' | 'prepared' | 'granted' | 'rejected';
    submittedAt: Date;
    version: Generated<number>;
  };
  applicationItem: {
    tenantId: Generated<string>;
    id: string;
    applicationId: string;
    proposalId: string | null;
    providerId: string;
    title: string;
    fieldOfUse: string;
    amountCents: number;
  };
  applicationOffer: {
    tenantId: Generated<string>;
    applicationItemId: string;
    applicationId: string;
    position: number;
    kind: string;
    unit: 'place' | 'participant' | 'household' | 'post' | 'hour' | 'event';
    quantity: number;
  };
  applicationState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string>;
    callId: GeneratedAlways<string | null>;
    status: GeneratedAlways<'submitted' | 'prepared' | 'granted' | 'rejected'>;
    submittedAt: GeneratedAlways<Date>;
  };
  askedSignature: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    documentId: GeneratedAlways<string>;
    organisationId: GeneratedAlways<string | null>;
    movedOn: GeneratedAlways<string>;
  };
  assignment: {
    tenantId: Generated<string>;
    occupancyId: string;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    providerId: string;
    period: Range;
    overOn: GeneratedAlways<string | null>;
    isConcluded: Generated<boolean>;
    eligibilityId: string;
    isEligible: Generated<boolean>;
    assignedBy: string;
    assignedAt: Date;
  };
  assignmentException: {
    tenantId: Generated<string>;
    id: string;
    occupancyId: string;
    extensionId: string | null;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    rules: string[];
    reason: string;
    decidedBy: string;
    decidedAt: Date;
  };
  assignmentExtension: {
    tenantId: Generated<string>;
    id: string;
    occupancyId: string;
    predecessorId: string | null;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    period: Range;
    eligibilityId: string;
    isEligible: Generated<boolean>;
    extendedBy: string;
    extendedAt: Date;
  };
  auditEntry: {
    tenantId: Generated<string>;
    entryId: string;
    body: string;
    leaf: Buffer;
    writtenBy: Generated<string>;
    at: GeneratedAlways<string | null>;
    actor: GeneratedAlways<string | null>;
    role: GeneratedAlways<string | null>;
    action: GeneratedAlways<string | null>;
    kind: GeneratedAlways<'changed' | 'read' | 'refused' | null>;
    objectKind: GeneratedAlways<string | null>;
    objectId: GeneratedAlways<string | null>;
    participantId: GeneratedAlways<string | null>;
  };
  auditKey: {
    tenantId: Generated<string>;
    personId: string;
    key: Buffer;
  };
  auditLink: {
    tenantId: string;
    seq: number;
    entryId: string;
    link: Buffer;
  };
  auditPayload: {
    tenantId: string;
    entryId: string;
    payload: Json<'auditPayload.payload'>;
  };
  budgetLine: {
    tenantId: Generated<string>;
    id: string;
    programmeId: string;
    holderId: string;
    source: string;
    sourceKind: 'own-cash' | 'foreign-cash' | 'in-kind' | 'calculated';
    cashYear: number;
    authorisationYear: number;
    kind: 'appropriation' | 'authorisation' | 'carry-over';
    appropriationCents: Generated<number>;
    committedCents: Generated<number>;
    paidCents: Generated<number>;
    departedCents: Generated<number>;
    closedOn: string | null;
    closedBy: string | null;
  };
  calculation: {
    tenantId: Generated<string>;
    id: string;
    programmeId: string;
    rulesFrom: string;
    kind: string;
    ruleVersion: string;
    input: Json<'calculation.input'>;
    output: Json<'calculation.output'>;
    computedAt: Date;
  };
  call: {
    tenantId: Generated<string>;
    id: string;
    programmeId: string;
    rulesFrom: string;
    area: string | null;
    runnerId: string;
    districtId: string | null;
    selectingId: string;
    selection: 'committee' | 'jury' | 'authority' | 'order-of-receipt';
    mostSelected: number | null;
    appliedBy: 'runner' | 'invitation' | 'proposal';
    title: string;
    description: string;
    budgetCents: number;
    minimumPoints: string;
    presentAbovePercent: number | null;
    leastPresent: number | null;
    largeSpreadPercent: number | null;
    opensOn: string;
    closesAt: Date;
    status: 'draft' | 'open' | 'scoring' | 'recommended' | 'withdrawn';
    version: Generated<number>;
  };
  callOffer: {
    tenantId: Generated<string>;
    callId: string;
    position: number;
    kind: string;
    unit: 'place' | 'participant' | 'household' | 'post' | 'hour' | 'event';
    quantity: number;
  };
  callOverview: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    runnerId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string | null>;
    selectingId: GeneratedAlways<string>;
    appliedBy: GeneratedAlways<'runner' | 'invitation' | 'proposal'>;
    title: GeneratedAlways<string>;
    budgetCents: GeneratedAlways<number>;
    opensOn: GeneratedAlways<string>;
    closesAt: GeneratedAlways<Date>;
    status: GeneratedAlways<'draft' | 'open' | 'scoring' | 'recommended' | 'withdrawn'>;
  };
  changeProposal: {
    tenantId: Generated<string>;
    id: string;
    occupancyId: string;
    providerId: string;
    jobcenterId: string;
    kind: 'end-early';
    lastDayOn: string;
    status: 'open' | 'accepted' | 'declined' | 'withdrawn';
    proposedBy: string;
    proposedAt: Date;
    settledBy: string | null;
    settledAt: Date | null;
    version: Generated<number>;
  };
  changeProposalReason: {
    tenantId: Generated<string>;
    proposalId: string;
    providerId: string;
    jobcenterId: string;
    endReason: 'work' | 'training' | 'illness' | 'own-wish' | 'other';
    explanation: string | null;
  };
  changeProposalState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    occupancyId: GeneratedAlways<string>;
    providerId: GeneratedAlways<string>;
    jobcenterId: GeneratedAlways<string>;
    status: GeneratedAlways<'open' | 'accepted' | 'declined' | 'withdrawn'>;
    lastDayOn: GeneratedAlways<string>;
    proposedAt: GeneratedAlways<Date>;
    version: GeneratedAlways<number>;
  };
  chartAccount: {
    account: string;
    perGrant: boolean;
    limited: boolean;
  };
  coachedCase: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    participantId: GeneratedAlways<string>;
    coachId: GeneratedAlways<string>;
    valid: GeneratedAlways<Period>;
    lastContactOn: GeneratedAlways<string | null>;
    nextContactOn: GeneratedAlways<string | null>;
  };
  coachingCase: {
    tenantId: Generated<string>;
    id: string;
    participantId: string;
    coachId: string;
    jobcenterId: string;
    districtId: string;
    valid: Range;
    lastContactOn: string | null;
    nextContactOn: string | null;
  };
  coachingNote: {
    tenantId: Generated<string>;
    contactId: string;
    participantId: string;
    note: string;
  };
  commandLog: {
    tenantId: Generated<string>;
    commandId: string;
    accountId: string | null;
    name: string;
    inputHash: string;
    outcome: Json<'commandLog.outcome'>;
    at: Date;
  };
  commitment: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    budgetLineId: GeneratedAlways<string>;
    grantId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string>;
    granteeId: GeneratedAlways<string>;
    noticeNumber: GeneratedAlways<string>;
    amountCents: GeneratedAlways<number>;
    paidCents: GeneratedAlways<number>;
  };
  contact: {
    tenantId: Generated<string>;
    id: string;
    participantId: string;
    coachId: string;
    onDay: string;
    kind: 'meeting' | 'phone' | 'home-visit' | 'work-visit' | 'letter';
    minutes: number;
    nextContactOn: string | null;
    writtenAt: Date;
  };
  costShare: {
    tenantId: Generated<string>;
    id: string;
    placeId: string;
    month: string;
    costType: string;
    payer: string;
    kind: 'declared' | 'confirmed' | 'withdrawn';
    amountCents: number;
    withdrawsId: string | null;
    providerId: string;
    recordedBy: string;
    recordedAt: Date;
  };
  criterion: {
    tenantId: Generated<string>;
    id: string;
    callId: string;
    position: number;
    title: string;
    phase: 'written' | 'oral';
    maximumPoints: number;
    weight: number;
  };
  decision: {
    tenantId: Generated<string>;
    id: string;
    subjectKind: 'application' | 'funds-request' | 'release' | 'recovery' | 'amendment' | 'amount' | 'appropriation' | 'reduction' | 'year' | 'allotment' | 'document' | 'selection' | 'call-result';
    subjectId: string;
    bodyId: Generated<string | null>;
    contentHash: string;
    proposedOutcome: 'approve' | 'reject';
    reason: string;
    detail: Json<'decision.detail'>;
    postingCount: Generated<number>;
    preparedBy: string;
    preparedAt: Date;
    outcome: 'approved' | 'rejected' | 'returned' | 'lapsed' | null;
    decisionReason: string | null;
    decidedBy: string | null;
    decidedAt: Date | null;
  };
  decisionPosting: {
    tenantId: Generated<string>;
    decisionId: string;
    postingNo: number;
    rule: 'appropriate' | 'reduce' | 'commit' | 'release' | 'redeem' | 'pay' | 'recover' | 'receive' | 'count' | 'carry-committed' | 'carry-available' | 'lapse';
    budgetLineId: string;
    fromLineId: string | null;
    grantId: string | null;
    amountCents: number;
    calculationId: string | null;
    correctsId: string | null;
    reason: string | null;
  };
  demonstrationClock: {
    onlyOne: Generated<boolean>;
    behindMilliseconds: number;
  };
  document: {
    tenantId: Generated<string>;
    id: string;
    kind: 'agreement' | 'target-agreement' | 'regional-concept' | 'call-result';
    seriesId: string;
    number: number;
    programmeId: string;
    rulesFrom: string;
    ownerId: string;
    addresseeId: string | null;
    districtId: string | null;
    subjectId: string | null;
    decidedBy: 'signatures' | 'approval' | 'publication';
    title: string;
    body: string;
    content: Json<'document.content'> | null;
    hash: string | null;
    status: 'draft' | 'offered' | 'in-force' | 'submitted' | 'returned' | 'approved' | 'published' | 'replaced';
    movedOn: string;
    inForceOn: string | null;
    decisionId: string | null;
    reason: string | null;
    publicFrom: string | null;
    version: Generated<number>;
  };
  documentParty: {
    tenantId: Generated<string>;
    id: string;
    documentId: string;
    documentHash: string | null;
    ownerId: string;
    organisationId: string | null;
    personName: string;
    function: string;
    role: 'founder' | 'acceding' | 'advisory';
    outcome: Generated<'open' | 'signed' | 'refused'>;
    answeredOn: string | null;
    answeredBy: string | null;
    reason: string | null;
  };
  documentState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    kind: GeneratedAlways<'agreement' | 'target-agreement' | 'regional-concept' | 'call-result'>;
    ownerId: GeneratedAlways<string>;
    addresseeId: GeneratedAlways<string | null>;
    status: GeneratedAlways<'draft' | 'offered' | 'in-force' | 'submitted' | 'returned' | 'approved' | 'published' | 'replaced'>;
    movedOn: GeneratedAlways<string>;
    isFollowed: GeneratedAlways<boolean>;
  };
  eligibility: {
    tenantId: Generated<string>;
    id: string;
    number: Generated<number>;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    facts: Json<'eligibility.facts'>;
    verdict: Json<'eligibility.verdict'>;
    exceptionReason: string | null;
    opensWay: GeneratedAlways<boolean>;
    decidedBy: string;
    decidedAt: Date;
  };
  eventState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    at: GeneratedAlways<Date>;
    deliveredAt: GeneratedAlways<Date | null>;
  };
  excusedMember: {
    tenantId: Generated<string>;
    callId: string;
    runnerId: string;
    selectingId: string;
    memberId: string;
    reason: string;
    excusedAt: Date;
    excusedBy: string;
  };
  flagConfirmation: {
    tenantId: Generated<string>;
    programmeId: string;
    path: string;
    amountCents: number;
    reason: string;
    decisionId: string;
    confirmedBy: string;
    confirmedAt: Date;
  };
  formalCheck: {
    tenantId: Generated<string>;
    id: string;
    proposalId: string;
    callId: string;
    bidderId: string;
    runnerId: string;
    selectingId: string;
    findings: Json<'formalCheck.findings'>;
    outcome: 'admitted' | 'incomplete' | 'excluded';
    completeBy: Date | null;
    checkedBy: string;
    checkedAt: Date;
  };
  formalCheckDay: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    proposalId: GeneratedAlways<string>;
    checkedAt: GeneratedAlways<Date>;
  };
  fundsRequest: {
    tenantId: Generated<string>;
    id: string;
    projectId: string;
    grantId: string;
    programmeId: string;
    districtId: string;
    providerId: string;
    month: string;
    amountCents: number;
    calculationId: string;
    status: 'submitted' | 'checked' | 'paid' | 'returned';
    submittedAt: Date;
    submittedBy: string;
    returnReason: string | null;
    version: Generated<number>;
  };
  fundsRequestLine: {
    tenantId: Generated<string>;
    id: string;
    fundsRequestId: string;
    occupancyId: string;
    placeId: string;
    costType: string;
    thirtieths: number;
    rateCents: number;
    amountCents: number;
  };
  grantAward: {
    tenantId: Generated<string>;
    id: string;
    applicationId: string;
    programmeId: string;
    rulesFrom: string;
    districtId: string;
    granteeId: string;
    noticeNumber: string;
    amountCents: number;
    startsOn: string;
    endsOn: string;
    grantedOn: string;
    ruleVersion: string;
    decisionId: string;
  };
  grantedOffer: {
    tenantId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string>;
    unit: GeneratedAlways<'place' | 'participant' | 'household' | 'post' | 'hour' | 'event'>;
    quantity: GeneratedAlways<number>;
  };
  grantedSum: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string>;
    amountCents: GeneratedAlways<number>;
  };
  heldRole: {
    tenantId: GeneratedAlways<string>;
    accountId: GeneratedAlways<string>;
    organisationId: GeneratedAlways<string>;
    role: GeneratedAlways<'programme-office' | 'grant-officer' | 'district-office' | 'committee-member' | 'jobcenter' | 'provider' | 'coach' | 'instructor' | 'signatory' | 'participant' | 'auditor' | 'administrator'>;
    valid: GeneratedAlways<Period>;
  };
  historyEntry: {
    tenantId: GeneratedAlways<string>;
    entryId: GeneratedAlways<string>;
    at: GeneratedAlways<string>;
    writtenBy: GeneratedAlways<string>;
    actor: GeneratedAlways<string | null>;
    role: GeneratedAlways<string>;
    action: GeneratedAlways<string>;
    kind: GeneratedAlways<'changed' | 'read' | 'refused'>;
    objectKind: GeneratedAlways<string | null>;
    objectId: GeneratedAlways<string | null>;
  };
  installation: {
    onlyOne: Generated<boolean>;
    mode: 'production' | 'demonstration';
    startedAt: Date;
  };
  installationMode: {
    onlyOne: GeneratedAlways<boolean>;
    mode: GeneratedAlways<'production' | 'demonstration'>;
  };
  interest: {
    tenantId: Generated<string>;
    proposalId: string;
    memberId: string;
    hasInterest: boolean;
    callId: string;
    runnerId: string;
    selectingId: string;
    reason: string;
    declaredAt: Date;
  };
  job: {
    tenantId: Generated<string>;
    id: string;
    kind: string;
    payload: Json<'job.payload'>;
    runAt: Date;
    attempts: Generated<number>;
    lastError: string | null;
    finishedAt: Date | null;
    failedAt: Date | null;
  };
  jobState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    kind: GeneratedAlways<string>;
    runAt: GeneratedAlways<Date>;
    attempts: GeneratedAlways<number>;
    lastError: GeneratedAlways<string | null>;
    finishedAt: GeneratedAlways<Date | null>;
    failedAt: GeneratedAlways<Date | null>;
  };
  keptCalculation: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    ruleVersion: GeneratedAlways<string>;
    input: Json<'keptCalculation.input'>;
    output: Json<'keptCalculation.output'>;
  };
  land: {
    id: GeneratedAlways<string>;
    slug: GeneratedAlways<string>;
    name: GeneratedAlways<string>;
  };
  ledgerAccount: {
    tenantId: Generated<string>;
    id: string;
    budgetLineId: string;
    account: string;
    limited: Generated<boolean>;
    grantId: string | null;
    districtId: string | null;
    granteeId: string | null;
    noticeNumber: string | null;
    debitCents: Generated<number>;
    creditCents: Generated<number>;
  };
  ledgerEntry: {
    tenantId: Generated<string>;
    id: string;
    number: Generated<number>;
    decisionId: string;
    postingNo: number;
    rule: string;
    debitAccountId: string;
    creditAccountId: string;
    amountCents: number;
    budgetLineId: string;
    fromLineId: string | null;
    grantId: string | null;
    calculationId: string | null;
    correctsId: string | null;
    reason: string;
    bookedOn: string;
    preparedBy: string;
    decidedBy: string;
  };
  mail: {
    tenantId: Generated<string>;
    id: string;
    accountId: string | null;
    recipient: string;
    subject: string;
    body: string;
    writtenAt: Date;
    sentAt: Date | null;
  };
  membership: {
    tenantId: Generated<string>;
    id: string;
    accountId: string;
    organisationId: string;
    role: 'programme-office' | 'grant-officer' | 'district-office' | 'committee-member' | 'jobcenter' | 'provider' | 'coach' | 'instructor' | 'signatory' | 'participant' | 'auditor' | 'administrator';
    valid: Range;
    participantId: string | null;
    version: Generated<number>;
  };
  milestone: {
    tenantId: Generated<string>;
    id: string;
    planId: string;
    participantId: string;
    jobcenterId: string;
    title: string;
    dueOn: string;
    workRelated: boolean;
    reachedOn: string | null;
    version: Generated<number>;
  };
  moneySourceTitle: {
    tenantId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    source: GeneratedAlways<string>;
    titleDe: GeneratedAlways<string>;
    titleEn: GeneratedAlways<string>;
  };
  occupancy: {
    tenantId: Generated<string>;
    id: string;
    placeId: string;
    projectId: string;
    districtId: string;
    providerId: string;
    period: Range;
    version: Generated<number>;
  };
  offerTitle: {
    tenantId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    kind: GeneratedAlways<string>;
    unit: GeneratedAlways<string>;
    titleDe: GeneratedAlways<string>;
    titleEn: GeneratedAlways<string>;
  };
  oidcIdentity: {
    tenantId: Generated<string>;
    issuer: string;
    subject: string;
    accountId: string;
    linkedAt: Date;
  };
  oneTimeSecret: {
    tenantId: Generated<string>;
    id: string;
    kind: 'sign-in-link' | 'set-up-link' | 'enrolment-link' | 'passkey-challenge' | 'oidc-state';
    secretHash: Buffer;
    accountId: string | null;
    detail: Json<'oneTimeSecret.detail'>;
    createdAt: Date;
    expiresAt: Date;
    usedAt: Date | null;
  };
  openDecision: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    subjectKind: GeneratedAlways<'application' | 'funds-request' | 'release' | 'recovery' | 'amendment' | 'amount' | 'appropriation' | 'reduction' | 'year' | 'allotment' | 'document' | 'selection' | 'call-result'>;
    subjectId: GeneratedAlways<string>;
    bodyId: GeneratedAlways<string | null>;
    preparedBy: GeneratedAlways<string>;
    preparedAt: GeneratedAlways<Date>;
  };
  organisation: {
    tenantId: Generated<string>;
    id: string;
    kind: 'ministry' | 'grant-authority' | 'district' | 'committee' | 'jobcenter' | 'provider' | 'audit-office' | 'operator' | 'association' | 'employment-agency' | 'municipality' | 'employer' | 'coordination' | 'jury';
    name: string;
    districtId: string | null;
    officialKey: string | null;
    key: string | null;
    version: Generated<number>;
  };
  organisationLink: {
    tenantId: Generated<string>;
    id: string;
    fromId: string;
    toId: string;
    kind: 'part-of' | 'responsible-for' | 'represents';
    valid: Range;
  };
  organisationName: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    name: GeneratedAlways<string>;
    kind: GeneratedAlways<'ministry' | 'grant-authority' | 'district' | 'committee' | 'jobcenter' | 'provider' | 'audit-office' | 'operator' | 'association' | 'employment-agency' | 'municipality' | 'employer' | 'coordination' | 'jury'>;
  };
  organisationOfDistrict: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    kind: GeneratedAlways<'ministry' | 'grant-authority' | 'district' | 'committee' | 'jobcenter' | 'provider' | 'audit-office' | 'operator' | 'association' | 'employment-agency' | 'municipality' | 'employer' | 'coordination' | 'jury'>;
    name: GeneratedAlways<string>;
    districtId: GeneratedAlways<string | null>;
    officialKey: GeneratedAlways<string | null>;
  };
  outbox: {
    tenantId: Generated<string>;
    id: string;
    event: string;
    payload: Json<'outbox.payload'>;
    at: Date;
    deliveredAt: Date | null;
  };
  participant: {
    tenantId: Generated<string>;
    id: string;
    number: string;
    jobcenterId: string;
    districtId: string;
    createdOn: string;
  };
  participantFacts: {
    tenantId: Generated<string>;
    participantId: string;
    jobcenterId: string;
    facts: Json<'participantFacts.facts'>;
    confirmedBy: string;
    confirmedAt: Date;
    version: Generated<number>;
  };
  participantFirstName: {
    tenantId: Generated<string>;
    participantId: string;
    jobcenterId: string;
    firstName: string;
  };
  participantIdentity: {
    tenantId: Generated<string>;
    participantId: string;
    jobcenterId: string;
    familyName: string;
    nameKey: GeneratedAlways<string>;
    birthDate: string;
    phone: string | null;
    email: string | null;
    version: Generated<number>;
  };
  participation: {
    tenantId: Generated<string>;
    id: string;
    participantId: string;
    programmeId: string;
    rulesFrom: string;
    jobcenterId: string;
    districtId: string;
    status: 'referred' | 'eligible' | 'not-eligible' | 'assigned' | 'ended';
    since: string;
    voluntaryOn: string | null;
    version: Generated<number>;
  };
  participationEnd: {
    tenantId: Generated<string>;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    lastDayOn: string;
    endReason: 'planned-end' | 'work' | 'training' | 'illness' | 'own-wish' | 'other';
  };
  participationState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    jobcenterId: GeneratedAlways<string>;
    status: GeneratedAlways<'referred' | 'eligible' | 'not-eligible' | 'assigned' | 'ended'>;
    since: GeneratedAlways<string>;
  };
  passkey: {
    tenantId: Generated<string>;
    id: string;
    accountId: string;
    credentialId: string;
    publicKey: Buffer;
    counter: number;
    transports: string[];
    label: string;
    createdAt: Date;
  };
  payment: {
    tenantId: Generated<string>;
    id: string;
    fundsRequestId: string;
    decisionId: string;
    providerId: string;
    amountCents: number;
    paidOn: string;
  };
  personContact: {
    tenantId: GeneratedAlways<string>;
    participantId: GeneratedAlways<string>;
    familyName: GeneratedAlways<string>;
    phone: GeneratedAlways<string | null>;
  };
  personFirstName: {
    tenantId: GeneratedAlways<string>;
    participantId: GeneratedAlways<string>;
    firstName: GeneratedAlways<string>;
  };
  personStay: {
    tenantId: GeneratedAlways<string>;
    occupancyId: GeneratedAlways<string>;
    participantId: GeneratedAlways<string>;
    jobcenterId: GeneratedAlways<string>;
    providerId: GeneratedAlways<string>;
    period: GeneratedAlways<Period>;
    overOn: GeneratedAlways<string | null>;
    isConcluded: GeneratedAlways<boolean>;
  };
  place: {
    tenantId: Generated<string>;
    id: string;
    projectId: string;
    programmeId: string;
    districtId: string;
    providerId: string;
    kind: string;
    needsTests: boolean;
    workTime: 'needed' | 'used-up' | 'any';
    number: number;
    status: 'undescribed' | 'free' | 'occupied' | 'closed';
    available: Range;
    title: string | null;
    description: string | null;
    hostSite: string | null;
    weeklyHours: number | null;
    additionalReason: string | null;
    publicInterestReason: string | null;
    competitionNeutralReason: string | null;
    testsValidUntil: string | null;
    version: Generated<number>;
  };
  placeCost: {
    tenantId: Generated<string>;
    placeId: string;
    month: string;
    costType: string;
    providerId: string;
    totalCents: number;
    financedCents: Generated<number>;
  };
  placeState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    projectId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    providerId: GeneratedAlways<string>;
    kind: GeneratedAlways<string>;
    number: GeneratedAlways<number>;
    status: GeneratedAlways<'undescribed' | 'free' | 'occupied' | 'closed'>;
    available: GeneratedAlways<Period>;
    version: GeneratedAlways<number>;
  };
  placeStay: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    placeId: GeneratedAlways<string>;
    projectId: GeneratedAlways<string>;
    period: GeneratedAlways<Period>;
  };
  placeTitle: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    title: GeneratedAlways<string | null>;
    hostSite: GeneratedAlways<string | null>;
    weeklyHours: GeneratedAlways<number | null>;
    available: GeneratedAlways<Period>;
  };
  plan: {
    tenantId: Generated<string>;
    id: string;
    participantId: string;
    jobcenterId: string;
    goal: string;
    agreedOn: string;
    reviewOn: string;
    version: Generated<number>;
  };
  plannedPlaces: {
    tenantId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    districtId: GeneratedAlways<string>;
    validFrom: GeneratedAlways<string>;
    places: GeneratedAlways<number>;
  };
  postingRule: {
    rule: string;
    debit: string;
    credit: string;
    corrects: string | null;
    across: boolean;
    movesMoney: boolean;
    lineKinds: string[];
    sourceKinds: string[];
    decisionKinds: string[];
  };
  programme: {
    tenantId: Generated<string>;
    id: string;
    slug: string;
    definition: Json<'programme.definition'>;
    definitionHash: string;
    status: 'draft' | 'published' | 'ended';
    publishedAt: Date | null;
    version: Generated<number>;
  };
  programmeTitle: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    slug: GeneratedAlways<string>;
    status: GeneratedAlways<'draft' | 'published' | 'ended'>;
    titleDe: GeneratedAlways<string>;
    titleEn: GeneratedAlways<string>;
  };
  project: {
    tenantId: Generated<string>;
    id: string;
    grantId: string;
    programmeId: string;
    rulesFrom: string;
    area: string | null;
    districtId: string;
    providerId: string;
    title: string;
    fieldOfUse: string;
    startsOn: string;
    endsOn: string;
  };
  projectAward: {
    tenantId: Generated<string>;
    projectId: string;
    districtId: string;
    providerId: string;
    amountCents: number;
  };
  projectOffer: {
    tenantId: Generated<string>;
    projectId: string;
    programmeId: string;
    districtId: string;
    providerId: string;
    position: number;
    kind: string;
    unit: 'place' | 'participant' | 'household' | 'post' | 'hour' | 'event';
    quantity: number;
  };
  projectStanding: {
    tenantId: Generated<string>;
    projectId: string;
    districtId: string;
    providerId: string;
    occupiedPlaces: Generated<number>;
    paidCents: Generated<number>;
  };
  projectSum: {
    tenantId: GeneratedAlways<string>;
    projectId: GeneratedAlways<string>;
    amountCents: GeneratedAlways<number>;
  };
  projectTitle: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    grantId: GeneratedAlways<string>;
    programmeId: GeneratedAlways<string>;
    rulesFrom: GeneratedAlways<string>;
    area: GeneratedAlways<string | null>;
    districtId: GeneratedAlways<string>;
    providerId: GeneratedAlways<string>;
    title: GeneratedAlways<string>;
    startsOn: GeneratedAlways<string>;
    endsOn: GeneratedAlways<string>;
  };
  proposal: {
    tenantId: Generated<string>;
    id: string;
    callId: string;
    bidderId: string;
    runnerId: string;
    selectingId: string;
    title: string;
    fieldOfUse: string;
    summary: string;
    costCents: number;
    status: 'draft' | 'submitted' | 'admitted' | 'incomplete' | 'excluded' | 'withdrawn' | 'recommended' | 'reserve' | 'not-recommended';
    submittedAt: Date | null;
    version: Generated<number>;
  };
  proposalOffer: {
    tenantId: Generated<string>;
    proposalId: string;
    position: number;
    kind: string;
    unit: 'place' | 'participant' | 'household' | 'post' | 'hour' | 'event';
    quantity: number;
  };
  proposalResult: {
    tenantId: Generated<string>;
    proposalId: string;
    callId: string;
    bidderId: string;
    runnerId: string;
    selectingId: string;
    position: number;
    points: string | null;
    rank: number | null;
    spread: string | null;
    cumulativeCents: number | null;
    cumulativePlaces: number | null;
    rankedAs: 'recommended' | 'reserve' | 'below-minimum' | 'tie';
    outcome: 'recommended' | 'reserve' | 'not-recommended';
    reason: string;
  };
  proposalState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    callId: GeneratedAlways<string>;
    bidderId: GeneratedAlways<string>;
    runnerId: GeneratedAlways<string>;
    status: GeneratedAlways<'draft' | 'submitted' | 'admitted' | 'incomplete' | 'excluded' | 'withdrawn' | 'recommended' | 'reserve' | 'not-recommended'>;
    submittedAt: GeneratedAlways<Date | null>;
  };
  publicFigure: {
    tenantId: Generated<string>;
    programmeId: string;
    districtId: string | null;
    figure: 'places-planned' | 'places-granted' | 'places-occupied' | 'people-reached' | 'granted-cents' | 'paid-cents';
    value: number;
    protection: 'exact' | 'rounded';
    asOf: string;
    publishedAt: Date;
    publishedBy: string;
  };
  quota: {
    tenantId: Generated<string>;
    programmeId: string;
    districtId: string;
    validFrom: string;
    places: number;
    origin: 'named' | 'computed' | 'decided';
    source: string;
  };
  rateLimit: {
    tenantId: Generated<string>;
    bucket: string;
    windowStart: Date;
    uses: number;
  };
  recommendation: {
    tenantId: Generated<string>;
    callId: string;
    runnerId: string;
    selectingId: string;
    rankingInput: Json<'recommendation.rankingInput'>;
    ranking: Json<'recommendation.ranking'>;
    presentMembers: string[];
    quorum: number;
    reason: string;
    decidedOn: string;
    recordedBy: string;
  };
  recovery: {
    tenantId: Generated<string>;
    id: string;
    paymentId: string;
    fundsRequestId: string;
    districtId: string;
    providerId: string;
    decisionId: string;
    amountCents: number;
    legalBasis: 'revocation' | 'withdrawal' | 'condition';
    reason: string;
    dueOn: string;
    recoveredOn: string;
  };
  refusedDocument: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    ownerId: GeneratedAlways<string>;
    movedOn: GeneratedAlways<string>;
  };
  requestState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    projectId: GeneratedAlways<string>;
    providerId: GeneratedAlways<string>;
    month: GeneratedAlways<string>;
    status: GeneratedAlways<'submitted' | 'checked' | 'paid' | 'returned'>;
    submittedAt: GeneratedAlways<Date>;
  };
  score: {
    tenantId: Generated<string>;
    proposalId: string;
    criterionId: string;
    memberId: string;
    callId: string;
    runnerId: string;
    selectingId: string;
    points: number;
    reason: string;
    scoredAt: Date;
    version: Generated<number>;
  };
  secret: {
    name: string;
    value: string;
  };
  session: {
    tenantId: Generated<string>;
    id: string;
    tokenHash: Buffer;
    accountId: string;
    membershipId: string | null;
    method: 'passkey' | 'oidc' | 'link' | 'demonstration';
    createdAt: Date;
    expiresAt: Date;
    idleMinutes: Generated<number>;
    seenAt: Date | null;
    revokedAt: Date | null;
  };
  stationCount: {
    tenantId: Generated<string>;
    programmeId: string;
    districtId: string;
    station: 'place-undescribed' | 'place-free' | 'place-occupied' | 'place-closed' | 'person-referred' | 'person-eligible' | 'person-not-eligible' | 'person-assigned' | 'person-ended' | 'request-submitted' | 'request-checked' | 'request-paid' | 'request-returned';
    total: number;
    amountCents: Generated<number>;
  };
  tenant: {
    id: string;
    slug: string;
    name: string;
  };
  touchedDecision: {
    tenantId: Generated<string>;
    id: string;
    occupancyId: string;
    participationId: string;
    participantId: string;
    jobcenterId: string;
    eligibilityId: string;
    factsVersion: number;
    verdict: Json<'touchedDecision.verdict'>;
    foundBy: string;
    foundAt: Date;
    note: string | null;
    acknowledgedBy: string | null;
    acknowledgedAt: Date | null;
    version: Generated<number>;
  };
  touchedDecisionState: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    participationId: GeneratedAlways<string>;
    jobcenterId: GeneratedAlways<string>;
    foundAt: GeneratedAlways<Date>;
    acknowledgedBy: GeneratedAlways<string | null>;
  };
  writtenMail: {
    tenantId: GeneratedAlways<string>;
    id: GeneratedAlways<string>;
    recipient: GeneratedAlways<string>;
    subject: GeneratedAlways<string>;
    body: GeneratedAlways<string>;
    writtenAt: GeneratedAlways<Date>;
  };
};
