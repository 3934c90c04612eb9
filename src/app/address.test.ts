import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { addressOf } from './address.ts';
import { readSettings } from './settings.ts';

/** Returns the address that counts, when the connection comes from `peer` and carries this header. */
async function addressFrom(peer: string, forwarded: string | undefined, proxies = ''): Promise<string> {
  const { settings } = readSettings({}, { STELLWERK_TRUSTED_PROXIES: proxies });
  const hono = new Hono().get('/', (context) => context.text(addressOf(context, settings.isProxy)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' } };
  return (await hono.request('/', { headers }, { incoming })).text();
}

test('unless a proxy is named, nobody is believed about who they are', async () => {
  assert.equal(await addressFrom('203.0.113.7', undefined), '203.0.113.7');
  assert.equal(await addressFrom('203.0.113.7', '192.0.2.1'), '203.0.113.7');
  assert.equal(await addressFrom('127.0.0.1', '192.0.2.1'), '127.0.0.1');
});

test('a named proxy says for whom it asks, and what the client wrote before it does not count', async () => {
  assert.equal(await addressFrom('127.0.0.1', '192.0.2.1', '127.0.0.1'), '192.0.2.1');
  assert.equal(await addressFrom('::ffff:127.0.0.1', '198.51.100.9, 192.0.2.1', '127.0.0.1'), '192.0.2.1');
  assert.equal(await addressFrom('10.1.2.3', '192.0.2.1, 10.9.9.9', '10.0.0.0/8, ::1'), '192.0.2.1');
  assert.equal(await addressFrom('203.0.113.7', '192.0.2.1', '127.0.0.1'), '203.0.113.7');
});

test('what is no address is not taken for one', async () => {
  assert.equal(await addressFrom('127.0.0.1', 'unknown', '127.0.0.1'), '127.0.0.1');
  assert.equal(await addressFrom('127.0.0.1', undefined, '127.0.0.1'), '127.0.0.1');
});

test('a list that cannot be read stops the start', () => {
  for (const text of ['proxy.local', '10.0.0.0/99', '10.0.0.0/x'])
    assert.deepEqual(
      readSettings({}, { STELLWERK_TRUSTED_PROXIES: text }).faults.map(({ setting }) => setting),
      ['STELLWERK_TRUSTED_PROXIES'],
    );
});
