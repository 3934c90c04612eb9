import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openPlacePages } from '#modules/places/testing/place-pages.ts';

const pages = await openPlacePages();
after(() => pages.close());

/** The acts that the page of a place offers to somebody: where it leads, or why not now. */
async function offered(id: string, key = 'provider'): Promise<string[]> {
  const visitor = await pages.visitor(key);
  const answer = await visitor.get(`/places/${id}`);
  assert.equal(answer.status, 200);
  const page = await answer.text();
  const [, row = ''] = /<div class="sw-actions">(.*?)<\/div>/s.exec(page) ?? [];
  return [...row.matchAll(/(?:href|action)="\/places\/[\w-]+\/([\w-]+)"/g)].map(([, act = '']) => act);
}

test('what is offered follows from the procedure: of a closed place nothing is left to do', async () => {
  const id = await pages.granted();
  assert.deepEqual(await offered(id), ['describe', 'close']);
  await pages.office.sql(`update place set status = 'closed' where id = $1`, [id]);
  assert.deepEqual(await offered(id), []);
});

test('who lacks the right is offered nothing, and neither is whom the record does not belong to', async () => {
  const id = await pages.free();
  for (const key of ['jobcenter', 'district-office', 'grant-officer', 'instructor'])
    assert.deepEqual(await offered(id, key), [], key);
});

test('what is not possible just now stands there as a sentence, without anything to press', async () => {
  const id = await pages.free();
  await pages.office.sql(`update place set status = 'occupied' where id = $1`, [id]);
  const page = await (await (await pages.visitor('provider')).get(`/places/${id}`)).text();
  const [, row = ''] = /<div class="sw-actions">(.*?)<\/div>/s.exec(page) ?? [];
  assert.equal(row.match(/Der Platz ist belegt; erst wenn die Person gegangen ist/g)?.length, 2);
  assert.doesNotMatch(row, /<button|<a /);
});

test('the first form is the primary act, a button never is', async () => {
  const page = await (await (await pages.visitor('provider')).get(`/places/${await pages.free()}`)).text();
  const kinds = [
    ...page.matchAll(/kern-btn kern-btn--(\w+)"[^>]*>\s*<span[^>]*>(Beschreibung ändern|Platz schließen)/g),
  ];
  assert.deepEqual(
    kinds.map(([, kind, label]) => [label, kind]),
    [
      ['Beschreibung ändern', 'primary'],
      ['Platz schließen', 'secondary'],
    ],
  );
});
