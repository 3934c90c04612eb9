import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { openPost } from '#platform/mail/index.ts';
import { openApp } from '../../identity/testing/app.ts';
import { callOffEvent, inviteBodies, moveAnnounced, recordAttendance } from '../index.ts';
import { DAY, openEventRoom } from '../testing/event-room.ts';

const taken: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
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
const post = openPost(
  `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  'x@stellwerk.example',
);
const room = await openEventRoom(post);
const { office } = room;
after(async () => {
  post.close();
  await new Promise<void>((resolve) => server.close(resolve));
  await office.close();
});

const said = (outcome: Awaited<ReturnType<typeof room.answer>>): unknown =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const guests = (id: string) =>
  office.sql('select outcome, workshop_id, attended from event_guest where event_id = $1 order by id', [id]);

test('each guest gets a mail with a link of their own; the database keeps its hash, and who is invited gets no second one', async () => {
  const id = await room.announced();
  const outcome = await room.invite(id, 'Erika Muster <muster@jobcenter.example>; rat@kreis.example');
  assert.deepEqual(outcome.kind === 'done' && outcome.answer, { id, invited: 2 });
  await room.settle();
  assert.equal(taken.length, 2);
  assert.match(taken.join(), /^To: muster@jobcenter\.example/m);
  const links = [...(await room.secretsInMail()).values()];
  assert.equal(new Set(links).size, 2);
  const kept = await office.sql(`select to_jsonb(c)::text as row from guest_contact c`);
  assert.ok(kept.every(({ row }) => links.every((link) => link.length === 43 && !row.includes(link))));
  assert.equal(said(await room.invite(id, 'MUSTER@jobcenter.example')), 'all-invited');
  const more = await room.invite(id, 'muster@jobcenter.example\nneu@kreis.example');
  assert.deepEqual(more.kind === 'done' && more.answer.invited, 1);
});

test('an entry that is no address is named beside the field, and nobody is invited', async () => {
  const id = await room.announced();
  const outcome = await room.invite(id, 'a@kreis.example\nFrau Sommer');
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems, [
    { path: 'guests', code: 'no-address', facts: { entries: 'Frau Sommer', count: 1 } },
  ]);
  assert.deepEqual(await guests(id), []);
});

test('with one click all bodies that have a part in the programme are invited, and their people find the letter', async () => {
  await office.sql(`update account set email = display_name || '@example.org'`);
  const id = await room.announced();
  const outcome = await office.does('programme-office', inviteBodies, { id });
  const bodies = await office.sql(
    `select o.kind from event_guest g join organisation o on o.id = g.organisation_id where event_id = $1 order by kind`,
    [id],
  );
  assert.deepEqual(
    bodies.map(({ kind }) => kind),
    ['district', 'grant-authority', 'jobcenter', 'provider', 'provider'],
  );
  assert.equal(outcome.kind === 'done' && outcome.answer.invited, 5);
  await office.sql('delete from mail');
  await room.settle();
  const links = await room.secretsInMail();
  assert.ok(links.has('jobcenter@example.org') && links.has('district-office@example.org'));
  // Two officers of one authority share the invitation of their body.
  assert.equal(links.get('grant-officer@example.org'), links.get('second-officer@example.org'));
});

async function invited(...emails: string[]) {
  const id = await room.announced();
  await room.invite(id, emails.join('\n'));
  await office.sql('delete from mail');
  await room.settle();
  const links = await room.secretsInMail();
  return { id, links: emails.map((email) => links.get(email) ?? ''), workshops: await room.workshopsOf(id) };
}

test('the last seat of a workshop is given once, whoever asks at the same moment, and is free again after a withdrawal', async () => {
  const emails = Array.from({ length: 8 }, (_, index) => `g${index}@kreis.example`);
  const { id, links, workshops } = await invited(...emails);
  const last = workshops.get('Beratung');
  const answers = (await Promise.all(links.map((link) => room.answer(link, 'accepted', last)))).map(said);
  assert.deepEqual([...answers].sort(), ['done', ...Array.from({ length: 7 }, () => 'workshop-full')]);
  const holder = links[answers.indexOf('done')] ?? '';
  const other = links[answers.indexOf('workshop-full')] ?? '';
  assert.equal(said(await room.answer(holder, 'declined')), 'done');
  assert.equal(said(await room.answer(other, 'accepted', last)), 'done');
  assert.equal(said(await room.answer(other, 'accepted', workshops.get('Gesundheit'))), 'done');
  const [{ taken: left } = {}] = await office.sql('select taken from workshop where id = $1', [last]);
  assert.equal(left, 0);
  const outcomes = (await guests(id)).map(({ outcome }) => outcome).sort();
  assert.deepEqual(outcomes, ['accepted', 'declined', ...Array.from({ length: 6 }, () => 'open')]);
});

test('a wrong link, one of another Land, and one whose guest is forgotten are answered alike', async () => {
  const { links } = await invited('wer@kreis.example');
  const [link = ''] = links;
  const visitor = openApp(office).visitor();
  const page = await visitor.get(`/invitation?link=${link}`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Kommen Sie\?/);
  const wrong = await visitor.get(`/invitation?link=${'x'.repeat(43)}`);
  await office.sql(`update guest_contact set link_hash = null`);
  const gone = await visitor.get(`/invitation?link=${link}`);
  assert.deepEqual([wrong.status, gone.status], [404, 404]);
  const withoutTime = (html: string) => html.replaceAll(/link=[\w%-]+/g, '');
  assert.equal(withoutTime(await wrong.text()), withoutTime(await gone.text()));
  assert.equal(said(await room.answer(link, 'accepted')), 'not-found');
});

test('a guest answers on the page without an account, and reads it there', async () => {
  const { links, workshops } = await invited('seite@kreis.example');
  const [link = ''] = links;
  const visitor = openApp(office).visitor();
  const sent = await visitor.post('/invitation', {
    link,
    answer: 'accepted',
    workshopId: workshops.get('Gesundheit') ?? '',
  });
  assert.equal(sent.status, 303);
  const text = await (await visitor.get(sent.headers.get('location') ?? '')).text();
  assert.match(text, /Vielen Dank, Ihre Antwort ist angekommen/);
  assert.match(text, /Sie haben zugesagt\.\s+Ihr Workshop: Gesundheit\./);
  assert.match(text, /Gesundheit \(noch 29 Plätze\)/);
  const faulty = await visitor.post('/invitation', { link });
  assert.equal(faulty.status, 422);
  assert.match(await faulty.text(), /Kommen Sie\?: Diese Angabe fehlt/);
});

test('who came is ticked on the day, and thirty days later nobody knows who it was, only how many', async () => {
  const { id, links } = await invited('da@kreis.example', 'weg@kreis.example');
  await room.answer(links[0] ?? '', 'accepted');
  const [first] = await office.sql(`select guest_id from guest_contact where email = 'da@kreis.example'`);
  const tick = async (guestIds: string[]) =>
    office.does('programme-office', recordAttendance, {
      id,
      version: (await office.sql('select version from expert_event where id = $1', [id]))[0]?.version,
      guestIds,
    });
  const early = await tick([first?.guest_id]);
  assert.equal(early.kind === 'refused' && early.refusal.code, 'day-to-come');
  office.setTime(`${DAY}T10:00:00Z`);
  assert.equal((await tick([first?.guest_id])).kind, 'done');
  office.setTime('2017-10-11T10:00:00Z');
  assert.equal(said(await room.answer(links[1] ?? '', 'accepted')), 'day-is-over');

  const contacts = () => office.sql('select guest_id from guest_contact where event_id = $1', [id]);
  const forget = () =>
    office.store.forRole(office.tenantId, 'system', ({ db }) => db.deleteFrom('guestContact').execute());
  office.setTime('2017-11-09T10:00:00Z');
  await forget();
  assert.equal((await contacts()).length, 2);
  office.setTime('2017-11-10T10:00:00Z');
  await forget();
  assert.equal((await contacts()).length, 0);
  assert.deepEqual((await guests(id)).map(({ attended }) => attended).sort(), [false, true]);
  office.setTime('2017-09-15T10:00:00Z');
});

const letters = async () => {
  await office.sql('delete from mail');
  await room.settle();
  return office.sql<{ recipient: string; subject: string; body: string }>(
    'select recipient, subject, body from mail order by recipient',
  );
};

test('an announced event moves to another day with its answers, and everybody invited is written to', async () => {
  const { id, links, workshops } = await invited('kommt@kreis.example', 'kommt-nicht@kreis.example');
  await room.answer(links[0] ?? '', 'accepted', workshops.get('Beratung'));
  await room.answer(links[1] ?? '', 'declined');
  const move = (heldOn: string) =>
    office.does('programme-office', moveAnnounced, { id, version: 2, heldOn, place: 'Rathaus, Burg' });
  assert.equal(said(await move('2017-09-01')), 'day-is-over');
  assert.equal(said(await move('2017-11-02')), 'done');
  const told = await letters();
  assert.deepEqual(
    told.map(({ recipient }) => recipient),
    ['kommt-nicht@kreis.example', 'kommt@kreis.example'],
  );
  assert.match(told[1]?.body ?? '', /02\.11\.2017, Rathaus, Burg/);
  assert.doesNotMatch(told[1]?.body ?? '', /link=/);
  // The day stands with how guests are reached, too: their addresses go thirty days after the new one.
  const [row] = await office.sql('select held_on::text from guest_contact where event_id = $1', [id]);
  assert.equal(row?.held_on, '2017-11-02');
  assert.deepEqual((await guests(id)).map(({ outcome }) => outcome).sort(), ['accepted', 'declined']);
  assert.equal(said(await room.answer(links[1] ?? '', 'accepted')), 'done');
});

test('an event that is called off says why, writes to those who meant to come, and takes no answer', async () => {
  const { id, links } = await invited('zusage@kreis.example', 'absage@kreis.example', 'offen@kreis.example');
  await room.answer(links[0] ?? '', 'accepted');
  await room.answer(links[1] ?? '', 'declined');
  const outcome = await office.does('programme-office', callOffEvent, {
    ...{ id, version: 2, reason: 'Der Saal ist gesperrt.' },
  });
  assert.equal(said(outcome), 'done');
  const told = await letters();
  assert.deepEqual(
    told.map(({ recipient, subject }) => `${recipient} ${subject.slice(0, 8)}`),
    ['offen@kreis.example Abgesagt', 'zusage@kreis.example Abgesagt'],
  );
  assert.equal(said(await room.answer(links[2] ?? '', 'accepted')), 'called-off');
  const visitor = openApp(office).visitor();
  assert.match(
    await (await visitor.get(`/events/${id}`)).text(),
    /findet nicht statt.*Der Saal ist gesperrt/s,
  );
  assert.doesNotMatch(await (await visitor.get(`/invitation?link=${links[2]}`)).text(), /Kommen Sie\?/);
  assert.equal(said(await room.invite(id, 'neu@kreis.example')), 'wrong-status');
});
