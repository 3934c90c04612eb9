import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetLineOf } from '../../funding/testing/budget-line.ts';
import { promised } from '../../programmes/model/testing/minimal-programme.ts';
import { applicationAmount, hashApplication, mayBeChanged } from './application.ts';
import { awardGrant, awardPostings } from './award-grant.ts';

const item = {
  proposalId: null,
  providerId: 'provider',
  title: 'Tafelgarten',
  fieldOfUse: 'Tafel',
  offers: promised(2, 1),
  amountCents: 60,
};
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
  grantorId: 'authority',
  granteeId: 'district',
  startsOn: '2018-07-01',
  endsOn: '2019-07-01',
  items: [item, { ...item, title: 'Kleiderkammer', amountCents: 40 }],
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
  detail: { shares },
  preparedBy: 'first',
  proposedOutcome: 'approve',
  contentHash: '',
} as const;

const awarded = (lines = [line('z', 2018), line('a', 2019)]) => {
  let count = 0;
  const newId = () => `id-${++count}`;
  const basis = {
    application,
    lines,
    prepared,
    noticeNumber: 'p/2018/001',
    ruleVersion: 'rules',
    broken: [],
  };
  return awardGrant(basis, { newId, today: '2018-06-01' });
};

test('a grant carries what was applied for, its notice and its decision', () => {
  const grant = awarded().change?.grant;
  assert.deepEqual(
    [grant?.amountCents, grant?.noticeNumber, grant?.decisionId, grant?.grantedOn, grant?.endsOn],
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

test('what was computed is kept beside what was decided', () => {
  const output = awarded().change?.calculation.output as { proposed: unknown; decided: unknown };
  assert.deepEqual(output.decided, shares);
  assert.notDeepEqual(output.proposed, shares);
});

test('nothing is awarded from a line that has too little left', () =>
  assert.equal(
    awarded([{ ...line('z', 2018), committedCents: 50 }, line('a', 2019)]).refusal?.code,
    'line-exhausted',
  ));

test('the order of the items makes no other content, an amount does', () => {
  const turned = { ...application, items: application.items.toReversed() };
  assert.equal(hashApplication(turned), hashApplication(application));
  const other = { ...application, items: [item, { ...item, amountCents: 41 }] };
  assert.notEqual(hashApplication(other), hashApplication(application));
  assert.equal(applicationAmount(application), 100);
});

test('an application may be changed until it is decided', () =>
  assert.deepEqual(
    (['submitted', 'prepared', 'granted', 'rejected'] as const).map((status) => mayBeChanged(status)),
    [true, true, false, false],
  ));
