import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isFault, lineOf } from './finding.ts';
import { checkDataFolder, checkNode, checkPackages, checkSpace, checkTimeZones } from './machine.ts';

const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
after(() => rm(folder, { recursive: true }));

test('a Node that is too old is told with the way to the right one', () => {
  assert.ok(!isFault(checkNode('26.1.0')));
  assert.match(
    lineOf(checkNode('20.11.0')),
    /^FAULT Node: 20\.11\.0\n {6}→ Start Stellwerk with bin\/stellwerk/,
  );
});

test('packages that differ from the lock file are told, those of other machines may be missing', async () => {
  const locked = {
    packages: {
      '': {},
      'node_modules/pg': { version: '8.1.0' },
      'node_modules/win': { version: '1.0.0', optional: true },
    },
  };
  await mkdir(join(folder, 'node_modules'));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(locked));
  assert.ok(isFault(await checkPackages(folder)));
  const present = { packages: { 'node_modules/pg': { version: '8.1.0' } } };
  await writeFile(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(present));
  assert.ok(!isFault(await checkPackages(folder)));
});

test('a data folder that is not there yet is fine, a file in its place is not', async () => {
  const absent = await checkDataFolder(join(folder, 'not', 'yet'));
  assert.ok(!isFault(absent));
  assert.match(absent.state, /will be made/);
  await writeFile(join(folder, 'file'), '');
  assert.match((await checkDataFolder(join(folder, 'file'))).state, /is not a folder/);
});

test('a data folder on a read-only place is told', async () => {
  assert.ok(isFault(await checkDataFolder('/proc/stellwerk')));
});

test('too little space is told', async () => {
  assert.ok(!isFault(await checkSpace(folder, 1)));
  assert.match((await checkSpace(folder, 2 ** 60)).state, /^only .* GB free/);
});

test('a Node that does not know German days is told', async () => {
  assert.ok(!isFault(await checkTimeZones()));
  assert.ok(isFault(await checkTimeZones((instant) => instant.toISOString().slice(0, 10))));
});
