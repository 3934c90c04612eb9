import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { openOffice } from '../../../test/support/office.ts';
import { runNextJob } from '../jobs/index.ts';
import type { Work } from '../work.ts';
import { writeLetters } from './mail.ts';
import { openPost, type Post } from './post.ts';
import { sendMail } from './send-mail.ts';

const office = await openOffice();
let isRefusing = false;
let taken: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(isRefusing ? new Error('mailbox is full') : null),
  onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    stream.on('end', () => {
      taken.push(text);
      done();
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.server.address() as AddressInfo;
const post = openPost(`smtp://127.0.0.1:${port}`, 'Stellwerk <no-reply@stellwerk.example>');
after(async () => {
  post.close();
  await new Promise<void>((resolve) => server.close(resolve));
  await office.close();
});

const asSystem = <T>(work: (work: Work) => Promise<T>) =>
  office.store.forRole(office.tenantId, 'system', work);
const deliver = (through: Post | undefined = post) =>
  runNextJob(asSystem, { 'send-mail': sendMail }, { post: through });
const stored = async () => (await office.sql('select * from mail'))[0];
const letter = {
  recipient: 'office@district.example',
  subject: 'Prüfung nötig',
  body: 'Guten Tag,\n\nbitte prüfen.',
};

beforeEach(async () => {
  isRefusing = false;
  taken = [];
  office.setTime('2026-03-01T10:00:00Z');
  await office.sql('delete from mail');
  await office.sql('delete from job');
  const accountId = office.people['district-office']?.accountId as string;
  await asSystem((work) => writeLetters(work, [{ accountId, ...letter }]));
});

test('a mail goes out once, as plain text that says it was written by a machine', async () => {
  assert.equal(await deliver(), 'done');
  assert.equal(await deliver(), 'nothing-to-do');
  assert.equal(taken.length, 1);
  assert.match(taken[0] ?? '', /^To: office@district\.example/m);
  assert.match(taken[0] ?? '', /^Content-Type: text\/plain; charset=utf-8/m);
  assert.match(taken[0] ?? '', /^Auto-Submitted: auto-generated/m);
  assert.equal((await stored())?.sent_at.toISOString(), '2026-03-01T10:00:00.000Z');
});

test('a mail that the server refuses waits and goes out when the server takes it', async () => {
  isRefusing = true;
  assert.equal(await deliver(), 'failed');
  assert.match((await office.sql('select last_error from job'))[0]?.last_error, /mailbox is full/);
  isRefusing = false;
  assert.equal(await deliver(), 'nothing-to-do');
  office.setTime('2026-03-01T10:00:10Z');
  assert.equal(await deliver(), 'done');
  assert.equal(taken.length, 1);
});

test('a crash between sending and noting sends again, under the same Message-ID', async () => {
  const crash: Post = {
    ...post,
    send: async (parcel) => {
      await post.send(parcel);
      throw new Error('killed');
    },
  };
  assert.equal(await deliver(crash), 'failed');
  office.setTime('2026-03-01T10:00:10Z');
  assert.equal(await deliver(), 'done');
  const ids = taken.map((text) => /^Message-ID: (.*)$/m.exec(text)?.[1]);
  assert.equal(ids.length, 2);
  assert.equal(ids[0], ids[1]);
  assert.equal(ids[0]?.trim(), `<${(await stored())?.id}@stellwerk.example>`);
});

test('in a demonstration nothing goes out, and the mail stays to be read', async () => {
  assert.equal(await runNextJob(asSystem, { 'send-mail': sendMail }, { post: undefined }), 'done');
  assert.equal(taken.length, 0);
  assert.equal((await stored())?.sent_at, null);
});

test('without a mail server a mail waits and says what is missing', async () => {
  assert.equal(await deliver(openPost(undefined, 'x@y')), 'failed');
  assert.equal((await office.sql('select last_error from job'))[0]?.last_error, 'SMTP_URL is not set');
});

test('outside a demonstration nobody reads the mail of others', async () => {
  const read = (key: string) => office.as(key, ({ db }) => db.selectFrom('mail').select('id').execute());
  assert.deepEqual(await read('administrator'), []);
  await office.sql(`insert into installation (mode, started_at) values ('demonstration', now())`);
  assert.equal((await read('instructor')).length, 1);
});
