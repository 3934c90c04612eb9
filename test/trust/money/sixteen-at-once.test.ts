import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  decideApplication,
  passOnGrant,
  prepareApplicationDecision,
  submitApplication,
} from '../../../src/modules/grants/index.ts';
import { assignPerson } from '../../../src/modules/participants/commands/assign-person.ts';
import { openCaseload, STAY } from '../../../src/modules/participants/testing/caseload.ts';
import { codeOf } from '../../../src/modules/payments/testing/claims.ts';
import { grantedByAuthority } from '../../../src/modules/payments/testing/passed-on.ts';
import {
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
} from '../../../src/modules/programmes/model/testing/minimal-programme.ts';
import { appropriated, publishedProgramme } from '../../support/office.ts';

const CLIENTS = 16;
const FIT = 5;

// A connection for each client and one more, so that all of them are really there at the same moment.
const caseload = await openCaseload({ connections: CLIENTS + 1 });
const { office } = caseload;
after(() => office.close());
await office.hire('second-district-officer', 'district-office', office.districtId);

const read = { sources: [], verified: false };
const provider = office.people.provider?.organisationId;
const clients = <Answer>(does: (client: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: CLIENTS }, (_, client) => does(client)));

/** Counts what the clients were told; a deadlock or a mistake of ours would have thrown. */
const told = (outcomes: readonly { kind: string; refusal?: { code: string } }[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, codeOf)].map(([code, all]) => [code, all.length] as const).sort(),
  );

async function prepared(programmeId: string, amountCents: number): Promise<string> {
  const id = await office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2018-03-15', lastDay: '2018-12-31' },
    items: [{ providerId: provider, title: 'Garten', fieldOfUse: 'Grün', offers: asked(4), amountCents }],
  });
  return office.did('grant-officer', prepareApplicationDecision, {
    ...{ id, version: 1, outcome: 'approve', reason: 'Plan und Mittel sind geprüft.' },
  });
}
const preparedByAll = async (programmeId: string, amountCents: number) => {
  const ids: string[] = [];
  for (let client = 0; client < CLIENTS; client += 1) ids.push(await prepared(programmeId, amountCents));
  return ids;
};
const decide = (id: string) =>
  office.does('second-officer', decideApplication, { id, version: 2, verdict: 'agree' });

test('sixteen decisions on one budget line at once bind to the last that fits', async () => {
  const programmeId = await publishedProgramme(office);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: FIT * 7_000 + 6_999 });
  const ids = await preparedByAll(programmeId, 7_000);
  const outcomes = await clients((client) => decide(ids[client] as string));
  assert.deepEqual(told(outcomes), { done: FIT, 'line-exhausted': CLIENTS - FIT });
  const [line] = await office.sql('select committed_cents from budget_line where programme_id = $1', [
    programmeId,
  ]);
  assert.equal(line?.committed_cents, FIT * 7_000);
});

test('sixteen decisions on one quota at once fill it and not one place more', async () => {
  const programmeId = await publishedProgramme(office);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  await office.sql(
    `insert into quota (tenant_id, programme_id, district_id, valid_from, places, origin, source)
     values ($1, $2, $3, '2017-01-01', $4, 'named', 'A1')`,
    [office.tenantId, programmeId, office.districtId, FIT * 4 + 3],
  );
  const ids = await preparedByAll(programmeId, 1_000);
  const outcomes = await clients((client) => decide(ids[client] as string));
  assert.deepEqual(told(outcomes), { done: FIT, 'over-quota': CLIENTS - FIT });
  const [granted] = await office.sql(
    'select sum(quantity)::int as places from project_offer where programme_id = $1',
    [programmeId],
  );
  assert.equal(granted?.places, FIT * 4);
});

test('of sixteen people for one place at once one gets it', async () => {
  const placeId = await caseload.place();
  const people: string[] = [];
  for (let client = 0; client < CLIENTS; client += 1) people.push(await caseload.eligible());
  const outcomes = await clients((client) =>
    office.does('jobcenter', assignPerson, { id: people[client], version: 2, placeId, ...STAY }),
  );
  assert.deepEqual(told(outcomes), { done: 1, 'place-taken': CLIENTS - 1 });
  assert.equal((await office.sql('select from occupancy where place_id = $1', [placeId])).length, 1);
});

test('sixteen clients pass one grant on at once, and then decide on it, to the last that fits', async () => {
  const programmeId = await publishedProgramme(office, {
    costTypes: [costTypeOf('training', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } })],
    procedure: {
      ...minimalProgramme().procedure,
      steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...read }],
      passingOn: { to: ['provider'], costTypes: ['training'], ...read },
    },
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const grantId = await grantedByAuthority(office, {
    ...{ programmeId, startsOn: '2018-01-15', lastDay: '2018-12-31' },
    items: [{ providerId: provider, title: 'Garten', fieldOfUse: 'Grün', offers: asked(4), amountCents: 1 }],
    lines: [{ costType: 'training', cashYear: 2018, amountCents: FIT * 7_000 + 6_999 }],
  });
  const begun = await clients(() =>
    office.does('district-office', passOnGrant, {
      ...{ id: grantId, providerId: provider, amounts: [{ number: 1, amountCents: 7_000 }] },
    }),
  );
  assert.deepEqual(told(begun), { 'above-line': CLIENTS - FIT, done: FIT });

  const ids = begun.flatMap((outcome) => (outcome.kind === 'done' ? [String(outcome.answer.id)] : []));
  for (const id of ids)
    await office.did('district-office', prepareApplicationDecision, {
      ...{ id, version: 1, outcome: 'approve', reason: 'Plan und Mittel sind geprüft.' },
    });
  // What is left is the money of four; each of the five is decided on by several clients.
  await office.sql(
    `update ledger_account set credit_cents = debit_cents - $2 where account = 'available'
        and budget_line_id = (select id from budget_line where origin_grant_id = $1)`,
    [grantId, (FIT - 1) * 7_000],
  );
  const decided = await clients((client) =>
    office.does('second-district-officer', decideApplication, {
      ...{ id: ids[client % FIT], version: 2, verdict: 'agree' },
    }),
  );
  assert.equal(told(decided).done, FIT - 1);
  const [held] = await office.sql('select committed_cents from budget_line where origin_grant_id = $1', [
    grantId,
  ]);
  assert.equal(held?.committed_cents, (FIT - 1) * 7_000);
});
