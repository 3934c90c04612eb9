import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { eventsOf, modules } from './modules.ts';

const names = modules.map(({ name }) => name);

test('every module that is written is on the list, under the name of its folder', () => {
  const written = globSync(['modules/*/module.ts', 'operations/*/module.ts'], {
    cwd: join(import.meta.dirname, '..'),
  }).map((path) => path.split(sep)[1]);
  assert.deepEqual(written.sort(), [...names].sort());
});

test('every right, command and event bears the name of one module', () => {
  const foreign = modules.flatMap(({ name, permissions = {}, commands = [], decisions = [] }) =>
    [
      ...Object.keys(permissions),
      ...commands.map((command) => command.name),
      ...decisions.flatMap(({ prepare, decide }) => [prepare.name, decide.name]),
    ].filter((one) => !one.startsWith(`${name}.`)),
  );
  assert.deepEqual(foreign, []);
  const events = modules.flatMap(eventsOf).flatMap((one) => Object.keys(one));
  assert.deepEqual(
    events.filter((event, index) => events.indexOf(event) !== index),
    [],
  );
});

test('whoever follows an event follows one that a module announces', () => {
  const announced = modules.flatMap(eventsOf).flatMap((one) => Object.keys(one));
  const followed = modules.flatMap(({ follows = {} }) => Object.keys(follows));
  assert.deepEqual(
    followed.filter((event) => !announced.includes(event)),
    [],
  );
});

test('in the navigation of a role every item has a place of its own', () => {
  const places = modules.flatMap(({ navigation = [] }) =>
    navigation.flatMap(({ order }) => Object.entries(order).map((one) => one.join(' '))),
  );
  assert.deepEqual(
    places.filter((place, index) => places.indexOf(place) !== index),
    [],
  );
});

test('at the foot of a page every link has a place of its own, and a role has one home', () => {
  const places = modules.flatMap(({ footer = [], homes = {} }) => [
    ...footer.map(({ order }) => String(order)),
    ...Object.keys(homes),
  ]);
  assert.equal(new Set(places).size, places.length);
});
