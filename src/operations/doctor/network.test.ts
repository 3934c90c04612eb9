import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { isFault } from './finding.ts';
import { checkIssuer, checkMail, checkPort } from './network.ts';

const server = createServer((request, response) => {
  const issuer = `http://localhost:${port}`;
  response.end(request.url === '/healthz' ? health : JSON.stringify({ issuer }));
});
let health = 'ok';
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const { port } = server.address() as AddressInfo;
after(() => server.close());

test('a port that Stellwerk holds is in good hands, another program on it is told', async () => {
  assert.ok(!isFault(await checkPort(0)));
  assert.ok(!isFault(await checkPort(port)));
  health = 'something else';
  assert.ok(isFault(await checkPort(port)));
});

test('a mail server that takes us is fine, one that is away is told', async () => {
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  assert.ok(!isFault(await checkMail(url)));
  await new Promise<void>((resolve) => smtp.close(resolve));
  assert.ok(isFault(await checkMail(url)));
  assert.ok(!isFault(await checkMail(undefined)));
});

test('a sign-in service that describes another issuer is told', async () => {
  assert.ok(!isFault(await checkIssuer(`http://localhost:${port}`)));
  assert.match((await checkIssuer(`http://localhost:${port}/realm`)).state, /describes another issuer/);
  assert.ok(isFault(await checkIssuer('http://localhost:1')));
});
