import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalText } from '#app/messages.ts';
import { commands, moduleMessages, permissions } from '#app/modules.ts';
import { routes } from '#app/routes.ts';
import { createServer } from '#app/server.ts';
import { inLocale } from '#ui/language.ts';
import { readSources } from '../../architecture/sources.ts';
import { doneKeys, refusals, type Said, speakersOf } from './refusals.ts';

const sources = readSources();
const LANGUAGES = ['de', 'en'] as const;

test('every route says who may call it, by a permission that exists or for a reason', () => {
  const faults = routes.filter(({ access }) =>
    'permission' in access ? !(access.permission in permissions) : access.public.length < 3,
  );
  assert.deepEqual(
    faults.map(({ path }) => path),
    [],
  );
});

test('no two routes answer the same address', () => {
  const addresses = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  assert.deepEqual(
    addresses.filter((address, index) => addresses.indexOf(address) !== index),
    [],
  );
});

test('what is not in the table cannot be reached', () => {
  const app = { settings: { origin: 'http://localhost' } } as Parameters<typeof createServer>[0];
  const declared = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const reachable = createServer(app).routes.filter(({ method }) => method !== 'ALL');
  assert.deepEqual(
    reachable.map(({ method, path }) => `${method} ${path}`).filter((route) => !declared.has(route)),
    ['GET /healthz', 'GET /readyz', 'GET /assets/:file'],
  );
});

test('every command has a permission that exists and that somebody holds', () => {
  const faults = commands.filter(({ permission }) => !permissions[permission]?.length);
  assert.deepEqual(
    faults.map(({ name }) => name),
    [],
  );
});

const COMMAND = /defineCommand\([\s\S]*?\bname: '([a-z.-]+)'/g;
const STEP_OF_DECISION = /\b(?:prepare|decide): \{\s*name: '([a-z.-]+)'/g;

test('every command that is written is wired', () => {
  const written = sources
    .filter(({ path }) => path.startsWith('modules/'))
    .flatMap(({ text }) =>
      [COMMAND, STEP_OF_DECISION].flatMap((defined) =>
        [...text.matchAll(defined)].map(([, name = '']) => name),
      ),
    );
  const wired = new Set(commands.map(({ name }) => name));
  assert.deepEqual(
    written.filter((name) => !wired.has(name)),
    [],
  );
});

test('every refusal tells why and what next, in both languages', () => {
  assert.deepEqual(refusals(sources).flatMap(withoutWords), []);
});

test('a refusal without words is noticed', () => {
  const by = { path: 'modules/calls/model/x.ts', text: `return refused('never-heard-of');` };
  assert.deepEqual(refusals([by]).flatMap(withoutWords), ['never-heard-of in calls']);
});

test('whatever a page says is done has a sentence', () => {
  const messages = moduleMessages as Readonly<Record<string, { done: object }>>;
  const unknown = inLocale('de', () =>
    doneKeys(sources).filter(({ module, key }) => !(key in (messages[module]?.done ?? {}))),
  );
  assert.deepEqual(unknown, []);
});

/** Modules that may refuse so and have no sentence for it. Who says it at home need not say it again elsewhere. */
function withoutWords(said: Said): string[] {
  const { own, users } = speakersOf(said, sources);
  if (own && hasWords(own, said.code)) return [];
  const speakers = users.length > 0 || !own ? users : [own];
  return speakers
    .filter((module) => !hasWords(module, said.code))
    .map((module) => `${said.code} in ${module}`);
}

/** Words of its own, in both languages: not the sentence for refusals that nobody foresaw. */
function hasWords(module: string, code: string): boolean {
  const facts = new Proxy({}, { get: () => 0 });
  const words = (one: string) => refusalText(`${module}.x`, { code: one, facts }).why;
  return LANGUAGES.every((language) => inLocale(language, () => words(code) !== words('no-such-code')));
}
