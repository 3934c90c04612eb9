import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { FORM_FIELDS } from '#ui/parts.ts';
import { content } from '../testing/granted-places.ts';
import { openPlacePages } from '../testing/place-pages.ts';

const pages = await openPlacePages();
after(() => pages.close());

test('whoever describes a place first is led over its activity and back, with the activity chosen', async () => {
  const id = await pages.granted();
  const provider = await pages.visitor('provider');
  const first = await provider.get(`/places/${id}/describe`);
  assert.equal(first.headers.get('location'), `/activities/new?place=${id}`);
  const form = await (await provider.get(`/activities/new?place=${id}`)).text();
  const hidden = /type="hidden" name="place" value="([^"]*)"/.exec(form)?.[1];
  const sent = {
    ...content,
    weeklyHours: String(content.weeklyHours),
    [FORM_FIELDS.command]: randomUUID(),
    place: hidden ?? '',
  };
  const wrong = await provider.post('/activities/new', { ...sent, title: '' });
  assert.match(await wrong.text(), new RegExp(`name="place" value="${id}"`), 'a fault forgets no place');
  const next = (await provider.post('/activities/new', sent)).headers.get('location') ?? '';
  assert.match(next, new RegExp(`^/places/${id}/describe\\?activity=`));
  assert.match(
    await (await provider.get(next)).text(),
    /<option value="[^"]+" selected[^>]*>Hilfe im Tafelgarten/,
  );
});
