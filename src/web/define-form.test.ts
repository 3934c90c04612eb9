import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openPlacePages } from '#modules/places/testing/place-pages.ts';
import { FORM_FIELDS } from '#ui/parts.ts';

const pages = await openPlacePages();
after(() => pages.close());
const { office } = pages;
const visitor = await pages.visitor('provider');

const complete = { hostSite: 'Kleiderkammer Burg', weeklyHours: '25', plannedFrom: '01.04.2018' };
const sent = (version: number, more: Record<string, string> = {}) => ({
  [FORM_FIELDS.command]: randomUUID(),
  [FORM_FIELDS.version]: String(version),
  ...complete,
  ...more,
});
const stored = async (id: string) => (await office.sql('select * from place where id = $1', [id]))[0];
const valueIn = (page: string, name: string) =>
  new RegExp(`value="([^"]*)"[^>]* name="${name}"`).exec(page)?.[1];

test('a form shows what is stored, and its version; sent, it leads on to what it says there', async () => {
  const id = await pages.free({ weeklyHours: 12 });
  const { activity_id: activityId } = (await stored(id)) ?? {};
  const page = await (await visitor.get(`/places/${id}/describe`)).text();
  assert.equal(valueIn(page, 'weeklyHours'), '12');
  assert.match(page, new RegExp(`name="${FORM_FIELDS.version}" value="2"`));
  const answer = await visitor.post(`/places/${id}/describe`, sent(2, { activityId }));
  assert.equal(answer.status, 303);
  const next = answer.headers.get('location') ?? '';
  assert.equal(next, `/places/${id}?done=places.place-described`);
  assert.match(await (await visitor.get(next)).text(), /Der Platz ist beschrieben und frei/);
  assert.equal((await stored(id))?.host_site, complete.hostSite);
});

test('every fault stands beside its field at once, and nothing that was typed is lost', async () => {
  const { placeId: id, activityId } = await pages.withActivity();
  const wrong = { hostSite: 'x', weeklyHours: 'viel', plannedFrom: '31.02.2019' };
  const answer = await visitor.post(`/places/${id}/describe`, sent(1, { activityId, ...wrong }));
  assert.equal(answer.status, 422);
  const page = await answer.text();
  const faulty = [...page.matchAll(/id="field-(\w+)-fault"/g)].map(([, name]) => name);
  assert.deepEqual(faulty, ['hostSite', 'weeklyHours', 'plannedFrom']);
  for (const [name, value] of Object.entries(wrong)) assert.equal(valueIn(page, name), value, name);
  assert.match(page, new RegExp(`value="${activityId}"[^>]* selected`));
  assert.equal((await stored(id))?.status, 'undescribed');
});

test('who was slower sees both versions, keeps the own one, and can send it once more', async () => {
  const id = await pages.free({ weeklyHours: 12 });
  const { activity_id: activityId } = (await stored(id)) ?? {};
  const slower = sent(1, { activityId });
  const answer = await visitor.post(`/places/${id}/describe`, slower);
  assert.equal(answer.status, 409);
  const page = await answer.text();
  assert.match(page, /Tafelgarten Burg/);
  assert.equal(valueIn(page, 'hostSite'), complete.hostSite);
  assert.match(page, new RegExp(`name="${FORM_FIELDS.version}" value="2"`));
  const again = await visitor.post(`/places/${id}/describe`, { ...slower, [FORM_FIELDS.version]: '2' });
  assert.equal(again.status, 303);
  assert.equal((await stored(id))?.host_site, complete.hostSite);
});

test('a form that is sent twice does one thing and says the same', async () => {
  const { placeId: id, activityId } = await pages.withActivity();
  const once = sent(1, { activityId });
  const answers = [
    await visitor.post(`/places/${id}/describe`, once),
    await visitor.post(`/places/${id}/describe`, once),
  ];
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers.get('location')]),
    Array(2).fill([303, `/places/${id}?done=places.place-described`]),
  );
  assert.equal((await stored(id))?.version, 2);
});

test('a form about what somebody may not see is as if absent, shown or sent', async () => {
  const id = await pages.free();
  const stranger = await pages.visitor('other-provider');
  assert.equal((await stranger.get(`/places/${id}/describe`)).status, 404);
  assert.equal((await stranger.post(`/places/${id}/describe`, sent(2, { activityId: id }))).status, 404);
  assert.equal((await stored(id))?.version, 2);
});
