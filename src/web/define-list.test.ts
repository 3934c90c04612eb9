import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openPlacePages } from '#modules/places/testing/place-pages.ts';

const pages = await openPlacePages();
after(() => pages.close());
await pages.granted();
await pages.free({ title: 'Hilfe im Garten', weeklyHours: 20 });
await pages.free({ title: '=SUMME(A1)', weeklyHours: 30 });
const visitor = await pages.visitor('provider');

const read = async (address: string) => (await visitor.get(address)).text();
const namesOn = (page: string) =>
  [...page.matchAll(/scope="row"[^>]*><a [^>]*>([^<]+)/g)].map(([, name]) => name);

test('the address says which rows, in which order', async () => {
  assert.deepEqual(namesOn(await read('/places?status=free&sort=hours&direction=descending')), [
    '=SUMME(A1)',
    'Hilfe im Garten',
  ]);
  assert.deepEqual(namesOn(await read('/places?status=free&sort=hours')), ['Hilfe im Garten', '=SUMME(A1)']);
});

test('a mistyped address still shows the list: what it cannot mean is as if it had not been asked', async () => {
  const page = await read('/places?status=lost&sort=password&direction=sideways&page=-3');
  assert.equal(namesOn(page).length, 3);
  assert.match(page, /3 von 3 Plätzen/);
});

test('what somebody chose goes along to the next order, the next choice and the file', async () => {
  const page = await read('/places?status=free&sort=hours&done=places.place-closed');
  assert.match(page, /<option value="free" selected="">/);
  assert.match(page, /<input type="hidden" name="sort" value="hours"\/>/);
  assert.match(page, /href="\/places\?status=free&amp;sort=hours&amp;direction=descending"/);
  assert.match(page, /href="\/places\?status=free&amp;sort=hours&amp;format=csv"/);
});

test('the file holds the same rows, the columns that only it has, and nothing that a spreadsheet would run', async () => {
  const file = await visitor.get('/places?status=free&sort=hours&format=csv');
  assert.match(file.headers.get('content-disposition') ?? '', /filename="places\.csv"/);
  const [head = '', ...rows] = (await file.text()).trim().split('\r\n');
  assert.match(head, /Platz;.*;Prüfung gültig bis$/);
  assert.deepEqual(
    rows.map((row) => row.split(';')[0]),
    ['Hilfe im Garten', `'=SUMME(A1)`],
  );
  assert.ok(rows.every((row) => row.endsWith(';31.12.2019')));
  assert.doesNotMatch(await read('/places'), /Prüfung gültig bis/);
});

test('who may not see the list learns nothing of it, as a page or as a file', async () => {
  const member = await pages.visitor('member-1');
  for (const address of ['/places', '/places?format=csv'])
    assert.equal((await member.get(address)).status, 403);
});
