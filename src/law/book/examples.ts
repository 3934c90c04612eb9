import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FACT_NAMES } from '../facts.ts';
import { lawFacts } from '../input/law-facts.ts';
import { day } from '../input/plain-schemas.ts';
import { sentence } from './provision-file.ts';

/** The meaning of a provision for one person on one day, as a lawyer reads and checks it. */
const example = z.strictObject({
  about: sentence,
  on: day,
  facts: lawFacts,
  verdict: z.enum(['met', 'not-met', 'unknown', 'no-version']),
  missing: z.array(z.enum(FACT_NAMES)).exactOptional(),
  earliestOn: day.nullable().exactOptional(),
  budget: z
    .strictObject({
      usedDays: z.int(),
      remainingDays: z.int(),
      frame: z.strictObject({ from: day, until: day.nullable() }),
    })
    .exactOptional(),
  source: z.string().min(1),
});

export type Example = z.output<typeof example>;

/** Reads the examples that stand beside a provision; none where it has no such file. */
export function readExamples(folder: string, provision: string): Example[] {
  const file = join(folder, `${provision}.examples.yaml`);
  return existsSync(file) ? z.array(example).parse(parse(readFileSync(file, 'utf8'))) : [];
}
