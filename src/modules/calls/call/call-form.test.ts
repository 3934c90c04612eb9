import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { FORM_FIELDS } from '#ui/parts.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { programmeFile } from '../../programmes/files.ts';

const office = await openOffice();
after(() => office.close());
const { visitor } = openApp(office);
const district = visitor();
await district.signIn('district-office');

const call = {
  title: 'Ideenwettbewerb',
  budgetCents: '1.000,00',
  opensOn: '15.09.2017',
  closesOn: '08.10.2017',
  'criteria.0.title': 'Konzept',
  'criteria.0.phase': 'written',
  'criteria.0.maximumPoints': '10',
  'criteria.0.weight': '1',
};
const send = (more: Record<string, string>) =>
  district.post('/calls/new', { [FORM_FIELDS.command]: randomUUID(), ...call, ...more });
const pageOf = async (path: string) => (await district.get(path)).text();
const offersIn = (page: string) => [...page.matchAll(/name="(offers\.[^"]+)"/g)].map(([, name]) => name);
const faultsIn = (page: string) => [...page.matchAll(/id="field-([\w.-]+)-fault"/g)].map(([, name]) => name);
const wantedBy = async (answer: Response) => {
  const id = /\/calls\/([\w-]+)\?/.exec(answer.headers.get('location') ?? '')?.[1];
  return office.sql('select kind, unit, quantity from call_offer where call_id = $1 order by position', [id]);
};

test('where one programme calls, its form stands there at once, with a field for each of its offers', async () => {
  const programmeId = await publishedProgramme(office);
  const page = await pageOf('/calls/new');
  const [work, municipal] = ['offers.work-opportunity.quantity', 'offers.municipal.quantity'];
  assert.deepEqual(offersIn(page), [work, municipal]);
  assert.match(page, new RegExp(`name="programmeId" value="${programmeId}"`));

  const half = await send({ programmeId, [work]: '1,5', [municipal]: '', title: 'x' });
  assert.equal(half.status, 422);
  assert.deepEqual(faultsIn(await half.text()), ['title', work]);
  const nothing = await send({ programmeId });
  assert.deepEqual(faultsIn(await nothing.text()), [work]);
  const done = await send({ programmeId, [municipal]: '2' });
  assert.deepEqual(await wantedBy(done), [{ kind: 'municipal', unit: 'place', quantity: 2 }]);
});

test('where there are more, the programme is chosen first, and the area where what it offers is its own', async () => {
  const { slug: _, ...regional } = programmeFile('regio-aktiv-2021');
  const id = await publishedProgramme(office, regional);
  const choices = await pageOf('/calls/new');
  assert.deepEqual(offersIn(choices), []);
  assert.match(choices, new RegExp(`href="/calls/new\\?programme=${id}&amp;area=b"`));
  const page = await pageOf(`/calls/new?programme=${id}&area=b`);
  assert.deepEqual(offersIn(page), ['offers.household.quantity']);
  const done = await send({
    ...{ programmeId: id, area: 'b', 'offers.household.quantity': '20' },
    ...{
      'committee.presentAbovePercent': '50',
      'committee.leastPresent': '2',
      'committee.largeSpreadPercent': '25',
    },
  });
  assert.deepEqual(await wantedBy(done), [{ kind: 'household', unit: 'household', quantity: 20 }]);
});
