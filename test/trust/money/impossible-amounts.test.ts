import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { prepareReduction } from '../../../src/modules/funding/commands/reduction-decision.ts';
import { prepareAppropriation } from '../../../src/modules/funding/index.ts';
import { prepareAllotment } from '../../../src/modules/grants/commands/allotment-decision.ts';
import { prepareRelease } from '../../../src/modules/grants/commands/release-decision.ts';
import { prepareRecovery } from '../../../src/modules/payments/index.ts';
import { claimsOf, runningProject } from '../../../src/modules/payments/testing/claims.ts';
import { openOffice } from '../../support/office.ts';
import { moneyFields } from './money-fields.ts';

const office = await openOffice();
after(() => office.close());

/** Ten billion euros: more than each of the limits in programmes/reference/plausibility-limits.yaml. */
const IMPOSSIBLE = 1_000_000_000_000;

const amounts = moneyFields();

/** The field with which two people call an amount right that cannot be: it takes every amount. */
const CONFIRMS = 'programmes.prepare-amount.upToCents';

/** The fields that take any amount, because it may have been typed before or be confirmed; what each of them says to it. */
const TOLD = {
  'funding.prepare-appropriation.appropriations.amountCents': 'appropriations.0.amountCents unlikely-amount',
  'funding.prepare-reduction.amountCents': 'more-than-the-old',
  'grants.prepare-release.amountCents': 'above-open',
  'grants.prepare-allotment.amountCents': 'above-target',
  'payments.prepare-recovery.amountCents': 'above-paid',
};

test('an amount that cannot be is a fault of its field in everything that takes money, but where it is told otherwise', () => {
  assert.ok(amounts.length > 25, 'the fields are found');
  assert.deepEqual(
    amounts.filter(({ path, most }) => most >= IMPOSSIBLE && path !== CONFIRMS).map(({ path }) => path),
    Object.keys(TOLD),
  );
});

test('where any amount is taken it is flagged for a second person, or refused with what there is', async () => {
  const project = await runningProject(office);
  const { claimed, paid } = claimsOf(office);
  const claim = await claimed(project);
  await paid(claim);
  const [entry] = await office.sql(`select id from ledger_entry where rule = 'appropriate'`);
  const amountCents = IMPOSSIBLE;
  const of = (id: string) => ({ id, amountCents, reason: 'Vertippt' });
  const outcomes = [
    await office.does('programme-office', prepareAppropriation, {
      ...{ id: project.programmeId, reason: 'Haushaltsplan' },
      appropriations: [{ source: 'land', cashYear: 2018, amountCents }],
    }),
    await office.does('programme-office', prepareReduction, of(entry?.id)),
    await office.does('grant-officer', prepareRelease, of(project.commitmentId)),
    await office.does('programme-office', prepareAllotment, {
      ...{ id: project.programmeId, toDistrictId: office.districtId, amountCents },
      reason: 'Vertippt, drei Nullen.',
    }),
    await office.does('grant-officer', prepareRecovery, {
      ...{ ...of(claim), legalBasis: 'revocation', dueOn: '2018-07-01' },
    }),
  ];
  assert.deepEqual(
    outcomes.map((outcome) =>
      outcome.kind === 'refused'
        ? outcome.refusal.code
        : outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => `${path} ${code}`).join(),
    ),
    Object.values(TOLD),
  );
});
