import { z } from 'zod';
import type { Command } from '#platform/commands/command.ts';
import type { ApiFunction, ApiQuery } from '#web/api-query.ts';
import type { Permissions } from '#web/module.ts';
import type { Access } from '#web/route.ts';
import { interfaceAddress } from './addresses.ts';
import { areaParameter } from './area.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import type { Offer } from './offer.ts';
import { commandDescription, commandPath, commandTitle } from './operations.ts';
import { withSharedSchemas } from './shared-schemas.ts';

type Operation = Record<string, unknown>;

/** Returns the whole interface as OpenAPI 3.1, made from the schemas that check and shape every request and answer. */
export function openApi(offer: Offer, origin: string): JsonSchema {
  const { functions, queries, commands, permissions } = offer;
  const paths: Record<string, Record<string, Operation>> = {};
  const add = (method: string, path: string, operation: Operation) => {
    paths[templated(path)] = { ...paths[templated(path)], [method.toLowerCase()]: operation };
  };
  for (const one of functions) add(one.method, one.address.path, functionOperation(one));
  for (const query of queries) add('GET', query.address.path, queryOperation(query, permissions));
  for (const command of commands)
    add('POST', commandPath(command.name), commandOperation(command, permissions));
  return withSharedSchemas({
    openapi: '3.1.0',
    info: {
      title: 'Stellwerk',
      version: '1',
      description:
        'Publicly funded employment programmes, from the budget to the person. Commands take an Idempotency-Key; sent again, they do nothing again and answer the same. Refusals are in English unless Accept-Language asks for German. A token belongs to its Land; where an installation serves several, what everybody may read is asked with ?land=… without a token. A token of a body that answers for several districts acts for its first one, or for the one that the header Area names by its id; another one is refused (403, area-not-yours), with those there are.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${origin}${interfaceAddress()}` }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: jsonSchema(errorSchema, 'output') },
    },
  });
}

const errorSchema = z.object({
  error: z.string(),
  code: z.string().optional(),
  why: z.string().optional(),
  next: z.string().optional(),
  version: z.int().optional().describe('The version that stands now'),
  problems: z
    .array(
      z.object({
        path: z.string(),
        code: z.string().describe('A short word that stays the same in every language'),
        facts: z
          .record(z.string(), z.union([z.string(), z.number()]))
          .describe('The figures that the sentence names, such as the cap in cents'),
        message: z.string(),
      }),
    )
    .optional(),
});

const commandOperation = ({ name, permission, input }: Command, permissions: Permissions): Operation => ({
  operationId: name,
  tags: [name.split('.')[0]],
  summary: commandTitle(name),
  description: `${commandDescription(name)} ${rolesOf({ permission }, permissions)}`,
  security: [{ token: [] }],
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Names this one submission',
      schema: { type: 'string', format: 'uuid' },
    },
    areaParameter,
  ],
  requestBody: { required: true, content: json(jsonSchema(input, 'input')) },
  responses: {
    200: {
      description: 'Done, or done before',
      headers: {
        'Idempotency-Replayed': {
          description: 'true when this answers an earlier submission',
          schema: { type: 'string' },
        },
      },
      content: json({ type: 'object', properties: { answer: { type: 'object' } }, required: ['answer'] }),
    },
    ...errors({
      400: 'No Idempotency-Key, or no JSON',
      401: 'No token, or one that has ended',
      403: 'Not for this role',
      404: 'Nothing there that you may see',
      409: 'Refused, or changed meanwhile by somebody else',
      422: 'Every problem of the input',
    }),
  },
});

const queryOperation = (
  { address: { path }, access, summary, parameters, answer }: ApiQuery,
  permissions: Permissions,
): Operation => ({
  operationId: `get${path.replaceAll(/[/:]/g, '-')}`,
  tags: [path.split('/')[1]],
  summary,
  description: rolesOf(access, permissions),
  // Where everybody may read, a token shows what its role sees besides.
  security: 'public' in access ? [{}, { token: [] }] : [{ token: [] }],
  parameters: [
    ...pathParameters(path),
    ...queryParameters(parameters),
    ...('public' in access ? [] : [areaParameter]),
  ],
  responses: {
    200: { description: 'The answer', content: json(jsonSchema(answer, 'output')) },
    ...errors({
      401: 'No token, or one that has ended',
      403: 'Not for this role',
      404: 'Nothing there that you may see',
      422: 'Every problem of the parameters',
    }),
  },
});

const functionOperation = ({ method, address: { path }, summary, input }: ApiFunction): Operation => ({
  operationId: path.slice(1).replaceAll('/', '.'),
  tags: [path.split('/')[1]],
  summary,
  description: 'For everybody. A calculation: nothing is stored.',
  security: [{}],
  parameters: [],
  ...(method === 'POST' && {
    requestBody: {
      required: true,
      content: json(input ? jsonSchema(input, 'input') : { type: 'object' }),
    },
  }),
  responses: {
    200: { description: 'The answer', content: json({ type: 'object' }) },
    ...errors({ 422: 'Every problem of the document', 429: 'Too much at once' }),
  },
});

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));

const queryParameters = (parameters: z.ZodObject) =>
  Object.entries(parameters.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(schema as z.ZodType, 'input'),
  }));

/** Returns who may, in one sentence. */
function rolesOf(access: Access, permissions: Permissions): string {
  if ('public' in access) return 'For everybody.';
  return `For: ${permissions[access.permission]?.join(', ')}.`;
}

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

const errors = (kinds: Readonly<Record<number, string>>) =>
  Object.fromEntries(
    Object.entries(kinds).map(([status, description]) => [
      status,
      { description, content: json({ $ref: '#/components/schemas/Error' }) },
    ]),
  );
