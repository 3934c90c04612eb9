import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Visitor } from '#modules/identity/testing/app.ts';
import { openPlacePages } from '#modules/places/testing/place-pages.ts';
import { FORM_FIELDS } from '#ui/parts.ts';

const pages = await openPlacePages();
after(() => pages.close());
const { office } = pages;
const visitor = await pages.visitor('provider');

const stored = async (id: string) => (await office.sql('select * from place where id = $1', [id]))[0];

/** The fields that the button on the page of a place would send. */
async function buttonOn(id: string, who: Visitor = visitor): Promise<Record<string, string>> {
  const page = await (await who.get(`/places/${id}`)).text();
  const [, form = ''] = new RegExp(`action="/places/${id}/close">(.*?)</form>`, 's').exec(page) ?? [];
  const hidden = [...form.matchAll(/name="(\w+)" value="([^"]+)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}

test('the button sends the version that its page showed, is taken once, and leads on with a word about it', async () => {
  const id = await pages.free();
  const button = await buttonOn(id);
  assert.equal(button[FORM_FIELDS.version], '2');
  for (const time of ['first', 'second']) {
    const answer = await visitor.post(`/places/${id}/close`, button);
    assert.equal(answer.headers.get('location'), `/places/${id}?done=places.place-closed`, time);
  }
  const { status, version } = (await stored(id)) ?? {};
  assert.deepEqual([status, version], ['closed', 3]);
});

test('a refusal shows the same page again, with why and what next', async () => {
  const id = await pages.free();
  const button = await buttonOn(id);
  await office.sql(`update place set status = 'occupied' where id = $1`, [id]);
  const answer = await visitor.post(`/places/${id}/close`, button);
  assert.equal(answer.status, 409);
  const page = await answer.text();
  assert.match(page, /<h1[^>]*>Hilfe im Tafelgarten/);
  assert.match(page, /Der Platz ist belegt\..*Warten Sie, bis die Person den Platz verlassen hat/s);
});

test('who was slower is told so in words, because a button shows no two versions', async () => {
  const id = await pages.free();
  const button = await buttonOn(id);
  await office.sql('update place set version = version + 1 where id = $1', [id]);
  const answer = await visitor.post(`/places/${id}/close`, button);
  assert.equal(answer.status, 409);
  assert.match(await answer.text(), /Jemand anderes war schneller.*Prüfen Sie, was jetzt gilt/s);
  assert.equal((await stored(id))?.status, 'free');
});

test('whoever lacks the right is refused, whatever they send', async () => {
  const id = await pages.free();
  const jobcenter = await pages.visitor('jobcenter');
  assert.deepEqual(await buttonOn(id, jobcenter), {});
  assert.equal((await jobcenter.post(`/places/${id}/close`, await buttonOn(id))).status, 403);
  assert.equal((await stored(id))?.status, 'free');
});
