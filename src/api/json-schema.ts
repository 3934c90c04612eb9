import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Returns a schema as OpenAPI 3.1 takes it; `input` is what a caller sends, `output` what we answer. */
export function jsonSchema(schema: z.ZodType, side: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: side,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      // Instants leave as ISO text.
      if (zodSchema._zod.def.type === 'date') Object.assign(made, { type: 'string', format: 'date-time' });
    },
  });
  return described;
}
