import { z } from 'zod';
import { parseDecimal } from './fraction.ts';

/** The readable parts of a document that may be wrong anywhere: a blank stands for whatever has not the right type. */
export type Outline = z.output<typeof outlineSchema>;
export type Name = string | null;

const name = z.string().nullable().catch(null);
const decimal = z
  .union([z.number(), z.string()])
  .transform((value) => parseDecimal(String(value)))
  .nullable()
  .catch(null);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);

const score = z
  .object({ member: name, criterion: name, points: decimal })
  .catch({ member: null, criterion: null, points: null });
const criterion = z.object({ id: name, maximumPoints: decimal }).catch({ id: null, maximumPoints: null });
const proposal = z
  .object({ id: name, recused: listOf(name), scores: listOf(score) })
  .catch({ id: null, recused: [], scores: [] });

/**
 * Reads any document at all: it never fails, and leaves a blank (`null` or an empty list) where a part cannot be read.
 */
export const outlineSchema = z
  .object({ criteria: listOf(criterion), members: listOf(name), proposals: listOf(proposal) })
  .catch({ criteria: [], members: [], proposals: [] });
