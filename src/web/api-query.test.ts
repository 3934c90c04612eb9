import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { callerOf } from '#api/testing/caller.ts';
import { openPlacePages } from '#modules/places/testing/place-pages.ts';

const pages = await openPlacePages();
after(() => pages.close());
const api = callerOf(pages.office);
const get = (path: string, as = 'provider') => api.get(path, { as });
type Place = { id: string; title: string; status: string; weeklyHours: number };
const rowsOf = ({ body }: { body: Record<string, unknown> }) => body.rows as Place[];

test('a program asks a list with the filters and orders of its page', async () => {
  await pages.granted();
  for (const weeklyHours of [20, 30]) await pages.free({ title: `${weeklyHours} Stunden`, weeklyHours });
  const answer = await get('/places?status=free&sort=hours&direction=descending');
  assert.deepEqual(
    rowsOf(answer).map(({ title }) => title),
    ['30 Stunden', '20 Stunden'],
  );
  const { total, totalIsExact, page, pages: count, next } = answer.body;
  assert.deepEqual([total, totalIsExact, page, count, next], [2, true, 1, 1, null]);
});

test('what the list does not know is refused: a program shall not believe that it was heard', async () => {
  for (const question of ['colour=red', 'sort=password', 'page=0'])
    assert.equal((await get(`/places?${question}`)).status, 422, question);
});

test('the next page has an address, with the same question, until the rows end', async () => {
  for (let made = 0; made < 26; made += 1) await pages.granted('other-provider');
  const first = await get('/places?status=undescribed', 'other-provider');
  const next = first.body.next as string;
  assert.match(next, /status=undescribed&page=2/);
  const last = await get(next.replace('/api/v1', ''), 'other-provider');
  assert.equal(last.body.next, null);
  const ids = [...rowsOf(first), ...rowsOf(last)].map(({ id }) => id);
  assert.deepEqual([rowsOf(first).length, new Set(ids).size], [25, 26]);
});

test('one record is found by its id by those who see its page, and is as if absent for others', async () => {
  const id = await pages.free({ title: 'Hilfe im Garten' });
  const { status, body } = await get(`/places/${id}`);
  assert.deepEqual([status, body.title, body.stays], [200, 'Hilfe im Garten', []]);
  const answers = await Promise.all([
    get(`/places/${id}`, 'other-provider'),
    get(`/places/${randomUUID()}`),
    get('/places/none'),
  ]);
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [404, 404, 404],
  );
});
