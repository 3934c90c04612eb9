import { z } from 'zod';
import { day, lawFacts } from '../facts.ts';
import type { CheckInput } from '../law.ts';
import { type Parsed, parseWith } from './input-problem.ts';

/** Makes what takes a document for a check of one of these instruments. */
export function checkInputParser(instruments: readonly string[]): (document: unknown) => Parsed<CheckInput> {
  const schema = z.strictObject({ instrument: z.enum(instruments), asOf: day, facts: lawFacts });
  return (document) => parseWith(schema, document);
}
