import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { commands } from '../../../src/app/modules.ts';
import { prepareReduction } from '../../../src/modules/funding/commands/reduction-decision.ts';
import { prepareAppropriation } from '../../../src/modules/funding/index.ts';
import { prepareRelease } from '../../../src/modules/grants/commands/release-decision.ts';
import { prepareRecovery } from '../../../src/modules/payments/index.ts';
import { claimsOf, runningProject } from '../../../src/modules/payments/testing/claims.ts';
import { openOffice } from '../../support/office.ts';

const office = await openOffice();
after(() => office.close());

/** Ten billion euros: more than each of the limits in programmes/reference/plausibility-limits.yaml. */
const IMPOSSIBLE = 1_000_000_000_000;

type Schema = {
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** Lists every field for an amount of money in what a command takes, with the most that it takes. */
function amountsIn(schema: Schema, path: string): { path: string; most: number }[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const isAmount = /Cents$/.test(path) && anyOf.length === 0;
  return [
    ...(isAmount ? [{ path, most: schema.maximum ?? Number.POSITIVE_INFINITY }] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => amountsIn(inner, `${path}.${name}`)),
    ...(typeof additionalProperties === 'object' ? amountsIn(additionalProperties, `${path}.*`) : []),
    ...(items ? amountsIn(items, path) : []),
    ...anyOf.flatMap((inner) => amountsIn(inner, path)),
  ];
}

const amounts = commands.flatMap(({ name, input }) =>
  amountsIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema, name),
);

/** The fields that take any amount, because it may have been typed before or be confirmed; what each of them says to it. */
const TOLD = {
  'funding.prepare-appropriation.appropriations.amountCents': 'appropriations.0.amountCents unlikely-amount',
  'funding.prepare-reduction.amountCents': 'more-than-the-old',
  'grants.prepare-release.amountCents': 'above-open',
  'payments.prepare-recovery.amountCents': 'above-paid',
};

test('an amount that cannot be is a fault of its field in everything that takes money, but where it is told otherwise', () => {
  assert.ok(amounts.length > 25, 'the fields are found');
  assert.deepEqual(
    amounts.filter(({ most }) => most >= IMPOSSIBLE).map(({ path }) => path),
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
