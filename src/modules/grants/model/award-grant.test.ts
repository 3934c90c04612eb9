import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetLineOf } from '../../funding/testing/budget-line.ts';
import { promised } from '../../programmes/model/testing/minimal-programme.ts';
import { applicationAmount, hashApplication, mayBeChanged } from './application.ts';
import { awardGrant, awardPostings, rejectApplication } from './award-grant.ts';

const item = {
  projectId: 'one',
  proposalId: null,
  providerId: 'provider',
  title: 'Tafelgarten',
  fieldOfUse: 'Tafel',
  offers: promised(2, 1),
  amountCents: 60,
};
const planned = (number: number, projectId: string, cashYear: number, amountCents: number) => ({
  ...{ number, projectId, cashYear, amountCents, costType: 'lump', source: 'land' },
  ...{ sourceKind: 'own-cash' as const, quantity: null, unitPriceCents: null, note: null },
});
const lines = [planned(1, 'one', 2018, 55), planned(2, 'one', 2019, 5), planned(3, 'two', 2019, 40)];
const application = {
  id: 'application',
  version: 1,
  status: 'prepared',
  programmeId: 'programme',
  rulesFrom: '2017-01-01',
  area: null,
  districtId: 'district',
  callId: null,
  proposalId: null,
  granteeId: 'district',
  grantorId: 'authority',
  parentGrantId: null,
  plan: { id: 'plan', financing: 'full', ownFundsFirst: false, lines },
  startsOn: '2018-07-01',
  endsOn: '2019-07-01',
  items: [item, { ...item, projectId: 'two', title: 'Kleiderkammer', amountCents: 40 }],
} as const;
const line = (id: string, cashYear: number) => budgetLineOf(id, cashYear, { appropriatedCents: 100 });
const shares = [
  { budgetLineId: 'z', amountCents: 55 },
  { budgetLineId: 'a', amountCents: 45 },
];
const prepared = {
  id: 'decision',
  ruling: null,
  reason: 'Alle Voraussetzungen sind erfüllt.',
  detail: { lines, shares },
  preparedBy: 'first',
  proposedOutcome: 'approve',
  contentHash: '',
} as const;

const usualTerms = {
  ...{
    purpose: 'Muster',
    mode: 'advance' as const,
    windowDays: 60,
    afterFinality: false,
    lastMonthEarly: false,
  },
  rates: [],
};

const awarded = (budget = [line('z', 2018), line('a', 2019)], detail = prepared.detail) => {
  let count = 0;
  const newId = () => `id-${++count}`;
  const basis = {
    application,
    lines: budget,
    prepared: { ...prepared, detail },
    usualTerms,
    isPassedOn: () => false,
    isHeld: false,
    isMeasure: false,
    noticeNumber: 'p/2018/001',
    ruleVersion: 'rules',
    conditions: [],
    broken: [],
    brokenBy: () => [],
    waiting: [],
    sources: [],
  };
  return awardGrant(basis, { newId, today: '2018-06-01' });
};

test('a grant carries what was applied for, its notice and its decision', () => {
  const { grant, notice } = awarded().change ?? {};
  assert.deepEqual(
    [notice?.amountCents, grant?.noticeNumber, notice?.decisionId, notice?.issuedOn, notice?.endsOn],
    [100, 'p/2018/001', 'decision', '2018-06-01', '2019-07-01'],
  );
});

test('each share becomes a commitment of the grant, and its booking names grant and calculation before they are there', () => {
  const { grant, calculation, commitments } = awarded().change ?? {};
  assert.deepEqual(
    commitments?.map(({ budgetLineId, grantId }) => [budgetLineId, grantId]),
    shares.map(({ budgetLineId }) => [budgetLineId, grant?.id]),
  );
  assert.deepEqual(
    awardPostings(prepared.id, prepared.detail),
    shares.map((share) => ({
      rule: 'commit',
      grantId: grant?.id,
      calculationId: calculation?.id,
      ...share,
    })),
  );
});

test('each item becomes a project with what it is to offer', () => {
  const projects = awarded().change?.projects ?? [];
  assert.deepEqual(
    projects.map(({ title, offers }) => [title, ...offers.map(({ quantity }) => quantity)]),
    [
      ['Tafelgarten', 2, 1],
      ['Kleiderkammer', 2, 1],
    ],
  );
});

test('a project gets what its lines are granted, and one that gets nothing is none', () => {
  const cut = lines.map((one) => (one.number === 3 ? { ...one, amountCents: 0 } : one));
  const projects = awarded(undefined, { ...prepared.detail, lines: cut }).change?.projects ?? [];
  assert.deepEqual(
    projects.map(({ id, amountCents }) => [id, amountCents]),
    [['one', 60]],
  );
});

test('what was decided is kept beside the plan that it follows from', () => {
  const { input, output } = awarded().change?.calculation ?? {};
  assert.deepEqual((output as { decided: unknown }).decided, shares);
  assert.deepEqual(
    (input as { plan: { amountCents: number }[] }).plan.map(({ amountCents }) => amountCents),
    [55, 45],
  );
});

test('a rejection is a file with a notice that says why, and nothing else', () => {
  const { notice, plan, projects, commitments } = rejectApplication(
    {
      application,
      lines: [],
      prepared,
      noticeNumber: 'p/2018/001',
      ruleVersion: 'rules',
      usualTerms,
      isPassedOn: () => false,
      isHeld: false,
      isMeasure: false,
      conditions: [],
      broken: [],
      brokenBy: () => [],
      waiting: [],
      sources: [],
    },
    { newId: () => 'id', today: '2018-06-01' },
  );
  assert.deepEqual([notice.kind, notice.reason, notice.terms], ['rejection', prepared.reason, null]);
  assert.deepEqual([plan, projects, commitments], [null, [], []]);
});

test('nothing is awarded from a line that has too little left', () =>
  assert.equal(
    awarded([{ ...line('z', 2018), committedCents: 50 }, line('a', 2019)]).refusal?.code,
    'line-exhausted',
  ));

test('the order of the items makes no other content, another plan does', () => {
  const turned = { ...application, items: application.items.toReversed() };
  assert.equal(hashApplication(turned), hashApplication(application));
  const other = { ...application, plan: { ...application.plan, id: 'other' } };
  assert.notEqual(hashApplication(other), hashApplication(application));
  assert.equal(applicationAmount(application), 100);
});

test('an application may be changed until it is decided', () =>
  assert.deepEqual(
    (['submitted', 'prepared', 'granted', 'rejected'] as const).map((status) => mayBeChanged(status)),
    [true, true, false, false],
  ));
