import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { landFiles } from '#modules/programmes/index.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { run } from '../../../app/compose.ts';
import { settleBodies } from './settle-bodies.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update tenant set slug = 'niedersachsen' where id = $1`, [office.tenantId]);

const FILE = `
land: niedersachsen
name: Niedersachsen
bodies:
  - {key: north, kind: district, name: Nord, officialKey: '03001', sources: [A], verified: true}
  - {key: south, kind: district, name: Süd, officialKey: '03002', sources: [A], verified: true}
  - key: jobcenter
    kind: jobcenter
    name: Jobcenter Nord und Süd
    links:
      - {kind: responsible-for, to: north, from: 2005-01-01}
      - {kind: responsible-for, to: south, from: 2005-01-01}
    sources: [A]
    verified: true
  - {key: authority, kind: grant-authority, name: Investitionsbank, sources: [A], verified: true}
bibliography: {A: Liste}
`;

const settle = async (text: string) => office.does('administrator', settleBodies, { text });
const answer = async (text: string) => {
  const outcome = await settle(text);
  return outcome.kind === 'done' ? outcome.answer : outcome;
};
const bodies = () =>
  office.sql(
    `select o.key, o.name, d.key as district from organisation o left join organisation d on d.id = o.district_id
      where o.key is not null order by o.key`,
  );

test('a file makes the bodies that are missing, and takes in the one that is there already', async () => {
  assert.deepEqual(await answer(FILE), { made: 3, changed: 1, linked: 2 });
  assert.deepEqual(await bodies(), [
    { key: 'authority', name: 'Investitionsbank', district: null },
    { key: 'jobcenter', name: 'Jobcenter Nord und Süd', district: 'north' },
    { key: 'north', name: 'Nord', district: 'north' },
    { key: 'south', name: 'Süd', district: 'south' },
  ]);
});

test('sent again it changes nothing, and says so', async () =>
  assert.deepEqual(await answer(FILE), { made: 0, changed: 0, linked: 0 }));

test('another time it changes only what differs', async () => {
  const other = FILE.replace('name: Süd', 'name: Süd und Ost').replace(
    'to: south, from: 2005-01-01',
    'to: south, from: 2005-01-01, until: 2020-01-01',
  );
  assert.deepEqual(await answer(other), { made: 0, changed: 1, linked: 1 });
  const [link] = await office.sql(
    `select upper(valid)::text as until from organisation_link where upper(valid) is not null`,
  );
  assert.equal(link?.until, '2020-01-01');
  assert.deepEqual(await answer(FILE), { made: 0, changed: 1, linked: 1 });
});

test('the trail says what was made', async () => {
  const rows = await office.sql(
    `select p.payload from audit_entry e join audit_payload p on p.entry_id = e.entry_id where e.action = 'lands.settle-bodies'`,
  );
  assert.equal(rows.length, 4);
  assert.match(JSON.stringify(rows), /Jobcenter Nord und Süd/);
});

test('the file of another Land is refused', async () => {
  const outcome = await settle(landFiles().get('nordrhein-westfalen') ?? '');
  assert.deepEqual(outcome, {
    kind: 'refused',
    refusal: { code: 'other-land', facts: { land: 'nordrhein-westfalen' } },
  });
});

test('a body never becomes one of another kind or district', async () => {
  for (const text of [
    FILE.replace('kind: grant-authority', 'kind: ministry'),
    FILE.replace('to: north, from: 2005-01-01', 'to: south, from: 2001-01-01'),
  ]) {
    const outcome = await settle(text);
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'body-differs');
  }
});

test('a file with faults tells all of them and makes nothing', async () => {
  const before = await bodies();
  const outcome = await settle(FILE.replace('to: south', 'to: west').replace("'03001'", "'3'"));
  assert.equal(outcome.kind, 'invalid');
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems.map(({ facts }) => facts.where), [
    'bodies.0.officialKey',
    'bodies.2.links.1.to',
  ]);
  assert.deepEqual(await bodies(), before);
});

test('nobody but administrators and the terminal sets up a Land', async () => {
  const outcome = await office.does('programme-office', settleBodies, { text: FILE });
  assert.equal(outcome.kind, 'not-permitted');
  const atTerminal = await office.store.forRole(office.tenantId, 'gate', (work) =>
    run(work, settleBodies, { commandId: randomUUID(), input: { text: FILE } }),
  );
  assert.equal(atTerminal.kind, 'done');
});

test('two at the same moment make every body once', async () => {
  const wide = FILE.replace(
    'bibliography:',
    `  - {key: east, kind: district, name: Ost, officialKey: '03003', sources: [A], verified: true}\nbibliography:`,
  );
  const outcomes = await Promise.all([settle(wide), settle(wide)]);
  assert.ok(outcomes.some(({ kind }) => kind === 'done'));
  const [{ count } = { count: 0 }] = await office.sql(
    `select count(*)::int from organisation where key = 'east'`,
  );
  assert.equal(count, 1);
});
