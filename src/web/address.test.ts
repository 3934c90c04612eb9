import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, addressOf, inLand } from './address.ts';

const placeAddress = address('/places/:id', 'place.id');
const noteAddress = address('/calls/:callId/notes/:id', 'call.id', 'proposal.id');

test('an address puts its ids where the path names them, in their order', () => {
  assert.equal(placeAddress('7'), '/places/7');
  assert.equal(noteAddress('3', '4'), '/calls/3/notes/4');
  assert.equal(addressOf(noteAddress, '3', '4'), '/calls/3/notes/4');
  assert.equal(address('/places')(), '/places');
});

test('what was left open is not asked for, and nothing is no question', () => {
  assert.equal(
    placeAddress('7', { done: 'places.place-closed', page: undefined }),
    '/places/7?done=places.place-closed',
  );
  assert.equal(placeAddress('7', { page: 2 }), '/places/7?page=2');
  assert.equal(placeAddress('7', { page: undefined }), '/places/7');
});

test('a link names the Land where there are several, and stays as it is where there is one', () => {
  assert.equal(inLand(placeAddress('7'), 'niedersachsen'), '/places/7?land=niedersachsen');
  assert.equal(
    inLand(placeAddress('7', { page: 2 }), 'niedersachsen'),
    '/places/7?page=2&land=niedersachsen',
  );
  assert.equal(inLand(placeAddress('7'), undefined), '/places/7');
});

test('an id cannot lead elsewhere', () => {
  assert.equal(placeAddress('../accounts?all=1#x'), '/places/..%2Faccounts%3Fall%3D1%23x');
  assert.equal(placeAddress('7', { done: 'a&b=c d' }), '/places/7?done=a%26b%3Dc+d');
});

test('the route table and the walks of the tests read path and ids from it', () => {
  assert.deepEqual(
    [noteAddress.path, noteAddress.ids],
    ['/calls/:callId/notes/:id', ['call.id', 'proposal.id']],
  );
});
