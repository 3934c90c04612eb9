import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';
import { openApp } from '../../identity/testing/app.ts';
import { draftEvent, publishDocumentation, recordAttendance } from '../index.ts';
import { DAY, openEventRoom } from '../testing/event-room.ts';

const room = await openEventRoom();
const { office } = room;
after(() => office.close());
const app = openApp(office);
const host = app.visitor();
const stranger = app.visitor('192.0.2.9');
const other = app.visitor('192.0.2.10');

/** Sets the day, on which both sign in anew: no session lasts for weeks. */
async function on(day: string): Promise<void> {
  office.setTime(`${day}T10:00:00Z`);
  await host.signIn('programme-office');
  await other.signIn('grant-officer');
}

/** A document of three pieces and a bit. */
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(800_000, 'Stellwerk ')]);
const fileOf = (name: string, bytes: Buffer, type = 'application/pdf') =>
  new File([new Uint8Array(bytes)], name, { type });

const held = async (): Promise<string> => {
  await on('2017-09-15');
  const id = await room.announced();
  await on(DAY);
  await office.did('programme-office', recordAttendance, { id, version: 2, guestIds: [] });
  return id;
};
const upload = (id: string, file: File | string, title = 'Vortrag') =>
  host.post(`/events/${id}/files/new`, { title, file });
const kept = (id: string) =>
  office.sql('select id, name, media_type, size_bytes, sha256 from stored_file where matter_id = $1', [id]);

test('a file is kept with its hash, only its body loads it before the day, and everybody from that day on', async () => {
  const id = await held();
  assert.equal((await upload(id, fileOf('../../Vortrag "Müller".pdf', PDF))).status, 303);
  const [file] = await kept(id);
  assert.equal(file?.name, 'Vortrag _Müller_.pdf');
  assert.equal(file?.sha256, createHash('sha256').update(PDF).digest('hex'));
  const loaded = await host.get(`/files/${file?.id}`);
  assert.deepEqual(Buffer.from(await loaded.arrayBuffer()), PDF);
  assert.deepEqual(
    [(await stranger.get(`/files/${file?.id}`)).status, (await other.get(`/files/${file?.id}`)).status],
    [404, 404],
  );

  await office.did('programme-office', publishDocumentation, { id, version: 3, publicFrom: '2017-10-12' });
  assert.equal((await stranger.get(`/files/${file?.id}`)).status, 404);
  assert.doesNotMatch(await (await stranger.get(`/events/${id}`)).text(), /Vortrag/);
  await on('2017-10-12');
  const page = await (await stranger.get(`/events/${id}`)).text();
  assert.match(page, new RegExp(`href="/files/${file?.id}"[^>]*>Vortrag`));
  assert.match(page, new RegExp(file?.sha256));
  assert.doesNotMatch(page, /Gästeliste|entfernen/);
  const open = await stranger.get(`/files/${file?.id}`);
  assert.deepEqual(Buffer.from(await open.arrayBuffer()), PDF);
  assert.equal(open.headers.get('content-type'), 'application/pdf');
  assert.equal(open.headers.get('x-content-type-options'), 'nosniff');
  assert.match(
    open.headers.get('content-disposition') ?? '',
    /^attachment; filename="Vortrag__M_ller_\.pdf"; filename\*=UTF-8''Vortrag%20_M%C3%BCller_\.pdf$/,
  );
});

test('what is false, empty, missing or too large is refused beside the field, and what was typed stays', async () => {
  const id = await held();
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const png = Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1');
  const macros = Buffer.from(
    'PK\x03\x04 [Content_Types].xml word/document.xml word/vbaProject.bin',
    'latin1',
  );
  const wrong: readonly [string | File, RegExp][] = [
    [fileOf('plan.pdf', page), /Datei: Diese Art von Datei wird nicht angenommen/],
    [
      fileOf('plan.pdf', png),
      /Datei: Der Name sagt etwas anderes, als in der Datei steht; ihrem Inhalt nach ist es PNG/,
    ],
    [fileOf('plan.docx', macros), /Datei: Diese Art von Datei wird nicht angenommen/],
    [fileOf('plan.pdf', Buffer.alloc(0)), /Datei: Diese Datei ist leer/],
    [fileOf('', Buffer.alloc(0)), /Datei: Diese Angabe fehlt/],
    ['no file at all', /Datei: Diese Angabe fehlt/],
    [
      fileOf('plan.pdf', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])),
      /Datei: Die Datei ist zu groß; möglich sind 10 MB/,
    ],
  ];
  for (const [file, words] of wrong) {
    const answer = await upload(id, file, 'Mein Vortrag');
    const text = await answer.text();
    assert.equal(answer.status, 422, text.slice(0, 200));
    assert.match(text, words);
    assert.match(text, /value="Mein Vortrag"/);
  }
  assert.deepEqual(await kept(id), []);
});

test('no other form takes as much, and a file of another body is not removed', async () => {
  const id = await held();
  await upload(id, fileOf('a.pdf', PDF));
  const [file] = await kept(id);
  assert.equal((await other.post(`/event-files/${file?.id}/remove`)).status, 404);
  assert.equal((await other.get(`/events/${id}/guests`)).status, 404);
  assert.equal((await host.post(`/events/${id}/announce`, { more: 'x'.repeat(2_000_000) })).status, 413);
  assert.equal((await host.post(`/event-files/${file?.id}/remove`)).status, 303);
  assert.deepEqual(await kept(id), []);
});

test('only a body that the programme names plans an event, and only with a day to come', async () => {
  const outcome = await room.draft({ heldOn: '2017-09-01' });
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'day-is-over');
  const asked = { programmeId: room.programmeId, title: 'Fachtag', heldOn: '2017-12-01', place: 'Burg' };
  const foreign = await office.does('district-office', draftEvent, asked);
  assert.equal(foreign.kind === 'refused' && foreign.refusal.code, 'not-this-body');
});
