import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuestList } from './guest-list.ts';

test('addresses are read as people paste them, each guest once', () => {
  const { guests, unreadable } = readGuestList(
    'Erika Muster <Muster@Jobcenter.example>\r\n"Meier, Jan" <meier@jobcenter.example>; info@verband.example\n' +
      'a@kreis.example, b@kreis.example\n\nmuster@jobcenter.example',
  );
  assert.deepEqual(unreadable, []);
  assert.deepEqual(guests, [
    { email: 'muster@jobcenter.example', name: 'Erika Muster' },
    { email: 'meier@jobcenter.example', name: 'Meier, Jan' },
    { email: 'info@verband.example', name: null },
    { email: 'a@kreis.example', name: null },
    { email: 'b@kreis.example', name: null },
  ]);
});

test('what is no address is named as it was typed, and the others are read all the same', () => {
  const { guests, unreadable } = readGuestList('Frau Sommer\nohne@punkt\nx@y.example');
  assert.deepEqual(unreadable, ['Frau Sommer', 'ohne@punkt']);
  assert.equal(guests.length, 1);
});
