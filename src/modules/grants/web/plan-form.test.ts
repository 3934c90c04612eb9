import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { recordRecommendation } from '../../calls/recommendation/record-recommendation.ts';
import { MEMBERS, openCallRoom } from '../../calls/testing/call-room.ts';
import { openApp } from '../../identity/testing/app.ts';
import {
  amountOf,
  asked,
  committeeOf,
  costTypeOf,
  districtLine,
  moneyOf,
} from '../../programmes/model/testing/minimal-programme.ts';
import { submitApplication } from '../commands/submit-application.ts';
import { submitCallApplication } from '../commands/submit-call-application.ts';

const office = await openCallRoom();
after(() => office.close());
const app = openApp(office);
const read = { sources: ['A1'], verified: true };

/** Returns a programme with a lump sum, costs by receipt and two sources, on a line of these stations. */
const programmeOn = (steps: ReturnType<typeof districtLine>) =>
  publishedProgramme(office, {
    money: [moneyOf(null), moneyOf(null, { id: 'jobcenter', payer: 'jobcenter' })],
    costTypes: [
      costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('250 Euro', 25_000), paidFrom: ['land'] }),
      costTypeOf('staff', { basis: 'actual-costs' }),
    ],
    procedure: {
      grantAuthority: { name: { de: 'Amt', en: 'Office' }, ...read },
      grantees: { kinds: ['district', 'provider'], ...read },
      steps,
      committee: committeeOf(),
    },
  });
const programmeId = await programmeOn(districtLine());
// Without a station for applications the selected proposal is the application.
const ofProposals = await programmeOn(districtLine().filter(({ act }) => act !== 'application'));

const days = { startsOn: '2018-03-16', lastDay: '2019-12-31' };
const typedDays = { startsOn: '16.03.2018', lastDay: '31.12.2019' };

/** Lines of every sort: own costs by receipt, places at their price, a rounded sum, what another pays. */
const linesOf = (project: number | string) => [
  { costType: 'staff', cashYear: 2018, amountCents: 1_290_000 },
  { costType: 'staff', cashYear: 2018, source: 'jobcenter', amountCents: 400_000 },
  {
    project,
    costType: 'lump',
    cashYear: 2018,
    quantity: 9.0667,
    unitPriceCents: 25_000,
    amountCents: 226_661,
  },
  { project, costType: 'lump', cashYear: 2019, quantity: 204, unitPriceCents: 24_000 },
];

const items = ['Tafelgarten', 'Kleiderkammer'].map((title, index) => ({
  ...{ providerId: office.people.provider?.organisationId, title, fieldOfUse: 'Tafel' },
  ...{ offers: asked(3, 1), amountCents: 900_000 + index },
}));

/** Returns what a browser would send of the fields of a page, as they stand. */
function fieldsOf(page: string): Record<string, string> {
  const form = page.slice(page.indexOf('class="sw-form"'));
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([tag]) => [tag, attribute(tag, 'value')] as const);
  const choices = [...form.matchAll(/(<select [^>]*>)(.*?)<\/select>/gs)].map(
    ([, tag = '', options = '']) =>
      [tag, attribute(/<option [^>]*selected[^>]*>/.exec(options)?.[0] ?? '', 'value')] as const,
  );
  return Object.fromEntries(
    [...inputs, ...choices].map(([tag, value = '']) => [attribute(tag, 'name') ?? '', value]),
  );
}

async function visitor(key: string) {
  const one = app.visitor();
  await one.signIn(key);
  return {
    fields: async (path: string) => fieldsOf(await (await one.get(path)).text()),
    again: async (path: string, fields: Record<string, string>, asks: string) =>
      fieldsOf(await (await one.post(path, { ...fields, _again: asks })).text()),
    post: one.post,
    /** Sends a form and returns the application that it leads to. */
    send: async (path: string, fields: Record<string, string>) => {
      const answer = await one.post(path, fields);
      assert.equal(answer.status, 303, await answer.text());
      return /applications\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    },
  };
}

/** Returns the plan of an application, its projects by their titles. */
const planOf = (id: string) =>
  office.sql(
    `select l.number, l.cost_type, l.source, l.cash_year, i.title, l.quantity, l.unit_price_cents, l.amount_cents
       from application a join finance_plan_line l on l.plan_id = a.plan_id
       left join application_item i on i.application_id = a.id and i.project_id = l.project_id
      where a.id = $1 order by l.number`,
    [id],
  );

/** A call whose selection is made, with one proposal. */
async function selectedProposal(of: string) {
  const callId = await office.openACall({ programmeId: of });
  const proposalId = await office.handIn(callId, { costCents: 5_500_000 });
  await office.beginScoring(callId);
  await office.scoreAll(callId, { [proposalId]: 8 });
  await office.did('district-office', recordRecommendation, {
    ...{ id: callId, version: 3, seal: await office.sealOf(callId), reason: 'Nach Punkten' },
    presentMembers: MEMBERS.map((key) => office.people[key]?.accountId),
  });
  return { callId, proposalId };
}

