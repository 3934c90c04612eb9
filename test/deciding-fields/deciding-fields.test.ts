import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openApp, type Visitor } from '../../src/modules/identity/testing/app.ts';
import { onlyInforms } from '../../src/modules/programmes/model/informs-only.ts';
import type { PartPath } from '../../src/modules/programmes/model/part-schema.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import { fullProgramme } from '../../src/modules/programmes/model/testing/full-programme.ts';
import { valuesIn } from '../../src/modules/programmes/model/values-in.ts';
import { openOffice } from '../support/office.ts';
import { carriedLine, TODAY } from './line.ts';
import { probesOf } from './probes.ts';
import { SHOWN } from './shown.ts';
import { changedAt } from './variant.ts';

const office = await openOffice();
after(() => office.close());
const { visitor } = openApp(office);
const visitors = new Map<string, Visitor>();
async function visitorOf(key: string): Promise<Visitor> {
  const known = visitors.get(key);
  if (known) return known;
  const one = visitor();
  await one.signIn(key);
  visitors.set(key, one);
  return one;
}

// What an area says takes the place of what the programme says, by one function (programme-rules.test.ts).
const { versions: _, ...first } = fullProgramme();
const full: ProgrammeDefinition = { ...first, areas: [] };
// What binds it to another programme is asked about by itself.
const alone: ProgrammeDefinition = { ...full, relations: [] };
const line = await carriedLine(office, full);
office.setTime(`${TODAY}T10:00:00Z`);
const probes = probesOf({ office, line, full, visitorOf });

/** A text in two languages is one field, and so are the weights of districts. */
const nameOf = (path: PartPath) =>
  path.filter((step) => typeof step === 'string' && !/^(de|en|\d{5})$/.test(step)).join('.');
const leavesOf = (file: ProgrammeDefinition) =>
  [...valuesIn(file)]
    .map(({ path, value }) => ({ path: path as PartPath, value }))
    .filter(({ path, value }) => typeof value !== 'object' && value !== undefined && path[0] !== 'slug')
    .filter(({ path }) => !onlyInforms(path));

/** Tells whether another value of a field makes a probe say something else. */
async function shows(name: string, field: string): Promise<boolean> {
  const probe = probes.find((one) => one.name === name);
  assert.ok(probe, name);
  const file = { ...alone, ...probe.under };
  await line.put(file);
  const before = await probe.ask();
  for (const { path, value } of leavesOf(file).filter((leaf) => nameOf(leaf.path) === field))
    for (const changed of changedAt(file, path, value)) {
      await line.put(changed);
      const said = await probe.ask();
      if (said !== before && !said.includes('failed')) return true;
    }
  return false;
}

test('a changed field changes a refusal, an amount, a form or a page, on the database and in the app', async () => {
  const idle: string[] = [];
  const only = process.env.FIELDS ? new RegExp(process.env.FIELDS) : /./;
  for (const [field, name] of Object.entries(SHOWN))
    if (only.test(field) && !(await shows(name, field))) idle.push(field);
  assert.deepEqual(idle, []);
});

test('every field is shown by something', () => {
  const fields = new Set(leavesOf(full).map(({ path }) => nameOf(path)));
  assert.deepEqual([...fields].sort(), Object.keys(SHOWN).sort());
});
