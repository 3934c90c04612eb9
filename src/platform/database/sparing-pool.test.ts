import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import pg from 'pg';
import { sparingPool } from './sparing-pool.ts';

test('while the server is away, one try in a while reaches it and the others hear why', async () => {
  let tries = 0;
  const starting = createServer((socket) => {
    tries += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(starting, 'listening');
  const { port } = starting.address() as AddressInfo;
  const away = Object.assign(new Error('the database system is starting up'), { code: '57P03' });
  const pool = new pg.Pool({ host: '127.0.0.1', port });
  const connect = pool.connect.bind(pool);
  // The driver's own words for a refused start, without a server that speaks the protocol.
  pool.connect = () => connect().catch(() => Promise.reject(away));
  let clock = 0;
  const sparing = sparingPool(pool, () => clock);
  for (let request = 0; request < 50; request += 1) await assert.rejects(sparing.connect(), /starting up/);
  assert.equal(tries, 1);
  clock = 200;
  await assert.rejects(sparing.connect(), /starting up/);
  assert.equal(tries, 2);
  await pool.end();
  starting.close();
});
