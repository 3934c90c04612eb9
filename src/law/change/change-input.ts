import { z } from 'zod';
import { type Book, findValue } from '../book/book.ts';
import { fitsUnit, type RawValue, rawValue, type Value } from '../book/provision-file.ts';

import { type Parsed, parseWith } from '../input/input-problem.ts';
import { lawFacts } from '../input/law-facts.ts';
import { day } from '../input/plain-schemas.ts';
import type { Amendment } from './amend.ts';
import type { ComparedCase } from './compare.ts';

// A whole Land at once is the work of a job, not of one document.
const MOST_CASES = 10_000;

/** One side of a comparison: the day of the decision, and the values that would hold instead of ours. */
export type ChangeSide = { readonly asOf: string; readonly amendments: readonly Amendment[] };

export type ChangeInput = {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly cases: readonly ComparedCase[];
};

/**
 * Returns a parser that takes a document for `whatWouldChange` under a book, or names everything that is wrong with it.
 */
export function changeInputParser(book: Book): (document: unknown) => Parsed<ChangeInput> {
  const amendment = z
    .strictObject({ path: z.string(), from: day, value: rawValue })
    .refine(({ path }) => findValue(book, path) !== undefined, {
      path: ['path'],
      error: 'is no value of the law',
    })
    .refine(({ path, value }) => isInUnitOf(findValue(book, path), value), {
      path: ['value'],
      error: 'does not have the unit of this value',
    });
  const side = z.strictObject({ asOf: day, amendments: z.array(amendment).default([]) });
  const schema = z.strictObject({
    before: side,
    after: side,
    cases: z.array(z.strictObject({ case: z.string().min(1), facts: lawFacts })).max(MOST_CASES),
  });
  return (document) => parseWith(schema, document);
}

/** A path that leads nowhere is a fault of its own, not one of the unit. */
const isInUnitOf = (held: Value | undefined, value: RawValue): boolean =>
  held === undefined || fitsUnit(value, held.unit);