test('an application that is sent back as it was shown keeps its plan line by line', async () => {
  const id = await office.did('district-office', submitApplication, {
    ...{ programmeId, ...days, items, lines: linesOf(1) },
  });
  const before = await planOf(id);
  assert.equal(before.filter(({ quantity }) => quantity !== null).length, 2);
  const district = await visitor('district-office');
  const path = `/applications/${id}/change`;
  await district.send(path, await district.fields(path));
  assert.deepEqual(await planOf(id), before);
});

test('so does one whose projects stand as a committee recommended them', async () => {
  const { callId, proposalId } = await selectedProposal(programmeId);
  const id = await office.did('district-office', submitCallApplication, {
    ...{ callId, ...days, lines: linesOf(proposalId) },
  });
  const before = await planOf(id);
  const district = await visitor('district-office');
  const path = `/applications/${id}/change`;
  await district.send(path, await district.fields(path));
  assert.deepEqual(await planOf(id), before);
});

for (const [who, of, query] of [
  ['district-office', programmeId, 'call'],
  ['provider', ofProposals, 'proposal'],
] as const)
  test(`applying from a ${query}, lines are suggested by lump sums, kept as they are, and come back for a change`, async () => {
    const ids = await selectedProposal(of);
    const path = `/applications/new?${query}=${ids[`${query}Id`]}`;
    const person = await visitor(who);
    const own = {
      'lines.0.costType': 'staff',
      'lines.0.cashYear': '2019',
      'lines.0.amountCents': '1.000,00',
    };
    const filled = { ...(await person.fields(path)), ...typedDays, ...own };
    const suggested = await person.again('/applications/new', filled, 'suggest');
    const id = await person.send('/applications/new', suggested);
    const before = await planOf(id);
    assert.deepEqual(
      before.map(({ cost_type, cash_year, title }) => [cost_type, cash_year, title !== null]),
      [
        ['staff', 2019, false],
        ['lump', 2018, true],
        ['lump', 2019, true],
      ],
    );
    assert.ok(before.slice(1).every(({ quantity }) => quantity !== null));
    const change = `/applications/${id}/change`;
    await person.send(change, await person.fields(change));
    assert.deepEqual(await planOf(id), before);
  });

const project = (row: number) => ({
  [`items.${row}.providerId`]: office.people.provider?.organisationId ?? '',
  [`items.${row}.title`]: 'Tafelgarten',
  [`items.${row}.fieldOfUse`]: 'Tafel',
  [`items.${row}.offers.work-opportunity.quantity`]: '3',
  [`items.${row}.offers.municipal.quantity`]: '1',
  [`items.${row}.amountCents`]: '9.000,00',
});

test('applying without a call, rows that stay empty count neither among projects nor among lines', async () => {
  const district = await visitor('district-office');
  const path = `/applications/new?programme=${programmeId}`;
  const lines = { 'lines.1.costType': 'staff', 'lines.1.project': '2', 'lines.1.cashYear': '2018' };
  const filled = { ...(await district.fields(path)), ...typedDays, ...project(2), ...lines };
  const more = await district.again('/applications/new', filled, 'more');
  assert.ok('lines.6.costType' in more && more['lines.1.project'] === '2');
  const id = await district.send('/applications/new', { ...more, 'lines.1.amountCents': '10,00' });
  assert.deepEqual(
    (await planOf(id)).map(({ title, amount_cents }) => [title, amount_cents]),
    [['Tafelgarten', 1000]],
  );
});

test('every fault of a line stands at its field, in the row where it was typed, and nothing is lost', async () => {
  const district = await visitor('district-office');
  const path = `/applications/new?programme=${programmeId}`;
  const wrong = {
    'lines.1.costType': 'lump',
    'lines.1.project': '4',
    'lines.1.source': 'jobcenter',
    'lines.1.cashYear': '2021',
    'lines.1.quantity': '2',
    'lines.1.unitPriceCents': '250,01',
    'lines.1.amountCents': '600,00',
  };
  const answer = await district.post('/applications/new', {
    ...{ ...(await district.fields(path)), ...typedDays, ...project(0), ...wrong },
  });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.deepEqual(
    [...page.matchAll(/id="field-([\w.]+)-fault"/g)].map(([, name]) => name),
    ['project', 'source', 'cashYear', 'unitPriceCents', 'amountCents'].map((part) => `lines.1.${part}`),
  );
  assert.match(page, /Das Programm lässt höchstens 250,00\s€ zu/);
  const kept = fieldsOf(page);
  for (const [name, value] of Object.entries(wrong)) assert.equal(kept[name], value, name);
});
