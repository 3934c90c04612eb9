import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type IsoDate, isIsoDate } from '#kernel/calendar.ts';
import { finalOn, type RemedyRules } from './model/finality.ts';

const file = join(import.meta.dirname, '../../../programmes/reference/remedies.yaml');
const schema = z.strictObject({
  periods: z.array(
    z.strictObject({
      from: z.string().refine(isIsoDate),
      serviceDays: z.int().min(0),
      remedyMonths: z.int().min(1),
      sources: z.array(z.string()),
      verified: z.boolean(),
    }),
  ),
  daysOff: z.array(z.string().regex(/^\d\d-\d\d$/)),
  sources: z.record(z.string(), z.string()),
});

let known: RemedyRules | undefined;

/** Returns the first day on which a notice of that day is final, by the periods of the data file, unless remedies are waived. */
export function becomesFinal(issuedOn: IsoDate): IsoDate {
  known ??= schema.parse(parse(readFileSync(file, 'utf8')));
  return finalOn(issuedOn, known);
}
