import { z } from 'zod';
import type { CheckInput } from '../law.ts';
import { type Parsed, parseWith } from './input-problem.ts';
import { lawFacts } from './law-facts.ts';
import { day } from './plain-schemas.ts';

/** Returns the schema of a document for a check of one of these instruments. */
export const checkInputOf = (instruments: readonly string[]): z.ZodType<CheckInput> =>
  z.strictObject({ instrument: z.enum(instruments), asOf: day, facts: lawFacts });

/** Returns a parser that takes such a document, or names everything that is wrong with it. */
export const checkInputParser =
  (schema: z.ZodType<CheckInput>) =>
  (document: unknown): Parsed<CheckInput> =>
    parseWith(schema, document);
