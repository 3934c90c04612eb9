import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '#app/modules.ts';
import { offer, routes } from '#app/routes.ts';
import type { Context } from '#web/context.ts';
import { showContract } from './contract.ts';
import { openApi } from './open-api.ts';
import { commandDescription, commandTitle } from './operations.ts';

type Parameter = { name: string; in: string; required: boolean; schema: object };
type Operation = {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  security: Record<string, string[]>[];
  requestBody?: { content: object };
  responses: Record<string, { description: string }>;
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: object; schemas: Record<string, object> };
};

const document = JSON.parse(JSON.stringify(openApi(offer, 'https://stellwerk.example'))) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const everyNode = (node: unknown): Record<string, unknown>[] =>
  typeof node === 'object' && node !== null
    ? [node as Record<string, unknown>, ...Object.values(node).flatMap(everyNode)]
    : [];

test('it is an OpenAPI 3.1 document with a title, a version and paths', () => {
  assert.match(document.openapi, /^3\.1\.\d$/);
  assert.ok(document.info.title && document.info.version);
  assert.ok(operations.length > 40);
  assert.ok(Object.keys(document.paths).every((path) => path.startsWith('/')));
});

test('every operation has a name of its own, a summary and described answers', () => {
  const names = operations.map(({ operationId }) => operationId);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const { path, method, summary, responses } of operations) {
    assert.ok(summary, `${method} ${path}`);
    assert.ok(Object.keys(responses).every((status) => /^[1-5]\d\d$/.test(status)));
    assert.ok(Object.values(responses).every(({ description }) => description));
  }
});

test('every part of a path is a required parameter, and no parameter stands twice', () => {
  for (const { path, parameters } of operations) {
    const templated = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((parameter) => parameter.in === 'path');
    assert.deepEqual(
      declared.map(({ name }) => name),
      templated,
      path,
    );
    assert.ok(declared.every(({ required }) => required));
    const keys = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    assert.equal(new Set(keys).size, keys.length, path);
  }
});

test('every reference leads somewhere, every scheme is there, and no schema speaks the language of 3.0', () => {
  for (const node of everyNode(document)) {
    if (typeof node.$ref === 'string') assert.ok(resolve(node.$ref), node.$ref);
    assert.ok(!('nullable' in node));
    assert.ok(typeof node.exclusiveMinimum !== 'boolean');
  }
  const schemes = operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one)));
  assert.ok(schemes.every((name) => name in document.components.securitySchemes));
});

test('it describes every route that programs may ask, and nothing else', () => {
  const described = operations.map(({ path, method }) => `${method.toUpperCase()} /api/v1${path}`).sort();
  const offered = routes
    .filter(({ api, path }) => api && !path.includes('*') && !path.endsWith('openapi.json'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    .sort();
  assert.deepEqual(described, offered);
});

test('a command takes its key, and says in words what it does', () => {
  const posts = operations.filter(({ parameters }) =>
    parameters.some(({ name }) => name === 'Idempotency-Key'),
  );
  assert.equal(posts.length, offer.commands.length);
  assert.match(
    commandDescription('calls.open-call'),
    /^Aufruf veröffentlichen: from now on providers see it/,
  );
});

function resolve(reference: string): unknown {
  assert.ok(reference.startsWith('#/'));
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

test('every command says what it does, beyond its name', () => {
  const silent = commands
    .map(({ name }) => name)
    .filter((name) => commandDescription(name) === commandTitle(name));
  assert.deepEqual(silent, []);
});

test('documents about the law are described field by field', () => {
  const fieldsOf = (path: string): Record<string, { properties?: object; enum?: string[] }> => {
    const body = document.paths[path]?.post?.requestBody?.content;
    const schema = (body as Record<string, { schema: Record<string, never> }>)['application/json']?.schema;
    return schema?.properties ?? {};
  };
  for (const path of ['/law/check', '/law/funding-check'])
    assert.ok('benefitPeriods' in (fieldsOf(path).facts?.properties ?? {}), path);
  assert.deepEqual(fieldsOf('/law/plan').instrument?.enum, ['sgb2-16i', 'sgb2-16e']);
});

test('the document is made once, and sent to nobody who has it', async () => {
  const show = showContract(offer);
  const ask = (tag?: string) =>
    show({ origin: 'https://stellwerk.example', header: () => tag } as unknown as Context);
  const first = await ask();
  assert.deepEqual(await first.json(), document);
  const tag = first.headers.get('etag') ?? '';
  assert.equal((await ask(tag)).status, 304);
  assert.equal((await ask('"another"')).status, 200);
});
